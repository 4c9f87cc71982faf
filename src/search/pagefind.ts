/** The parts of Pagefind 1.6.0's browser module that this software uses; the package ships no types for them. */
export interface Pagefind {
  options(options: { readonly excerptLength: number; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** @param term in quotes word for word, else all words in any place, also as beginnings; null finds every page */
  search(term: string | null): Promise<{ readonly results: readonly PagefindHit[] }>;
}

export interface PagefindHit {
  readonly id: string;
  data(): Promise<Fragment>;
}

/** A page as the index keeps it. */
export interface Fragment {
  readonly url: string;
  /** The page's text. */
  readonly content: string;
  /** The page's text with U+200B between words, `<` and `>` as entities. */
  readonly raw_content: string;
  readonly meta: {
    readonly title?: string;
    readonly number?: string;
    readonly aliases?: string;
    readonly fields?: string;
  };
  readonly filters: { readonly [facet: string]: readonly string[] };
  /** Every element with an id, not only headings. */
  readonly anchors: readonly FragmentAnchor[];
  /** Words found, counted from the start of the text. */
  readonly locations: readonly number[];
}

export interface FragmentAnchor {
  /** Name of the element, e.g. `h3` or `p`. */
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Number of the first word. */
  readonly location: number;
}
