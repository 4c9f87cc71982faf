import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';

/** A field as it stands in the file. */
export interface FileField {
  readonly name: string;
  readonly type: string;
  readonly flags: number;
  readonly label: string;
  readonly dictionary: PDFDict;
  readonly widgets: readonly PDFDict[];
}

/** The form of a PDF and its fields, in the order of the file. */
export async function readForm(
  bytes: Uint8Array,
): Promise<{ document: PDFDocument; form: PDFDict; fields: FileField[] }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const refs = form.lookup(PDFName.of('Fields'), PDFArray).asArray();
  return { document, form, fields: refs.map((ref) => toField(document.context.lookup(ref, PDFDict))) };
}

function toField(dictionary: PDFDict): FileField {
  const kids = dictionary.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray();
  return {
    name: textIn(dictionary, 'T'),
    type: String(dictionary.get(PDFName.of('FT'))).slice(1),
    flags: numberIn(dictionary, 'Ff') ?? 0,
    label: textIn(dictionary, 'TU'),
    dictionary,
    widgets: kids?.map((kid) => dictionary.context.lookup(kid, PDFDict)) ?? [dictionary],
  };
}

export function textIn(dictionary: PDFDict, key: string): string {
  return dictionary.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText() ?? '';
}

export function numberIn(dictionary: PDFDict, key: string): number | null {
  return dictionary.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? null;
}

/** Names of the states that a box may have. */
export function statesOf(widget: PDFDict): string[] {
  const states = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
  return states.keys().map((key) => key.decodeText());
}
