import type { Cell, Row } from '../../forms/form-model.ts';
import { denseRowHeight } from '../../pdf/density.ts';
import { mm } from '../../pdf/length.ts';
import type { PlacedField } from '../../pdf/placed-field.ts';
import type { BlockGrid, Box } from './block-grid.ts';
import type { GridPaper } from './to-grid.ts';

const columns = 12;
/** In pt. Narrower cells have the label above the box, as on the paper. */
const besideFrom = mm(34);
const labelAboveHeight = mm(4.6);
const padding = mm(1.5);
/** What one written line needs; see the paper's writing lines. */
const lineHeight = mm(6.5);

/** A row of labelled boxes; where a label stands above its box, the row is two rows high. */
export function sectionRow(row: Row, { measures, density }: GridPaper): BlockGrid {
  const height = Math.max(denseRowHeight(row.height, density), ...row.cells.map(writingHeight));
  const split = row.cells.some(({ span }) => labelWidth(span, 1, measures.contentWidth, 0) === null);
  let left = 0;
  const boxes = row.cells.flatMap((cell, index) => {
    const width = (measures.contentWidth * cell.span) / columns;
    const beside = labelWidth(cell.span, index, measures.contentWidth, measures.labelWidth);
    const made = labelledBox(cell, { left, width, beside, rows: split ? 2 : 1 });
    left += width;
    return made;
  });
  const heights = split ? [labelAboveHeight, Math.max(height - labelAboveHeight, mm(6))] : [height];
  return { heights, headRows: 0, boxes };
}

function writingHeight({ input }: Cell): number {
  return input.kind === 'long-text' ? input.lines * lineHeight : 0;
}

/** Null where the label stands above the box; the first label of every row ends at the same line. */
function labelWidth(span: number, index: number, contentWidth: number, ordinary: number): number | null {
  if ((contentWidth * span) / columns < besideFrom) return null;
  return index === 0 || span > 3 ? ordinary : ordinary * 0.8;
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly beside: number | null;
  /** Rows of the whole row. */
  readonly rows: number;
}

function labelledBox(cell: Cell, { left, width, beside, rows }: Place): Box[] {
  const label = { kind: 'label', cell } as const;
  const boxWidth = width - (beside ?? 0);
  const field: PlacedField = {
    cell,
    path: cell.name,
    context: (text) => text,
    width: boxWidth - 2 * padding,
    row: null,
  };
  const content = { kind: 'field', field } as const;
  if (beside === null)
    return [
      { row: 0, rows: 1, left, width, content: label },
      { row: 1, rows: 1, left, width, content },
    ];
  return [
    { row: 0, rows, left, width: beside, content: label },
    { row: 0, rows, left: left + beside, width: boxWidth, content },
  ];
}
