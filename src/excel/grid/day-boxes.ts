import type { Cell, InputOf } from '../../forms/form-model.ts';
import { mm } from '../../pdf/length.ts';
import type { PlacedField } from '../../pdf/placed-field.ts';
import type { Box } from './block-grid.ts';

const days = Array.from({ length: 31 }, (_, day) => day);
/** In pt. Width of the names of the halves before the first day. */
const halfNameWidth = mm(7);

/** The column's name over the numbers of the days; distances count from the column's left edge. */
export function dayHeads(cell: Cell, { halves }: InputOf<'days'>, columnWidth: number): Box[][] {
  const { first, width } = dayWidths(columnWidth, halves);
  const corner: Box[] = first > 0 ? [{ ...place(0, first), content: { kind: 'half', text: '' } }] : [];
  const numbers = days.map((day): Box => ({ ...place(first + day * width, width), content: { kind: 'day', day } }));
  return [
    [{ ...place(0, columnWidth), content: { kind: 'column-head', cell, hint: null, options: [] } }],
    [...corner, ...numbers],
  ];
}

/** A line of boxes for each half of the day. */
export function dayMarks(field: PlacedField, { halves }: InputOf<'days'>, columnWidth: number): Box[][] {
  const { first, width } = dayWidths(columnWidth, halves);
  return halves.map((text, half) => [
    ...(first > 0 ? [{ ...place(0, first), content: { kind: 'half', text } } as const] : []),
    ...days.map((day): Box => ({ ...place(first + day * width, width), content: { kind: 'mark', field, half, day } })),
  ]);
}

function place(left: number, width: number) {
  return { row: 0, rows: 1, left, width } as const;
}

function dayWidths(columnWidth: number, halves: readonly string[]) {
  const first = halves.length > 1 ? halfNameWidth : 0;
  return { first, width: (columnWidth - first) / days.length };
}
