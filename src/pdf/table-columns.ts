import type { Column, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { mm } from './length.ts';
import type { PlacedField } from './placed-field.ts';

/** A column with its place in the table, in pt. */
export interface PlacedColumn {
  readonly column: Column;
  readonly left: number;
  readonly width: number;
  /** Room left free at the edges of its boxes; the grid of days fills its column. */
  readonly inset: number;
}

/** A column's width is its share of the table's. */
export function placeColumns({ columns }: Table, tableWidth: number): PlacedColumn[] {
  const total = columns.reduce((sum, { span }) => sum + span, 0);
  let left = 0;
  return columns.map((column) => {
    const width = (tableWidth * column.span) / total;
    const placed = { column, left, width, inset: column.input.kind === 'days' ? 0 : mm(0.7) };
    left += width;
    return placed;
  });
}

/** The field of a column in a row; rows count from 0. */
export function fieldInRow(table: Table, { column, width, inset }: PlacedColumn, row: number): PlacedField {
  const name = table.rowLabels?.[row];
  const { inRow, inNamedRow } = wording.paper.field;
  return {
    cell: column,
    path: `${table.name}.${row}.${column.name}`,
    context: (label) => (name === undefined ? inRow(row + 1, label) : inNamedRow(name, label)),
    width: width - 2 * inset,
    row,
  };
}
