import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import type { ExportedRecord } from './export-record.ts';
import { migrateRecord } from './migrate-record.ts';
import type { RecordsFile } from './read-records-file.ts';
import { recordsFromCsv, tellHeaders } from './records-csv.ts';
import { tellValue } from './report.ts';

const words = wording.onlineForm.files;

/** What a file brings to this form. */
export interface Imported {
  readonly records: readonly FormRecord[];
  /** Whole sentences about the file: its version, its encoding, why it is refused. */
  readonly notes: readonly string[];
  /** Whole sentences, one for each thing left out. */
  readonly told: readonly string[];
  /** Records of another form that this one can be begun from. */
  readonly takes: readonly ExportedRecord[];
}

/** Reads the records of a file as ones of this form; of another form they are refused, with the reason. */
export function importRecords(model: FormModel, file: RecordsFile): Imported {
  if (file.kind === 'refused') return { records: [], notes: [file.why], told: [], takes: [] };
  return file.kind === 'lines' ? fromLines(model, file.lines, file.notes) : fromExports(model, file.records);
}

function fromExports(model: FormModel, exports: readonly ExportedRecord[]): Imported {
  const own = exports.filter(({ form }) => form === model.number);
  const others = exports.filter(({ form }) => form !== model.number);
  const takes = others.filter(({ form }) => model.takesFrom.some((entry) => entry.form === form));
  const migrated = own.map(({ record }) => migrateRecord(model, record));
  const notes = new Set([
    ...own.flatMap((data) => noteOnVersion(model, data)),
    ...others.map((data) => noteOnForm(model, data)),
  ]);
  return {
    records: migrated.map(({ record }) => record),
    notes: [...notes],
    told: migrated.flatMap(({ told }) => told.map((value) => tellValue(model, value))),
    takes,
  };
}

function noteOnVersion({ version, schemaHash }: FormModel, data: ExportedRecord): string[] {
  if (data.version !== version) return [words.otherVersion(data.version, version)];
  return data.schemaHash === schemaHash ? [] : [words.changedForm];
}

function noteOnForm(model: FormModel, { form, title }: ExportedRecord): string {
  return model.takesFrom.some((entry) => entry.form === form)
    ? words.otherFormTakes(form, title)
    : words.otherForm(form, title, model.number);
}

function fromLines(model: FormModel, lines: readonly (readonly string[])[], notes: readonly string[]): Imported {
  const sheet = recordsFromCsv(model, lines);
  if (sheet.known === 0) return { records: [], notes: [words.noHeaders(model.number)], told: [], takes: [] };
  const told = sheet.records.flatMap(({ line, told }) =>
    told.map((value) => words.line(line, tellValue(model, value))),
  );
  return {
    records: sheet.records.map(({ record }) => record),
    notes,
    told: [...tellHeaders(sheet), ...told],
    takes: [],
  };
}
