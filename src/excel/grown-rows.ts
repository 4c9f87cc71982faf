import type { CellValue } from 'hucre/xlsx';
import { estimatedWidth } from '../pdf/text-width.ts';
import { sizeOf } from './looks.ts';
import type { Piece } from './piece.ts';

/** Words that are not broken leave the ends of lines empty. */
const roomForWords = 1.15;
/** Excel's greatest height of a row in pt. */
const tallest = 409;

/** Rows high enough for what is written into them; Excel does not grow a row by itself where cells are merged. */
export function grownRows(heights: readonly number[], written: ReadonlyMap<Piece, CellValue>): number[] {
  const grown = [...heights];
  for (const [piece, value] of written) {
    if (typeof value !== 'string') continue;
    const rows = Array.from({ length: piece.rows }, (_, row) => piece.row + row);
    const there = rows.reduce((sum, row) => sum + (grown[row] ?? 0), 0);
    const missing = neededHeight(value, piece) - there;
    for (const row of missing > 0 ? rows : [])
      grown[row] = Math.min(tallest, (grown[row] ?? 0) + missing / rows.length);
  }
  return grown;
}

function neededHeight(text: string, { look, width }: Piece): number {
  const size = sizeOf(look);
  const lines = text
    .split('\n')
    .reduce(
      (sum, line) =>
        sum + Math.max(1, Math.ceil((estimatedWidth(line, size) * roomForWords) / Math.max(width - 6, size))),
      0,
    );
  return lines * size * 1.35 + 2;
}
