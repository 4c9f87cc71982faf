import type { NamedRange } from 'hucre';
import type { CellValue, Cell as SheetCell, WriteSheet } from 'hucre/xlsx';
import { isDayMarks, parsePath, rowsOf } from '../forms/field-path.ts';
import type { FieldValue, FormModel, FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { absolute } from './address.ts';
import { amountFormula } from './amount-formula.ts';
import type { Area } from './area.ts';
import { cellName } from './cell-name.ts';
import { markedCells, validations } from './cell-rules.ts';
import { toCell } from './cell-values.ts';
import { type Columns, columnsOf } from './columns.ts';
import { escapedText } from './escaped-text.ts';
import type { Formulas } from './formulas.ts';
import { grownRows } from './grown-rows.ts';
import { fontOf, styleOf } from './looks.ts';
import { numberFormat } from './number-formats.ts';
import { pageOf } from './page-setup.ts';
import type { Entry, Piece } from './piece.ts';
import type { SheetPlan } from './sheet-plan.ts';

export interface SheetJob {
  readonly name: string;
  readonly model: FormModel;
  readonly plan: SheetPlan;
  /** With computed fields and the values of fixed rows. */
  readonly record: FormRecord;
  readonly formulas: Formulas;
  readonly listRange: (options: readonly string[]) => string;
}

export interface WrittenSheet {
  readonly sheet: WriteSheet;
  readonly names: readonly NamedRange[];
  readonly entries: readonly Entry[];
}

/** One side of a form as a worksheet. */
export function writeSheet(job: SheetJob): WrittenSheet {
  const { plan, name } = job;
  const columns = columnsOf(plan.pieces, plan.measures.contentWidth);
  const written = new Map(plan.pieces.map((piece) => [piece, contentOf(piece, job)] as const));
  const cells = new Map<string, Partial<SheetCell>>();
  const areas = new Map(plan.pieces.map((piece) => [piece, areaOf(piece, columns)] as const));
  for (const [piece, area] of areas) setCells(cells, piece, area, written.get(piece) ?? {});
  const heights = grownRows(plan.heights, new Map([...written].map(([piece, { value = null }]) => [piece, value])));
  const merged = [...areas.values()].filter(({ top, bottom, first, last }) => bottom > top || last > first);
  return {
    sheet: {
      name,
      rows: plan.heights.map(() => []),
      cells,
      columns: columnWidths(columns),
      rowDefs: new Map(heights.map((height, row) => [row, { height: Math.round(height * 4) / 4 }])),
      merges: merged.map(({ top, bottom, first, last }) => ({
        startRow: top,
        endRow: bottom,
        startCol: first,
        endCol: last,
      })),
      dataValidations: validations(areas, job),
      conditionalRules: markedCells(areas, job.formulas),
      view: { showGridLines: false },
      ...pageOf(job.model, plan, columns, heights),
    },
    names: namesOf(areas, name),
    entries: plan.pieces.flatMap(({ entry }) => (entry === null ? [] : [entry])),
  };
}

function areaOf({ row, rows, left, width }: Piece, columns: Columns): Area {
  const first = columns.at(left);
  return { top: row, bottom: row + rows - 1, first, last: Math.max(first, columns.at(left + width) - 1) };
}

/** Excel counts widths in figures of the default font, Arial 10: 7 px each at 96 px an inch, and 5 px of padding. */
function columnWidths({ edges }: Columns) {
  return edges.slice(1).map((edge, index) => {
    const pixels = ((edge - (edges[index] ?? 0)) * 96) / 72;
    return { width: Math.round((pixels / 7) * 100) / 100 };
  });
}

function contentOf({ text, look, entry }: Piece, job: SheetJob): Partial<SheetCell> {
  if (entry !== null && entry.part.kind !== 'printed') return entered(entry, job);
  if (!text.required && !text.hint) return { value: text.value };
  const value = String(text.value ?? '');
  const runs = [
    ...(text.required ? [{ text: '*', font: fontOf(look, 'star') }] : []),
    { text: value, font: fontOf(look) },
    ...(text.hint ? [{ text: `${look === 'heading' ? '\u3000' : '\n'}${text.hint}`, font: fontOf(look, 'hint') }] : []),
  ];
  return { value: runs.map((run) => run.text).join(''), type: 'richText', richText: runs };
}

/** What a field's cell holds: a formula with its result, or the record's value. */
function entered({ cell, path, part }: Entry, { record, formulas }: SheetJob): Partial<SheetCell> {
  const { empty, ticked } = wording.office.box;
  const value = valueAt(
    record,
    part.kind === 'option' || part.kind === 'mark' ? path.slice(0, path.lastIndexOf('.')) : path,
  );
  if (part.kind === 'in-words') return { type: 'formula', formula: amountFormula(cellName(path)) };
  if (part.kind === 'mark') return asText(isDayMarks(value) ? (value.halves[part.half]?.[part.day] ?? '') : '');
  if (part.kind === 'option') {
    const option = 'options' in cell.input ? cell.input.options[part.option]?.value : undefined;
    return asText(Array.isArray(value) && value.some((each) => each === option) ? ticked : empty);
  }
  const formula = formulas.computed.get(path);
  if (formula !== undefined) return { type: 'formula', formula, formulaResult: resultOf(value) };
  const content = toCell(value, cell.input);
  return typeof content === 'string' ? asText(content) : { value: content };
}

function asText(value: string): Partial<SheetCell> {
  return value === '' ? { value: null } : { value: escapedText(value), type: 'string' };
}

function resultOf(value: FieldValue): CellValue {
  return typeof value === 'number' || typeof value === 'string' ? (toCell(value, { kind: 'date' }) ?? value) : '';
}

function valueAt(record: FormRecord, path: string): FieldValue {
  const { table, row, name } = parsePath(path);
  return table === null ? record[name] : rowsOf(record, table)[row]?.[name];
}

/** Every cell of a merged area carries its rules; only the first has content. */
function setCells(cells: Map<string, Partial<SheetCell>>, piece: Piece, area: Area, content: Partial<SheetCell>): void {
  const format = piece.entry?.part.kind === 'value' ? numberFormat(piece.entry.cell.input) : null;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.first; column <= area.last; column += 1) {
      const edges = {
        top: piece.edges.top && row === area.top,
        bottom: piece.edges.bottom && row === area.bottom,
        left: piece.edges.left && column === area.first,
        right: piece.edges.right && column === area.last,
      };
      const own = row === area.top && column === area.first ? content : { value: null };
      cells.set(`${row},${column}`, { ...own, style: styleOf(piece.look, edges, format) });
    }
}

/** A name for every entry; the days of half a month are one range. */
function namesOf(areas: ReadonlyMap<Piece, Area>, sheet: string): NamedRange[] {
  const ends = new Map<string, { start: Area; end: Area }>();
  for (const [{ entry }, area] of areas) {
    if (entry === null || entry.part.kind === 'in-words') continue;
    ends.set(entry.path, { start: ends.get(entry.path)?.start ?? area, end: area });
  }
  return [...ends].map(([path, { start, end }]) => {
    const first = absolute(start.top, start.first);
    const last = absolute(start.top, end.last);
    return { name: cellName(path), range: `${sheet}!${start === end ? first : `${first}:${last}`}` };
  });
}
