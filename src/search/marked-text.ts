import { element } from './element.ts';
import { findMarks } from './find-marks.ts';

/** A text in pieces, the asked words in `mark` elements. */
export function markedText(text: string, asked: readonly string[]): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let from = 0;
  for (const { start, end } of findMarks(text, asked)) {
    pieces.push(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece !== '');
}
