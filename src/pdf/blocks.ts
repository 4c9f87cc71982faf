import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Block, BlockKind, Note, Row } from '../forms/form-model.ts';
import { blockHeading } from './block-heading.ts';
import { mm } from './length.ts';
import { drawRows, ruledRow } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { drawTable } from './table-block.ts';
import { text } from './text.ts';

type Drawing<K extends BlockKind> = (block: Extract<Block, { kind: K }>, sheet: Sheet) => ReactElement;

/** How each kind of block looks on paper. */
const drawings: { readonly [K in BlockKind]: Drawing<K> } = {
  section: drawHeadedRows,
  signatures: drawHeadedRows,
  table: drawTable,
  note: drawNote,
};

/** Draws a block, with the gap that parts it from the one before. */
export function drawBlock(block: Block, sheet: Sheet): ReactElement {
  const draw = drawings[block.kind] as Drawing<BlockKind>;
  return h(View, { style: { marginBottom: mm(1.4), paddingTop: 0.5 } }, draw(block as never, sheet));
}

/** Taller blocks may break between rows; lower ones move to the next page as a whole. */
const keptTogetherUpTo = mm(90);

function drawHeadedRows(block: { readonly heading: string | null; readonly rows: readonly Row[] }, sheet: Sheet): ReactElement {
  const height = block.rows.reduce((sum, row) => sum + mm(row.height), 0);
  return h(
    View,
    { wrap: height > keptTogetherUpTo },
    ...(block.heading === null ? [] : [blockHeading({ heading: block.heading })]),
    ...drawRows(block.rows, sheet),
  );
}

function drawNote({ heading, lines }: Note): ReactElement {
  const style = { ...ruledRow, flexDirection: 'column', paddingHorizontal: mm(1.5), paddingVertical: mm(0.8) } as const;
  return h(
    View,
    { wrap: false },
    ...(heading === null ? [] : [blockHeading({ heading })]),
    h(View, { style }, ...lines.map((line) => text(line, { size: 'frame' }))),
  );
}
