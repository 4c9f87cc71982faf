import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Block, BlockKind, Note, Row } from '../forms/form-model.ts';
import { blockHeading } from './block-heading.ts';
import { give } from './give.ts';
import { mm } from './length.ts';
import { drawRows, growth } from './rows.ts';
import { rules } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { drawTable } from './table-block.ts';
import { text } from './text.ts';

type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;
type Drawing<K extends BlockKind> = (block: BlockOf<K>, sheet: Sheet) => ReactElement;

/** How each kind of block looks on paper. */
const drawings: { readonly [K in BlockKind]: Drawing<K> } = {
  section: drawHeadedRows,
  signatures: drawHeadedRows,
  table: drawTable,
  note: drawNote,
};

/** Draws a block, with the gap that parts it from the next; before a table, what keeps its head from standing alone. */
export function drawBlock(block: Block, sheet: Sheet): ReactElement[] {
  return block.kind === 'table' ? [roomForFirstRow(block), drawWithGap(block, sheet)] : [drawWithGap(block, sheet)];
}

/** react-pdf looks ahead from a sibling of the table only: its repeated head may stand on a page without any row. */
function roomForFirstRow({ lines, rowHeight }: BlockOf<'table'>): ReactElement {
  return h(View, { minPresenceAhead: mm(7 + lines.length * (8 + rowHeight)) });
}

function drawWithGap(block: Block, sheet: Sheet): ReactElement {
  const draw = drawings[block.kind] as Drawing<BlockKind>;
  const grows = 'rows' in block && block.rows.some((row) => growth(row) > 0);
  return h(
    View,
    { style: { marginBottom: sheet.density.blockGap, flexGrow: grows ? 1 : 0 } },
    draw(block as never, sheet),
  );
}

/** Taller blocks may break between rows; lower ones move to the next page as a whole. */
const keptTogetherUpTo = mm(90);

function drawHeadedRows({ heading, rows }: BlockOf<'section' | 'signatures'>, sheet: Sheet): ReactElement {
  return h(
    View,
    { wrap: leastHeight(rows) > keptTogetherUpTo, style: { flexGrow: 1 } },
    ...(heading === null ? [] : [blockHeading({ heading }, sheet)]),
    ...drawRows(rows, sheet),
    give(),
  );
}

function leastHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + mm(row.height), 0);
}

function drawNote({ heading, lines }: Note, sheet: Sheet): ReactElement {
  return h(
    View,
    { wrap: false },
    ...(heading === null ? [] : [blockHeading({ heading }, sheet)]),
    h(
      View,
      { style: { paddingHorizontal: mm(1.5), paddingVertical: mm(0.8) } },
      ...lines.map((line) => text(line, { size: 'frame' })),
      rules({ frame: true }),
    ),
  );
}
