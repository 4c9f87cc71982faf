import { readXlsx as openWorkbook } from 'hucre/xlsx';
import type { Problem } from '../forms/check-rules.ts';
import { indexFields, type PlacedCell } from '../forms/field-index.ts';
import { isFilled } from '../forms/field-path.ts';
import type { FieldValue, FormModel, FormRecord, InputOf, Table } from '../forms/form-model.ts';
import { printedName } from '../forms/printed-name.ts';
import { wording } from '../wording/index.ts';
import { cellName } from './cell-name.ts';
import { fromCell } from './cell-values.ts';
import { type NamedCells, namedCells, readPaths, tableHasGrown } from './named-cells.ts';

/** A record read from a workbook, and what did not pass into it. */
export interface ReadRecord {
  readonly record: FormRecord;
  readonly problems: readonly Problem[];
}

/** A file that is no workbook of this form; `message` says so to whoever chose it. */
export class UnreadableWorkbook extends Error {}

const words = wording.office.reading;

/**
 * Takes a filled workbook of a form back into a record. What a cell cannot mean is left out and told, field by field;
 * whether the record is complete is `checkRecord`'s question.
 * @throws UnreadableWorkbook if the bytes are no workbook, or a workbook of something else
 */
export async function readRecord(bytes: Uint8Array, model: FormModel): Promise<ReadRecord> {
  const workbook = await openWorkbook(bytes).catch(() => {
    throw new UnreadableWorkbook(words.notAWorkbook);
  });
  const cells = namedCells(workbook);
  const { number, version, paths } = readPaths(workbook);
  if (number !== model.number) throw new UnreadableWorkbook(words.notThisForm(model.title));
  const reading = new Reading(model, cells, paths);
  const record = reading.record();
  const edition = version === model.version ? [] : [{ field: '', message: words.otherVersion(version, model.version) }];
  return { record, problems: [...edition, ...reading.problems] };
}

/** Fields that hold what nobody enters have no cell to read. */
const notRead: ReadonlySet<string> = new Set(['computed', 'row-number', 'fixed-text', 'stamp']);

class Reading {
  readonly problems: Problem[] = [];
  private readonly model: FormModel;
  private readonly cells: NamedCells;
  private readonly paths: ReadonlySet<string>;

  constructor(model: FormModel, cells: NamedCells, paths: ReadonlySet<string>) {
    this.model = model;
    this.cells = cells;
    this.paths = paths;
  }

  record(): FormRecord {
    const { cells, tables } = indexFields(this.model);
    const own = [...cells.values()].filter(({ table }) => table === null);
    return {
      ...this.values(own, (name) => name),
      ...Object.fromEntries([...tables.values()].flatMap((table) => this.rows(table))),
    };
  }

  /** Rows with content; fixed rows always, because their place says which they are. */
  private rows(table: Table): [string, FieldValue][] {
    const columns = table.columns.map((cell): PlacedCell => ({ cell, table }));
    const numbers = [...this.paths].flatMap((path) => {
      const [name, row] = path.split('.');
      return name === table.name ? [Number(row)] : [];
    });
    const length = Math.max(-1, ...numbers) + 1;
    const rows = Array.from({ length }, (_, row) => this.values(columns, (name) => `${table.name}.${row}.${name}`));
    const used = rows.filter((row, number) => number < table.fixedRows.length || Object.values(row).some(isFilled));
    this.tellAddedRows(table, length);
    return used.length === 0 ? [] : [[table.name, used]];
  }

  private values(cells: readonly PlacedCell[], pathOf: (name: string) => string): FormRecord {
    return Object.fromEntries(
      cells.flatMap(({ cell }): [string, FieldValue][] => {
        if (notRead.has(cell.input.kind)) return [];
        const value = this.value(cell.input, pathOf(cell.name));
        return isFilled(value) ? [[cell.name, value]] : [];
      }),
    );
  }

  private value(input: PlacedCell['cell']['input'], path: string): FieldValue {
    if (input.kind === 'days') return this.days(input, path);
    if (input.kind === 'choices' && this.paths.has(`${path}.0`)) return this.ticked(input, path);
    if (!this.paths.has(path)) return undefined;
    const [content] = this.contents(path);
    if (content === null || content === undefined || content === '') return undefined;
    const value = fromCell(content, input);
    if (value === undefined) this.tell(path, words.notRead(this.nameOf(path), shown(content)));
    return value;
  }

  private ticked({ options }: InputOf<'choices'>, path: string): FieldValue {
    const { empty, ticked } = wording.office.box;
    return options.flatMap(({ value, label }, option) => {
      const [content] = this.contents(`${path}.${option}`);
      const mark = String(content ?? '').trim();
      if (mark !== '' && mark !== empty && !tickSigns.has(mark.toUpperCase()) && mark !== ticked)
        this.tell(path, words.notRead(this.nameOf(path), `${label} ${mark}`));
      return mark === ticked || tickSigns.has(mark.toUpperCase()) ? [value] : [];
    });
  }

  private days({ halves, options }: InputOf<'days'>, path: string): FieldValue {
    const marks = halves.map((_, half) => {
      if (!this.paths.has(`${path}.${half}`)) return [];
      const line = this.contents(`${path}.${half}`).map((content) => String(content ?? '').trim());
      return line.map((mark, day) => {
        if (mark === '' || options.some(({ value }) => value === mark)) return mark;
        this.tell(path, words.notRead(`${this.nameOf(path)} ${day + 1}`, mark));
        return '';
      });
    });
    return { halves: marks.map(withoutEmptyEnd) };
  }

  private contents(path: string) {
    const found = this.cells.contents(cellName(path));
    if (found === null) this.tell(path, words.cellGone(this.nameOf(path)));
    return found ?? [];
  }

  private tellAddedRows(table: Table, rows: number): void {
    if (tableHasGrown(this.cells, table, rows)) this.tell(table.name, words.rowsAdded(this.nameOf(table.name)));
  }

  private nameOf(path: string): string {
    return printedName(indexFields(this.model), path.split('.').slice(0, 3).join('.'));
  }

  private tell(field: string, message: string): void {
    this.problems.push({ field, message });
  }
}

/** What people type instead of the ticked box. */
const tickSigns: ReadonlySet<string> = new Set(['\u2611', '\u2612', '\u2713', '\u2714', '\u221a', 'X', '1', 'TRUE']);

function shown(content: string | number | boolean | Date): string {
  return content instanceof Date ? content.toISOString().slice(0, 16) : String(content).slice(0, 40);
}

/** A month has as many marks as days were marked; the blank end of the line is no mark. */
function withoutEmptyEnd(marks: readonly string[]): readonly string[] {
  const end = marks.findLastIndex((mark) => mark !== '');
  return marks.slice(0, end + 1);
}
