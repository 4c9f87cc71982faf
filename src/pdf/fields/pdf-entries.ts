import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/** What may stand in a PDF dictionary: objects, names (as strings), numbers, lists, dictionaries. */
export type Entry = PDFObject | string | number | boolean | readonly Entry[] | Entries;
export interface Entries {
  readonly [key: string]: Entry;
}

/** Makes a PDF object of plain data. */
export function toObject(context: PDFContext, entry: Entry): PDFObject {
  return context.obj(entry as never);
}

export function writeEntries(dictionary: PDFDict, entries: Entries): void {
  for (const [key, entry] of Object.entries(entries)) {
    dictionary.set(PDFName.of(key), toObject(dictionary.context, entry));
  }
}

/** An action that runs a script. */
export function javaScript(script: string): Entries {
  return { S: 'JavaScript', JS: PDFHexString.fromText(script) };
}
