import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { mm } from './length.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';

/** Narrower boxes have the date below the signature, wider ones beside it. */
const besideFrom = mm(50);
const dateWidth = mm(30);

/** Where a signature and its date go. */
export function signingSpace(field: PlacedField, dated: boolean, pen: Pen): ReactElement {
  if (!dated) return pen.signature(field);
  const beside = field.width >= besideFrom;
  return h(
    View,
    { style: { flexGrow: 1, flexShrink: 0, flexDirection: beside ? 'row' : 'column' } },
    h(View, { style: { flexGrow: 1, flexShrink: 0, minHeight: mm(beside ? 0 : 7) } }, pen.signature(field)),
    h(
      View,
      {
        style: { width: Math.min(field.width, dateWidth), height: mm(5), flexShrink: 0, alignSelf: 'flex-end' },
      },
      pen.date(field, 'date', 'signedOn'),
    ),
  );
}
