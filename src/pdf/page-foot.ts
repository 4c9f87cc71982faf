import { Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import { mm } from './length.ts';
import type { Sheet } from './sheet.ts';
import { text, textStyle } from './text.ts';

const words = wording.paper.foot;

/** Foot of every page: number and version, page of the copy, how long the record is kept. */
export function pageFoot({ model, measures }: Sheet): ReactElement {
  const { margin, contentWidth } = measures;
  return h(
    View,
    {
      fixed: true,
      style: {
        position: 'absolute',
        left: margin.left,
        bottom: margin.bottom,
        width: contentWidth,
        flexDirection: 'row',
        alignItems: 'flex-end',
        columnGap: mm(4),
      },
    },
    side(text(words.edition(model.printedNumber, model.effectiveFrom), { size: 'frame' })),
    h(Text, {
      style: textStyle({ size: 'frame', align: 'center' }),
      render: ({ subPageNumber, subPageTotalPages }) => words.page(subPageNumber, subPageTotalPages),
    }),
    side(text(words.retention(model.retention), { size: 'frame', align: 'right' })),
  );
}

function side(child: ReactElement): ReactElement {
  return h(View, { style: { flexGrow: 1, flexBasis: 0 } }, child);
}
