import { indexFields } from './field-index.ts';
import { isFilled, rowsOf } from './field-path.ts';
import { withFixedRows } from './fixed-rows.ts';
import type { Cell, FieldValue, FormModel, FormRecord, InputKind, Table } from './form-model.ts';

/** A record as the schema is to see it, and for each table the rows as entered that its rows stand for. */
export interface PreparedRecord {
  readonly record: FormRecord;
  readonly rowNumbers: ReadonlyMap<string, readonly number[]>;
}

/** What nobody enters: it is signed on paper, printed, counted or worked out. */
const notEntered: ReadonlySet<InputKind> = new Set(['signature', 'stamp', 'computed', 'row-number', 'fixed-text']);

export function isEntered({ input }: Cell): boolean {
  return !notEntered.has(input.kind);
}

/** Leaves out what is empty or not entered, and free rows without any content. */
export function prepareRecord(model: FormModel, entered: FormRecord): PreparedRecord {
  const record = withFixedRows(model, entered);
  const { cells, tables } = indexFields(model);
  const fields = [...cells.values()].filter(({ table }) => table === null).map(({ cell }) => cell);
  const rows = new Map([...tables.values()].map((table) => [table.name, usedRows(table, record)] as const));
  return {
    record: {
      ...enteredValues(fields, record),
      ...Object.fromEntries([...rows].map(([name, used]) => [name, used.map(({ values }) => values)])),
    },
    rowNumbers: new Map([...rows].map(([name, used]) => [name, used.map(({ number }) => number)])),
  };
}

/** The record as entered without the free rows that nothing was written in; fixed rows keep their places. */
export function withoutBlankRows(model: FormModel, record: FormRecord): FormRecord {
  const kept = [...indexFields(model).tables.values()].map((table): [string, FieldValue] => {
    const rows = rowsOf(record, table.name);
    return [table.name, usedRows(table, record).map(({ number }) => rows[number] ?? {})];
  });
  return { ...record, ...Object.fromEntries(kept.filter(([name]) => record[name] !== undefined)) };
}

/** Rows with content; a fixed row is always kept, because its place says which one it is. */
function usedRows(table: Table, record: FormRecord) {
  return rowsOf(record, table.name)
    .map((row, number) => ({ number, values: enteredValues(table.columns, row) }))
    .filter(({ number, values }) => number < table.fixedRows.length || Object.values(values).some(isFilled));
}

function enteredValues(cells: readonly Cell[], record: FormRecord): FormRecord {
  return Object.fromEntries(
    cells.filter(isEntered).flatMap((cell): [string, FieldValue][] => {
      const value = record[cell.name];
      if (isFilled(value)) return [[cell.name, value]];
      // An optional list of choices may be empty.
      return cell.input.kind === 'choices' && cell.input.min === 0 ? [[cell.name, []]] : [];
    }),
  );
}
