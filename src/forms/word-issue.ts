import type { z } from 'zod';
import { wording } from '../wording/index.ts';
import type { Cell, FieldValue, InputKind, InputOf, Table } from './form-model.ts';

type Issue = z.core.$ZodIssue;
type Sentence<K extends InputKind> = (name: string, input: InputOf<K>, issue: Issue, value: FieldValue) => string;

const words = wording.checks;

/** What to tell a person about a field that the schema does not accept. */
const sentences: { readonly [K in InputKind]: Sentence<K> } = {
  text: (name, { format, minLength, maxLength }, issue, value) =>
    ofLength(name, issue, value, minLength, maxLength) ??
    (format === 'plain' ? words.wrong(name) : words.formats[format](name)),
  'long-text': (name, { minLength, maxLength }, issue, value) =>
    ofLength(name, issue, value, minLength, maxLength) ?? words.wrong(name),
  number: (name, { min, max, step }, issue) => {
    if (issue.code === 'not_multiple_of') return step === 1 ? words.wholeNumber(name) : words.steps(name, step ?? 1);
    return ofSize(name, issue, min, max);
  },
  money: (name, { min, max }, issue) =>
    issue.code === 'not_multiple_of' ? words.cents(name) : ofSize(name, issue, min, max),
  date: (name) => words.date(name),
  'date-time': (name) => words.dateTime(name),
  time: (name) => words.time(name),
  month: (name) => words.month(name),
  choice: (name) => words.chooseAgain(name),
  choices: (name, { min }, issue) =>
    issue.code === 'too_small' ? words.chooseAtLeast(name, min) : words.chooseAgain(name),
  'yes-no': (name) => words.yesOrNo(name),
  signature: (name) => words.wrong(name),
  stamp: (name) => words.wrong(name),
  attachment: (name, _input, issue, value) => ofLength(name, issue, value, 0, 200) ?? words.wrong(name),
  computed: (name) => words.wrong(name),
  'auto-number': (name, _input, issue, value) => ofLength(name, issue, value, 1, 32) ?? words.wrong(name),
  'row-number': (name) => words.wrong(name),
  'fixed-text': (name) => words.wrong(name),
  days: (name, _input, { path }) => {
    const day = path.at(-1);
    return typeof day === 'number' ? words.unknownMark(name, day + 1) : words.markDays(name);
  },
};

const missing: { readonly [K in InputKind]?: Sentence<K> } = {
  choice: (name) => words.choose(name),
  choices: (name, { min }) => words.chooseAtLeast(name, Math.max(min, 1)),
  'yes-no': (name) => words.yesOrNo(name),
  days: (name) => words.markDays(name),
};

/** @param name the field as printed @param value what was entered, undefined if nothing was */
export function wordIssue(name: string, { input }: Cell, issue: Issue, value: FieldValue): string {
  const table = value === undefined ? missing : sentences;
  const sentence = table[input.kind] as Sentence<InputKind> | undefined;
  return sentence ? sentence(name, input as never, issue, value) : words.write(name);
}

export function wordTableIssue(name: string, table: Table, issue: Issue): string {
  return issue.code === 'too_big'
    ? words.tooManyRows(name, table.maxRows)
    : words.tooFewRows(name, Math.max(table.minRows, 1));
}

function ofLength(name: string, { code }: Issue, value: FieldValue, least: number, most: number): string | null {
  const length = typeof value === 'string' ? value.length : 0;
  if (code === 'too_small') return words.tooShort(name, least, length);
  return code === 'too_big' ? words.tooLong(name, most, length) : null;
}

function ofSize(name: string, { code }: Issue, least: number | null, most: number | null): string {
  if (code === 'too_small' && least !== null) return words.atLeast(name, String(least));
  if (code === 'too_big' && most !== null) return words.atMost(name, String(most));
  return words.digitsOnly(name);
}
