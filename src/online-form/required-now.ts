import { holds } from '../forms/condition.ts';
import { indexFields } from '../forms/field-index.ts';
import { isFilled, rowsOf } from '../forms/field-path.ts';
import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { isEntered } from '../forms/prepare-record.ts';
import { recordScope } from '../forms/record-scope.ts';

/** Paths of the fields that must be filled in as the record stands, and whether each is. */
export function requiredNow(model: FormModel, record: FormRecord): ReadonlyMap<string, boolean> {
  const index = indexFields(model);
  const result = new Map<string, boolean>();
  for (const [name, { cell, table }] of index.cells) {
    if (!isEntered(cell)) continue;
    const conditions = model.rules.filter((rule) => rule.kind === 'required-if' && rule.field === name);
    const isRequired = (place: { table: string; row: number } | null) =>
      cell.required ||
      conditions.some((rule) => rule.kind === 'required-if' && holds(rule.when, recordScope(index, record, place)));
    if (table === null) {
      if (isRequired(null)) result.set(name, isFilled(record[name]));
      continue;
    }
    rowsOf(record, table.name).forEach((values, row) => {
      if (!Object.values(values).some(isFilled) || !isRequired({ table: table.name, row })) return;
      result.set(`${table.name}.${row}.${cell.name}`, isFilled(values[cell.name]));
    });
  }
  for (const table of index.tables.values())
    if (isStillEmpty(table.required, rowsOf(record, table.name))) result.set(table.name, false);
  return result;
}

function isStillEmpty(required: boolean, rows: readonly FormRecord[]): boolean {
  return required && !rows.some((row) => Object.values(row).some(isFilled));
}
