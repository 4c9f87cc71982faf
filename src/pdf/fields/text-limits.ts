import type { Input, InputKind, InputOf } from '../../forms/form-model.ts';
import type { ValueFormat } from './field-spec.ts';

/** How long a typed text may be and what form it has. */
export interface TextLimits {
  readonly maxLength: number | null;
  readonly format: ValueFormat | null;
}

export function textLimits(input: Input): TextLimits {
  const limitsOf = limits[input.kind] as (input: Input) => TextLimits;
  return limitsOf(input);
}

const yuan: ValueFormat = { kind: 'number', decimals: 2, grouped: true };
const free: TextLimits = { maxLength: null, format: null };

/** What each kind of input lets a person type. */
const limits: { readonly [K in InputKind]: (input: InputOf<K>) => TextLimits } = {
  text: ({ maxLength }) => ({ maxLength, format: null }),
  'long-text': ({ maxLength }) => ({ maxLength, format: null }),
  number: ({ step }) => ({ maxLength: null, format: step === null ? null : number(decimalsOf(step)) }),
  money: () => ({ maxLength: null, format: yuan }),
  date: () => free,
  'date-time': () => free,
  time: () => free,
  month: () => free,
  choice: () => free,
  choices: () => free,
  'yes-no': () => free,
  signature: () => free,
  stamp: () => free,
  attachment: () => ({ maxLength: 200, format: null }),
  computed: ({ result, decimals }) => ({ maxLength: null, format: resultFormat(result, decimals) }),
  'auto-number': () => ({ maxLength: 32, format: null }),
  'row-number': () => free,
  'fixed-text': () => free,
  days: () => free,
};

function resultFormat(result: InputOf<'computed'>['result'], decimals: number): ValueFormat | null {
  if (result === 'money') return yuan;
  return result === 'text' || result === 'date' ? null : number(decimals);
}

function number(decimals: number): ValueFormat {
  return { kind: 'number', decimals, grouped: false };
}

function decimalsOf(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}
