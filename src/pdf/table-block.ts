import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Column, Option, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { blockHeading } from './block-heading.ts';
import { drawCell, optionsToName } from './cells.ts';
import { dayHeads } from './day-grid.ts';
import { ink, ruleWidth } from './ink.ts';
import { label } from './label.ts';
import { mm } from './length.ts';
import type { PlacedField } from './placed-field.ts';
import { ruledRow } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

const padding = mm(0.7);

/** Repeated records: the head stands again on every page, a row never breaks across two. */
export function drawTable(table: Table, sheet: Sheet): ReactElement {
  const widths = columnWidths(table, sheet.measures.contentWidth);
  return h(
    View,
    {},
    h(View, { fixed: true }, blockHeading(table), columnHeads(table.columns, widths)),
    ...Array.from({ length: table.printedRows }, (_, row) => tableRow(table, row, widths, sheet)),
    ...legend(table, widths),
  );
}

/** A table's fields are laid out by shares of the table's width. */
function columnWidths({ columns }: Table, contentWidth: number): number[] {
  const total = columns.reduce((sum, { span }) => sum + span, 0);
  return columns.map(({ span }) => ((contentWidth - 2 * ruleWidth) * span) / total);
}

function columnHeads(columns: readonly Column[], widths: readonly number[]): ReactElement {
  return h(
    View,
    { style: { ...ruledRow, minHeight: mm(6), backgroundColor: ink.label } },
    ...columns.map((column, index) =>
      h(View, { style: cellStyle(index, widths, column.input.kind === 'days' ? 0 : mm(0.5)) }, columnHead(column)),
    ),
  );
}

function columnHead(column: Column): ReactElement {
  if (column.input.kind === 'days') return dayHeads(column, column.input);
  const hint = column.hint === null ? [] : [text(column.hint, { size: 'hint', color: ink.quiet, align: 'center' })];
  return h(
    View,
    { style: { flexGrow: 1, justifyContent: 'center' } },
    label(column, { size: 'dense', bold: true, align: 'center' }),
    ...hint,
  );
}

function tableRow(table: Table, row: number, widths: readonly number[], sheet: Sheet): ReactElement {
  return h(
    View,
    { style: { ...ruledRow, minHeight: mm(table.rowHeight) }, wrap: false },
    ...table.columns.map((column, index) => {
      const inset = column.input.kind === 'days' ? 0 : padding;
      const width = (widths[index] ?? 0) - 2 * inset;
      return h(View, { style: cellStyle(index, widths, inset) }, drawColumn(table, column, row, width, sheet));
    }),
  );
}

/** The first column prints the row's fixed label where the table has such labels. */
function drawColumn(table: Table, column: Column, row: number, width: number, sheet: Sheet): ReactElement {
  const name = table.rowLabels?.[row];
  const field = fieldInRow(table, column, row, width);
  const isLabel = name !== undefined && column === table.columns[0];
  return isLabel ? h(View, { style: { flexGrow: 1, justifyContent: 'center' } }, text(name, { size: 'dense' })) : drawCell(field, sheet.pen);
}

function fieldInRow(table: Table, cell: Column, row: number, width: number): PlacedField {
  const name = table.rowLabels?.[row];
  const { inRow, inNamedRow } = wording.paper.field;
  const context = (label: string) => (name === undefined ? inRow(row + 1, label) : inNamedRow(name, label));
  return { cell, path: `${table.name}.${row}.${cell.name}`, context, width, row };
}

function cellStyle(index: number, widths: readonly number[], inset: number) {
  return {
    width: widths[index] ?? 0,
    padding: inset,
    borderLeftWidth: index === 0 ? 0 : ruleWidth,
    borderLeftColor: ink.rule,
  };
}

/** What the marks of a day grid mean, and the words that a narrow column takes. */
function legend(table: Table, widths: readonly number[]): ReactElement[] {
  const marks = table.legend.map(meaning).join('\u3000');
  const lists = table.columns.map((cell, index) => ({
    label: cell.label,
    options: optionsToName(fieldInRow(table, cell, 0, widths[index] ?? 0)),
  }));
  const lines = [
    ...(marks === '' ? [] : [wording.paper.optionsOf(wording.paper.legend, [marks])]),
    ...lists.filter(({ options }) => options.length > 0).map(({ label, options }) => wording.paper.optionsOf(label, options)),
  ];
  if (lines.length === 0) return [];
  const style = { ...ruledRow, flexDirection: 'column', paddingHorizontal: mm(1.5), paddingVertical: mm(0.6) } as const;
  return [h(View, { style, wrap: false }, ...lines.map((line) => text(line, { size: 'dense' })))];
}

function meaning({ value, label }: Option): string {
  return value === label ? label : `${value} ${label}`;
}
