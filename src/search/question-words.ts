import { wording } from '../wording/index.ts';

/** What is asked for in a question: the phrase without the words that only make it one. Empty if nothing is left. */
export function withoutQuestionWords(phrase: string): string {
  return wording.search.questionWords
    .reduce((left, word) => left.replaceAll(word, ' '), phrase)
    .replace(/\s+/g, ' ')
    .trim();
}
