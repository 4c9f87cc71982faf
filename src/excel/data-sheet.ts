import type { NamedRange } from 'hucre';
import type { Cell as SheetCell, WriteSheet } from 'hucre/xlsx';
import { indexFields, type PlacedCell } from '../forms/field-index.ts';
import type { FormModel, InputOf, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { absolute } from './address.ts';
import { cellName, listName } from './cell-name.ts';
import { rowIsFilled, valueIn } from './formulas.ts';
import type { Entry } from './piece.ts';
import { quoted } from './term.ts';

const words = wording.office.data;
const firstListColumn = 3;

/**
 * The hidden sheet: whose form this is, the name of every cell that holds an entry, and the columns and choices that
 * formulas read as one range.
 */
export function dataSheet(
  model: FormModel,
  rowsOf: (table: string) => number,
  lists: ReadonlySet<string>,
  entries: readonly Entry[],
): { readonly sheet: WriteSheet; readonly names: readonly NamedRange[] } {
  const paths = [...new Set(entries.filter(({ part }) => isRead(part.kind)).map(({ path }) => path))];
  const rows = [
    [words.number, model.number],
    [words.version, model.version],
    [words.schema, model.schemaHash],
    [words.note],
    [words.path, words.name],
    ...paths.map((path) => [path, cellName(path)]),
  ];
  const cells = new Map<string, Partial<SheetCell>>();
  const names: NamedRange[] = [];
  for (const [index, name] of [...lists].entries()) {
    const column = firstListColumn + index;
    const formulas = entriesOf(name, model, rowsOf);
    cells.set(`0,${column}`, { value: name, type: 'string' });
    for (const [row, formula] of formulas.entries()) cells.set(`${row + 1},${column}`, { formula, type: 'formula' });
    const range = `${wording.office.sheets.data}!${absolute(1, column)}:${absolute(Math.max(1, formulas.length), column)}`;
    names.push({ name: listName(name), range });
  }
  return { sheet: { name: wording.office.sheets.data, hidden: true, rows, cells }, names };
}

function isRead(part: Entry['part']['kind']): boolean {
  return part !== 'in-words' && part !== 'printed';
}

/** A formula for every entry of a list; a blank is an empty text. */
function entriesOf(name: string, model: FormModel, rowsOf: (table: string) => number): string[] {
  const { cells, tables } = indexFields(model);
  const table = tables.get(name);
  if (table !== undefined) return eachRow(table, rowsOf).map((row) => filledRow(table, row));
  const placed = cells.get(name) as PlacedCell;
  if (placed.cell.input.kind === 'choices') return choicesMade(name, placed, rowsOf);
  const { cell, table: own } = placed;
  if (own === null) return [valueOrText(cell, name)];
  return eachRow(own, rowsOf).map((row) =>
    cell.input.kind === 'row-number' ? String(row + 1) : valueOrText(cell, `${own.name}.${row}.${cell.name}`),
  );
}

function eachRow({ name }: Table, rowsOf: (table: string) => number): number[] {
  return Array.from({ length: rowsOf(name) }, (_, row) => row);
}

function filledRow({ name, columns, fixedRows }: Table, row: number): string {
  return row < fixedRows.length ? 'TRUE' : `IF(${rowIsFilled(columns, `${name}.${row}`)},TRUE,"")`;
}

function valueOrText(cell: PlacedCell['cell'], path: string): string {
  return `IFERROR(${valueIn(cell, cellName(path)).code},"")`;
}

function choicesMade(name: string, { cell, table }: PlacedCell, rowsOf: (table: string) => number): string[] {
  if (table !== null)
    return eachRow(table, rowsOf).map((row) => valueOrText(cell, `${table.name}.${row}.${cell.name}`));
  return (cell.input as InputOf<'choices'>).options.map(
    ({ value }, option) =>
      `IF(${cellName(`${name}.${option}`)}=${quoted(wording.office.box.ticked)},${quoted(value)},"")`,
  );
}
