import { fontPlace } from '../../src/build/font-response.ts';
import { readPaperFonts, readWholeFont } from '../../src/formats/read-paper-fonts.ts';
import { checkRecord } from '../../src/forms/check-record.ts';
import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';
import type { HandbookForm } from '../../src/handbook.ts';
import { localTime } from '../../src/online-form/local-time.ts';
import { needsFullFont } from '../../src/pdf/filled-characters.ts';
import { filledForm } from '../../src/pdf/filled-form.ts';
import { wording } from '../../src/wording/index.ts';
import { Refusal } from './refusal.ts';

const words = wording.filled.command;

interface RecordFile {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly copies: readonly number[];
}

/** One record as a PDF; what the record lacks is told on stderr. @throws Refusal, UnprintableError */
export async function fillOne({ definition, model }: HandbookForm, { bytes, file, copies }: RecordFile) {
  const record = readRecord(bytes, file, model);
  for (const { message } of checkRecord(definition.fields, model, record, localTime(Date.now())))
    console.error(words.check(message));
  const fonts = await readPaperFonts(fontPlace.root, fontPlace.cacheDirectory);
  const regular = needsFullFont(model, record, fonts.regular)
    ? await readWholeFont(fontPlace.root, 'regular')
    : fonts.regular;
  return await filledForm(model, record, { ...fonts, regular }, { copies });
}

/** A record as the fill page exports it, or bare. One of another form or version is refused. */
export function readRecord(bytes: Uint8Array, file: string, model: FormModel): FormRecord {
  const value = parsed(bytes, file);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(words.notJson(file));
  if (!('schemaHash' in value && 'record' in value && 'form' in value)) return value as FormRecord;
  const { form, version, schemaHash, record } = value as { [key: string]: unknown };
  if (form !== model.number) throw new Refusal(words.otherForm(file, String(form), model.number));
  if (schemaHash !== model.schemaHash) throw new Refusal(words.otherVersion(file, String(version), model.version));
  return record as FormRecord;
}

function parsed(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal(words.notJson(file));
  }
}
