import { z } from 'zod';
import { AuthoringError, type Fault } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';
import type { FormDefinition, LayoutBlock, LayoutRow } from './define-form.ts';
import { controls } from './field.ts';
import type { Block, Cell, FormModel, Input, Row, Side, Table } from './form-model.ts';
import { hashOf } from './schema-hash.ts';

/** What a form's paper takes from the company and the site. */
export interface FormIssue {
  readonly file: string;
  readonly printedNumber: string;
  readonly company: FormModel['company'];
  readonly address: string | null;
}

const words = wording.forms.faults;

/**
 * Reduces a form to plain data; the only place that knows how its schema is built.
 * @throws AuthoringError for a field without label, left out of the layout, placed twice, a row that is not twelve
 *   wide, a rule or serial number that names no field, or an example that is not as the schema says
 */
export function toFormModel(form: FormDefinition, issue: FormIssue): FormModel {
  const reader = new LayoutReader(form, issue.file);
  const serial = reader.serial();
  const sides = reader.sides();
  const faults = [...reader.faults, ...reader.misplaced(), ...namelessFields(form, issue.file, reader.names)];
  if (faults.length > 0) throw new AuthoringError(faults);
  return {
    number: form.number,
    printedNumber: issue.printedNumber,
    title: form.title,
    subtitle: form.subtitle ?? null,
    titleEn: form.titleEn,
    version: form.version,
    effectiveFrom: form.effectiveFrom,
    company: issue.company,
    address: issue.address,
    purpose: form.purpose,
    filledBy: form.filledBy,
    filledWhen: form.filledWhen,
    copies: form.copies,
    retention: form.retention,
    privacy: form.privacy ?? null,
    paper: form.paper,
    policies: form.policies ?? [],
    flows: form.flows ?? [],
    sides,
    rules: form.rules ?? [],
    serial,
    withheld: form.withheld ?? [],
    examples: form.examples,
    schemaHash: hashOf({ sides, rules: form.rules ?? [] }),
  };
}

/** Walks the layout and looks each name up in the schema, collecting faults instead of stopping at the first. */
class LayoutReader {
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
    const columns = Object.entries(block.columns).map(([column, width]) =>
      this.cell(`${name}.${column}`, shape[column], width),
    );
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
      rowLabels: block.rowLabels ?? null,
      printedRows: block.rowLabels?.length ?? block.printedRows,
      minRows: min,
      maxRows: max,
      rowHeight: block.rowHeight ?? 7,
      legend: columns.flatMap(({ input }) => (input.kind === 'days' ? input.options : [])),
    };
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

/** Rules and withheld fields must name fields that exist. */
function namelessFields(form: FormDefinition, file: string, names: ReadonlySet<string>): Fault[] {
  const named = [...(form.rules ?? []).flatMap(fieldsOf), ...(form.withheld ?? []).flatMap(({ fields }) => fields)];
  return named
    .filter((name) => !names.has(name))
    .map((name) => ({ file, field: `${form.number} ${form.title} ${name}`, ...words.ruleOnUnknownField }));
}

function fieldsOf(rule: NonNullable<FormDefinition['rules']>[number]): string[] {
  const others = [
    'other' in rule ? rule.other : undefined,
    'of' in rule ? rule.of : undefined,
    'when' in rule ? rule.when.field : undefined,
  ];
  return [rule.field, ...others.filter((name) => name !== undefined)];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? controls.get(schema as z.ZodType)
      ? schema
      : unwrap(schema.unwrap() as z.core.$ZodType)
    : schema;
}

function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The object that a table repeats, or null for a single field. */
function elementOf(schema: z.core.$ZodType): z.ZodObject | null {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodObject ? inner.element : null;
}

function metaOf(schema: z.core.$ZodType | undefined): { title: string | null; description: string | null } {
  const meta = schema === undefined ? undefined : z.globalRegistry.get(unwrap(schema));
  return { title: meta?.title ?? null, description: meta?.description ?? null };
}

function boundsOf(schema: z.core.$ZodType | undefined): { min: number; max: number } {
  const result = { min: 0, max: 0 };
  if (schema === undefined) return result;
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodArray)) return result;
  const json = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' });
  return { min: json.minItems ?? 0, max: json.maxItems ?? 0 };
}
