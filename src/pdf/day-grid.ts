import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Cell, InputOf } from '../forms/form-model.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';
import { rules } from './rules.ts';
import { text } from './text.ts';

/** A form on paper has every day that a month may have. */
const days = Array.from({ length: 31 }, (_, day) => day);
/** Width of the names of the halves before the first day, in pt. */
const halfNameWidth = mm(7);

/** The days of a month in one cell: a line for each half of the day, a box for each day. */
export function dayMarks(field: PlacedField, { halves }: InputOf<'days'>, pen: Pen): ReactElement {
  const { first, width } = dayWidths(field.width, halves);
  return h(
    View,
    { style: { flexGrow: 1 } },
    ...halves.map((half, index) =>
      h(
        View,
        { style: line },
        ...(first > 0 ? [halfName(half)] : []),
        ...days.map((day) => h(View, { style: { width, justifyContent: 'center' } }, pen.mark(field, index, day))),
      ),
    ),
    rules({ columns: dayLines(first, width), across: halves.slice(1).map((_, index) => (index + 1) / halves.length) }),
  );
}

/** The column's name over the numbers of the days. */
export function dayHeads(column: Cell, { halves }: InputOf<'days'>, columnWidth: number): ReactElement {
  const { first, width } = dayWidths(columnWidth, halves);
  const star = column.required ? [{ text: '*', color: ink.required }] : [];
  const number = (day: number) => text(String(day + 1), { size: 'dense', align: 'center' });
  return h(
    View,
    { style: { flexGrow: 1 } },
    h(
      View,
      { style: { flexGrow: 1, justifyContent: 'center', minHeight: mm(4.5) } },
      text([...star, column.label], { size: 'dense', bold: true, align: 'center' }),
    ),
    h(
      View,
      { style: { flexDirection: 'row', minHeight: mm(4.5) } },
      h(View, { style: { width: first } }),
      ...days.map((day) => h(View, { style: { width, justifyContent: 'center' } }, number(day))),
      rules({ columns: dayLines(first, width), across: [0] }),
    ),
  );
}

const line = { flexGrow: 1, flexBasis: 0, flexDirection: 'row' } as const;

function dayWidths(columnWidth: number, halves: readonly string[]) {
  const first = halves.length > 1 ? halfNameWidth : 0;
  return { first, width: (columnWidth - first) / days.length };
}

function dayLines(first: number, width: number): number[] {
  return days.map((day) => first + day * width).filter((left) => left > 0);
}

function halfName(half: string): ReactElement {
  return h(
    View,
    { style: { width: halfNameWidth, justifyContent: 'center', backgroundColor: ink.label } },
    text(half, { size: 'hint', align: 'center' }),
  );
}
