import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { amountInWords } from '../../forms/amount-in-words.ts';
import { computeFields } from '../../forms/compute-fields.ts';
import { isDayMarks } from '../../forms/field-path.ts';
import type { Cell, FieldValue, FormModel, FormRecord, InputKind, InputOf } from '../../forms/form-model.ts';
import { valuesOf } from '../../forms/record-values.ts';
import type { FieldFont } from '../paper-fonts.ts';
import { fieldName } from './field-name.ts';
import { type FieldValues, fieldsByName, fillFields } from './fill-fields.ts';

/**
 * Writes a record into the fillable PDF of its form; the fields stay fields. What it has no field for (rows beyond the
 * printed ones) is left out and named.
 */
export async function fillRecord(
  pdf: Uint8Array,
  model: FormModel,
  record: FormRecord,
  font: FieldFont,
): Promise<{ readonly pdf: Uint8Array; readonly leftOut: readonly string[] }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const kinds = kindsOfFields(document);
  const values = valuesOf(model, computeFields(model, record)).map(({ path, cell, value }) => ({
    path,
    entries: entriesOf(path, cell, value, kinds),
  }));
  const known = values.flatMap(({ entries }) => entries.filter(([name]) => kinds.has(name)));
  const leftOut = values.filter(({ entries }) => entries.some(([name]) => !kinds.has(name))).map(({ path }) => path);
  return { pdf: await fillFields(pdf, Object.fromEntries(known), font), leftOut };
}

type Entry = readonly [name: string, value: FieldValues[string]];
type FieldKinds = ReadonlyMap<string, string>;
type Writer<K extends InputKind> = (
  value: NonNullable<FieldValue>,
  input: InputOf<K>,
  path: string,
  kinds: FieldKinds,
) => Entry[];

const asText = (value: NonNullable<FieldValue>, _input: unknown, path: string): Entry[] =>
  typeof value === 'object' ? [] : [[fieldName(path), String(value)]];
const nothing = () => [];

/** The fields that a value goes into, by kind of input. */
const writers: { readonly [K in InputKind]: Writer<K> } = {
  text: asText,
  'long-text': asText,
  number: asText,
  money: (value, { inWords }, path) => [
    [fieldName(path), String(value)],
    ...(inWords && typeof value === 'number' ? [[fieldName(`${path}.inWords`), amountInWords(value)] as const] : []),
  ],
  date: asText,
  'date-time': (value, _input, path) => [[fieldName(path), String(value).replace('T', ' ')]],
  time: asText,
  month: asText,
  choice: (value, { options }, path, kinds) => {
    const index = options.findIndex((option) => option.value === value);
    return [[fieldName(path), kinds.get(fieldName(path)) === 'Btn' && index >= 0 ? index : String(value)]];
  },
  choices: (value, { options }, path) =>
    options.map((option, index) => [
      fieldName(`${path}.${index}`),
      (value as readonly FieldValue[]).includes(option.value),
    ]),
  'yes-no': (value, _input, path) => [[fieldName(path), value === true ? 0 : 1]],
  signature: nothing,
  stamp: nothing,
  attachment: asText,
  computed: asText,
  'auto-number': asText,
  'row-number': nothing,
  'fixed-text': nothing,
  days: (value, _input, path) =>
    isDayMarks(value)
      ? value.halves.flatMap((marks, half) =>
          marks.flatMap((mark, day): Entry[] => (mark === '' ? [] : [[fieldName(`${path}.${half}.${day}`), mark]])),
        )
      : [],
};

function entriesOf(path: string, cell: Cell, value: NonNullable<FieldValue>, kinds: FieldKinds): Entry[] {
  const write = writers[cell.input.kind] as Writer<InputKind>;
  return write(value, cell.input as never, path, kinds);
}

/** Name of each field and its type: `Tx`, `Ch`, `Btn` or `Sig`. */
function kindsOfFields(document: PDFDocument): FieldKinds {
  const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  return new Map(
    [...fieldsByName(form)].map(([name, field]) => [name, field.lookup(PDFName.of('FT'), PDFName).decodeText()]),
  );
}
