import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Column, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { blockHeading } from './block-heading.ts';
import { drawCell } from './cells.ts';
import { dayHeads } from './day-grid.ts';
import { denseRowHeight } from './density.ts';
import type { Framed } from './frame-widths.ts';
import { give } from './give.ts';
import { ink } from './ink.ts';
import { label } from './label.ts';
import { legend } from './legend.ts';
import { mm } from './length.ts';
import { rules } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { fieldInRow, type PlacedColumn, placeLines } from './table-columns.ts';
import { text } from './text.ts';
import { withheldNotice } from './withheld-notice.ts';

/** Repeated records: the head stands again on every page, a row never breaks across two. */
export function drawTable(table: Table, sheet: Sheet): ReactElement {
  const lines = placeLines(table, sheet.measures.contentWidth);
  return h(
    View,
    {},
    h(View, { fixed: true }, blockHeading(table, sheet), columnHeads(lines)),
    ...Array.from({ length: table.printedRows }, (_, row) => tableRow(table, row, lines, sheet)),
    ...legend(
      table,
      lines.flat().map((column) => fieldInRow(table, column, 0)),
    ),
  );
}

type Lines = readonly (readonly PlacedColumn[])[];

/** What stands in the lines of one record, below one another; a row number stands beside them all. */
function inLines(
  lines: Lines,
  framed: Framed,
  height: number,
  draw: (placed: PlacedColumn) => ReactElement,
): ReactElement[] {
  const [first = [], ...others] = lines;
  const beside = others[0]?.[0]?.left ?? 0;
  const [number, ...rest] = first;
  if (beside === 0 || number === undefined) return [oneLine(first, framed, height, draw)];
  const right = h(
    View,
    { style: { flexGrow: 1 } },
    ...[rest, ...others].map((line) => oneLine(line, framed, height, draw)),
    give(),
  );
  return [h(View, { style: { flexDirection: 'row' } }, draw(number), right, frame([number], framed))];
}

function oneLine(
  line: readonly PlacedColumn[],
  framed: Framed,
  height: number,
  draw: (placed: PlacedColumn) => ReactElement,
): ReactElement {
  return h(
    View,
    { style: { flexDirection: 'row', minHeight: height, flexGrow: 1 } },
    ...line.map(draw),
    frame(line, framed),
  );
}

function frame(columns: readonly PlacedColumn[], framed: Framed): ReactElement {
  const start = columns[0]?.left ?? 0;
  return rules({ frame: framed, columns: columns.slice(1).map(({ left }) => left - start) });
}

function columnHeads(lines: Lines): ReactElement {
  return h(View, { style: { backgroundColor: ink.label } }, ...inLines(lines, 'head', mm(6), columnHead), give());
}

function columnHead({ column, width }: PlacedColumn): ReactElement {
  if (column.input.kind === 'days') return h(View, { style: { width } }, dayHeads(column, column.input, width));
  const inset = mm(0.5);
  return h(
    View,
    { style: { width, padding: inset, justifyContent: 'center' } },
    label(withUnit(column), width - 2 * inset, { size: 'dense', bold: true, align: 'center' }),
    ...(column.hint === null ? [] : [text(column.hint, { size: 'hint', color: ink.quiet, align: 'center' })]),
  );
}

/** The boxes of a column are too narrow for a unit, so that its head says it. */
function withUnit({ label: name, required, input }: Column): Pick<Column, 'label' | 'required'> {
  const unit = input.kind === 'number' ? input.unit : null;
  return { required, label: unit === null ? name : wording.paper.inUnit(name, unit) };
}

function tableRow(table: Table, row: number, lines: Lines, sheet: Sheet): ReactElement {
  const box = (placed: PlacedColumn) =>
    h(
      View,
      { style: { width: placed.width, padding: placed.inset, justifyContent: 'center' } },
      drawBox(table, placed, row, sheet),
    );
  return h(
    View,
    { wrap: false },
    ...inLines(lines, 'row', denseRowHeight(table.rowHeight, sheet.density), box),
    give(),
  );
}

function drawBox(table: Table, placed: PlacedColumn, row: number, sheet: Sheet): ReactElement {
  const fixed = table.fixedRows[row]?.[placed.column.name];
  if (isWithheld(table, placed.column, sheet)) return withheldNotice();
  return fixed === undefined ? drawCell(fieldInRow(table, placed, row), sheet.pen) : fixedValue(fixed);
}

function fixedValue(value: string | number): ReactElement {
  return text(String(value), { size: 'dense', align: typeof value === 'number' ? 'center' : 'left' });
}

/** A copy may withhold a whole table or one of its columns. */
function isWithheld(table: Table, { name }: Column, { withheld }: Sheet): boolean {
  return withheld.has(table.name) || withheld.has(`${table.name}.${name}`);
}
