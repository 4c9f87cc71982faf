import type { CellValue } from 'hucre/xlsx';
import type { FieldValue, InputKind, InputOf, Option } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { fromSerial, type SerialKind, toSerial } from './serial-date.ts';

/** What a cell of each kind of input holds for a value, and the value that a cell stands for. */
interface Cells<K extends InputKind> {
  readonly write: (value: FieldValue, input: InputOf<K>) => CellValue;
  /** Undefined for what the input cannot hold. */
  readonly read: (cell: NonNullable<CellValue>, input: InputOf<K>) => FieldValue;
}

const { yes, no } = wording.paper.yesNo;
/** What people put between several choices in one cell. */
const separators = /[\u3001\uff0c,\uff1b;\n]/;
const separator = '\u3001';

type Held = NonNullable<CellValue>;

const text = {
  write: (value: FieldValue): CellValue => (typeof value === 'string' ? value : null),
  read: (cell: Held): FieldValue => (cell instanceof Date ? undefined : String(cell)),
};

const number = {
  write: (value: FieldValue): CellValue => (typeof value === 'number' ? value : null),
  read: (cell: Held): FieldValue => {
    const typed = typeof cell === 'string' ? cell.replaceAll(/[,\s\u00a5\uffe5]/g, '') : cell;
    const value = typeof typed === 'string' && typed !== '' ? Number(typed) : typed;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  },
};

const nothing = { write: (): CellValue => null, read: (): FieldValue => undefined };

const values: { readonly [K in InputKind]: Cells<K> } = {
  text,
  'long-text': text,
  number,
  money: number,
  date: dated('date'),
  'date-time': dated('date-time'),
  time: dated('time'),
  month: dated('month'),
  choice: {
    write: (value, { options }) => options.find((option) => option.value === value)?.label ?? text.write(value),
    read: (cell, { options }) => optionCalled(String(cell).trim(), options)?.value,
  },
  choices: {
    write: (value, { options }) =>
      Array.isArray(value) && value.length > 0
        ? value.map((each) => options.find((option) => option.value === each)?.label ?? String(each)).join(separator)
        : null,
    read: (cell, { options }) => readChoices(String(cell), options),
  },
  'yes-no': {
    write: (value) => (typeof value === 'boolean' ? (value ? yes : no) : null),
    read: (cell) => (typeof cell === 'boolean' ? cell : ({ [yes]: true, [no]: false } as const)[String(cell).trim()]),
  },
  signature: text,
  stamp: nothing,
  attachment: text,
  computed: nothing,
  'auto-number': text,
  'row-number': nothing,
  'fixed-text': nothing,
  days: nothing,
};

/** What is written into the cell of a field; null leaves it empty. */
export function toCell(value: FieldValue, input: InputOf<InputKind>): CellValue {
  return (values[input.kind] as Cells<InputKind>).write(value, input);
}

/** The value that a filled cell stands for; undefined if the field cannot hold it. */
export function fromCell(cell: NonNullable<CellValue>, input: InputOf<InputKind>): FieldValue {
  return (values[input.kind] as Cells<InputKind>).read(cell, input);
}

/** Dates are numbers in a workbook; what was typed as text is taken if it is one all the same. */
function dated(kind: SerialKind) {
  return {
    write: (value: FieldValue): CellValue => (typeof value === 'string' ? (toSerial(value) ?? value) : null),
    read: (cell: Held): FieldValue => {
      if (cell instanceof Date) return fromSerial(cell.getTime() / 86_400_000 + 25_569, kind);
      if (typeof cell === 'number') return cell < 0 ? undefined : fromSerial(cell, kind);
      const serial = toSerial(isoText(String(cell).trim()));
      return serial === null ? undefined : fromSerial(serial, kind);
    },
  };
}

/** `2026/1/5 9:30` and `2026.1.5` as ISO. */
function isoText(typed: string): string {
  const [date = '', time] = /[-/.]/.test(typed) ? typed.split(/[\sT]+/) : ['', typed];
  const day = date
    .split(/[-/.]/)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const clock = time?.replace(/^(\d):/, '0$1:').slice(0, 5);
  return [...(day === '00' || day === '' ? [] : [day]), ...(clock === undefined ? [] : [clock])].join('T');
}

function optionCalled(name: string, options: readonly Option[]): Option | undefined {
  return options.find(({ label, value }) => label === name || value === name);
}

/** Options may themselves contain a separator, so the longest that fits is taken first. */
function readChoices(cell: string, options: readonly Option[]): FieldValue {
  const chosen: string[] = [];
  let rest = cell.trim();
  const byLength = options.toSorted((one, other) => other.label.length - one.label.length);
  while (rest !== '') {
    const option = byLength.find(({ label }) => rest.startsWith(label) && startsAnew(rest.slice(label.length)));
    if (option === undefined) return undefined;
    chosen.push(option.value);
    rest = rest.slice(option.label.length).trim().replace(separators, '').trim();
  }
  return chosen;
}

function startsAnew(rest: string): boolean {
  return rest.trim() === '' || separators.test(rest.trim().charAt(0));
}
