import { indexFields } from './field-index.ts';
import { rowsOf } from './field-path.ts';
import type { FormModel, FormRecord, Table } from './form-model.ts';

/** The record with the printed values of its tables' fixed rows; nobody enters them, and nobody can change them. */
export function withFixedRows(model: FormModel, record: FormRecord): FormRecord {
  const tables = [...indexFields(model).tables.values()].filter(({ fixedRows }) => fixedRows.length > 0);
  if (tables.length === 0) return record;
  return { ...record, ...Object.fromEntries(tables.map((table) => [table.name, completeRows(table, record)])) };
}

/** What a fixed row is called: its first printed value. Null for a free row. */
export function fixedRowName({ columns, fixedRows }: Table, row: number): string | null {
  const fixed = fixedRows[row];
  const column = columns.find(({ name }) => fixed?.[name] !== undefined);
  return fixed === undefined || column === undefined ? null : String(fixed[column.name]);
}

function completeRows({ name, fixedRows }: Table, record: FormRecord): FormRecord[] {
  const rows = rowsOf(record, name);
  const length = Math.max(rows.length, fixedRows.length);
  return Array.from({ length }, (_, row) => ({ ...rows[row], ...fixedRows[row] }));
}
