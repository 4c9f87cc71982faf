import { type Evidence, inEvery, inOrderOf } from './merge-hits.ts';
import type { PagefindHit } from './pagefind.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { findNumbers, findTitles, type TitleEntry } from './title-index.ts';

/**
 * All that speaks for a document, strongest first: its number alone when a number was typed, else its title, the
 * phrase word for word, every term word for word, and last what Pagefind finds. Pagefind's plain search cuts Chinese
 * words to characters and takes beginnings of words for words, so it misses no page and finds many more; it alone is
 * ranked. Further kinds of evidence, such as synonyms, take their place in this list.
 */
export async function gatherEvidence(index: SearchIndex, query: Query | null): Promise<Evidence<PagefindHit>[]> {
  const titles = [...index.entries.values()];
  const pagesOf = (entries: readonly TitleEntry[]) => entries.flatMap(({ id }) => index.pages.get(id) ?? []);
  if (query === null) return [{ hits: pagesOf(titles), exact: true }];
  const numbered = findNumbers(titles, query.phrase);
  if (numbered.length > 0) return [{ hits: pagesOf(numbered), exact: true }];

  const find = async (text: string) => (await index.pagefind.search(text)).results;
  const [phrase, plain, ...terms] = await Promise.all([
    find(quote(query.phrase)),
    find(query.phrase),
    ...query.terms.map(async (term) => await find(quote(term))),
  ]);
  return [
    { hits: pagesOf(findTitles(titles, query.phrase)), exact: true },
    { hits: inOrderOf(plain, phrase), exact: true },
    { hits: inOrderOf(plain, inEvery(terms)), exact: true },
    { hits: plain, exact: false },
  ];
}

/** Pagefind finds what stands in quotes word for word. */
function quote(text: string): string {
  return `"${text}"`;
}
