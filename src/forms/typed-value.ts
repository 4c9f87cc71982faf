import { wording } from '../wording/index.ts';
import type { Cell, FieldValue, InputKind, InputOf, Option } from './form-model.ts';
import { toHalfWidth, toNumber } from './half-width.ts';

type Reader<K extends InputKind> = (text: string, input: InputOf<K>) => FieldValue;

/** What was typed in a PDF, a sheet or a CSV file, by kind of input. */
const readers: { readonly [K in InputKind]: Reader<K> } = {
  text: (text) => text,
  'long-text': (text) => text,
  number: toNumber,
  money: (text) => toNumber(text.replace(/^\s*[\u00a5\uffe5]/, '').replace(/\u5143\s*$/, '')),
  date: (text) => toDate(text) ?? text,
  'date-time': (text) => toDateTime(text) ?? text,
  time: (text) => toTime(text) ?? text,
  month: (text) => toMonth(text) ?? text,
  choice: (text, { options }) => optionOf(text, options) ?? text,
  choices: (text, { options }) =>
    text.split(/[\u3001\uff0c,;\uff1b\n]/).map((part) => optionOf(part, options) ?? part.trim()),
  'yes-no': (text) => toYesNo(text) ?? text,
  signature: (text) => text,
  stamp: (text) => text,
  attachment: (text) => text,
  computed: (text, { result }) =>
    result === 'text' ? text : result === 'date' ? (toDate(text) ?? text) : toNumber(text),
  'auto-number': (text) => toHalfWidth(text),
  'row-number': toNumber,
  'fixed-text': (text) => text,
  days: () => undefined,
};

/**
 * A typed text as a record holds it: `2026.11.4` becomes `2026-11-04`, full-width figures numbers, a printed option its
 * value. What cannot be read stays text, so that nothing is lost and the check can say so. Undefined for an empty text.
 */
export function typedValue({ input }: Cell, text: string): FieldValue {
  if (text.trim() === '') return undefined;
  const read = readers[input.kind] as Reader<InputKind>;
  return read(text, input as never);
}

function optionOf(text: string, options: readonly Option[]): string | undefined {
  const asked = plain(text);
  return options.find(({ value, label }) => plain(value) === asked || plain(label) === asked)?.value;
}

function plain(text: string): string {
  return toHalfWidth(text).replace(/\s+/g, ' ');
}

function toYesNo(text: string): boolean | null {
  const { yes, no } = wording.paper.yesNo;
  if ([yes, 'true', 'TRUE', 'Y', 'y', '1', '\u221a'].includes(text.trim())) return true;
  return [no, 'false', 'FALSE', 'N', 'n', '0', '\u00d7'].includes(text.trim()) ? false : null;
}

/** Year, month and day with any signs between them, or eight figures. */
const dateParts = /^(\d{4})\s*[-/.\u5e74]\s*(\d{1,2})\s*[-/.\u6708]\s*(\d{1,2})\s*\u65e5?$|^(\d{4})(\d{2})(\d{2})$/;
const timeParts = /^(\d{1,2})\s*[:\u70b9\u65f6]\s*(\d{1,2})?\s*\u5206?(?::\d{2})?$/;
const monthParts = /^(\d{4})\s*[-/.\u5e74]\s*(\d{1,2})\s*\u6708?$/;

function toDate(text: string): string | null {
  const [, ...parts] = dateParts.exec(toHalfWidth(text)) ?? [];
  const [year, month, day] = parts.filter((part) => part !== undefined);
  return year && month && day ? [year, two(month), two(day)].join('-') : null;
}

function toTime(text: string): string | null {
  const [, hours, minutes = '0'] = timeParts.exec(toHalfWidth(text)) ?? [];
  return hours === undefined ? null : `${two(hours)}:${two(minutes)}`;
}

function toDateTime(text: string): string | null {
  const [, date = '', time = ''] =
    /^(.*?[\d\u65e5])(?:T|\s+|(?<=\u65e5))(\d{1,2}\s*[:\u70b9\u65f6].*)$/.exec(toHalfWidth(text)) ?? [];
  const [day, clock] = [toDate(date), toTime(time)];
  return day === null || clock === null ? null : `${day}T${clock}`;
}

function toMonth(text: string): string | null {
  const [, year, month] = monthParts.exec(toHalfWidth(text)) ?? [];
  return year && month ? `${year}-${two(month)}` : null;
}

function two(number: string): string {
  return number.padStart(2, '0');
}
