import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { ink } from './ink.ts';
import { label } from './label.ts';
import { mm } from './length.ts';
import { ruledRow } from './rows.ts';
import { text } from './text.ts';

interface Heading {
  readonly heading: string;
  readonly required?: boolean;
  readonly hint?: string | null;
}

/** The grey band over a block, its hint at the right end. */
export function blockHeading({ heading, required = false, hint = null }: Heading): ReactElement {
  return h(
    View,
    {
      style: {
        ...ruledRow,
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: mm(4),
        minHeight: mm(5.2),
        paddingHorizontal: mm(1.5),
        backgroundColor: ink.heading,
      },
      wrap: false,
      minPresenceAhead: mm(12),
    },
    label({ label: heading, required }, { size: 'heading', bold: true }),
    ...(hint === null ? [] : [h(View, { style: { flexShrink: 1 } }, text(hint, { size: 'hint', color: ink.quiet }))]),
  );
}
