import { indexFields } from '../forms/field-index.ts';
import { rowsOf } from '../forms/field-path.ts';
import type { Cell, FieldValue, FormModel, FormRecord } from '../forms/form-model.ts';
import { readField, writeField } from './controls.ts';
import { rowCount, setRowCount } from './table-rows.ts';

/** Fields on the page by path. */
export function fieldsOn(form: ParentNode): ReadonlyMap<string, HTMLElement> {
  const fields = form.querySelectorAll<HTMLElement>('[data-field]');
  return new Map([...fields].map((field) => [field.dataset.field ?? '', field]));
}

/** The record as entered; what is empty is left out. */
export function readRecord(form: HTMLElement, model: FormModel): FormRecord {
  const fields = fieldsOn(form);
  const read = (cell: Cell, path: string): [string, FieldValue][] => {
    const field = fields.get(path);
    const value = field && readField(field, cell);
    return value === undefined ? [] : [[cell.name, value]];
  };
  const { cells, tables } = indexFields(model);
  const single = [...cells.values()].filter(({ table }) => table === null).flatMap(({ cell }) => read(cell, cell.name));
  const repeated = [...tables.values()].map(({ name, columns }): [string, FieldValue] => [
    name,
    Array.from({ length: rowCount(form, name) }, (_, row) =>
      Object.fromEntries(columns.flatMap((column) => read(column, `${name}.${row}.${column.name}`))),
    ),
  ]);
  return Object.fromEntries([...single, ...repeated]);
}

/** Puts a record into the page, emptying what it does not hold. */
export function writeRecord(form: HTMLElement, model: FormModel, record: FormRecord): void {
  const { tables } = indexFields(model);
  for (const { name } of tables.values()) setRowCount(form, name, rowsOf(record, name).length);
  forEachField(form, model, record, () => true);
}

/** Puts the results into the page; other fields stay as they are, so that typing is not disturbed. */
export function writeResults(form: HTMLElement, model: FormModel, record: FormRecord): void {
  forEachField(form, model, record, ({ input }) => input.kind === 'computed');
}

function forEachField(form: HTMLElement, model: FormModel, record: FormRecord, chosen: (cell: Cell) => boolean): void {
  const fields = fieldsOn(form);
  const write = (cell: Cell, path: string, value: FieldValue) => {
    const field = fields.get(path);
    if (field) writeField(field, value, cell);
  };
  for (const { cell, table } of indexFields(model).cells.values()) {
    if (!chosen(cell)) continue;
    if (table === null) write(cell, cell.name, record[cell.name]);
    else
      for (let row = 0; row < rowCount(form, table.name); row += 1)
        write(cell, `${table.name}.${row}.${cell.name}`, rowsOf(record, table.name)[row]?.[cell.name]);
  }
}
