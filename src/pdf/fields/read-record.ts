import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { indexFields } from '../../forms/field-index.ts';
import { isFilled } from '../../forms/field-path.ts';
import type { Cell, FieldValue, FormModel, FormRecord, InputKind, InputOf, Table } from '../../forms/form-model.ts';
import { typedValue } from '../../forms/typed-value.ts';
import { type FormStamp, readFormStamp } from '../form-stamp.ts';
import { fieldName, fieldPath } from './field-name.ts';
import { fieldsByName } from './fill-fields.ts';
import { checkedState, stateName } from './state-name.ts';

/** What a filled PDF holds. */
export interface ReadPdf {
  /** Which form it was made from; null for a PDF of another origin. */
  readonly stamp: FormStamp | null;
  /** True if the file is encrypted, so that nothing in it can be read. */
  readonly encrypted: boolean;
  /** Text, or name of the state of a box, by name of the field. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads the fields of a PDF that some viewer has filled and saved.
 * @throws Error when it is no PDF; a PDF without fields gives no values
 */
export async function readFilledPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  if (document.isEncrypted) return { stamp: null, encrypted: true, values: new Map() };
  const form = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  const values =
    form === undefined ? [] : [...fieldsByName(form)].map(([name, field]) => [name, textOf(field)] as const);
  return { stamp: readFormStamp(document), encrypted: false, values: new Map(values) };
}

/** The record that the fields of a form's PDF hold. What cannot be read stays text, so that the check names it. */
export function recordOf(model: FormModel, values: FieldTexts): FormRecord {
  const { cells, tables } = indexFields(model);
  const own = [...cells.values()].filter(({ table }) => table === null).map(({ cell }) => cell);
  return {
    ...filledOnly(own, (cell) => readCell(cell, cell.name, values)),
    ...Object.fromEntries([...tables.values()].map((table) => [table.name, rowsIn(table, values)])),
  };
}

/**
 * Names of the fields that hold something which `recordOf` does not read: signatures and their dates, and whatever a
 * form of another version had. What is worked out anew is not among them.
 */
export function unreadFields(model: FormModel, values: ReadPdf['values']): string[] {
  const asked = new Set<string>();
  recordOf(model, {
    get: (name) => {
      asked.add(name);
      return values.get(name);
    },
  });
  const { cells } = indexFields(model);
  const isDerived = (name: string) => {
    const path = fieldPath(name).replace(/\.\d+(?=\.|$)/, '');
    return cells.get(path)?.cell.input.kind === 'computed' || path.endsWith('.inWords');
  };
  return [...values].flatMap(([name, value]) =>
    asked.has(name) || isDerived(name) || unlessOff(value).trim() === '' ? [] : [name],
  );
}

/** Texts of fields by name. */
type FieldTexts = Pick<ReadPdf['values'], 'get'>;

function rowsIn(table: Table, values: FieldTexts): FormRecord[] {
  const rows = Array.from({ length: table.printedRows }, (_, row) =>
    filledOnly(table.columns, (cell) => readCell(cell, `${table.name}.${row}.${cell.name}`, values)),
  );
  const last = rows.findLastIndex((row) => Object.keys(row).length > 0);
  return rows.slice(0, Math.max(last + 1, table.fixedRows.length));
}

function filledOnly(cells: readonly Cell[], read: (cell: Cell) => FieldValue): FormRecord {
  const entries = cells.map((cell) => [cell.name, read(cell)] as const);
  return Object.fromEntries(entries.filter(([, value]) => isFilled(value)));
}

type Reader<K extends InputKind> = (path: string, cell: Cell, input: InputOf<K>, values: FieldTexts) => FieldValue;

const typed = (path: string, cell: Cell, _input: unknown, values: FieldTexts) =>
  typedValue(cell, values.get(fieldName(path)) ?? '');
const notRead = () => undefined;

const readers: { readonly [K in InputKind]: Reader<K> } = {
  text: typed,
  'long-text': typed,
  number: typed,
  money: typed,
  date: typed,
  'date-time': typed,
  time: typed,
  month: typed,
  choice: (path, cell, { options }, values) => {
    const state = values.get(fieldName(path)) ?? '';
    return options.find((_, option) => stateName(option) === state)?.value ?? typedValue(cell, unlessOff(state));
  },
  choices: (path, _cell, { options }, values) =>
    options
      .filter((_, option) => values.get(fieldName(`${path}.${option}`)) === checkedState)
      .map(({ value }) => value),
  'yes-no': (path, cell, _input, values) => {
    const state = values.get(fieldName(path)) ?? '';
    if (state === stateName(0) || state === stateName(1)) return state === stateName(0);
    return typedValue(cell, unlessOff(state));
  },
  signature: notRead,
  stamp: notRead,
  attachment: typed,
  computed: notRead,
  'auto-number': typed,
  'row-number': notRead,
  'fixed-text': notRead,
  days: (path, _cell, { halves }, values) => ({
    halves: halves.map((_, half) =>
      marksOf(Array.from({ length: 31 }, (_day, day) => values.get(fieldName(`${path}.${half}.${day}`)) ?? '')),
    ),
  }),
};

function readCell(cell: Cell, path: string, values: FieldTexts): FieldValue {
  const read = readers[cell.input.kind] as Reader<InputKind>;
  return read(path, cell, cell.input as never, values);
}

/** Without the empty days at the end. */
function marksOf(days: readonly string[]): string[] {
  return days.slice(0, days.findLastIndex((mark) => mark.trim() !== '') + 1).map((mark) => mark.trim());
}

/** A viewer's word for a group in which nothing is chosen. */
function unlessOff(state: string): string {
  return state === 'Off' ? '' : state;
}

/** Viewers write a value as text, as hexadecimal or as a name, at the field or at one of its places. */
function textOf(field: PDFDict): string {
  const value = field.lookup(PDFName.of('V'));
  if (value instanceof PDFString || value instanceof PDFHexString)
    return value.decodeText().replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return value instanceof PDFName ? value.decodeText() : '';
}
