import type { Cell } from '../../forms/form-model.ts';
import { mm } from '../../pdf/length.ts';
import type { PlacedField } from '../../pdf/placed-field.ts';

/** A block of the paper as boxes on rows, for renditions whose pages are made of table cells. Lengths in pt. */
export interface BlockGrid {
  /** Least height of each row. */
  readonly heights: readonly number[];
  /** So many of the first rows stand again on the next page. */
  readonly headRows: number;
  /** They cover every row from left to right without a gap. */
  readonly boxes: readonly Box[];
}

export interface Box {
  /** First row, counted from 0, and how many rows it covers. */
  readonly row: number;
  readonly rows: number;
  readonly left: number;
  readonly width: number;
  readonly content: Content;
}

export type Content =
  | { readonly kind: 'heading'; readonly text: string; readonly required: boolean; readonly hint: string | null }
  /** Beside or above the box of a section. */
  | { readonly kind: 'label'; readonly cell: Pick<Cell, 'label' | 'required'> }
  /** `options` are those that the paper prints in every row of the column. */
  | {
      readonly kind: 'column-head';
      readonly cell: Pick<Cell, 'label' | 'required'>;
      readonly hint: string | null;
      readonly options: readonly string[];
    }
  | { readonly kind: 'field'; readonly field: PlacedField }
  /** The printed value of a fixed row. */
  | { readonly kind: 'printed'; readonly value: string | number; readonly field: PlacedField }
  /** Names of a half day beside its marks, and of a day above them. */
  | { readonly kind: 'half'; readonly text: string }
  | { readonly kind: 'day'; readonly day: number }
  /** One mark of a day grid; `half` and `day` count from 0. */
  | { readonly kind: 'mark'; readonly field: PlacedField; readonly half: number; readonly day: number }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

export type ContentKind = Content['kind'];

/** Height in pt of a box with so many lines of small text. */
export function linesHeight(lines: number): number {
  return mm(3.5) * lines + mm(0.8);
}

/** Puts grids below one another; the head of the first is the head of all. */
export function stack(grids: readonly BlockGrid[]): BlockGrid {
  let start = 0;
  const boxes: Box[] = [];
  for (const grid of grids) {
    for (const box of grid.boxes) boxes.push({ ...box, row: box.row + start });
    start += grid.heights.length;
  }
  return { heights: grids.flatMap(({ heights }) => heights), headRows: grids[0]?.headRows ?? 0, boxes };
}

/** One row with one box as wide as the paper. */
export function wholeRow(content: Content, width: number, height: number, head = false): BlockGrid {
  return { heights: [height], headRows: head ? 1 : 0, boxes: [{ row: 0, rows: 1, left: 0, width, content }] };
}
