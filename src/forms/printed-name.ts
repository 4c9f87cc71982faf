import { wording } from '../wording/index.ts';
import type { FieldIndex } from './field-index.ts';
import { parsePath } from './field-path.ts';
import { fixedRowName } from './fixed-rows.ts';

const words = wording.checks;

/** A field as a person finds it on paper: its label in quotation marks, for a column with its table and row. */
export function printedName({ cells, tables }: FieldIndex, path: string): string {
  const { table: tableName, row, name } = parsePath(path);
  const table = tables.get(tableName ?? name);
  if (!table || tableName === null) return words.field(table?.heading ?? cells.get(name)?.cell.label ?? name);
  const label = cells.get(`${tableName}.${name}`)?.cell.label ?? name;
  const rowLabel = fixedRowName(table, row);
  return words.column(table.heading, rowLabel === null ? words.row(row + 1) : words.labelledRow(rowLabel), label);
}
