import type { InputKind, InputOf } from '../forms/form-model.ts';

type FormatOf<K extends InputKind> = (input: InputOf<K>) => string | null;

/** A text cell keeps what is typed as it is: `=1+1`, `0012`, `13800000000`. */
const text = () => '@';
const none = () => null;
const date = 'yyyy-mm-dd';

const formats: { readonly [K in InputKind]: FormatOf<K> } = {
  text,
  'long-text': text,
  number: none,
  money: () => '#,##0.00',
  date: () => date,
  'date-time': () => `${date} hh:mm`,
  time: () => 'hh:mm',
  month: () => 'yyyy-mm',
  choice: text,
  choices: text,
  'yes-no': text,
  signature: text,
  stamp: none,
  attachment: text,
  computed: ({ result, decimals }) => {
    if (result === 'money') return '#,##0.00';
    if (result === 'date') return date;
    if (result === 'text') return null;
    return `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${result === 'percent' ? '"%"' : ''}`;
  },
  'auto-number': text,
  'row-number': none,
  'fixed-text': none,
  days: text,
};

/** How Excel shows the value of an input; null leaves it to Excel. */
export function numberFormat(input: InputOf<InputKind>): string | null {
  return (formats[input.kind] as FormatOf<InputKind>)(input);
}
