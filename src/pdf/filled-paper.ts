import { computeFields } from '../forms/compute-fields.ts';
import { holds } from '../forms/condition.ts';
import { indexFields } from '../forms/field-index.ts';
import { isFilled, rowsOf } from '../forms/field-path.ts';
import type { Block, Cell, FieldValue, FormModel, FormRecord, Row, Table } from '../forms/form-model.ts';
import { recordScope } from '../forms/record-scope.ts';
import { wording } from '../wording/index.ts';
import { isNumber, unusedMark, withPercent, withWrittenNumber } from './filled-cell.ts';
import type { Writing } from './filled-pen.ts';
import { roomIn } from './filled-pen.ts';
import { cutToRows, type Piece } from './filled-pieces.ts';
import type { Measure } from './filled-text.ts';
import { writtenValue } from './filled-value.ts';
import { mm } from './length.ts';
import { placedFields } from './placed-fields.ts';

/** A form as it is printed with a record in it. */
export interface FilledPaper {
  /** With as many rows as the record needs, and without the hints of boxes that are filled in. */
  readonly model: FormModel;
  /** By path in that model. */
  readonly writings: ReadonlyMap<string, Writing>;
}

/** Works a record out and lays it into the form's rows. */
export function fillPaper(model: FormModel, record: FormRecord, measure: Measure): FilledPaper {
  const filling = new Filling(model, computeFields(model, record), measure);
  const sides = model.sides.map((side) => ({ ...side, blocks: side.blocks.map((block) => filling.fillBlock(block)) }));
  if (model.serial !== null) filling.write(model.serial.name, model.serial, record[model.serial.name]);
  const withheld = model.withheld.map(({ copy, fields }) => ({
    copy,
    fields: fields.flatMap((name) => [name, ...(filling.continuations.get(name) ?? [])]),
  }));
  return { model: { ...model, sides, withheld }, writings: filling.writings };
}

class Filling {
  readonly writings = new Map<string, Writing>();
  /** Names of the cells in which the text of a cell goes on. */
  readonly continuations = new Map<string, string[]>();
  private readonly model: FormModel;
  private readonly record: FormRecord;
  private readonly measure: Measure;

  constructor(model: FormModel, record: FormRecord, measure: Measure) {
    this.model = model;
    this.record = record;
    this.measure = measure;
  }

  fillBlock(block: Block): Block {
    if (block.kind === 'table') return this.fillTable(block);
    return block.kind === 'note' ? block : { ...block, rows: block.rows.flatMap((row) => this.fillRow(row)) };
  }

  write(path: string, cell: Cell, value: FieldValue, text = writtenValue(cell, value)): void {
    this.writings.set(path, { value, text });
  }

  private fillRow(row: Row): Row[] {
    const pieces = row.cells.map((cell) => this.piecesOf(cell.name, cell, this.textOf(cell)));
    const count = Math.max(1, ...pieces.map((own) => own.length));
    return Array.from({ length: count }, (_, part) => {
      const cells = row.cells.map((cell, index) => this.cellPart(cell, part, pieces[index]?.[part]?.text ?? ''));
      const highest = Math.max(0, ...pieces.map((own) => own[part]?.height ?? 0));
      return { cells, height: Math.max(part === 0 ? row.height : 0, rowHeight(highest)) };
    });
  }

  /** A cell of a row, or of one of the rows in which its text goes on. */
  private cellPart(cell: Cell, part: number, text: string): Cell {
    const value = this.record[cell.name];
    if (part === 0) {
      this.write(cell.name, cell, value, text);
      return text === '' ? cell : { ...cell, hint: null };
    }
    const name = `${cell.name}~${part}`;
    this.write(name, cell, undefined, text);
    this.continuations.set(cell.name, [...(this.continuations.get(cell.name) ?? []), name]);
    const label = text === '' ? '' : wording.filled.continued(cell.label);
    const input = { kind: 'long-text', minLength: 0, maxLength: text.length, lines: 1 } as const;
    return { ...cell, name, label, hint: null, required: false, input };
  }

  private fillTable(table: Table): Table {
    const rows = rowsOf(this.record, table.name);
    const count = Math.max(table.printedRows, rows.length);
    const parts = Array.from({ length: count }, (_, row) => this.partsOfRow(table, row, rows[row] ?? {})).flat();
    const splits = parts.some(({ part }) => part > 0);
    for (const [printed, { texts, row, part }] of parts.entries()) {
      for (const cell of table.columns) {
        const text = isNumber(cell) && splits && part === 0 ? String(row + 1) : (texts[cell.name] ?? '');
        this.write(
          `${table.name}.${printed}.${cell.name}`,
          cell,
          part === 0 ? rows[row]?.[cell.name] : undefined,
          text,
        );
      }
    }
    return {
      ...table,
      printedRows: parts.length,
      columns: splits ? table.columns.map(withWrittenNumber) : table.columns,
      fixedRows: splits
        ? parts.map(({ row, part }) => (part === 0 ? (table.fixedRows[row] ?? {}) : {}))
        : table.fixedRows,
    };
  }

  /** What the boxes of a record hold, row by printed row. */
  private partsOfRow(table: Table, row: number, values: FormRecord) {
    const used = Object.values(values).some(isFilled);
    const texts = table.columns.map((cell) => {
      if (table.fixedRows[row]?.[cell.name] !== undefined) return { cell, pieces: [{ text: '', height: 0 }] };
      const text = writtenValue(cell, values[cell.name]) || unusedMark(cell, !used || !cell.required);
      const sized = withPercent(cell, text);
      const path = `${table.name}.${Math.min(row, table.printedRows - 1)}.${cell.name}`;
      return { cell, pieces: this.piecesOf(path, cell, sized) };
    });
    const count = Math.max(1, ...texts.map(({ pieces }) => pieces.length));
    return Array.from({ length: count }, (_, part) => ({
      row,
      part,
      texts: Object.fromEntries(texts.map(({ cell, pieces }) => [cell.name, pieces[part]?.text ?? ''])),
    }));
  }

  /** An optional box without a value is struck, so that nothing is taken for forgotten. */
  private textOf(cell: Cell): string {
    const value = this.record[cell.name];
    return writtenValue(cell, value) || unusedMark(cell, !cell.required && !this.isRequiredNow(cell.name));
  }

  private isRequiredNow(field: string): boolean {
    const scope = recordScope(indexFields(this.model), this.record);
    return this.model.rules.some(
      (rule) => rule.kind === 'required-if' && rule.field === field && holds(rule.when, scope),
    );
  }

  private piecesOf(path: string, cell: Cell, text: string): Piece[] {
    const field = placedFields(this.model).get(path);
    if (field === undefined || text === '') return [{ text, height: 0 }];
    const box = {
      width: roomIn(field, this.measure),
      inTable: field.row !== null,
      long: cell.input.kind === 'long-text',
    };
    return cutToRows(text, box, this.measure);
  }
}

/** In mm, with room above and below; `height` in pt. */
function rowHeight(height: number): number {
  return height / mm(1) + 1;
}
