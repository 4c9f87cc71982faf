import { aliasesWithin, findAliases, findFields, inWordsOfTheManual, isNamed, namedByAll } from './alias-index.ts';
import { type Evidence, inEvery, inOrderOf } from './merge-hits.ts';
import { nearTitles } from './near-titles.ts';
import type { PagefindHit } from './pagefind.ts';
import type { Query } from './query.ts';
import { withoutQuestionWords } from './question-words.ts';
import type { SearchIndex } from './search-index.ts';
import { isLatin, soundsLike } from './sound.ts';
import { splitTerms } from './split-terms.ts';
import { findNumbers, findTitles, type TitleEntry } from './title-index.ts';

type Found = Evidence<PagefindHit>;

/**
 * All that speaks for a document, strongest first: its number alone when a number was typed, else its title or one of
 * its aliases, the phrase word for word, its pinyin; then the same for what is asked in a question and for synonyms;
 * then every term, and last what Pagefind finds. Pagefind's plain search cuts Chinese words to characters and takes
 * beginnings of words for words, so it misses no page and finds many more; it alone is ranked. Only for what is found
 * in none of these ways are sounds and single wrong characters compared.
 */
export async function gatherEvidence(index: SearchIndex, query: Query | null): Promise<Found[]> {
  const entries = [...index.entries.values()];
  if (query === null) return [exactly(pagesOf(index, entries))];
  const numbered = findNumbers(entries, query.phrase);
  if (numbered.length > 0) return [exactly(pagesOf(index, numbered))];

  const typed = await textEvidence(index, query.phrase, query.terms);
  const spokenFor = isLatin(query.phrase) ? entries.filter(({ sounds }) => soundsLikeAny(query.phrase, sounds)) : [];
  const byName = [
    exactly(pagesOf(index, findTitles(entries, query.phrase))),
    exactly(pagesOf(index, findFields(entries, query.phrase))),
    exactly(pagesOf(index, findAliases(entries, query.phrase))),
    exactly(pagesOf(index, namedByAll(entries, query.terms))),
    exactly(pagesOf(index, shortFirst(spokenFor, query.phrase))),
  ];
  const literal = [...byName, typed.phrase];
  if (literal.some(({ hits }) => hits.length > 0)) return [...literal, typed.terms, near(typed.plain)];
  return [...(await unnamed(index, entries, query.phrase)), typed.terms, near(typed.plain)];
}

/** Evidence for what stands nowhere as it was typed. */
async function unnamed(index: SearchIndex, entries: readonly TitleEntry[], phrase: string): Promise<Found[]> {
  const { spoken } = await import('./spoken.ts');
  const close = isLatin(phrase) ? [] : nearTitles(entries, phrase, spoken(phrase));
  const inOurWords = inWordsOfTheManual(index.synonyms, phrase);
  const meant = [...inOurWords, phrase].map(withoutQuestionWords).filter((text) => text !== '');
  const within = aliasesWithin(entries, phrase);
  const found = await Promise.all(meant.map(async (text) => await meaningEvidence(index, entries, text)));
  return [near(pagesOf(index, close)), near(pagesOf(index, within)), ...found.flat()];
}

async function meaningEvidence(index: SearchIndex, entries: readonly TitleEntry[], text: string): Promise<Found[]> {
  const { phrase, terms, some } = await textEvidence(index, text, splitTerms(text));
  const named = findTitles(entries, text);
  return [near(pagesOf(index, named)), near(phrase.hits), near(terms.hits), near(some)];
}

/** What the text of the pages says: the phrase, every term, some of the terms, and Pagefind's own ranking. */
async function textEvidence({ pagefind, entries }: SearchIndex, phrase: string, words: readonly string[]) {
  const find = async (text: string) => (await pagefind.search(text)).results;
  const [whole, plain, ...each] = await Promise.all([
    find(quote(phrase)),
    find(phrase),
    ...words.map(async (word) => await find(quote(word))),
  ]);
  return {
    phrase: exactly(namedFirst(inOrderOf(plain, whole), entries, words)),
    terms: exactly(namedFirst(inOrderOf(plain, inEvery(each)), entries, words)),
    some: mostTerms(each),
    plain,
  };
}

/** Pages whose title or aliases hold more of the words first, otherwise in the order given. */
function namedFirst(
  hits: readonly PagefindHit[],
  entries: SearchIndex['entries'],
  words: readonly string[],
): PagefindHit[] {
  const named = ({ id }: PagefindHit) => {
    const entry = entries.get(id);
    return entry === undefined ? 0 : words.filter((word) => isNamed(entry, word)).length;
  };
  return [...hits].sort((one, other) => named(other) - named(one));
}

/** Pages with most of the terms first; a term that stands on few pages says more than a common one. */
function mostTerms(lists: readonly (readonly PagefindHit[])[]): PagefindHit[] {
  const weights = new Map<string, { hit: PagefindHit; weight: number }>();
  for (const hits of lists) {
    const rarity = 1 / Math.sqrt(hits.length || 1);
    for (const [place, hit] of hits.entries()) {
      const known = weights.get(hit.id) ?? { hit, weight: 0 };
      weights.set(hit.id, { hit, weight: known.weight + rarity + rarity / (place + 2) });
    }
  }
  return [...weights.values()].sort((one, other) => other.weight - one.weight).map(({ hit }) => hit);
}

/** Titles before aliases, and of these the shorter first. */
function shortFirst(entries: readonly TitleEntry[], typed: string): TitleEntry[] {
  const rank = ({ sounds: [title = ''] }: TitleEntry) => (soundsLike(typed, title) ? 0 : 1);
  return [...entries].sort((one, other) => rank(one) - rank(other) || one.title.length - other.title.length);
}

function soundsLikeAny(typed: string, sounds: readonly string[]): boolean {
  return sounds.some((sound) => soundsLike(typed, sound));
}

function pagesOf({ pages }: SearchIndex, entries: readonly TitleEntry[]): PagefindHit[] {
  return entries.flatMap(({ id }) => pages.get(id) ?? []);
}

function exactly(hits: readonly PagefindHit[]): Found {
  return { hits, exact: true };
}

function near(hits: readonly PagefindHit[]): Found {
  return { hits, exact: false };
}

/** Pagefind finds what stands in quotes word for word. */
function quote(text: string): string {
  return `"${text}"`;
}
