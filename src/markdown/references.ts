/** A document named in a text: bare (`SH-5-21`), with a clause (`SH-4-08#6.2`), or by title (`《SH-5-21》`). */
export interface Reference {
  readonly number: string;
  /** `6.2`, or null. */
  readonly clause: string | null;
  /** In title marks: prints title and number. */
  readonly titled: boolean;
  /** Position in the text. */
  readonly start: number;
  readonly end: number;
}

/** All references to documents of these departments, e.g. `['SH']`, in order. */
export function referencesIn(text: string, departments: readonly string[]): Reference[] {
  const number = `(?:${departments.join('|')})-[1-5]-\\d{2}(?:-\\d{2})?`;
  const pattern = new RegExp(
    `\\u300A(${number})\\u300B|(?<![A-Za-z0-9-])(${number})(?:#(\\d+(?:\\.\\d+)*))?(?![\\d-])`,
    'g',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    number: match[1] ?? match[2] ?? '',
    clause: match[3] ?? null,
    titled: match[1] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A link's or click's target, `SH-4-08` or `SH-4-08#6.2`; null if it names no document. */
export function parseTarget(target: string): { number: string; clause: string | null } | null {
  const match = /^([A-Z]{2,4}-[1-5]-\d{2}(?:-\d{2})?)(?:#(\d+(?:\.\d+)*))?$/.exec(target);
  return match === null ? null : { number: match[1] ?? '', clause: match[2] ?? null };
}
