import type { FormRecord } from '../forms/form-model.ts';
import type { ExportedRecord } from './export-record.ts';

/** What a JSON file holds: exported records, of whatever form, or the reason why it holds none. */
export type ReadExport =
  | { readonly records: readonly ExportedRecord[]; readonly fault: null }
  | { readonly records: readonly []; readonly fault: 'notJson' | 'notARecord' };

/** Reads one exported record or a list of them; anything else in the list refuses the whole file. */
export function readExport(text: string): ReadExport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { records: [], fault: 'notJson' };
  }
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  return list.length > 0 && list.every(isExport)
    ? { records: list.map(withoutStrangeRows), fault: null }
    : { records: [], fault: 'notARecord' };
}

function isExport(data: unknown): data is ExportedRecord {
  if (typeof data !== 'object' || data === null) return false;
  const { form, version, schemaHash, record } = data as { readonly [key: string]: unknown };
  return [form, version, schemaHash].every((part) => typeof part === 'string') && isPlainObject(record);
}

function isPlainObject(data: unknown): data is FormRecord {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A list that mixes rows and other things was not written by this page; its rows stay. */
function withoutStrangeRows(data: ExportedRecord): ExportedRecord {
  const record = Object.entries(data.record).map(([name, value]) => [
    name,
    Array.isArray(value) && value.some((row) => typeof row === 'object') ? value.filter(isPlainObject) : value,
  ]);
  return { ...data, title: String(data.title ?? data.form), record: Object.fromEntries(record) as FormRecord };
}
