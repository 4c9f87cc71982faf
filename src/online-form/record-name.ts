import { indexFields } from '../forms/field-index.ts';
import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { isEntered } from '../forms/prepare-record.ts';
import { wording } from '../wording/index.ts';
import { printedValue } from './printed-value.ts';

/** What a record is called in a list: its own number and the first things filled in. */
export function recordName({ serial, ...model }: FormModel, record: FormRecord): string {
  const own = serial === null ? undefined : record[serial.name];
  const { cells } = indexFields({ ...model, serial: null });
  const values = [...cells.values()]
    .filter(({ cell, table }) => table === null && isEntered(cell))
    .map(({ cell }) => printedValue(cell, record[cell.name]));
  return joined([typeof own === 'string' ? own : null, ...values], 3);
}

/** A few values on one line. @param most how many of those that are there */
export function joined(values: readonly (string | null)[], most: number): string {
  const filled = values.filter((value) => value !== null && value !== '').slice(0, most);
  return filled.length === 0
    ? wording.onlineForm.records.unnamed
    : filled.map((value) => shortened(String(value))).join(' \u00b7 ');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 24 ? `${line.slice(0, 23)}\u2026` : line;
}
