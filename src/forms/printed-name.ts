import { wording } from '../wording/index.ts';
import type { FieldIndex } from './field-index.ts';
import { parsePath } from './field-path.ts';
import { fixedRowName } from './fixed-rows.ts';
import type { Table } from './form-model.ts';

const words = wording.checks;

/** A field as a person finds it on paper: its label in quotation marks, for a column with its table and row. */
export function printedName({ cells, tables }: FieldIndex, path: string): string {
  const { table: tableName, row, name } = parsePath(path);
  const table = tables.get(tableName ?? name);
  if (!table || tableName === null) return words.field(table?.heading ?? cells.get(name)?.cell.label ?? name);
  const label = cells.get(`${tableName}.${name}`)?.cell.label ?? name;
  return words.column(table.heading, rowName(table, row), label);
}

/** A row as a person finds it on paper: its number, or what is printed in it. Rows count from 0. */
export function printedRow({ tables }: FieldIndex, tableName: string, row: number): string {
  const table = tables.get(tableName);
  return table === undefined ? words.row(row + 1) : words.inTable(table.heading, rowName(table, row));
}

function rowName(table: Table, row: number): string {
  const label = fixedRowName(table, row);
  return label === null ? words.row(row + 1) : words.labelledRow(label);
}
