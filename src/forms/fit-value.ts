import { wording } from '../wording/index.ts';
import { dayNumber, toDate } from './calendar.ts';
import { isDayMarks, isFilled } from './field-path.ts';
import type { Cell, FieldValue, Input, InputKind, InputOf, Option } from './form-model.ts';
import { toHalfWidth } from './half-width.ts';
import { typedValue } from './typed-value.ts';

/** A value brought into a field from elsewhere: as the field holds it, and what has to be said about it. */
export interface Fit {
  /** Undefined if the field cannot hold it. */
  readonly value: FieldValue;
  /** Half a sentence; null if all is well. A text that is too long is kept and told. */
  readonly why: string | null;
}

type Fitting<K extends InputKind> = (value: NonNullable<FieldValue>, cell: CellOf<K>) => Fit;
type CellOf<K extends InputKind> = { readonly input: InputOf<K> };

const words = wording.onlineForm.fit;

/** Between the choices of one field, and between the halves of days, in a cell of a sheet. */
export const listMark = '|';

const fittings: { readonly [K in InputKind]: Fitting<K> } = {
  text: (value, { input }) => {
    const text = oneLine(value);
    return ofLength(input.format === 'plain' || text === null ? text : toHalfWidth(text), input.maxLength);
  },
  'long-text': (value, { input }) => ofLength(plainText(value), input.maxLength),
  number: numberIn,
  money: numberIn,
  date: (value, cell) => ofPattern(typed(cell, dayOf(value)), /^\d{4}-\d{2}-\d{2}$/, words.date),
  'date-time': (value, cell) => ofPattern(typed(cell, value), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, words.dateTime),
  time: (value, cell) => ofPattern(typed(cell, clockOf(value)), /^([01]\d|2[0-3]):[0-5]\d$/, words.time),
  month: (value, cell) => ofPattern(typed(cell, monthOf(value)), /^\d{4}-(0[1-9]|1[0-2])$/, words.month),
  choice: (value, cell) => {
    const chosen = typed(cell, value);
    const isOption = cell.input.options.some((option) => option.value === chosen);
    return isOption ? fits(chosen) : misfit(words.option(plainText(value) ?? ''));
  },
  choices: choicesIn,
  'yes-no': (value, cell) => {
    const answer = typeof value === 'boolean' ? value : typed(cell, value);
    return typeof answer === 'boolean' ? fits(answer) : misfit(words.yesNo);
  },
  signature: notEntered,
  stamp: notEntered,
  attachment: (value) => ofLength(oneLine(value), 200),
  computed: notEntered,
  'auto-number': (value) => ofLength(oneLine(value), 32),
  'row-number': notEntered,
  'fixed-text': notEntered,
  days: daysIn,
};

/**
 * Fits a value of another field, another version of the form, or a sheet's cell to this field: dates as people write
 * them, numbers with their unit, options by what is printed. A blank stays blank.
 */
export function fitValue({ input }: Pick<Cell, 'input'>, value: FieldValue): Fit {
  if (value === null || value === undefined || !isFilled(value)) return fits(undefined);
  const fitting = fittings[input.kind] as Fitting<InputKind>;
  return fitting(value, { input } as never);
}

function fits(value: FieldValue): Fit {
  return { value, why: null };
}

function misfit(why: string): Fit {
  return { value: undefined, why };
}

function notEntered(): Fit {
  return misfit(words.notEntered);
}

/** As the field would hold it if it had been typed there. */
function typed({ input }: { readonly input: Input }, value: NonNullable<FieldValue>): FieldValue {
  return typedValue({ input } as Cell, plainText(value) ?? '');
}

function plainText(value: NonNullable<FieldValue>): string | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? wording.paper.yesNo.yes : wording.paper.yesNo.no;
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value.join(words.and) : null;
}

function oneLine(value: NonNullable<FieldValue>): string | null {
  return plainText(value)?.replace(/\s*\n\s*/g, ' ') ?? null;
}

