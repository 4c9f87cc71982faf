import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import { rules } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

interface Heading {
  readonly heading: string;
  readonly required?: boolean;
  readonly hint?: string | null;
}

/** The grey band over a block, its hint at the right end. */
export function blockHeading({ heading, required = false, hint = null }: Heading, { density }: Sheet): ReactElement {
  const star = required ? [{ text: '*', color: ink.required }] : [];
  return h(
    View,
    { style: { ...band, minHeight: density.headingHeight }, wrap: false, minPresenceAhead: mm(12) },
    text([...star, heading], { size: 'heading', bold: true }),
    ...(hint === null ? [] : [h(View, { style: { flexShrink: 1 } }, text(hint, { size: 'hint', color: ink.quiet }))]),
    rules({ frame: true }),
  );
}

const band = {
  flexDirection: 'row',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: mm(4),
  paddingHorizontal: mm(1.5),
  backgroundColor: ink.heading,
} as const;
