import { checkRecord, type Problem } from '../forms/check-record.ts';
import { remindersOf } from '../forms/check-rules.ts';
import { computeFields } from '../forms/compute-fields.ts';
import type { FormRecord } from '../forms/form-model.ts';
import { loadForm } from './load-form.ts';
import type { PageData } from './page-data.ts';

/** What a form can do with a record; comes after the page, because it brings the schema and Zod along. */
export interface FormEngine {
  compute(record: FormRecord): FormRecord;
  /** @param now local date and time, ISO */
  check(record: FormRecord, now: string): Problem[];
  /** Advice that forbids nothing. @param now as in `check` */
  remind(record: FormRecord, now: string): Problem[];
}

export async function openForm(data: PageData): Promise<FormEngine> {
  const { fields } = await loadForm(data);
  return {
    compute: (record) => computeFields(data.model, record),
    check: (record, now) => checkRecord(fields, data.model, record, now),
    remind: (record, now) => remindersOf(data.model, record, now),
  };
}
