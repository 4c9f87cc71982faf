import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Cell, InputOf } from '../forms/form-model.ts';
import { ink, ruleWidth } from './ink.ts';
import { mm } from './length.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';
import { text } from './text.ts';

/** A form on paper has every day that a month may have. */
const days = Array.from({ length: 31 }, (_, day) => day);
/** Width of the names of the halves before the first day, in pt. */
const halfNameWidth = mm(7);

/** The days of a month in one cell: a line for each half of the day, a box for each day. */
export function dayMarks(field: PlacedField, { halves }: InputOf<'days'>, pen: Pen): ReactElement {
  return h(
    View,
    { style: { flexGrow: 1 } },
    ...halves.map((half, index) =>
      h(
        View,
        { style: { ...line, borderTopWidth: index === 0 ? 0 : ruleWidth } },
        ...(halves.length > 1 ? [halfName(half)] : []),
        ...days.map((day) => box(day, halves.length > 1, pen.mark(field, index, day))),
      ),
    ),
  );
}

/** The column's name over the numbers of the days. */
export function dayHeads({ label, required }: Cell, { halves }: InputOf<'days'>): ReactElement {
  const star = required ? [{ text: '*', color: ink.required }] : [];
  return h(
    View,
    { style: { flexGrow: 1 } },
    h(View, { style: { flexGrow: 1, justifyContent: 'center' } }, text([...star, label], { size: 'dense', bold: true, align: 'center' })),
    h(
      View,
      { style: { ...line, minHeight: mm(4.5), borderTopWidth: ruleWidth } },
      ...(halves.length > 1 ? [h(View, { style: { width: halfNameWidth } })] : []),
      ...days.map((day) => box(day, halves.length > 1, text(String(day + 1), { size: 'dense', align: 'center' }))),
    ),
  );
}

const line = { flexGrow: 1, flexBasis: 0, flexDirection: 'row', borderTopColor: ink.rule } as const;

function halfName(half: string): ReactElement {
  return h(
    View,
    { style: { width: halfNameWidth, justifyContent: 'center', backgroundColor: ink.label } },
    text(half, { size: 'hint', align: 'center' }),
  );
}

function box(day: number, ruledLeft: boolean, child: ReactElement | null): ReactElement {
  return h(
    View,
    {
      style: {
        flexGrow: 1,
        flexBasis: 0,
        justifyContent: 'center',
        borderLeftWidth: day > 0 || ruledLeft ? ruleWidth : 0,
        borderLeftColor: ink.rule,
      },
    },
    child,
  );
}
