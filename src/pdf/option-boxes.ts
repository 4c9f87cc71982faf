import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { mm } from './length.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';
import { rules } from './rules.ts';
import { text } from './text.ts';
import { type TextSize, textSizes } from './text-sizes.ts';
import { estimatedWidth } from './text-width.ts';

interface BoxLook {
  readonly size: TextSize;
  readonly side: number;
  readonly toNext: number;
}

/** In pt. A box to tick is a vector, because the fonts have no ballot boxes. */
const inSection: BoxLook = { size: 'body', side: mm(3), toNext: mm(2.4) };
const inTable: BoxLook = { size: 'dense', side: mm(2.6), toNext: mm(1.6) };
const toLabel = mm(1);

/** Boxes to tick, one per label, wrapping like words. */
export function optionBoxes(field: PlacedField, labels: readonly string[], pen: Pen): ReactElement {
  return h(
    View,
    { style: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', rowGap: mm(0.9) } },
    ...labels.map((label, index) => optionBox(field, label, index, pen)),
  );
}

/** Number of lines that boxes with these labels take; infinite where a label is wider than the field. */
export function optionLines({ row, width }: PlacedField, labels: readonly string[]): number {
  const { size, side, toNext } = row === null ? inSection : inTable;
  let lines = 1;
  let used = 0;
  for (const label of labels) {
    const needed = side + toLabel + estimatedWidth(label, textSizes[size]);
    if (needed > width) return Number.POSITIVE_INFINITY;
    if (used + needed > width) {
      lines += 1;
      used = 0;
    }
    used += needed + toNext;
  }
  return lines;
}

function optionBox(field: PlacedField, label: string, index: number, pen: Pen): ReactElement {
  const { size, side, toNext } = field.row === null ? inSection : inTable;
  return h(
    View,
    { style: { flexDirection: 'row', alignItems: 'center', marginRight: toNext } },
    h(
      View,
      { style: { width: side, height: side, flexShrink: 0, marginRight: toLabel } },
      rules({ frame: true }),
      pen.tick(field, index),
    ),
    h(View, { style: { flexShrink: 1 } }, text(label, { size })),
  );
}
