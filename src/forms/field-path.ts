import type { DayMarks, FieldValue, FormRecord } from './form-model.ts';

/** Where a value stands in a record: `amount`, or row 0 of a table: `repairs.0.receivedOn`. */
export interface FieldPath {
  readonly table: string | null;
  readonly row: number;
  readonly name: string;
}

export function parsePath(path: string): FieldPath {
  const [first = '', row, column] = path.split('.');
  return column === undefined ? { table: null, row: 0, name: first } : { table: first, row: Number(row), name: column };
}

export function rowsOf(record: FormRecord, table: string): readonly FormRecord[] {
  const rows = record[table];
  return Array.isArray(rows) ? (rows as readonly FormRecord[]) : [];
}

export function isDayMarks(value: FieldValue): value is DayMarks {
  return typeof value === 'object' && value !== null && 'halves' in value;
}

/** False for what counts as not filled in: nothing, an empty text or list, days without a mark. */
export function isFilled(value: FieldValue): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (isDayMarks(value)) return value.halves.some((marks) => marks.some((mark) => mark !== ''));
  return Array.isArray(value) ? value.length > 0 : true;
}
