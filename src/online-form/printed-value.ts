import type { Cell, FieldValue, InputKind } from '../forms/form-model.ts';
import { writtenText } from '../forms/written-text.ts';
import { wording } from '../wording/index.ts';

const { dateParts, yesNo, amount, percent } = wording.paper;

type Wording = (value: NonNullable<FieldValue>) => string | null;

/** Where a sheet on screen has more in its box than a pen writes: words between the parts of a date, what is ticked. */
const wordings: { readonly [K in InputKind]?: Wording } = {
  date: dateInWords,
  'date-time': dateInWords,
  month: dateInWords,
  choices: (value) => (Array.isArray(value) ? value.join(' ') : null),
  'yes-no': (value) => (value === true ? yesNo.yes : yesNo.no),
  signature: String,
  stamp: String,
  'row-number': String,
  'fixed-text': String,
};

/** Null where there is nothing to print. */
export function printedValue({ input }: Cell, value: FieldValue): string | null {
  if (value === null || value === undefined || value === '') return null;
  const isDate = input.kind === 'computed' && input.result === 'date';
  const wordingOf = isDate ? dateInWords : wordings[input.kind];
  return wordingOf ? wordingOf(value) : writtenText(input, value) || null;
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
