import type { Pagefind, PagefindHit } from './pagefind.ts';
import type { Synonyms, TitleEntry, TitleFile } from './title-index.ts';

/** What every search needs, loaded once. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  /** Every page that can be found, by its name in the index, in the order of the documents' numbers. */
  readonly entries: ReadonlyMap<string, TitleEntry>;
  readonly pages: ReadonlyMap<string, PagefindHit>;
  readonly synonyms: Synonyms;
}

let started: Promise<SearchIndex> | undefined;

/**
 * Loads the index that lies below the site's base, once; a failed start is forgotten, so that the next call tries
 * again.
 * @throws when the site has no index, as in development, or the network fails
 */
export function startIndex(base: string): Promise<SearchIndex> {
  started ??= load(`${base}pagefind/`).catch((fault: unknown) => {
    started = undefined;
    throw fault;
  });
  return started;
}

async function load(folder: string): Promise<SearchIndex> {
  const [pagefind, titles] = await Promise.all([
    loadPagefind(`${folder}pagefind.js`),
    loadTitles(`${folder}titles.json`),
  ]);
  const { results } = await pagefind.search(null);
  return {
    pagefind,
    entries: new Map(titles.entries.map((entry): [string, TitleEntry] => [entry.id, entry])),
    pages: new Map(results.map((hit) => [hit.id, hit])),
    synonyms: titles.synonyms,
  };
}

async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Excerpts are cut by this software from the clause that was found; Pagefind's own need not be made.
  // Without the worker there are 43 kB less to load, and a search of some milliseconds needs no thread of its own.
  await pagefind.options({ excerptLength: 1, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Asks the server whether the file is still the newest, as Pagefind does for its own entry file. */
async function loadTitles(address: string): Promise<TitleFile> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as TitleFile;
}
