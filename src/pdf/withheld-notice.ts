import type { ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import { ink } from './ink.ts';
import { text } from './text.ts';

/** Stands in a box that this copy must not show. */
export function withheldNotice(): ReactElement {
  return text(wording.paper.withheld, { size: 'hint', color: ink.quiet, align: 'center' });
}
