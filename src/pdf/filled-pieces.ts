import { type Measure, setText } from './filled-text.ts';

/** What of a text stands in one row, and its height in pt. */
export interface Piece {
  readonly text: string;
  readonly height: number;
}

/** Lines of one row; a longer text goes on in a row of its own, because a row does not break across pages. */
const mostLines = 14;

/** Cuts a text to what single rows hold; one that fits stays as it is. */
export function cutToRows(text: string, box: Parameters<typeof setText>[1], measure: Measure): Piece[] {
  const { lines, height } = setText(text, box, measure);
  if (lines.length <= mostLines) return [{ text, height }];
  const count = Math.ceil(lines.length / mostLines);
  return Array.from({ length: count }, (_, group) => {
    const own = lines.slice(group * mostLines, (group + 1) * mostLines);
    return { text: own.join('\n'), height: (own.length / lines.length) * height };
  });
}
