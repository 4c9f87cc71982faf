import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Cell, Row } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { drawCell, optionsToName } from './cells.ts';
import { denseRowHeight } from './density.ts';
import { ink } from './ink.ts';
import { label } from './label.ts';
import { mm } from './length.ts';
import type { PlacedField } from './placed-field.ts';
import { rules } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';
import { withheldNotice } from './withheld-notice.ts';

const columns = 12;
/** Narrower cells have the label above the box. */
const besideFrom = mm(34);
const horizontalPadding = mm(1.5);

/** A cell with its place in the row, in pt; `labelWidth` is null where the label stands above the box. */
interface PlacedCell {
  readonly cell: Cell;
  readonly left: number;
  readonly width: number;
  readonly labelWidth: number | null;
}

/** Rows of labelled boxes, twelve columns wide. */
export function drawRows(rows: readonly Row[], sheet: Sheet): ReactElement[] {
  return rows.map((row) => {
    const cells = placeCells(row, sheet);
    return h(
      View,
      {
        style: { flexDirection: 'row', minHeight: denseRowHeight(row.height, sheet.density), flexGrow: growth(row) },
        wrap: false,
      },
      ...cells.map((placed) => labelledBox(placed, sheet)),
      rules({ frame: true, columns: cells.flatMap(linesOf) }),
    );
  });
}

/** Room that is left on a page goes to the rows where people write most: texts of three lines and more. */
export function growth({ cells }: Row): number {
  const lines = Math.max(0, ...cells.map(({ input }) => (input.kind === 'long-text' ? input.lines : 0)));
  return lines < 3 ? 0 : lines;
}

function placeCells({ cells }: Row, { measures }: Sheet): PlacedCell[] {
  let left = 0;
  return cells.map((cell, index) => {
    const width = (measures.contentWidth * cell.span) / columns;
    const labelWidth = width < besideFrom ? null : widthOfLabel(cell, index === 0, measures.labelWidth);
    const placed = { cell, left, width, labelWidth };
    left += width;
    return placed;
  });
}

/** The first label of every row ends at the same line; a quarter-wide cell gives its box more of the room. */
function widthOfLabel({ span }: Cell, first: boolean, ordinary: number): number {
  return first || span > 3 ? ordinary : ordinary * 0.8;
}

function linesOf({ left, labelWidth }: PlacedCell): number[] {
  return [...(left === 0 ? [] : [left]), ...(labelWidth === null ? [] : [left + labelWidth])];
}

function labelledBox({ cell, width, labelWidth }: PlacedCell, sheet: Sheet): ReactElement {
  const boxWidth = width - (labelWidth ?? 0);
  const field: PlacedField = {
    cell,
    path: cell.name,
    context: (text) => text,
    width: boxWidth - 2 * horizontalPadding,
    row: null,
  };
  return h(
    View,
    { style: { width, flexDirection: labelWidth === null ? 'column' : 'row' } },
    labelWidth === null ? labelAbove(cell, width) : labelBeside(cell, labelWidth),
    sheet.withheld.has(cell.name) ? withheldBox(boxWidth) : box(field, boxWidth, sheet),
  );
}

const labelStyle = { backgroundColor: ink.label, justifyContent: 'center', paddingHorizontal: mm(1.2) } as const;

function labelBeside(cell: Cell, width: number): ReactElement {
  return h(View, { style: { ...labelStyle, width, paddingVertical: mm(0.4) } }, label(cell, width - mm(2.4)));
}

function labelAbove(cell: Cell, width: number): ReactElement {
  return h(
    View,
    { style: { ...labelStyle, minHeight: mm(4.6) } },
    label(cell, width - mm(2.4)),
    rules({ across: [1] }),
  );
}

function box(field: PlacedField, width: number, sheet: Sheet): ReactElement {
  const options = optionsToName(field);
  const hints = [field.cell.hint, options.length > 0 ? wording.paper.optionList(options) : null].filter(
    (hint) => hint !== null,
  );
  const minHeight = hints.length > 0 ? sheet.density.writingHeight : 0;
  return h(
    View,
    { style: { ...boxStyle, width, paddingHorizontal: horizontalPadding, paddingVertical: sheet.density.boxPadding } },
    h(View, { style: { flexGrow: 1, flexShrink: 0, minHeight, justifyContent: 'center' } }, drawCell(field, sheet.pen)),
    ...hints.map((hint) => text(hint, { size: 'hint', color: ink.quiet })),
  );
}

function withheldBox(width: number): ReactElement {
  return h(View, { style: { ...boxStyle, width, backgroundColor: ink.label } }, withheldNotice());
}

const boxStyle = { flexGrow: 1, justifyContent: 'center' } as const;
