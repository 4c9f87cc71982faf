import { indexFields } from '../forms/field-index.ts';
import { isDayMarks, isFilled, rowsOf } from '../forms/field-path.ts';
import { fitValue, listMark } from '../forms/fit-value.ts';
import { withFixedRows } from '../forms/fixed-rows.ts';
import type { Cell, FieldValue, FormModel, FormRecord, InputKind, Table } from '../forms/form-model.ts';
import { isEntered } from '../forms/prepare-record.ts';
import type { ToldValue } from '../forms/take-from.ts';
import { wording } from '../wording/index.ts';
import { toCsvText } from './csv-text.ts';

const words = wording.onlineForm;

/** What has a place in a sheet: signed and stamped is only paper, and the number of a row is its place. */
const onPaperOnly: ReadonlySet<InputKind> = new Set(['signature', 'stamp', 'row-number', 'fixed-text']);

interface CsvColumn {
  /** `amount`, or `parts.0.partName`. */
  readonly path: string;
  readonly cell: Cell;
  readonly valueIn: (record: FormRecord) => FieldValue;
}

/** Records as a sheet: names of the fields on the first line, then a line for each; results stand in it too. */
export function recordsToCsv(model: FormModel, records: readonly FormRecord[]): string {
  const complete = records.map((record) => withFixedRows(model, record));
  const columns = columnsFor(model, (table) =>
    Math.max(1, ...complete.map((record) => rowsOf(record, table.name).length)),
  );
  const line = (record: FormRecord) => columns.map(({ cell, valueIn }) => cellText(cell, valueIn(record)));
  return toCsvText([columns.map(({ path }) => path), ...complete.map(line)]);
}

/** A record read from a line of a sheet. */
export interface CsvRecord {
  /** 1-based line among those that are not empty. */
  readonly line: number;
  readonly record: FormRecord;
  readonly told: readonly ToldValue[];
}

export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** Headers that the form does not know. */
  readonly unknown: readonly string[];
  readonly known: number;
}

/** Reads a sheet whose first line holds names of fields, or labels as printed if no two are alike. */
export function recordsFromCsv(model: FormModel, lines: readonly (readonly string[])[]): CsvRecords {
  const [headers = [], ...rows] = lines;
  const columns = columnsFor(model, ({ maxRows }) => maxRows);
  const found = headers.map((header) => columnOf(header.trim(), columns));
  return {
    known: found.filter((column) => column !== undefined).length,
    unknown: headers.filter((header, index) => found[index] === undefined && header.trim() !== ''),
    records: rows.map((row, index) => readLine(model, row, found, index + 2)),
  };
}

function columnsFor(model: FormModel, rowsOfTable: (table: Table) => number): CsvColumn[] {
  const { cells, tables } = indexFields(model);
  const single = [...cells.values()]
    .filter(({ table, cell }) => table === null && !onPaperOnly.has(cell.input.kind))
    .map(({ cell }): CsvColumn => ({ path: cell.name, cell, valueIn: (record) => record[cell.name] }));
  const repeated = [...tables.values()].flatMap((table) =>
    Array.from({ length: rowsOfTable(table) }, (_, row) =>
      table.columns
        .filter(({ input }) => !onPaperOnly.has(input.kind))
        .map(
          (cell): CsvColumn => ({
            path: `${table.name}.${row}.${cell.name}`,
            cell,
            valueIn: (record) => rowsOf(record, table.name)[row]?.[cell.name],
          }),
        ),
    ).flat(),
  );
  return [...single, ...repeated];
}

function columnOf(header: string, columns: readonly CsvColumn[]): CsvColumn | undefined {
  const named = columns.find(({ path }) => path === header);
  if (named) return named;
  const labelled = columns.filter(({ path, cell }) => !path.includes('.') && cell.label === header);
  return labelled.length === 1 ? labelled[0] : undefined;
}

/** Cells are put in place by path, so that rows in between stay; what is printed or worked out comes anew. */
function readLine(
  model: FormModel,
  row: readonly string[],
  columns: readonly (CsvColumn | undefined)[],
  line: number,
): CsvRecord {
  const record: Record<string, FieldValue> = {};
  const told: ToldValue[] = [];
  columns.forEach((column, index) => {
    const text = row[index] ?? '';
    if (column === undefined || !isEntered(column.cell) || text.trim() === '') return;
    if (isPrinted(model, column.path)) return;
    const { value, why } = fitValue(column.cell, text);
    if (isFilled(value)) put(record, column.path, value);
    if (why !== null) told.push({ path: column.path, value: text, why });
  });
  return { line, record, told };
}

function isPrinted(model: FormModel, path: string): boolean {
  const [table = '', row, column = ''] = path.split('.');
  return indexFields(model).tables.get(table)?.fixedRows[Number(row)]?.[column] !== undefined;
}

function put(record: Record<string, FieldValue>, path: string, value: FieldValue): void {
  const [name = '', row, column] = path.split('.');
  if (column === undefined) {
    record[name] = value;
    return;
  }
  const rows = [...rowsOf(record, name)];
  while (rows.length <= Number(row)) rows.push({});
  rows[Number(row)] = { ...rows[Number(row)], [column]: value };
  record[name] = rows;
}

function cellText({ input }: Cell, value: FieldValue): string | number {
  if (!isFilled(value)) return '';
  if (isDayMarks(value)) return value.halves.map((marks) => marks.join(',')).join(listMark);
  if (Array.isArray(value)) return value.map(String).join(listMark);
  if (typeof value === 'boolean') return value ? wording.paper.yesNo.yes : wording.paper.yesNo.no;
  if (input.kind === 'date-time' && typeof value === 'string') return value.replace('T', ' ');
  return typeof value === 'number' ? value : String(value);
}

/** Sentences on headers that no field has. */
export function tellHeaders({ unknown }: CsvRecords): string[] {
  return unknown.map(words.files.unknownHeader);
}
