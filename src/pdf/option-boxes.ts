import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { mm } from './length.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';
import { rules } from './rules.ts';
import { text } from './text.ts';
import { textSizes } from './text-sizes.ts';
import { estimatedWidth } from './text-width.ts';

/** In pt. A box to tick is a vector, because the fonts have no ballot boxes. */
const box = { side: mm(3), dense: mm(2.6), toLabel: mm(1), toNext: mm(2.4), toNextDense: mm(1.6) };

/** Boxes to tick, one per label, wrapping like words. */
export function optionBoxes(field: PlacedField, labels: readonly string[], pen: Pen): ReactElement {
  return h(
    View,
    { style: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', rowGap: mm(0.9) } },
    ...labels.map((label, index) => optionBox(field, label, index, pen)),
  );
}

/** Number of lines that boxes with these labels take in a section's box of `width` pt. */
export function optionLines(labels: readonly string[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const label of labels) {
    const needed = box.side + box.toLabel + estimatedWidth(label, textSizes.body) + box.toNext;
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    used += needed;
  }
  return lines;
}

function optionBox(field: PlacedField, label: string, index: number, pen: Pen): ReactElement {
  const dense = field.row !== null;
  const side = dense ? box.dense : box.side;
  return h(
    View,
    { style: { flexDirection: 'row', alignItems: 'center', marginRight: dense ? box.toNextDense : box.toNext } },
    h(
      View,
      { style: { width: side, height: side, marginRight: box.toLabel } },
      rules({ frame: true }),
      pen.tick(field, index),
    ),
    text(label, { size: dense ? 'dense' : 'body' }),
  );
}
