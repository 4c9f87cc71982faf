import { parseCsv } from 'hucre/csv';
import { type FieldIndex, indexFields, type PlacedCell } from '../../src/forms/field-index.ts';
import { parsePath } from '../../src/forms/field-path.ts';
import type { DayMarks, FieldValue, FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { typedValue } from '../../src/forms/typed-value.ts';
import { wording } from '../../src/wording/index.ts';

const words = wording.filled.command;

/** One line of a CSV file. */
export interface CsvRecord {
  /** Where the line begins in the file, counted from 1. */
  readonly line: number;
  readonly record: FormRecord;
  /** What makes the line unusable; null if nothing does. */
  readonly fault: string | null;
}

/**
 * Reads records out of a CSV file, one a line under a row of field names or printed labels; a column of a table is named
 * `parts.0.partName`. The text may be UTF-8 or, as Excel in China saves it, GB 18030.
 */
export function readCsv(bytes: Uint8Array, model: FormModel): { records: CsvRecord[]; faults: string[] } {
  const rows = parseCsv(decode(bytes)).map((row) => row.map((value) => String(value ?? '')));
  const [header = [], ...lines] = rows;
  const index = indexFields(model);
  const columns = header.map((name) => columnOf(name, index));
  const faults = columns.flatMap(({ fault }) => fault ?? []);
  const starts = lineNumbers(rows);
  const records = lines.flatMap((values, row): CsvRecord[] => {
    if (values.every((value) => value.trim() === '')) return [];
    const line = starts[row + 1] ?? 0;
    const fault = values.length > header.length ? words.tooManyValues(values.length, header.length) : null;
    return [{ line, record: toRecord(values, columns), fault }];
  });
  return { records, faults };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A line break within quotes makes a row longer. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.join('').split('\n').length - 1;
    return start;
  });
}

interface CsvColumn {
  readonly path: string;
  /** Null for a column that is left out. */
  readonly placed: PlacedCell | null;
  readonly fault?: string;
}

function columnOf(given: string, { cells }: FieldIndex): CsvColumn {
  const name = given.trim().replace(/^\*/, '');
  if (name === '') return { path: '', placed: null };
  const { table, name: last } = parsePath(name);
  const own = cells.get(table === null ? name : `${table}.${last}`);
  if (own !== undefined && (own.table === null) === (table === null)) return { path: name, placed: own };
  const labelled = [...cells].filter(([, { cell, table: inTable }]) => inTable === null && cell.label === name);
  const [first] = labelled;
  if (first === undefined) return { path: '', placed: null, fault: words.unknownColumn(name) };
  if (labelled.length > 1) return { path: '', placed: null, fault: words.twoColumns(name) };
  return { path: first[0], placed: first[1] };
}

function toRecord(values: readonly string[], columns: readonly CsvColumn[]): FormRecord {
  const record: { [name: string]: FieldValue } = {};
  const tables = new Map<string, { [name: string]: FieldValue }[]>();
  for (const [index, { path, placed }] of columns.entries()) {
    if (placed === null) continue;
    const value = readValue(placed, values[index] ?? '');
    if (value === undefined) continue;
    const { table, row, name } = parsePath(path);
    if (table === null) record[name] = value;
    else {
      const rows = tables.get(table) ?? [];
      tables.set(table, rows);
      rows[row] = { ...rows[row], [name]: value };
    }
  }
  // A row that the file skips is an empty one.
  return {
    ...record,
    ...Object.fromEntries([...tables].map(([name, rows]) => [name, Array.from(rows, (row) => row ?? {})])),
  };
}

function readValue({ cell }: PlacedCell, text: string): FieldValue {
  return cell.input.kind === 'days' && text.trim() !== '' ? dayMarks(text) : typedValue(cell, text);
}

/** The marks of a month, a space between days and a bar between the halves of the day; `-` is a day without a mark. */
function dayMarks(text: string): DayMarks {
  const halves = text.split(/[|\uff5c]/).map((half) => half.trim().split(/\s+/));
  return { halves: halves.map((half) => half.map((mark) => (mark === '-' ? '' : mark))) };
}
