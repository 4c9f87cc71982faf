import { wording } from '../wording/index.ts';
import { findMarks } from './find-marks.ts';

/** Characters shown of a clause, and how many of them before the first word found. */
const length = 80;
const lead = 20;

/** The part of a text that holds the first asked word, with signs where something is left out. */
export function cutExcerpt(text: string, asked: readonly string[]): string {
  if (text.length <= length) return text;
  const first = findMarks(text, asked)[0]?.start ?? 0;
  const latest = text.length - length;
  const start = wholeCharacter(text, first <= length / 2 ? 0 : Math.min(first - lead, latest));
  const end = wholeCharacter(text, start + length);
  const { excerptCut } = wording.search;
  return `${start > 0 ? excerptCut : ''}${text.slice(start, end)}${end < text.length ? excerptCut : ''}`;
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
