import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { instructionsOf } from '../forms/instructions-of.ts';
import { wording } from '../wording/index.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

/** In small type after the last block. */
export function instructions({ model }: Sheet): ReactElement {
  const { heading } = wording.paper.instructions;
  return h(
    View,
    { wrap: false, style: { marginTop: mm(0.3) } },
    text([{ text: `${heading}\u3000`, color: ink.text }, instructionsOf(model).join('')], {
      size: 'hint',
      color: ink.quiet,
    }),
  );
}
