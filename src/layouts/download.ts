/** A file that a form's page offers. */
export interface Download {
  /** Path below the site's base. */
  readonly path: string;
  /** What it is, e.g. the blank PDF, in words. */
  readonly label: string;
  /** Name under which the reader's computer keeps it. */
  readonly fileName: string;
  readonly bytes: number;
}
