import type { z } from 'zod';
import type { Fault } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';
import type { FormDefinition, LayoutBlock, LayoutRow } from './define-form.ts';
import { controls } from './field.ts';
import type { Block, Cell, FixedRow, Input, Row, Side, Table } from './form-model.ts';
import { boundsOf, elementOf, isOptional, metaOf, unwrap } from './read-schema.ts';

const words = wording.forms.faults;

/** Walks the layout and looks each name up in the schema, collecting faults instead of stopping at the first. */
export class LayoutReader {
  readonly faults: Fault[] = [];
  /** Every name that the schema knows, columns as `table.column`. */
  readonly names = new Set<string>();
  private readonly placed = new Map<string, number>();
  private readonly form: FormDefinition;
  private readonly file: string;

  constructor(form: FormDefinition, file: string) {
    this.form = form;
    this.file = file;
    for (const [name, schema] of Object.entries(form.fields.shape)) {
      this.names.add(name);
      const table = elementOf(schema);
      for (const column of Object.keys(table?.shape ?? {})) this.names.add(`${name}.${column}`);
    }
  }

  /** The running number stands in the paper's head, not in the layout. */
  serial(): Cell | null {
    const { serialField, fields } = this.form;
    return serialField === undefined ? null : this.cell(serialField, fields.shape[serialField], 12);
  }

  sides(): Side[] {
    const everyCopy = this.form.copies.map((_, index) => index);
    if (everyCopy.length === 0) this.fault('copies', words.noCopies);
    const front: Side = { side: 'front', copies: everyCopy, blocks: this.blocks(this.form.layout) };
    const { back } = this.form;
    return back ? [front, { side: 'back', copies: back.copies, blocks: this.blocks(back.layout) }] : [front];
  }

  misplaced(): Fault[] {
    return [...this.names]
      .filter((name) => this.placed.get(name) !== 1)
      .map((name) => this.toFault(name, (this.placed.get(name) ?? 0) === 0 ? words.notPlaced : words.placedTwice));
  }

  private blocks(layout: readonly LayoutBlock[]): Block[] {
    return layout.map((block): Block => {
      if (block.kind === 'note') return { kind: 'note', heading: block.heading ?? null, lines: block.lines };
      if (block.kind === 'table') return this.table(block);
      const rows = block.rows.map((row) => this.row(row, block.rowHeight ?? (block.kind === 'signatures' ? 12 : 8)));
      return { kind: block.kind, heading: block.heading ?? null, rows };
    });
  }

  private row(row: LayoutRow, height: number): Row {
    const width = Object.values(row).reduce((sum, span) => sum + span, 0);
    if (width !== 12) this.fault(Object.keys(row).join(' + '), words.rowWidth(width));
    return {
      height,
      cells: Object.entries(row).map(([name, span]) => this.cell(name, this.form.fields.shape[name], span)),
    };
  }

  private table(block: Extract<LayoutBlock, { kind: 'table' }>): Table {
    const { field: name } = block;
    const schema = this.form.fields.shape[name];
    const shape = schema === undefined ? {} : (elementOf(schema)?.shape ?? {});
    this.place(name);
    const lines = block.lines ?? [block.columns ?? {}];
    const columns = lines.flatMap((line) =>
      Object.entries(line).map(([column, width]) => this.cell(`${name}.${column}`, shape[column], width)),
    );
    const fixedRows = block.fixedRows ?? [];
    this.checkFixedRows(name, fixedRows);
    const { title, description } = metaOf(schema);
    if (title === null) this.fault(name, words.noLabel);
    const { min, max } = boundsOf(schema);
    return {
      kind: 'table',
      name,
      heading: title ?? name,
      hint: description,
      required: schema !== undefined && !isOptional(schema) && min > 0,
      columns: columns.map((cell) => ({ ...cell, name: cell.name.slice(name.length + 1) })),
      lines: lines.map((line) => Object.keys(line)),
      fixedRows,
      printedRows: Math.max(block.printedRows ?? 0, fixedRows.length),
      minRows: min,
      maxRows: max,
      rowHeight: block.rowHeight ?? 7,
      legend: columns.flatMap(({ input }) => (input.kind === 'days' ? input.options : [])),
    };
  }

  private checkFixedRows(table: string, rows: readonly FixedRow[]): void {
    const columns = new Set(rows.flatMap(Object.keys));
    for (const column of columns)
      if (!this.names.has(`${table}.${column}`)) this.fault(`${table}.${column}`, words.unknownField);
  }

  private cell(name: string, schema: z.core.$ZodType | undefined, span: number): Cell {
    this.place(name);
    const { title, description } = metaOf(schema);
    const control = schema === undefined ? undefined : controls.get(unwrap(schema));
    if (schema === undefined) this.fault(name, words.unknownField);
    else if (title === null || title.trim() === '') this.fault(name, words.noLabel);
    else if (control === undefined) this.fault(name, words.noPrintedForm);
    return {
      name,
      label: title ?? name,
      hint: description,
      required: control?.required ?? (schema !== undefined && !isOptional(schema)),
      span,
      input: control?.input ?? fallback,
    };
  }

  private place(name: string): void {
    this.placed.set(name, (this.placed.get(name) ?? 0) + 1);
  }

  private fault(field: string, sentence: Sentence): void {
    this.faults.push(this.toFault(field, sentence));
  }

  private toFault(field: string, sentence: Sentence): Fault {
    return { file: this.file, field: `${this.form.number} ${this.form.title} ${field}`, ...sentence };
  }
}

interface Sentence {
  readonly problem: string;
  readonly remedy: string;
}

const fallback: Input = { kind: 'text', minLength: 0, maxLength: 0, format: 'plain' };
