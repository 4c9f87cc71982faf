import { type Calculation, calculationsOf } from '../forms/compute-fields.ts';
import { parseExpression } from '../forms/expression.ts';
import { type FieldIndex, indexFields, type PlacedCell } from '../forms/field-index.ts';
import type { Cell, FormModel, InputOf, Rule } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { cellName, listName } from './cell-name.ts';
import { blank, inCell, listIn, quoted, type Term, valueType, worked } from './term.ts';
import { type ReadName, translateExpression } from './translate-expression.ts';

/** Formulas of one workbook. `rowsOf` is the number of rows that a table has in it. */
export interface Formulas {
  /** Computed field's path → its formula, without the equals sign; a blank result is an empty text. */
  readonly computed: ReadonlyMap<string, string>;
  /** Where a `check` or `remind` rule is broken: a formula that is then true, and the path of the field to mark. */
  readonly broken: readonly { readonly path: string; readonly formula: string; readonly kind: 'check' | 'remind' }[];
  /** Columns, tables and choices that formulas need as one range, by the name that rules use. */
  readonly lists: ReadonlySet<string>;
}

export function formulasOf(model: FormModel, rowsOf: (table: string) => number): Formulas {
  const index = indexFields(model);
  const lists = new Set<string>();
  const computed = calculationsOf(model).flatMap((rule) => {
    const placed = index.cells.get(rule.field);
    if (placed?.cell.input.kind !== 'computed') return [];
    const { input } = placed.cell;
    return placesOf(rule.field, placed, rowsOf).map(({ path, row }): [string, string] => {
      const value = translate(expressionOf(rule), index, { rowsOf, lists, table: placed.table?.name ?? null, row });
      return [path, inFilledRow(finish(value, input), placed, row, path)];
    });
  });
  const broken = model.rules.flatMap((rule) =>
    rule.kind !== 'check' && rule.kind !== 'remind' ? [] : breaches(rule, index, { rowsOf, lists }),
  );
  return { computed: new Map(computed), broken, lists };
}

interface Place {
  readonly rowsOf: (table: string) => number;
  readonly lists: Set<string>;
  readonly table: string | null;
  readonly row: number;
}

function expressionOf(rule: Calculation): string {
  return rule.kind === 'sum' ? `sum(${rule.of})` : rule.expression;
}

function placesOf(name: string, { table }: PlacedCell, rowsOf: Place['rowsOf']): { path: string; row: number }[] {
  if (table === null) return [{ path: name, row: 0 }];
  const column = name.slice(table.name.length + 1);
  return Array.from({ length: rowsOf(table.name) }, (_, row) => ({ path: `${table.name}.${row}.${column}`, row }));
}

function breaches(
  rule: Extract<Rule, { kind: 'check' | 'remind' }>,
  index: FieldIndex,
  given: Pick<Place, 'rowsOf' | 'lists'>,
): Formulas['broken'] {
  const placed = index.cells.get(rule.field);
  if (placed === undefined) return [];
  return placesOf(rule.field, placed, given.rowsOf).map(({ path, row }) => {
    const holds = translate(rule.expression, index, { ...given, table: placed.table?.name ?? null, row });
    const start = path.slice(0, path.lastIndexOf('.'));
    const asked = placed.table === null ? '' : `,${rowIsFilled(placed.table.columns, start)}`;
    return { path, kind: rule.kind, formula: `AND(IFERROR(NOT(${holds.code}),FALSE)${asked})` };
  });
}

function translate(expression: string, index: FieldIndex, place: Place): Term {
  return translateExpression(parseExpression(expression), reader(index, place));
}

/** In a row a column's name, alone or after its table's, means the value of that row unless every row is asked for. */
function reader({ cells, tables }: FieldIndex, { rowsOf, lists, table: own, row }: Place): ReadName {
  return (written, everyRow) => {
    const name = own !== null && cells.has(`${own}.${written}`) ? `${own}.${written}` : written;
    const placed = cells.get(name);
    if (tables.has(name)) return listOf(name, 'boolean', lists);
    if (placed === undefined) throw new Error(`A formula names ${written}, which the form has not`);
    const { cell, table } = placed;
    const rows = table === null ? [] : Array.from({ length: rowsOf(table.name) }, (_, each) => each);
    const here = table === null ? name : `${table.name}.${row}.${cell.name}`;
    const inOwnRow = table === null || (table.name === own && !everyRow);
    if (cell.input.kind === 'days') {
      const paths = inOwnRow ? [here] : rows.map((each) => `${table.name}.${each}.${cell.name}`);
      return listIn(
        paths.flatMap((path) => marksOf(path, cell.input as InputOf<'days'>)),
        'text',
      );
    }
    if (!inOwnRow || cell.input.kind === 'choices') return listOf(name, valueType(cell.input), lists);
    return cell.input.kind === 'row-number' ? worked(String(row + 1), 'number') : valueIn(cell, cellName(here));
  };
}

function marksOf(path: string, { halves }: InputOf<'days'>): string[] {
  return halves.map((_, half) => cellName(`${path}.${half}`));
}

function listOf(name: string, type: Term['type'], lists: Set<string>): Term {
  lists.add(name);
  return listIn([listName(name)], type);
}

/** The value of a cell as formulas compare it: yes as true, a choice as its stored value. */
export function valueIn({ input }: Cell, place: string): Term {
  if (input.kind === 'stamp' || input.kind === 'fixed-text') return blank;
  if (input.kind === 'yes-no') return inCell(place, 'boolean', `${place}=${quoted(wording.paper.yesNo.yes)}`);
  if (input.kind !== 'choice' || input.options.every(({ value, label }) => value === label))
    return inCell(place, valueType(input));
  const [labels, values] = [input.options.map(({ label }) => label), input.options.map(({ value }) => value)].map(
    (texts) => `{${texts.map(quoted).join(',')}}`,
  );
  return inCell(place, 'text', `INDEX(${values},MATCH(${place},${labels},0))`);
}

/** Rounded as the form prints it; blank instead of an error. */
function finish({ code, type }: Term, { result, decimals }: InputOf<'computed'>): string {
  if (result === 'date') return `IFERROR(${code},"")`;
  if (result !== 'text') return `IFERROR(ROUND(${code},${result === 'money' ? 2 : decimals}),"")`;
  return type === 'date' ? `IFERROR(TEXT(${code},"yyyy-mm-dd"),"")` : `IFERROR(${code}&"","")`;
}

/** A free row in which nobody has written anything shows no result. */
function inFilledRow(formula: string, { table }: PlacedCell, row: number, path: string): string {
  if (table === null || row < table.fixedRows.length) return formula;
  const start = path.slice(0, path.lastIndexOf('.'));
  return `IF(${rowIsFilled(table.columns, start)},${formula},"")`;
}

const notWritten: ReadonlySet<string> = new Set(['computed', 'row-number', 'fixed-text', 'stamp']);

/** True in a formula if anything was written into the row; `path` is `table.row`. */
export function rowIsFilled(columns: readonly Cell[], path: string): string {
  const cells = columns
    .filter(({ input }) => !notWritten.has(input.kind))
    .flatMap(({ name, input }) =>
      input.kind === 'days' ? marksOf(`${path}.${name}`, input) : [cellName(`${path}.${name}`)],
    );
  return cells.length === 0 ? 'FALSE' : `COUNTA(${cells.join(',')})>0`;
}
