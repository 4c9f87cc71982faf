import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Column, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { blockHeading } from './block-heading.ts';
import { drawCell } from './cells.ts';
import { dayHeads } from './day-grid.ts';
import { denseRowHeight } from './density.ts';
import { ink } from './ink.ts';
import { label } from './label.ts';
import { legend } from './legend.ts';
import { mm } from './length.ts';
import { rules } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { fieldInRow, type PlacedColumn, placeColumns } from './table-columns.ts';
import { text } from './text.ts';
import { withheldNotice } from './withheld-notice.ts';

/** Repeated records: the head stands again on every page, a row never breaks across two. */
export function drawTable(table: Table, sheet: Sheet): ReactElement {
  const columns = placeColumns(table, sheet.measures.contentWidth);
  return h(
    View,
    {},
    h(View, { fixed: true }, blockHeading(table, sheet), columnHeads(columns)),
    ...Array.from({ length: table.printedRows }, (_, row) => tableRow(table, row, columns, sheet)),
    ...legend(
      table,
      columns.map((column) => fieldInRow(table, column, 0)),
    ),
  );
}

function frame(columns: readonly PlacedColumn[]): ReactElement {
  return rules({ frame: true, columns: columns.slice(1).map(({ left }) => left) });
}

function columnHeads(columns: readonly PlacedColumn[]): ReactElement {
  return h(
    View,
    { style: { flexDirection: 'row', minHeight: mm(6), backgroundColor: ink.label } },
    ...columns.map(columnHead),
    frame(columns),
  );
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

function tableRow(table: Table, row: number, columns: readonly PlacedColumn[], sheet: Sheet): ReactElement {
  return h(
    View,
    { style: { flexDirection: 'row', minHeight: denseRowHeight(table.rowHeight, sheet.density) }, wrap: false },
    ...columns.map((placed) =>
      h(
        View,
        { style: { width: placed.width, padding: placed.inset, justifyContent: 'center' } },
        drawBox(table, placed, row, sheet),
      ),
    ),
    frame(columns),
  );
}

/** The first column prints the row's fixed label where the table has such labels. */
function drawBox(table: Table, placed: PlacedColumn, row: number, sheet: Sheet): ReactElement {
  const name = placed.column === table.columns[0] ? table.rowLabels?.[row] : undefined;
  if (isWithheld(table, placed.column, sheet)) return withheldNotice();
  return name === undefined ? drawCell(fieldInRow(table, placed, row), sheet.pen) : text(name, { size: 'dense' });
}

/** A copy may withhold a whole table or one of its columns. */
function isWithheld(table: Table, { name }: Column, { withheld }: Sheet): boolean {
  return withheld.has(table.name) || withheld.has(`${table.name}.${name}`);
}
