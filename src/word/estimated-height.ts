import type { BlockGrid, Box } from '../excel/grid/block-grid.ts';
import { printsBoxes } from '../pdf/cells.ts';
import { mm } from '../pdf/length.ts';
import { optionLines } from '../pdf/option-boxes.ts';
import type { PlacedField } from '../pdf/placed-field.ts';
import { type TextSize, textSizes } from '../pdf/text-sizes.ts';
import { estimatedWidth } from '../pdf/text-width.ts';
import { hintsOf } from './field-contents.ts';
import { lineDistance } from './type.ts';

/** Above and below the text of a cell, and its rule. */
const padding = mm(0.4) + 0.5;

/** Height in pt that Word will give a block: each row as high as asked, or as its texts need. */
export function estimatedHeight({ heights, boxes }: BlockGrid): number {
  return heights.reduce((sum, least, row) => {
    const own = boxes.filter((box) => box.row === row && box.rows === 1);
    return sum + Math.max(least, ...own.map((box) => contentHeight(box) + padding));
  }, 0);
}

function contentHeight({ content, width }: Box): number {
  const room = width - mm(2);
  switch (content.kind) {
    case 'label':
      return textHeight(content.cell.label, room, 'label');
    case 'column-head':
      return (
        textHeight(content.cell.label, room, 'dense') + (content.hint ? textHeight(content.hint, room, 'hint') : 0)
      );
    case 'field':
      return fieldHeight(content.field);
    case 'lines':
      return content.lines.reduce((sum, line) => sum + textHeight(line, room, 'frame'), 0);
    default:
      return 0;
  }
}

function fieldHeight(field: PlacedField): number {
  const size = field.row === null ? 'body' : 'dense';
  const hints = field.row === null ? hintsOf(field) : [];
  return linesOf(field) * lineOf(size) + hints.reduce((sum, hint) => sum + textHeight(hint, field.width, 'hint'), 0);
}

/** Boxes to tick wrap like words; everything else takes a line. */
function linesOf(field: PlacedField): number {
  const { input } = field.cell;
  if (input.kind !== 'choices' && !(input.kind === 'choice' && printsBoxes(field, input))) return 1;
  const lines = optionLines(
    field,
    input.options.map(({ label }) => label),
  );
  return Number.isFinite(lines) ? lines : input.options.length;
}

function textHeight(text: string, width: number, size: TextSize): number {
  return Math.max(1, Math.ceil((estimatedWidth(text, textSizes[size]) * 1.05) / width)) * lineOf(size);
}

function lineOf(size: TextSize): number {
  return textSizes[size] * lineDistance;
}
