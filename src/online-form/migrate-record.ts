import { type FieldIndex, indexFields } from '../forms/field-index.ts';
import { isFilled, rowsOf } from '../forms/field-path.ts';
import { fitValue } from '../forms/fit-value.ts';
import type { Cell, FieldValue, FormModel, FormRecord, Table } from '../forms/form-model.ts';
import { isEntered } from '../forms/prepare-record.ts';
import type { ToldValue } from '../forms/take-from.ts';
import { wording } from '../wording/index.ts';

const words = wording.onlineForm.fit;

export interface MigratedRecord {
  readonly record: FormRecord;
  /** Every value that did not come over as it was; nothing is dropped without a word. */
  readonly told: readonly ToldValue[];
}

/**
 * A record of any version as one of this form: what the form still has comes over. What is worked out, printed or
 * counted is left out without a word, because it comes anew.
 */
export function migrateRecord(model: FormModel, record: FormRecord): MigratedRecord {
  const index = indexFields(model);
  const result: Record<string, FieldValue> = {};
  const told: ToldValue[] = [];
  for (const [name, value] of Object.entries(record)) {
    const table = index.tables.get(name);
    if (table) result[name] = migrateRows(table, rowsOf(record, name), told);
    else if (isTable(value)) told.push({ path: name, value: undefined, why: words.unknownTable });
    else bring(index.cells.get(name)?.cell, name, value, result, name, told);
  }
  return { record: result, told: told.filter(({ path }) => !isDerived(index, path)) };
}

function migrateRows(table: Table, rows: readonly FormRecord[], told: ToldValue[]): FormRecord[] {
  const columns = new Map(table.columns.map((cell) => [cell.name, cell]));
  const beyond = rows.slice(table.maxRows).filter((row) => Object.values(row).some(isFilled)).length;
  if (beyond > 0) told.push({ path: table.name, value: undefined, why: words.tooManyRows(table.maxRows, beyond) });
  return rows.slice(0, table.maxRows).map((row, number) => {
    const result: Record<string, FieldValue> = {};
    for (const [name, value] of Object.entries(row ?? {})) {
      if (table.fixedRows[number]?.[name] !== undefined) continue;
      bring(columns.get(name), name, value, result, `${table.name}.${number}.${name}`, told);
    }
    return result;
  });
}

function bring(
  cell: Cell | undefined,
  name: string,
  value: FieldValue,
  into: Record<string, FieldValue>,
  path: string,
  told: ToldValue[],
): void {
  if (!isFilled(value) || (cell && !isEntered(cell))) return;
  if (cell === undefined) {
    told.push({ path, value, why: words.unknownField });
    return;
  }
  const fit = fitValue(cell, value);
  // What was typed wrong stays as it was typed; the check says so at its field.
  const asTyped = fit.value === undefined && typeof value === 'string' && takesTyping.has(cell.input.kind);
  if (asTyped) into[name] = value;
  else if (isFilled(fit.value)) into[name] = fit.value;
  if (!asTyped && fit.why !== null) told.push({ path, value, why: fit.why });
}

const takesTyping: ReadonlySet<string> = new Set(['number', 'money']);

function isTable(value: FieldValue): boolean {
  return Array.isArray(value) && value.some((row) => typeof row === 'object' && row !== null);
}

function isDerived({ cells }: FieldIndex, path: string): boolean {
  const cell = cells.get(path.replace(/\.\d+\./, '.'))?.cell;
  return cell !== undefined && !isEntered(cell);
}
