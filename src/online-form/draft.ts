import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { forgetValue, keepValue, keptKeys, keptValue } from './browser-store.ts';

/** Days for which a draft is kept after the last change. */
export const draftDays = 7;
const dayLength = 86_400_000;

export interface Draft {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly version: string;
  readonly record: FormRecord;
}

/** Draft of another version of the form: shown, never silently put into this one. */
export interface OutdatedDraft extends Draft {
  readonly key: string;
}

type Form = Pick<FormModel, 'company' | 'number' | 'version' | 'schemaHash'>;

function keyOf(form: Form): string {
  return `${formKey(form)}${form.version}/${form.schemaHash}`;
}

function formKey({ company, number }: Form): string {
  return `draft/${company.name}/${number}/`;
}

export function saveDraft(form: Form, record: FormRecord, now: number): boolean {
  return keepValue(keyOf(form), { savedAt: now, version: form.version, record } satisfies Draft);
}

export function readDraft(form: Form, now: number): Draft | null {
  const draft = keptValue<Draft>(keyOf(form));
  return draft === null || isExpired(draft, now) ? null : draft;
}

export function deleteDraft(form: Form): void {
  forgetValue(keyOf(form));
}

export function expiryOf(savedAt: number): number {
  return savedAt + draftDays * dayLength;
}

/** Deletes every draft past its time, of whatever form. */
export function deleteExpiredDrafts(now: number): void {
  for (const key of keptKeys('draft/')) {
    const draft = keptValue<Draft>(key);
    if (draft === null || isExpired(draft, now)) forgetValue(key);
  }
}

/** Newest draft of the same form in another version. */
export function outdatedDraft(form: Form): OutdatedDraft | null {
  const drafts = keptKeys(formKey(form))
    .filter((key) => key !== keyOf(form))
    .flatMap((key) => {
      const draft = keptValue<Draft>(key);
      return draft === null ? [] : [{ ...draft, key }];
    });
  return drafts.toSorted((one, other) => other.savedAt - one.savedAt)[0] ?? null;
}

function isExpired({ savedAt }: Draft, now: number): boolean {
  return !(now < expiryOf(savedAt));
}
