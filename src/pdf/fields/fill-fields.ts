import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { FieldFont } from '../paper-fonts.ts';
import { type FieldEncoding, fieldEncoding } from './field-encoding.ts';
import { fieldFlags } from './field-flags.ts';
import { fieldFontName } from './field-font.ts';
import { writeEntries } from './pdf-entries.ts';
import { checkedState, stateName } from './state-name.ts';
import { typedAppearance } from './typed-appearance.ts';

/** By name of the field: a text, for a radio group the index of the option, for a check box whether it is ticked. */
export type FieldValues = Readonly<Record<string, string | number | boolean>>;

interface Typesetter {
  readonly font: FieldFont;
  readonly fontRef: PDFRef;
  readonly encoding: FieldEncoding;
}

/**
 * Writes values into a fillable PDF, each with the appearance it has on paper, so that they are right in every viewer
 * and in print. The fields stay fields.
 * @throws Error for a name that the PDF has no field for
 */
export async function fillFields(pdf: Uint8Array, values: FieldValues, font: FieldFont): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  const fontRef = fonts.get(PDFName.of(fieldFontName)) as PDFRef;
  const typesetter = { font, fontRef, encoding: fieldEncoding(font.glyphs) };
  const fields = fieldsByName(form);
  for (const [name, value] of Object.entries(values)) {
    const field = fields.get(name);
    if (field === undefined) throw new Error(`The PDF has no field ${name}`);
    if (typeof value === 'string') fillText(field, value, typesetter);
    else choose(field, typeof value === 'number' ? stateName(value) : value ? checkedState : 'Off');
  }
  // The values have their appearances; a viewer that drew them anew could only make them worse.
  writeEntries(form, { NeedAppearances: false });
  return await document.save({ updateFieldAppearances: false });
}

/** Fields of a form by name. */
export function fieldsByName(form: PDFDict): Map<string, PDFDict> {
  const refs = form.lookup(PDFName.of('Fields'), PDFArray).asArray();
  const fields = refs.map((ref) => form.context.lookup(ref, PDFDict));
  return new Map(fields.map((field) => [field.lookup(PDFName.of('T'), PDFString).decodeText(), field]));
}

function widgetsOf(field: PDFDict): PDFDict[] {
  const kids = field.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray();
  return kids === undefined ? [field] : kids.map((kid) => field.context.lookup(kid, PDFDict));
}

function choose(field: PDFDict, state: string): void {
  writeEntries(field, { V: state });
  for (const widget of widgetsOf(field)) {
    const states = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
    writeEntries(widget, { AS: states.has(PDFName.of(state)) ? state : 'Off' });
  }
}

function fillText(field: PDFDict, value: string, typesetter: Typesetter): void {
  const { context } = field;
  const text = PDFHexString.fromText(value);
  const number = (key: string) => field.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? 0;
  const look = { multiline: (number('Ff') & fieldFlags.multiline) !== 0, centred: number('Q') === 1 };
  writeEntries(field, { V: text });
  for (const widget of widgetsOf(field)) {
    const { width, height } = widget.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
    const box = { width, height, size: sizeOf(widget), ...look };
    const content = typedAppearance(value, box, typesetter.font, typesetter.encoding);
    writeEntries(widget, { AP: { N: formXObject(context, content, box, typesetter.fontRef) } });
  }
}

function sizeOf(widget: PDFDict): number {
  const appearance = widget.lookup(PDFName.of('DA'), PDFString).asString();
  return Number(/ ([\d.]+) Tf/.exec(appearance)?.[1] ?? 0);
}

function formXObject(
  context: PDFContext,
  content: string,
  box: { width: number; height: number },
  font: PDFRef,
): PDFRef {
  return context.register(
    context.stream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, box.width, box.height],
      Resources: { Font: { [fieldFontName]: font } },
    }),
  );
}
