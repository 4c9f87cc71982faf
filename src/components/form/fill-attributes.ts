import type { HTMLAttributes } from 'astro/types';
import type { Input, InputKind, InputOf, TextFormat } from '../../forms/form-model.ts';

type Attributes = HTMLAttributes<'input'>;

const text: Attributes = { type: 'text' };

/** The keyboard that a phone offers for each format. */
const formats: { readonly [F in TextFormat]: Attributes } = {
  plain: text,
  phone: { type: 'tel' },
  mobile: { type: 'tel' },
  'phone-or-mobile': { type: 'tel' },
  email: { type: 'email' },
  postcode: { type: 'text', inputmode: 'numeric' },
  'credit-code': { type: 'text', autocapitalize: 'characters' },
  'serial-number': { type: 'text', autocapitalize: 'characters' },
  'invoice-number': text,
};

/** Kinds that are one line to type in; their numbers are text, because a wheel turned over a number field changes it. */
export type LineKind = Extract<
  InputKind,
  'text' | 'number' | 'money' | 'date' | 'date-time' | 'time' | 'month' | 'attachment' | 'auto-number'
>;

const attributes: { readonly [K in LineKind]: (input: InputOf<K>) => Attributes } = {
  text: ({ format }) => formats[format],
  number: ({ step }) => ({ type: 'text', inputmode: step === 1 ? 'numeric' : 'decimal' }),
  money: () => ({ type: 'text', inputmode: 'decimal' }),
  date: () => ({ type: 'date', max: '9999-12-31' }),
  'date-time': () => ({ type: 'datetime-local', max: '9999-12-31T23:59' }),
  time: () => ({ type: 'time' }),
  month: () => ({ type: 'month', max: '9999-12' }),
  attachment: () => text,
  'auto-number': () => ({ type: 'text', autocapitalize: 'characters' }),
};

export function lineAttributes(input: Input): Attributes {
  const of = attributes[input.kind as LineKind] as (input: Input) => Attributes;
  return of(input);
}
