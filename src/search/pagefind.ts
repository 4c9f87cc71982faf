/** The parts of Pagefind 1.6.0's browser module that this software uses; the package ships no types for them. */
export interface Pagefind {
  options(options: { readonly excerptLength: number; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Every facet with its values and the number of pages of each. */
  filters(): Promise<FacetCounts>;
  /** @param term null finds every page that the filters let through */
  search(term: string | null, options: { readonly filters: PagefindFilters }): Promise<PagefindAnswer>;
}

export interface FacetCounts {
  readonly [facet: string]: { readonly [value: string]: number };
}

export interface PagefindFilters {
  readonly [facet: string]: { readonly any: readonly string[] };
}

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  /** Pages found under the filters, by facet and value. */
  readonly filters: FacetCounts;
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
  readonly meta: { readonly title?: string; readonly number?: string };
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

let started: Promise<Pagefind> | undefined;

/**
 * Loads the index that lies below the site's base, once; a failed start is forgotten, so that the next call tries
 * again.
 * @throws when the site has no index, as in development, or the network fails
 */
export function startPagefind(base: string): Promise<Pagefind> {
  started ??= load(`${base}pagefind/pagefind.js`).catch((fault: unknown) => {
    started = undefined;
    throw fault;
  });
  return started;
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Excerpts are cut by this software from the clause that was found; Pagefind's own need not be made.
  // Without the worker there are 43 kB less to load, and a search of some milliseconds needs no thread of its own.
  await pagefind.options({ excerptLength: 1, noWorker: true });
  await pagefind.init();
  // Searches count facets only once these are loaded.
  await pagefind.filters();
  return pagefind;
}
