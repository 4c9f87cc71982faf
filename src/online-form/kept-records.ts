import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { forgetValue, keepValue, keptKeys, keptValue } from './browser-store.ts';

/** Days for which a record in the list is kept after its last change. */
export const keptDays = 30;
const dayLength = 86_400_000;

/** A record that was put into the list of this browser. */
export interface KeptRecord {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly version: string;
  readonly schemaHash: string;
  readonly record: FormRecord;
}

type Form = Pick<FormModel, 'company' | 'number' | 'version' | 'schemaHash'>;

function listKey({ company, number }: Pick<Form, 'company' | 'number'>): string {
  return `record/${company.name}/${number}/`;
}

/** The list of a form, oldest first, whatever version its records were filled in with. */
export function keptRecords(form: Pick<Form, 'company' | 'number'>): KeptRecord[] {
  const records = keptKeys(listKey(form)).map((key) => keptValue<KeptRecord>(key));
  return records.filter((record) => record !== null).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** An id for a new record; ids sort by time. */
export function newRecordId(now: number): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${now.toString(36).padStart(9, '0')}-${random.toString(36)}`;
}

/** False if the browser does not keep it. */
export function keepRecord(form: Form, id: string, record: FormRecord, now: number): boolean {
  const { version, schemaHash } = form;
  return keepValue(listKey(form) + id, { id, savedAt: now, version, schemaHash, record } satisfies KeptRecord);
}

export function forgetRecord(form: Pick<Form, 'company' | 'number'>, id: string): void {
  forgetValue(listKey(form) + id);
}

export function recordExpiry(savedAt: number): number {
  return savedAt + keptDays * dayLength;
}

/** Deletes every record past its time, of whatever form; returns how many. */
export function deleteExpiredRecords(now: number): number {
  const expired = keptKeys('record/').filter((key) => {
    const kept = keptValue<KeptRecord>(key);
    return kept === null || !(now < recordExpiry(kept.savedAt));
  });
  for (const key of expired) forgetValue(key);
  return expired.length;
}
