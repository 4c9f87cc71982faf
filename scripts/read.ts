import { readFileSync, writeFileSync } from 'node:fs';
import { reportFaults } from '../src/build/report-faults.ts';
import { projectSources } from '../src/documents/sources.ts';
import { checkRecord } from '../src/forms/check-record.ts';
import { type HandbookForm, loadHandbook } from '../src/handbook.ts';
import { toExport } from '../src/online-form/export-record.ts';
import { localTime } from '../src/online-form/local-time.ts';
import { fieldPath } from '../src/pdf/fields/field-name.ts';
import { type ReadPdf, readFilledPdf, recordOf, unreadFields } from '../src/pdf/fields/read-record.ts';
import { wording } from '../src/wording/index.ts';

/**
 * `npm run read -- filled.pdf [record.json]`: takes the record out of a fillable PDF that somebody has filled in, writes it
 * to the file or to standard output, and tells on standard error what does not pass the form's checks (status 1 then).
 */
const words = wording.readPdf;

await reportFaults(async () => {
  const [file, target] = process.argv.slice(2);
  if (file === undefined) return void refuse(words.usage);
  const read = await readFilledPdf(new Uint8Array(readFileSync(file))).catch(() => null);
  if (read === null) return void refuse(words.notAPdf(file));
  if (read.encrypted) return void refuse(words.encrypted(file));
  const { forms } = await loadHandbook(projectSources());
  const form = forms.get(read.stamp?.form ?? '');
  if (read.stamp === null || form === undefined) return void refuse(words.notAForm(file));
  if (read.values.size === 0) return void refuse(words.noFields(file));
  if (read.stamp.schemaHash !== form.model.schemaHash) {
    console.error(words.otherVersion(read.stamp.form, read.stamp.version, form.model.version));
  }
  giveOut(form, read, target);
});

function giveOut({ definition, model }: HandbookForm, { values }: ReadPdf, target: string | undefined): void {
  const now = localTime(Date.now());
  const record = recordOf(model, values);
  const json = `${JSON.stringify(toExport(model, record, now), null, 2)}\n`;
  if (target === undefined) process.stdout.write(json);
  else writeFileSync(target, json);
  for (const name of unreadFields(model, values)) console.error(words.notRead(fieldPath(name), values.get(name) ?? ''));
  const problems = checkRecord(definition.fields, model, record, now);
  for (const { message } of problems) console.error(message);
  console.error(words.summary(model.title, problems.length));
  if (problems.length > 0) process.exitCode = 1;
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
