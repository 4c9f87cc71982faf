import type { InputKind, InputOf } from '../forms/form-model.ts';

/** What a value is in a workbook, where dates and times are numbers of days. */
export type ValueType = 'number' | 'text' | 'boolean' | 'date' | 'date-time' | 'time' | 'month';

/** A part of a formula. A blank is an error value, which passes through whatever needs the value. */
export interface Term {
  /** Meaningless for a list. */
  readonly code: string;
  readonly type: ValueType;
  /** Where the value or the list stands, a cell or ranges; null for what is worked out. */
  readonly places: readonly string[] | null;
  readonly list: boolean;
}

export function worked(code: string, type: ValueType): Term {
  return { code, type, places: null, list: false };
}

/** A cell, whose blank becomes an error. */
export function inCell(place: string, type: ValueType, code = place): Term {
  return { code: `IF(${place}="",NA(),${code})`, type, places: [place], list: false };
}

export function listIn(places: readonly string[], type: ValueType): Term {
  return { code: 'NA()', type, places, list: true };
}

export const blank: Term = worked('NA()', 'text');

/** True or false, never an error: a blank, zero and an empty list are false. */
export function truth(term: Term): string {
  if (term.list) return `(${entryCount(term)}>0)`;
  if (term.type === 'boolean') return `IFERROR(${term.code},FALSE)`;
  if (term.type === 'text') return `IFERROR(LEN(${term.code})>0,FALSE)`;
  return `IFERROR(${term.code}<>0,FALSE)`;
}

/** How many entries of a list, or 1 for a value that is there. */
export function entryCount({ places, code, list }: Term): string {
  if (!list) return `IF(ISERROR(${code}),0,1)`;
  return `(${(places ?? []).map((place) => `SUMPRODUCT(--(LEN(${place})>0))`).join('+')})`;
}

/** A text in a formula; Excel takes no more than 255 characters. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

type TypeOf<K extends InputKind> = (input: InputOf<K>) => ValueType;
const text = () => 'text' as const;
const number = () => 'number' as const;

const types: { readonly [K in InputKind]: TypeOf<K> } = {
  text,
  'long-text': text,
  number,
  money: number,
  date: () => 'date',
  'date-time': () => 'date-time',
  time: () => 'time',
  month: () => 'month',
  choice: text,
  choices: text,
  'yes-no': () => 'boolean',
  signature: text,
  stamp: text,
  attachment: text,
  computed: ({ result }) => (result === 'text' || result === 'date' ? result : 'number'),
  'auto-number': text,
  'row-number': number,
  'fixed-text': text,
  days: text,
};

/** What the cell of an input holds. */
export function valueType<K extends InputKind>(input: InputOf<K>): ValueType {
  return (types[input.kind] as TypeOf<InputKind>)(input as never);
}
