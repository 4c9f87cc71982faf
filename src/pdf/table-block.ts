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
import type { PlacedField } from './placed-field.ts';
import { rules } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

const padding = mm(0.7);

/** Repeated records: the head stands again on every page, a row never breaks across two. */
export function drawTable(table: Table, sheet: Sheet): ReactElement {
  const widths = columnWidths(table, sheet.measures.contentWidth);
  return h(
    View,
    {},
    h(View, { fixed: true }, blockHeading(table, sheet), columnHeads(table.columns, widths)),
    ...Array.from({ length: table.printedRows }, (_, row) => tableRow(table, row, widths, sheet)),
    ...legend(
      table,
      table.columns.map((cell, index) => fieldInRow(table, cell, 0, widths[index] ?? 0)),
    ),
  );
}

/** A column's width is its share of the table's. */
function columnWidths({ columns }: Table, tableWidth: number): number[] {
  const total = columns.reduce((sum, { span }) => sum + span, 0);
  return columns.map(({ span }) => (tableWidth * span) / total);
}

function linesBetween(widths: readonly number[]): number[] {
  return widths.slice(1).map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0));
}

function columnHeads(columns: readonly Column[], widths: readonly number[]): ReactElement {
  return h(
    View,
    { style: { flexDirection: 'row', minHeight: mm(6), backgroundColor: ink.label } },
    ...columns.map((column, index) => columnHead(column, widths[index] ?? 0)),
    rules({ frame: true, columns: linesBetween(widths) }),
  );
}

function columnHead(column: Column, width: number): ReactElement {
  if (column.input.kind === 'days') return h(View, { style: { width } }, dayHeads(column, column.input, width));
  const inset = mm(0.5);
  return h(
    View,
    { style: { width, padding: inset, justifyContent: 'center' } },
    label(column, width - 2 * inset, { size: 'dense', bold: true, align: 'center' }),
    ...(column.hint === null ? [] : [text(column.hint, { size: 'hint', color: ink.quiet, align: 'center' })]),
  );
}

function tableRow(table: Table, row: number, widths: readonly number[], sheet: Sheet): ReactElement {
  return h(
    View,
    { style: { flexDirection: 'row', minHeight: denseRowHeight(table.rowHeight, sheet.density) }, wrap: false },
    ...table.columns.map((column, index) => {
      const width = widths[index] ?? 0;
      const inset = column.input.kind === 'days' ? 0 : padding;
      return h(View, { style: { width, padding: inset } }, drawColumn(table, column, row, width - 2 * inset, sheet));
    }),
    rules({ frame: true, columns: linesBetween(widths) }),
  );
}

/** The first column prints the row's fixed label where the table has such labels. */
function drawColumn(table: Table, column: Column, row: number, width: number, sheet: Sheet): ReactElement {
  const name = table.rowLabels?.[row];
  if (name === undefined || column !== table.columns[0])
    return drawCell(fieldInRow(table, column, row, width), sheet.pen);
  return h(View, { style: { flexGrow: 1, justifyContent: 'center' } }, text(name, { size: 'dense' }));
}

function fieldInRow(table: Table, cell: Column, row: number, width: number): PlacedField {
  const name = table.rowLabels?.[row];
  const { inRow, inNamedRow } = wording.paper.field;
  const context = (label: string) => (name === undefined ? inRow(row + 1, label) : inNamedRow(name, label));
  return { cell, path: `${table.name}.${row}.${cell.name}`, context, width, row };
}
