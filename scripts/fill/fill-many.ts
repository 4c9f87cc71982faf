import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkRecord } from '../../src/forms/check-record.ts';
import { isFilled, parsePath, rowsOf } from '../../src/forms/field-path.ts';
import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';
import type { HandbookForm } from '../../src/handbook.ts';
import { localTime } from '../../src/online-form/local-time.ts';
import { wording } from '../../src/wording/index.ts';
import { readCsv } from './csv-records.ts';
import { showProgress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { type FillTask, fillInWorkers } from './worker-pool.ts';

const words = wording.filled.command;

interface Batch {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly folder: string;
  readonly copies: readonly number[];
}

/** One PDF a line of a CSV file; lines that cannot be made are told with their number, and the rest still made. */
export async function fillMany(
  form: HandbookForm,
  { bytes, file, folder, copies }: Batch,
): Promise<{ failed: number }> {
  const { records, faults } = readCsv(bytes, form.model);
  for (const fault of faults) console.error(fault);
  if (records.length === 0) throw new Refusal(words.noRecords(file));
  mkdirSync(folder, { recursive: true });
  const names = fileNames(form.model, records, copies);
  const checked = records.map((line, index) => ({
    ...line,
    ...checkLine(form, line.record),
    name: names[index] ?? '',
  }));
  const tasks: FillTask[] = [];
  let failed = faults.length;
  const fail = (line: number, message: string) => {
    failed += 1;
    console.error(words.failedLine(line, message));
  };
  for (const { line, record, fault, wrong, name } of checked) {
    const message = fault ?? wrong;
    if (message === null) tasks.push({ line, record, file: join(folder, name) });
    else fail(line, message);
  }
  const progress = showProgress(tasks.length);
  await fillInWorkers(form.model, copies, tasks, ({ line, message }) => {
    if (message !== null) fail(line, message);
    progress.step();
  });
  progress.end();
  report(
    checked.filter(({ missing, wrong }) => missing && wrong === null).length,
    failed,
    records.length,
    folder,
    progress,
  );
  return { failed };
}

function report(
  incomplete: number,
  failed: number,
  all: number,
  folder: string,
  { seconds }: { readonly seconds: () => string },
): void {
  console.error(words.done(Math.max(0, all - failed), folder, seconds()));
  if (incomplete > 0) console.error(words.incomplete(incomplete));
  if (failed > 0) console.error(words.someFailed(failed));
}

/** A value that does not fit stops its line; a value that is missing can still be written by hand. */
function checkLine(
  { definition, model }: HandbookForm,
  record: FormRecord,
): { wrong: string | null; missing: boolean } {
  const problems = checkRecord(definition.fields, model, record, localTime(Date.now()));
  const wrong = problems.find(({ field }) => isFilled(valueAt(record, field)));
  return { wrong: wrong?.message ?? null, missing: problems.length > 0 };
}

function valueAt(record: FormRecord, path: string) {
  const { table, row, name } = parsePath(path);
  return table === null ? record[name] : rowsOf(record, table)[row]?.[name];
}

/** Named after the record's own number, else its line; two of the same number are told apart by their lines. */
export function fileNames(
  { number, serial, copies: all }: FormModel,
  records: readonly { readonly line: number; readonly record: FormRecord }[],
  copies: readonly number[],
): string[] {
  const copy = copies.length < all.length ? ` ${all[copies[0] ?? 0] ?? ''}` : '';
  const taken = new Set<string>();
  return records.map(({ line, record }) => {
    const own = serial === null ? undefined : record[serial.name];
    const name = isFilled(own) ? `${number} ${String(own)}` : `${number} ${words.line(line)}`;
    const unique = taken.has(name) ? `${name} ${words.line(line)}` : name;
    taken.add(unique);
    return `${unique}${copy}.pdf`.replace(/[\\/:*?"<>|\n]/g, '-');
  });
}
