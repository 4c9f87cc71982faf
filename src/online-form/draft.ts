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
  /** The kept record that it changes; left out if it is none. */
  readonly keptAs?: string;
  /** True while example data stand in it. */
  readonly sample?: boolean;
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

/** False if the browser does not keep it. @param now milliseconds since 1970 */
export function saveDraft(
  form: Form,
  record: FormRecord,
  now: number,
  more: Pick<Draft, 'keptAs' | 'sample'> = {},
): boolean {
  return keepValue(keyOf(form), { savedAt: now, version: form.version, record, ...more } satisfies Draft);
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

/** Deletes every draft past its time, of whatever form; returns how many. */
export function deleteExpiredDrafts(now: number): number {
  const expired = keptKeys('draft/').filter((key) => {
    const draft = keptValue<Draft>(key);
    return draft === null || isExpired(draft, now);
  });
  for (const key of expired) forgetValue(key);
  return expired.length;
}

/** Newest draft of the same form in another version. */
export function outdatedDraft(form: Form): OutdatedDraft | null {
  const drafts = keptKeys(formKey(form))
    .filter((key) => key !== keyOf(form))
    .flatMap((key) => {
      const draft = keptValue<Draft>(key);
      return draft === null ? [] : [{ ...draft, key }];
    });
  return drafts.sort((one, other) => other.savedAt - one.savedAt)[0] ?? null;
}

function isExpired({ savedAt }: Draft, now: number): boolean {
  return !(now < expiryOf(savedAt));
}
