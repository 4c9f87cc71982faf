import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { withoutBlankRows } from '../forms/prepare-record.ts';

/** A record outside the page: says which form and version it was made with, so that no other one takes it for its own. */
export interface ExportedRecord {
  readonly form: string;
  readonly title: string;
  readonly version: string;
  readonly schemaHash: string;
  /** Local time, ISO. */
  readonly exportedAt: string;
  readonly record: FormRecord;
}

export function toExport(model: FormModel, record: FormRecord, now: string): ExportedRecord {
  const { number, title, version, schemaHash } = model;
  return { form: number, title, version, schemaHash, exportedAt: now, record: withoutBlankRows(model, record) };
}

/** Name of the file: the form's number and the record's own, or the time. */
export function exportName({ number, serial }: FormModel, record: FormRecord, now: string): string {
  const own = serial === null ? undefined : record[serial.name];
  const name = typeof own === 'string' && own !== '' ? own : now.replace(/\D/g, '');
  return `${number} ${name.replace(/[\\/:*?"<>|]/g, '-')}.json`;
}

/** Hands a text to the browser's downloads; nothing leaves the computer. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
