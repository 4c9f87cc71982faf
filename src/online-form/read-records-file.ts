import { wording } from '../wording/index.ts';
import { readCsvText } from './csv-text.ts';
import type { ExportedRecord } from './export-record.ts';
import { readExport } from './read-export.ts';
import { readFileText } from './read-file-text.ts';

const words = wording.onlineForm.files;

/** What a chosen file holds: exported records, lines of a sheet, or a sentence that says why it cannot be used. */
export type RecordsFile =
  | { readonly kind: 'records'; readonly name: string; readonly records: readonly ExportedRecord[] }
  | {
      readonly kind: 'lines';
      readonly name: string;
      readonly lines: readonly (readonly string[])[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly why: string };

/** Reads a file in the browser; nothing of it leaves the computer. JSON begins with a brace or bracket. */
export async function readRecordsFile(file: File): Promise<RecordsFile> {
  return readRecords(file.name, new Uint8Array(await file.arrayBuffer()));
}

export function readRecords(name: string, bytes: Uint8Array): RecordsFile {
  const { text, encoding, fault } = readFileText(bytes);
  if (fault !== null) return { kind: 'refused', name, why: words[fault] };
  if (/^\ufeff?\s*[{[]/.test(text) || /\.json$/i.test(name)) {
    const exported = readExport(text.replace(/^\ufeff/, ''));
    if (exported.fault !== null) return { kind: 'refused', name, why: words[exported.fault] };
    return { kind: 'records', name, records: exported.records };
  }
  const lines = readCsvText(text);
  if (lines.length < 2) return { kind: 'refused', name, why: words.noRows };
  return { kind: 'lines', name, lines, notes: encoding === 'gbk' ? [words.gbk] : [] };
}
