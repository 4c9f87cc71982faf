import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

/** How to fill in any form, in small type after the last block. */
export function instructions({ model }: Sheet): ReactElement {
  const { heading, required, correcting, privacy } = wording.paper.instructions;
  const rules = [required, correcting, ...(model.privacy === null ? [] : [privacy(model.privacy)])];
  return h(
    View,
    { wrap: false, style: { marginTop: mm(0.3) } },
    text([{ text: `${heading}\u3000`, color: ink.text }, rules.join('')], { size: 'hint', color: ink.quiet }),
  );
}
