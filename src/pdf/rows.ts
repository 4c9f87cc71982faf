import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Cell, Row } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { drawCell, optionsToName } from './cells.ts';
import { ink, ruleWidth } from './ink.ts';
import { label } from './label.ts';
import { mm } from './length.ts';
import type { PlacedField } from './placed-field.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

/** A row's lines overlap its neighbours', so that every row is whole at the foot and head of a page. */
export const ruledRow = {
  flexDirection: 'row',
  borderWidth: ruleWidth,
  borderColor: ink.rule,
  marginTop: -ruleWidth,
} as const;

const columns = 12;
/** Narrower cells have the label above the box. */
const besideFrom = mm(34);
const padding = { horizontal: mm(1.5), vertical: mm(0.8) };

/** Rows of labelled boxes, twelve columns wide. */
export function drawRows(rows: readonly Row[], sheet: Sheet): ReactElement[] {
  return rows.map((row) =>
    h(
      View,
      { style: { ...ruledRow, minHeight: mm(row.height) }, wrap: false },
      ...row.cells.map((cell, index) => labelledBox(cell, index === 0, sheet)),
    ),
  );
}

function labelledBox(cell: Cell, first: boolean, sheet: Sheet): ReactElement {
  const width = (sheet.measures.contentWidth * cell.span) / columns;
  const beside = width >= besideFrom;
  const labelWidth = beside ? widthOfLabel(cell, first, sheet) : 0;
  const field: PlacedField = {
    cell,
    path: cell.name,
    context: (text) => text,
    width: width - labelWidth - 2 * padding.horizontal,
    row: null,
  };
  return h(
    View,
    { style: { width, flexDirection: beside ? 'row' : 'column', ...leftRule(first) } },
    labelBox(cell, beside ? { width: labelWidth, borderRightWidth: ruleWidth } : { borderBottomWidth: ruleWidth }),
    sheet.withheld.has(cell.name) ? withheldBox() : box(field, sheet),
  );
}

/** The first label of every row ends at the same line; a quarter-wide cell gives its box more of the room. */
function widthOfLabel({ span }: Cell, first: boolean, { measures }: Sheet): number {
  return first || span > 3 ? measures.labelWidth : measures.labelWidth * 0.76;
}

function labelBox(cell: Cell, style: { width: number; borderRightWidth: number } | { borderBottomWidth: number }): ReactElement {
  return h(
    View,
    {
      style: {
        ...style,
        borderColor: ink.rule,
        backgroundColor: ink.label,
        justifyContent: 'center',
        paddingHorizontal: mm(1.2),
        paddingVertical: mm(0.5),
      },
    },
    label(cell),
  );
}

function box(field: PlacedField, sheet: Sheet): ReactElement {
  const options = optionsToName(field);
  const hints = [field.cell.hint, options.length > 0 ? wording.paper.optionList(options) : null];
  return h(
    View,
    {
      style: {
        flexGrow: 1,
        flexBasis: 0,
        justifyContent: 'center',
        paddingHorizontal: padding.horizontal,
        paddingVertical: padding.vertical,
      },
    },
    h(View, { style: { flexGrow: 1, justifyContent: 'center' } }, drawCell(field, sheet.pen)),
    ...hints.filter((hint) => hint !== null).map((hint) => text(hint, { size: 'hint', color: ink.quiet })),
  );
}

function withheldBox(): ReactElement {
  return h(
    View,
    { style: { flexGrow: 1, flexBasis: 0, justifyContent: 'center', backgroundColor: ink.label } },
    text(wording.paper.withheld, { size: 'hint', color: ink.quiet, align: 'center' }),
  );
}

function leftRule(first: boolean) {
  return first ? {} : { borderLeftWidth: ruleWidth, borderLeftColor: ink.rule };
}
