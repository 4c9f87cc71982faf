import { indexFields } from '../forms/field-index.ts';
import type { FormModel, FormRecord } from '../forms/form-model.ts';
import type { ToldValue } from '../forms/take-from.ts';
import { fieldPath } from '../pdf/fields/field-name.ts';
import type { ReadPdf } from '../pdf/fields/read-record.ts';
import { wording } from '../wording/index.ts';
import type { Imported } from './import-records.ts';
import { migrateRecord } from './migrate-record.ts';
import { tellValue } from './report.ts';

const words = wording.readPdf;

type PdfReader = typeof import('./read-pdf-engine.ts');

/** True for what has to be read as a PDF, or was meant to be one. */
export function isPdf(name: string, bytes: Uint8Array): boolean {
  return /\.pdf$/i.test(name) || new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Reads a fillable PDF that somebody filled in; what reads it loads now, once. Nothing of it leaves the computer. */
export async function importPdf(model: FormModel, name: string, bytes: Uint8Array): Promise<Imported> {
  const reader = await import('./read-pdf-engine.ts').catch(() => null);
  if (reader === null) return refused(words.notLoaded);
  const read = await reader.readFilledPdf(bytes).catch(() => null);
  return read === null ? refused(words.notAPdf(name)) : importRead(model, name, read, reader);
}

/** The record in the fields of a PDF as one of this form; of another form it is refused, with the reason. */
export function importRead(
  model: FormModel,
  name: string,
  { stamp, encrypted, values }: ReadPdf,
  { recordOf, unreadFields }: Pick<PdfReader, 'recordOf' | 'unreadFields'>,
): Imported {
  if (encrypted) return refused(words.encrypted(name));
  if (stamp === null) return refused(words.notAForm(name));
  if (stamp.form !== model.number) return refused(words.otherForm(stamp.form, model.title));
  if (values.size === 0) return refused(words.noFields(name));
  const { record, told } = migrateRecord(model, withoutEmptyTables(recordOf(model, values)));
  const unread = unreadFields(model, values).map((field) => notRead(model, field, values.get(field) ?? ''));
  const isCurrent = stamp.schemaHash === model.schemaHash;
  return {
    records: [record],
    notes: isCurrent ? [] : [words.otherVersion(stamp.form, stamp.version, model.version)],
    told: [...told, ...unread].map((value) => tellValue(model, value)),
    takes: [],
  };
}

/** Says whether this form has the field and signs it on paper, or does not have it. */
function notRead(model: FormModel, field: string, value: string): ToldValue {
  const path = fieldPath(field);
  const { cells } = indexFields(model);
  const signed = cells.has(path.replace(/\.\d+\./, '.')) ? path : path.replace(/\.signedOn$/, '');
  const { notEntered, unknownField } = wording.onlineForm.fit;
  const isOwn = cells.has(signed.replace(/\.\d+\./, '.'));
  return { path: isOwn ? signed : path, value, why: isOwn ? notEntered : unknownField };
}

function withoutEmptyTables(record: FormRecord): FormRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

function refused(why: string): Imported {
  return { records: [], notes: [why], told: [], takes: [] };
}
