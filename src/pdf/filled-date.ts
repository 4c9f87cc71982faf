import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { type DateKind, dateParts } from './date-parts.ts';
import type { Measure } from './filled-text.ts';
import { ink } from './ink.ts';
import type { PlacedField } from './placed-field.ts';
import { text } from './text.ts';
import { type TextSize, textSizes } from './text-sizes.ts';

const patterns: { readonly [K in DateKind]: RegExp } = {
  date: /^(\d{4})-(\d{2})-(\d{2})$/,
  'date-time': /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/,
  time: /^(\d{2}):(\d{2})$/,
  month: /^(\d{4})-(\d{2})$/,
};

/**
 * A date with its numbers between the printed words; null where the box has no room for the words, or where the value is
 * no date.
 */
export function filledDate(field: PlacedField, kind: DateKind, value: string, measure: Measure): ReactElement | null {
  const numbers = patterns[kind].exec(value)?.slice(1);
  if (numbers === undefined) return null;
  const words: readonly string[] = dateParts[kind];
  const sizes: readonly TextSize[] = field.row === null ? ['body', 'dense'] : ['dense', 'hint'];
  const whole = numbers.map((number, index) => `${number}${words[index]}`).join('');
  const size = sizes.find((candidate) => measure(whole, textSizes[candidate]) + gap * 2 * numbers.length < field.width);
  if (size === undefined) return null;
  return h(
    View,
    { style: { flexGrow: 1, flexDirection: 'row', alignItems: 'center', columnGap: gap } },
    ...numbers.flatMap((number, index) => [
      text(number, { size }),
      text(words[index] ?? '', { size, color: ink.quiet }),
    ]),
  );
}

/** Distance in pt of a number from the words around it. */
const gap = 1.5;
