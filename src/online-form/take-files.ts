import { isFilled, rowsOf } from '../forms/field-path.ts';
import { fitValue } from '../forms/fit-value.ts';
import type { FieldValue, FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import type { RecordsFile } from './read-records-file.ts';
import type { TakeSource } from './take-sources.ts';

const words = wording.onlineForm;

/** Records of another form found in files, and sentences about files that are none of it. */
export interface TakeRecords {
  readonly records: readonly FormRecord[];
  readonly told: readonly string[];
}

export function recordsOfForm(source: TakeSource, files: readonly RecordsFile[]): TakeRecords {
  const read = files.map((file) => ofFile(source, file));
  return { records: read.flatMap(({ records }) => records), told: read.flatMap(({ told }) => told) };
}

function ofFile(source: TakeSource, file: RecordsFile): TakeRecords {
  if (file.kind === 'refused') return { records: [], told: [`${words.files.refused(file.name)}\uff1a${file.why}`] };
  const wrong = [words.takeFrom.wrongForm(file.name, source.number)];
  if (file.kind === 'records') {
    const own = file.records.filter(({ form }) => form === source.number);
    return { records: own.map(({ record }) => record), told: own.length < file.records.length ? wrong : [] };
  }
  const [headers = [], ...lines] = file.lines;
  const paths = headers.map((header) => pathFor(source, header.trim()));
  if (paths.every((path) => path === null)) return { records: [], told: wrong };
  return { records: lines.map((line) => readLine(source, line, paths)), told: file.notes };
}

/** `amount`, `parts.0.partName`, or a printed label that only one field has. */
function pathFor({ cells }: TakeSource, header: string): string | null {
  if (cells[header.replace(/\.\d+\./, '.')] !== undefined) return header;
  const labelled = Object.entries(cells).filter(([name, { label }]) => !name.includes('.') && label === header);
  return labelled.length === 1 ? (labelled[0]?.[0] ?? null) : null;
}

/** Results of the other form are numbers here, because they are not worked out anew. */
function readLine({ cells }: TakeSource, line: readonly string[], paths: readonly (string | null)[]): FormRecord {
  const record: Record<string, FieldValue> = {};
  paths.forEach((path, index) => {
    const text = line[index] ?? '';
    const cell = path === null ? undefined : cells[path.replace(/\.\d+\./, '.')];
    if (path === null || cell === undefined || text.trim() === '') return;
    const input = cell.input.kind === 'computed' ? resultInput(cell.input.result) : cell.input;
    const { value } = fitValue({ input }, text);
    if (isFilled(value)) put(record, path, value);
  });
  return record;
}

function resultInput(result: string): Parameters<typeof fitValue>[0]['input'] {
  if (result === 'date') return { kind: 'date' };
  if (result === 'text') return { kind: 'text', minLength: 0, maxLength: 500, format: 'plain' };
  return { kind: 'number', min: null, max: null, step: null, unit: null };
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
