import type { Sheet, Workbook } from 'hucre';
import type { CellValue } from 'hucre/xlsx';
import type { Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { cellName } from './cell-name.ts';
import { dataPlaces } from './data-places.ts';

/** The cells of a workbook by the names that the form gave them; a name moves with its cell when somebody edits. */
export interface NamedCells {
  /** What stands in the cells of a name, without those that a merged area covers; null if they are gone. */
  contents(name: string): readonly CellValue[] | null;
  /** Row of a name's first cell, counted from 0; null if it is gone. */
  rowOf(name: string): number | null;
}

interface Area {
  readonly sheet: Sheet;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

export function namedCells(workbook: Workbook): NamedCells {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const ranges = new Map((workbook.namedRanges ?? []).map(({ name, range }) => [name.toLowerCase(), range]));
  const covered = new Map(workbook.sheets.map((sheet) => [sheet, coveredCells(sheet)]));
  const areaOf = (name: string) => readArea(ranges.get(name.toLowerCase()) ?? '', sheets);
  return {
    contents: (name) => {
      const area = areaOf(name);
      return area === null ? null : contentsOf(area, covered.get(area.sheet) ?? new Set());
    },
    rowOf: (name) => areaOf(name)?.rows[0] ?? null,
  };
}

function contentsOf({ sheet, rows, columns }: Area, covered: ReadonlySet<string>): CellValue[] {
  const contents: CellValue[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1)
    for (let column = columns[0]; column <= columns[1]; column += 1)
      if (!covered.has(`${row},${column}`)) contents.push(sheet.rows[row]?.[column] ?? null);
  return contents;
}

/** Cells under a merged area, but for its first. */
function coveredCells({ merges = [] }: Sheet): Set<string> {
  const cells = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of merges)
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startCol; column <= endCol; column += 1)
        if (row !== startRow || column !== startCol) cells.add(`${row},${column}`);
  return cells;
}

/** `Sheet!$B$3` or `'Sheet'!$B$3:$D$3`; null for anything else, such as the error that a deleted cell leaves. */
function readArea(range: string, sheets: ReadonlyMap<string, Sheet>): Area | null {
  const found = /^'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range);
  const sheet = sheets.get(found?.[1] ?? '');
  if (!found || sheet === undefined) return null;
  const [, , column = '', row = '', lastColumn = column, lastRow = row] = found;
  return {
    sheet,
    rows: [Number(row) - 1, Number(lastRow) - 1],
    columns: [columnOf(column), columnOf(lastColumn)],
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Which form a workbook is of, and the paths that it has cells for; empty texts for a workbook of something else. */
export function readPaths({ sheets }: Workbook): {
  readonly number: string;
  readonly version: string;
  readonly paths: ReadonlySet<string>;
} {
  const rows = sheets.find(({ name }) => name === wording.office.sheets.data)?.rows ?? [];
  const text = ([row, column]: readonly [number, number]) => String(rows[row]?.[column] ?? '');
  const paths = rows.slice(dataPlaces.firstEntry).map((row) => String(row[0] ?? ''));
  return {
    number: text(dataPlaces.number),
    version: text(dataPlaces.version),
    paths: new Set(paths.filter((path) => path !== '')),
  };
}

/** True if somebody has put rows between those of a table: they have no names, so that nothing of them is read. */
export function tableHasGrown(cells: NamedCells, table: Table, rows: number): boolean {
  const column = table.columns.find(({ input }) => !['row-number', 'fixed-text', 'stamp', 'days'].includes(input.kind));
  if (column === undefined || rows < 3) return false;
  const places = Array.from({ length: rows }, (_, row) => cells.rowOf(cellName(`${table.name}.${row}.${column.name}`)));
  const steps = places.slice(1).map((place, row) => (place ?? Number.NaN) - (places[row] ?? Number.NaN));
  const usual = Math.min(...steps.filter((step) => !Number.isNaN(step)));
  return steps.some((step) => step > usual);
}
