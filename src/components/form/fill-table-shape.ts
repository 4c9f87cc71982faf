import type { Cell, Input, InputKind, InputOf, Table } from '../../forms/form-model.ts';
import { columnsOnScreen } from './fill-field.ts';

/**
 * How a table stands on a wide screen: as a table; as a card a row, where its columns do not fit side by side; or, with
 * many columns, as a list of rows of which one is open at a time. On a phone every row is a card or a line of the list.
 */
export type TableShape = 'table' | 'cards' | 'list';

const mostColumns = 8;
/** rem that all columns may take where the page is as wide as the paper's twelve columns. */
const room = 58;
/** rem of a row's number and its four buttons. */
const rowEnds = 10.5;

export function tableShape(table: Table): TableShape {
  const columns = columnsOnScreen(table, table.fixedRows.length);
  if (columns.length > mostColumns || columns.some(({ input }) => input.kind === 'days')) return 'list';
  const width = columnsInTable(table).reduce((sum, cell) => sum + widthOf(cell), hasFreeRows(table) ? rowEnds : 3);
  return width <= room ? 'table' : 'cards';
}

export function hasFreeRows({ fixedRows, maxRows }: Table): boolean {
  return maxRows > fixedRows.length;
}

/** Nobody has a questionnaire in a sheet, and days have marks of their own. */
export function takesPaste(table: Table): boolean {
  if (table.columns.some(({ input }) => input.kind === 'days')) return false;
  const columns = columnsOnScreen(table, 0).filter(
    ({ input }) => input.kind !== 'fixed-text' && input.kind !== 'computed',
  );
  return hasFreeRows(table) || columns.some(({ input }) => input.kind !== 'choice' && input.kind !== 'yes-no');
}

/** Columns of the table on screen; the row's number stands at its head, and a choice in a free row is a list. */
export function columnsInTable(table: Table): readonly Cell[] {
  const columns = columnsOnScreen(table, table.fixedRows.length);
  return hasFreeRows(table) ? columns.map(asList) : columns;
}

/** Boxes of more than two options need the room of a card. */
function asList(cell: Cell): Cell {
  const { input } = cell;
  if (input.kind !== 'choice' || input.options.length <= 2) return cell;
  return { ...cell, input: { ...input, display: 'list' } };
}

const least: { readonly [K in InputKind]: (input: InputOf<K>) => number } = {
  text: ({ maxLength }) => (maxLength <= 12 ? 5.5 : maxLength <= 24 ? 7.5 : 8.5),
  'long-text': () => 12,
  number: ({ unit }) => (unit === null ? 5 : 6.5),
  money: () => 6.5,
  date: () => 9,
  'date-time': () => 12.5,
  time: () => 7,
  month: () => 9.5,
  choice: ({ options, display }) => (display === 'list' ? 7 : boxes(options.map(({ label }) => label))),
  choices: ({ options }) => boxes(options.map(({ label }) => label)),
  'yes-no': () => 9,
  signature: () => 0,
  stamp: () => 0,
  attachment: () => 9,
  computed: () => 5.5,
  'auto-number': () => 8,
  'row-number': () => 0,
  'fixed-text': () => 4,
  days: () => 60,
};

function boxes(labels: readonly string[]): number {
  return labels.reduce((sum, label) => sum + Math.min(label.length, 8) + 3, 0);
}

function widthOf({ input }: Cell): number {
  const of = least[input.kind] as (input: Input) => number;
  return of(input) + 0.75;
}
