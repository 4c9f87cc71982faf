import { Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';
import { textSizes } from './text-sizes.ts';

const words = wording.paper.foot;

/** Foot of every page: number and version, page of the copy, how long the record is kept. */
export function pageFoot({ model, measures }: Sheet): ReactElement[] {
  const { margin, contentWidth } = measures;
  const side = contentWidth * 0.41;
  const place = { position: 'absolute', bottom: margin.bottom } as const;
  return [
    h(
      View,
      { fixed: true, style: { ...place, left: margin.left, width: side } },
      text(words.edition(model.printedNumber, model.effectiveFrom), { size: 'frame' }),
    ),
    h(Text, {
      fixed: true,
      // Without a leading: react-pdf drops a text that is rendered late and has one.
      style: {
        ...place,
        left: margin.left + side,
        width: contentWidth - 2 * side,
        fontSize: textSizes.frame,
        textAlign: 'center',
      },
      render: ({ subPageNumber, subPageTotalPages }) => words.page(subPageNumber, subPageTotalPages),
    }),
    h(
      View,
      { fixed: true, style: { ...place, right: margin.right, width: side } },
      text(words.retention(model.retention), { size: 'frame', align: 'right' }),
    ),
  ];
}
