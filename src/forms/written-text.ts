import type { Cell, FieldValue, InputKind, InputOf } from './form-model.ts';

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

/** A value as it is written, on paper and on screen, without its unit; empty where nothing is. Dates are ISO. */
export function writtenText(input: Cell['input'], value: FieldValue): string {
  if (value === null || value === undefined) return '';
  const write = writings[input.kind] as Writing<InputKind>;
  return write(value, input as never);
}