function ofLength(text: string | null, most: number): Fit {
  if (text === null) return misfit(words.otherKind);
  return { value: text, why: text.length > most ? words.tooLong(text.length, most) : null };
}

/** Also with the field's own unit behind it. */
function numberIn(value: NonNullable<FieldValue>, cell: { readonly input: InputOf<'number'> | InputOf<'money'> }): Fit {
  if (typeof value === 'number') return fits(value);
  const text = toHalfWidth(plainText(value) ?? '');
  const unit = cell.input.kind === 'number' ? cell.input.unit : null;
  const own = [unit, wording.paper.percent].find((end) => end !== null && text.endsWith(end));
  const number = typed(cell, own ? text.slice(0, -own.length) : text);
  return typeof number === 'number' ? fits(number) : misfit(words.number);
}

/** The pattern, and a day that the calendar has. */
function ofPattern(value: FieldValue, pattern: RegExp, why: string): Fit {
  if (typeof value !== 'string' || !pattern.test(value)) return misfit(why);
  const day = dayNumber(value);
  return day === null || value.startsWith(toDate(day)) ? fits(value) : misfit(why);
}

/** The date of a date-time. */
function dayOf(value: NonNullable<FieldValue>): NonNullable<FieldValue> {
  return typeof value === 'string' ? value.replace(/(?<=\d)[T\s]+\d{1,2}:\d{2}(:\d{2})?$/, '') : value;
}

function clockOf(value: NonNullable<FieldValue>): NonNullable<FieldValue> {
  return typeof value === 'string' ? value.replace(/^\d{4}.*[T\s](?=\d{1,2}:)/, '') : value;
}

function monthOf(value: NonNullable<FieldValue>): NonNullable<FieldValue> {
  return typeof value === 'string' ? value.replace(/^(\d{4}-\d{2})-\d{2}(T.*)?$/, '$1') : value;
}

/** Those that are options stay; the others are told. */
function choicesIn(value: NonNullable<FieldValue>, cell: CellOf<'choices'>): Fit {
  const { options } = cell.input;
  const text = plainText(value) ?? '';
  const whole = options.find((option) => option.value === text || option.label === text);
  const parts =
    Array.isArray(value) || text.includes(listMark) ? (Array.isArray(value) ? value : text.split(listMark)) : null;
  const texts = (whole ? [whole.value] : parts?.map((part) => optionFor(options, String(part)))) ?? typed(cell, text);
  const chosen = new Set(texts as readonly string[]);
  const known = options.filter((option) => chosen.has(option.value)).map((option) => option.value);
  const unknown = [...chosen].filter((entry) => entry !== '' && !known.includes(entry));
  return {
    value: known.length > 0 ? known : undefined,
    why: unknown.length > 0 ? words.option(unknown.join(words.and)) : null,
  };
}

function optionFor(options: readonly Option[], text: string): string {
  const plain = toHalfWidth(text);
  const found = options.find(({ value, label }) => [value, label].map(toHalfWidth).includes(plain));
  return found?.value ?? plain;
}

/** Marks of one half of the days stand behind each other with commas. */
function daysIn(value: NonNullable<FieldValue>, cell: CellOf<'days'>): Fit {
  const { halves, options } = cell.input;
  const given = isDayMarks(value)
    ? value.halves
    : (plainText(value) ?? '').split(listMark).map((half) => half.split(','));
  const marks = halves.map((_, half) => (given[half] ?? []).slice(0, 31).map((mark) => optionFor(options, mark)));
  const isKnown = (mark: string) => mark === '' || options.some((option) => option.value === mark);
  const unknown = new Set(marks.flat().filter((mark) => !isKnown(mark)));
  const known = marks.map((half) => half.map((mark) => (isKnown(mark) ? mark : '')));
  const why = unknown.size > 0 ? words.option([...unknown].join(words.and)) : null;
  return { value: known.flat().some((mark) => mark !== '') ? { halves: known } : undefined, why };
}
