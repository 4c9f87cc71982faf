import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { type DateKind, dateParts } from './date-parts.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import type { Pen } from './pen.ts';
import { text } from './text.ts';
import { writingLines } from './writing-lines.ts';

/** Leaves the places empty, for a form that is printed and filled in by hand. */
export const blankPen: Pen = {
  space: () => room(),
  lines: (_field, count) => writingLines(count),
  date: ({ width }, kind) => (width < leastDateWidth[kind] ? room() : dateToWrite(kind)),
  tick: () => null,
  signature: () => room(),
  mark: () => null,
};

/** In pt. In a narrower box the printed words would leave no room for the numbers. */
const leastDateWidth = { date: mm(19), 'date-time': mm(31), time: mm(13), month: mm(14) } as const;

function room(): ReactElement {
  return h(View, { style: { flexGrow: 1 } });
}

/** The year gets twice the room of the other numbers. */
function dateToWrite(kind: DateKind): ReactElement {
  const parts = dateParts[kind];
  const spaces = parts.flatMap((part, index) => [
    h(View, { style: { flexGrow: index === 0 && parts.length > 2 ? 2 : 1.2, flexBasis: 0 } }),
    text(part, { color: ink.quiet }),
  ]);
  return h(
    View,
    { style: { flexGrow: 1, flexDirection: 'row', alignItems: 'center', maxWidth: mm(parts.length * 11 + 4) } },
    ...spaces,
  );
}
