import { fold } from './fold.ts';
import { splitTerms } from './split-terms.ts';

/** What was typed between two spaces. */
export interface AskedWord {
  readonly whole: string;
  /** Its terms, for texts in which it does not stand as a whole. */
  readonly parts: readonly string[];
}

export interface Query {
  /** All that was typed, folded. */
  readonly phrase: string;
  readonly terms: readonly string[];
  readonly asked: readonly AskedWord[];
}

/** What to look for and what to mark; null when nothing was typed that could be looked for. */
export function toQuery(typed: string): Query | null {
  const phrase = fold(typed).replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
  const terms = splitTerms(phrase);
  return terms.length === 0 ? null : { phrase, terms, asked: phrase.split(' ').map(toAskedWord) };
}

/** Single characters are no more than noise beside longer terms. */
function toAskedWord(whole: string): AskedWord {
  const terms = splitTerms(whole);
  const long = terms.filter((term) => term.length > 1);
  return { whole, parts: long.length > 0 ? long : terms };
}

/** The words to mark in a text that holds the asked ones as a whole or in parts. */
export function wordsToMark(asked: readonly AskedWord[], text: string): string[] {
  const folded = fold(text);
  return [...new Set(asked.flatMap(({ whole, parts }) => (folded.includes(whole) ? [whole] : parts)))];
}
