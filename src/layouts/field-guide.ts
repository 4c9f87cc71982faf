import { fixedRowName } from '../forms/fixed-rows.ts';
import type { Block, Cell, FormModel, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { describeInput, isAutomatic } from './describe-input.ts';
import { describeRules } from './describe-rules.ts';

const words = wording.site;

/** One field of a form as its page explains it. */
export interface GuideRow {
  /** `f-field`, or `f-table-column` for a column. */
  readonly anchor: string;
  readonly label: string;
  readonly required: string;
  readonly how: string;
}

/** Fields under one heading of the paper; a table's heading has an anchor of its own. */
export interface GuideSection {
  readonly heading: string | null;
  readonly anchor: string | null;
  readonly note: string | null;
  readonly rows: readonly GuideRow[];
}

/** Every field of a form in the order of the paper. */
export function toFieldGuide(model: FormModel): GuideSection[] {
  const describe = rowDescriber(model);
  const serial = model.serial === null ? [] : [serialSection(model.serial, describe)];
  const sections = model.sides.flatMap(({ side, blocks }) =>
    blocks
      .flatMap((block) => sectionOf(block, describe))
      .map((section) => (side === 'back' ? onBack(section) : section)),
  );
  return [...serial, ...sections];
}

type DescribeRow = (cell: Cell, table: string | null) => GuideRow;

function sectionOf(block: Block, describe: DescribeRow): GuideSection[] {
  if (block.kind === 'note') return [];
  if (block.kind === 'table') return [tableSection(block, describe)];
  const rows = block.rows.flatMap(({ cells }) => cells.map((cell) => describe(cell, null)));
  const heading = block.heading ?? (block.kind === 'signatures' ? words.form.signatures : null);
  return [{ heading, anchor: null, note: null, rows }];
}

function tableSection(table: Table, describe: DescribeRow): GuideSection {
  const { heading, name, hint, columns, fixedRows, legend, minRows, maxRows } = table;
  const notes = [
    ...(fixedRows.length === 0
      ? []
      : [words.form.fixedRows(fixedRows.map((_, row) => fixedRowName(table, row) ?? ''))]),
    ...(maxRows > fixedRows.length ? [words.form.tableRows(minRows, maxRows)] : []),
    ...(hint === null ? [] : [sentence([hint])]),
    ...(legend.length === 0
      ? []
      : [words.form.legend(legend.map(({ value, label }) => words.guide.option(value, label)))]),
  ];
  return { heading, anchor: `f-${name}`, note: notes.join(''), rows: columns.map((column) => describe(column, name)) };
}

function serialSection(serial: Cell, describe: DescribeRow): GuideSection {
  return { heading: words.form.serial, anchor: null, note: words.form.serialPlace, rows: [describe(serial, null)] };
}

function onBack(section: GuideSection): GuideSection {
  return section.heading === null ? section : { ...section, heading: words.form.onBack(section.heading) };
}

function rowDescriber(model: FormModel): DescribeRow {
  return (cell, table) => {
    const field = table === null ? cell.name : `${table}.${cell.name}`;
    const phrases = [
      ...describeInput(cell.input),
      ...(cell.hint === null ? [] : [cell.hint]),
      ...describeRules(field, model),
      ...withheldFrom(field, model),
    ];
    return {
      anchor: `f-${field.replace('.', '-')}`,
      label: cell.label,
      required: requiredWord(cell, field, model),
      how: sentence(phrases),
    };
  };
}

function requiredWord({ required, input }: Cell, field: string, { rules }: FormModel): string {
  if (isAutomatic(input)) return words.form.automatic;
  if (required) return words.form.required;
  const sometimes = rules.some((rule) => rule.kind === 'required-if' && rule.field === field);
  return sometimes ? words.form.sometimes : words.form.optional;
}

function withheldFrom(field: string, { withheld, copies }: FormModel): string[] {
  return withheld
    .filter(({ fields }) => fields.includes(field))
    .map(({ copy }) => words.guide.withheld(copies[copy] ?? ''));
}

/** Phrases joined to one sentence, whatever stop they end in. */
function sentence(phrases: readonly string[]): string {
  const { semicolon, stop } = words.guide;
  return `${phrases.map((phrase) => (phrase.endsWith(stop) ? phrase.slice(0, -1) : phrase)).join(semicolon)}${stop}`;
}
