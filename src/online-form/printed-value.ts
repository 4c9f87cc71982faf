import type { Cell, FieldValue, InputKind, InputOf } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';

const { dateParts, yesNo, amount, percent } = wording.paper;

type Wording<K extends InputKind> = (value: NonNullable<FieldValue>, input: InputOf<K>) => string | null;

const asIs = (value: NonNullable<FieldValue>) => (typeof value === 'object' ? null : String(value));

/** A value as it stands in its box on paper, without the unit that is printed there. */
const wordings: { readonly [K in InputKind]: Wording<K> } = {
  text: asIs,
  'long-text': asIs,
  number: asIs,
  money: (value) => (typeof value === 'number' ? value.toFixed(2) : asIs(value)),
  date: dateInWords,
  'date-time': dateInWords,
  time: asIs,
  month: dateInWords,
  choice: (value, { options }) => options.find((option) => option.value === value)?.label ?? asIs(value),
  choices: (value) => (Array.isArray(value) ? value.join(' ') : null),
  'yes-no': (value) => (value === true ? yesNo.yes : yesNo.no),
  signature: asIs,
  stamp: asIs,
  attachment: asIs,
  computed: (value, { result, decimals }) => {
    if (result === 'date') return dateInWords(value);
    return typeof value === 'number' ? value.toFixed(result === 'money' ? 2 : decimals) : asIs(value);
  },
  'auto-number': asIs,
  'row-number': asIs,
  'fixed-text': asIs,
  days: () => null,
};

/** Null where there is nothing to print. */
export function printedValue({ input }: Cell, value: FieldValue): string | null {
  if (value === null || value === undefined || value === '') return null;
  const wordingOf = wordings[input.kind] as Wording<InputKind>;
  return wordingOf(value, input as never);
}

/** The same with its unit, as a result is shown on screen. */
export function valueOnScreen(cell: Cell, value: FieldValue): string | null {
  const printed = printedValue(cell, value);
  if (printed === null || cell.input.kind !== 'computed') return printed;
  const units: { readonly [result: string]: string } = { percent, money: ` ${amount.yuan}` };
  return `${printed}${units[cell.input.result] ?? ''}`;
}

/** A date, date-time or month with the words that paper has between its parts. */
function dateInWords(value: NonNullable<FieldValue>): string | null {
  if (typeof value !== 'string') return null;
  const [date = '', time] = value.split('T');
  const [year, month, day] = date.split('-');
  const words = `${year}${dateParts.year}${month}${dateParts.month}${day ? `${day}${dateParts.day}` : ''}`;
  return time === undefined ? words : `${words} ${time}`;
}
