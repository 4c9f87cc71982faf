import { amountInWords } from '../forms/amount-in-words.ts';
import type { Cell, FieldValue, InputKind, InputOf } from '../forms/form-model.ts';

type Writing<K extends InputKind> = (value: NonNullable<FieldValue>, input: InputOf<K>) => string;

const asIs = (value: NonNullable<FieldValue>) => (typeof value === 'object' ? '' : String(value));
const nothing = () => '';

/** What is written on a line of paper, by kind of input; empty for what is ticked, signed or printed anyway. */
const writings: { readonly [K in InputKind]: Writing<K> } = {
  text: asIs,
  'long-text': asIs,
  number: asIs,
  money: (value) => (typeof value === 'number' ? value.toFixed(2) : asIs(value)),
  date: asIs,
  'date-time': (value) => asIs(value).replace('T', ' '),
  time: asIs,
  month: asIs,
  choice: (value, { options }) => options.find((option) => option.value === value)?.label ?? asIs(value),
  choices: nothing,
  'yes-no': nothing,
  signature: nothing,
  stamp: nothing,
  attachment: asIs,
  computed: (value, { result, decimals }) =>
    typeof value === 'number' ? value.toFixed(result === 'money' ? 2 : decimals) : asIs(value),
  'auto-number': asIs,
  'row-number': nothing,
  'fixed-text': nothing,
  days: nothing,
};

/** A value as a pen would write it into its box; the unit is printed beside the box. Line breaks are kept as `\n`. */
export function writtenValue({ input }: Cell, value: FieldValue): string {
  if (value === null || value === undefined) return '';
  const write = writings[input.kind] as Writing<InputKind>;
  return printable(write(value, input as never));
}

/** The capital figures of an amount; empty where none is filled in. */
export function writtenInWords(value: FieldValue): string {
  return typeof value === 'number' ? amountInWords(value) : '';
}

/** Without what has no shape: direction marks and other invisible characters would print as a gap or not at all. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f\u00a0\u2028\u2029]/g, (character) => (/[\u2028\u2029\v\f]/.test(character) ? '\n' : ' '))
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[^\P{Cc}\n]/gu, '');
}

/** Ticked, signed, counted or printed: these take no writing. */
const notWrittenIn: ReadonlySet<InputKind> = new Set<InputKind>([
  'choices',
  'yes-no',
  'signature',
  'stamp',
  'row-number',
  'fixed-text',
  'days',
]);

/** True if a box takes writing, so that one without any has to show that nothing was forgotten. */
export function isWrittenIn({ input }: Cell): boolean {
  return !notWrittenIn.has(input.kind);
}
