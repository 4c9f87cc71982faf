import { fold } from './fold.ts';
import { splitTerms } from './split-terms.ts';

/** One way to look for what was typed; a document is found when it answers all the queries. */
export interface SearchStep {
  /** In Pagefind's syntax: in quotes word for word, else all words in any place, also as beginnings of words. */
  readonly queries: readonly string[];
  /** Whether a document found this way holds what was typed, or only something near it. */
  readonly exact: boolean;
  /** Looked at only when no step before it found anything. */
  readonly fallback: boolean;
}

/** What was typed between two spaces. */
export interface AskedWord {
  readonly whole: string;
  /** Its terms, for texts in which it does not stand as a whole. */
  readonly parts: readonly string[];
}

export interface Query {
  readonly asked: readonly AskedWord[];
  /** In order of evidence. The last is the widest, and the only one that Pagefind ranks. */
  readonly steps: readonly SearchStep[];
}

/** What to look for and what to mark; null when nothing was typed that could be looked for. */
export function toQuery(typed: string): Query | null {
  const phrase = fold(typed).replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
  const terms = splitTerms(phrase);
  if (terms.length === 0) return null;
  return documentNumber.test(phrase)
    ? { asked: [{ whole: phrase, parts: [] }], steps: stepsOfNumber(phrase) }
    : { asked: phrase.split(' ').map(toAskedWord), steps: stepsOfText(phrase, terms) };
}

/** The words to mark in a text that holds the asked ones as a whole or in parts. */
export function wordsToMark(asked: readonly AskedWord[], text: string): string[] {
  const folded = fold(text);
  return [...new Set(asked.flatMap(({ whole, parts }) => (folded.includes(whole) ? [whole] : parts)))];
}

/** Single characters are no more than noise beside longer terms. */
function toAskedWord(whole: string): AskedWord {
  const terms = splitTerms(whole);
  const long = terms.filter((term) => term.length > 1);
  return { whole, parts: long.length > 0 ? long : terms };
}

/** `SH-5-21`, `sh 5 21`, `SH521`. */
const documentNumber = /^[a-z]{1,4}(?:[- ]?\d+){1,3}$/;

/** Pagefind keeps the number in a page's metadata as one word without hyphens, and finds it by its beginning. */
function stepsOfNumber(phrase: string): SearchStep[] {
  return [
    { queries: [phrase.replace(/[- ]/g, '')], exact: true, fallback: false },
    { queries: [phrase], exact: false, fallback: true },
  ];
}

/**
 * Word for word first: Pagefind's plain search cuts Chinese words to characters and takes beginnings of words for
 * words, so it finds every page, and many more.
 */
function stepsOfText(phrase: string, terms: readonly string[]): SearchStep[] {
  const whole: SearchStep = { queries: [quote(phrase)], exact: true, fallback: false };
  const eachTerm: SearchStep = { queries: terms.map(quote), exact: true, fallback: false };
  const plain: SearchStep = { queries: [phrase], exact: false, fallback: false };
  return terms.length > 1 ? [whole, eachTerm, plain] : [whole, plain];
}

const quote = (text: string) => `"${text}"`;
