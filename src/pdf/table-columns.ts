import { fixedRowName } from '../forms/fixed-rows.ts';
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

/** The printed lines of a record. A row number that begins the first line stands beside the others too. */
export function placeLines(table: Table, tableWidth: number): PlacedColumn[][] {
  const [first = [], ...others] = table.lines.map((names) => table.columns.filter(({ name }) => names.includes(name)));
  const head = placeColumns(first, 0, tableWidth);
  const beside = others.length > 0 && first[0]?.input.kind === 'row-number' ? (head[0]?.width ?? 0) : 0;
  return [head, ...others.map((columns) => placeColumns(columns, beside, tableWidth - beside))];
}

/** A column's width is its share of its line's. */
function placeColumns(columns: readonly Column[], start: number, lineWidth: number): PlacedColumn[] {
  const total = columns.reduce((sum, { span }) => sum + span, 0);
  let left = start;
  return columns.map((column) => {
    const width = (lineWidth * column.span) / total;
    const placed = { column, left, width, inset: column.input.kind === 'days' ? 0 : mm(0.7) };
    left += width;
    return placed;
  });
}

/** The field of a column in a row; rows count from 0. */
export function fieldInRow(table: Table, { column, width, inset }: PlacedColumn, row: number): PlacedField {
  const name = fixedRowName(table, row);
  const { inRow, inNamedRow } = wording.paper.field;
  return {
    cell: column,
    path: `${table.name}.${row}.${column.name}`,
    context: (label) => (name === null ? inRow(row + 1, label) : inNamedRow(name, label)),
    width: width - 2 * inset,
    row,
  };
}
