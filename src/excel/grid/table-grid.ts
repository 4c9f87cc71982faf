import type { Column, Table } from '../../forms/form-model.ts';
import { optionsToName } from '../../pdf/cells.ts';
import { denseRowHeight } from '../../pdf/density.ts';
import { mm } from '../../pdf/length.ts';
import { fieldInRow, type PlacedColumn, placeLines } from '../../pdf/table-columns.ts';
import { textSizes } from '../../pdf/text-sizes.ts';
import { estimatedWidth } from '../../pdf/text-width.ts';
import { wording } from '../../wording/index.ts';
import { type BlockGrid, type Box, type Content, linesHeight, stack, wholeRow } from './block-grid.ts';
import { dayHeads, dayMarks } from './day-boxes.ts';
import type { GridPaper } from './to-grid.ts';

const headHeight = mm(6);

/** Repeated records: a heading and the columns' names, then a row, or two lines, for each. */
export function tableGrid(table: Table, paper: GridPaper): BlockGrid {
  const { measures, density } = paper;
  const width = measures.contentWidth;
  const lines = placeLines(table, width);
  const { heading: text, required, hint } = table;
  const heading = wholeRow({ kind: 'heading', text, required, hint }, width, density.headingHeight, true);
  const heads = inLines(lines, headHeight, (placed) => headOf(table, placed));
  const rows = Array.from({ length: Math.max(table.printedRows, paper.rowsOf(table.name)) }, (_, row) =>
    inLines(lines, denseRowHeight(table.rowHeight, density), (placed) => boxOf(table, placed, row)),
  );
  const body = stack([heading, heads, ...rows, ...legendRow(table, lines, width)]);
  return { ...body, headRows: 1 + heads.heights.length };
}

/** What a column puts in a line: one box over all its rows, or a part of its own for each. */
type Filling = { readonly one: Content } | { readonly parts: readonly (readonly Box[])[] };

/** The lines of one record below one another; a row number stands beside them all. */
function inLines(
  lines: readonly (readonly PlacedColumn[])[],
  height: number,
  fill: (placed: PlacedColumn) => Filling,
): BlockGrid {
  const beside = lines.length > 1 && (lines[1]?.[0]?.left ?? 0) > 0;
  const grids = lines.map((line, index) => oneLine(beside && index === 0 ? line.slice(1) : line, height, fill));
  const body = stack(grids);
  const number = lines[0]?.[0];
  if (!beside || number === undefined) return body;
  const filling = fill(number);
  const content = 'one' in filling ? filling.one : null;
  if (content === null) return body;
  const box: Box = { row: 0, rows: body.heights.length, left: number.left, width: number.width, content };
  return { ...body, boxes: [box, ...body.boxes] };
}

function oneLine(line: readonly PlacedColumn[], height: number, fill: (placed: PlacedColumn) => Filling): BlockGrid {
  const fillings = line.map((placed) => ({ placed, filling: fill(placed) }));
  const rows = Math.max(1, ...fillings.map(({ filling }) => ('parts' in filling ? filling.parts.length : 1)));
  const boxes = fillings.flatMap(({ placed: { left, width }, filling }): Box[] =>
    'one' in filling
      ? [{ row: 0, rows, left, width, content: filling.one }]
      : filling.parts.flatMap((part, row) => part.map((box) => ({ ...box, row, left: box.left + left }))),
  );
  return { heights: Array.from({ length: rows }, () => Math.max(height / rows, mm(4.5))), headRows: 0, boxes };
}

function headOf(table: Table, placed: PlacedColumn): Filling {
  const { column, width } = placed;
  if (column.input.kind === 'days') return { parts: dayHeads(column, column.input, width) };
  return { one: { kind: 'column-head', cell: withUnit(column), hint: column.hint, options: optionsOf(table, placed) } };
}

function optionsOf(table: Table, placed: PlacedColumn): readonly string[] {
  const { input } = placed.column;
  const { yes, no } = wording.paper.yesNo;
  if (input.kind === 'yes-no') return [yes, no];
  const offered = input.kind === 'choice' || input.kind === 'choices' ? input.options.map(({ label }) => label) : [];
  return optionsToName(fieldInRow(table, placed, 0)).length > 0 ? [] : offered;
}

/** The boxes of a column are too narrow for a unit, so that its head says it. */
function withUnit({ label, required, input }: Column): Pick<Column, 'label' | 'required'> {
  const unit = input.kind === 'number' ? input.unit : null;
  return { required, label: unit === null ? label : wording.paper.inUnit(label, unit) };
}

function boxOf(table: Table, placed: PlacedColumn, row: number): Filling {
  const field = fieldInRow(table, placed, row);
  const fixed = table.fixedRows[row]?.[placed.column.name];
  if (fixed !== undefined) return { one: { kind: 'printed', value: fixed, field } };
  const { input } = placed.column;
  if (input.kind === 'days') return { parts: dayMarks(field, input, placed.width) };
  return { one: { kind: 'field', field } };
}

/** What the marks of a day grid mean, and the words that a narrow column takes, in one paragraph. */
function legendRow(table: Table, lines: readonly (readonly PlacedColumn[])[], width: number): BlockGrid[] {
  const { optionsOf: named, legend } = wording.paper;
  const marks = table.legend.map(({ value, label }) => (value === label ? label : `${value} ${label}`)).join('\u3000');
  const lists = lines
    .flat()
    .map((placed) => ({ label: placed.column.label, options: optionsToName(fieldInRow(table, placed, 0)) }))
    .filter(({ options }) => options.length > 0);
  const text = [
    ...(marks === '' ? [] : [named(legend, [marks])]),
    ...lists.map(({ label, options }) => named(label, options)),
  ];
  if (text.length === 0) return [];
  const joined = text.join('\u3000\u3000');
  const rows = Math.ceil((estimatedWidth(joined, textSizes.frame) * 1.05) / (width - mm(3)));
  return [wholeRow({ kind: 'lines', lines: [joined] }, width, linesHeight(rows))];
}
