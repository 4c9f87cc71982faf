import { parseExpression } from '../../forms/expression.ts';
import { type FieldIndex, indexFields } from '../../forms/field-index.ts';
import type { Cell, FormModel, InputKind, InputOf, Rule, Table } from '../../forms/form-model.ts';
import { wording } from '../../wording/index.ts';
import { fieldName } from './field-name.ts';
import type { FieldSpec } from './field-spec.ts';
import { stateName } from './state-name.ts';
import { type ReadName, translateExpression } from './translate-expression.ts';

/** Adds to computed fields the scripts that work them out; a script runs whenever any field has changed. */
export function withCalculations(specs: ReadonlyMap<string, FieldSpec>, model: FormModel): Map<string, FieldSpec> {
  const scripts = calculationScripts(model);
  return new Map(
    [...specs].map(([name, spec]) => {
      const calculation = scripts.get(name);
      return [
        name,
        calculation === undefined || spec.kind !== 'text'
          ? spec
          : { ...spec, calculation, tooltip: wording.paper.field.calculated(spec.tooltip) },
      ];
    }),
  );
}

/** Name of a computed field → its script, for every printed row of a column. */
export function calculationScripts(model: FormModel): Map<string, string> {
  const index = indexFields(model);
  const scripts = model.rules.flatMap((rule) => {
    const place = index.cells.get('field' in rule ? rule.field : '');
    if ((rule.kind !== 'sum' && rule.kind !== 'calc') || place?.cell.input.kind !== 'computed') return [];
    const { input } = place.cell;
    const rows = place.table === null ? [null] : rowsOf(place.table);
    return rows.map((row): [string, string] => [nameIn(rule.field, row), scriptOf(rule, input, index, row)]);
  });
  return new Map(scripts);
}

type Calculation = Extract<Rule, { kind: 'sum' | 'calc' }>;

function scriptOf(rule: Calculation, input: InputOf<'computed'>, index: FieldIndex, row: number | null): string {
  const formula = rule.kind === 'sum' ? `sum(${rule.of})` : rule.expression;
  const table = row === null ? null : (rule.field.split('.')[0] ?? null);
  const value = translateExpression(parseExpression(formula), reader(index, table, row));
  const shown = `wShow(${value}, ${input.result === 'money' ? 2 : input.decimals})`;
  const ownTable = index.tables.get(table ?? '');
  return `event.value = ${ownTable === undefined || row === null ? shown : `${isFilled(ownTable, row)} ? ${shown} : ""`};`;
}

/** In a row a column's name, alone or after its table's, means the value of that row unless every row is asked for. */
function reader({ cells, tables }: FieldIndex, ownTable: string | null, row: number | null): ReadName {
  return (written, everyRow) => {
    const name = ownTable !== null && cells.has(`${ownTable}.${written}`) ? `${ownTable}.${written}` : written;
    const table = tables.get(name);
    if (table !== undefined) return `[${rowsOf(table).map((each) => `${isFilled(table, each)} || null`)}]`;
    const place = cells.get(name);
    if (place === undefined) throw new Error(`A formula names ${written}, which the form has not`);
    if (place.table === null) return readCell(place.cell, fieldName(name));
    if (place.cell.input.kind === 'row-number' && place.table.name === ownTable && !everyRow)
      return String((row ?? 0) + 1);
    if (place.table.name === ownTable && !everyRow) return readCell(place.cell, nameIn(name, row));
    return `[${rowsOf(place.table).map((each) => readCell(place.cell, nameIn(name, each)))}]`;
  };
}

function readCell(cell: Cell, name: string): string {
  const read = readers[cell.input.kind] as (name: string, input: Cell['input']) => string;
  return read(name, cell.input);
}

const asText = (name: string) => `wTyped("${name}")`;
const asNumber = (name: string) => `wNumber("${name}")`;

const readers: { readonly [K in InputKind]: (name: string, input: InputOf<K>) => string } = {
  text: asText,
  'long-text': asText,
  number: asNumber,
  money: asNumber,
  date: asText,
  'date-time': asText,
  time: asText,
  month: asText,
  choice: (name, { options }) =>
    byState(
      name,
      options.map(({ value }) => value),
    ),
  choices: (name, { options }) =>
    `[${options.map(({ value }, option) => `wTyped("${name}-${option}") && ${JSON.stringify(value)}`)}]`,
  'yes-no': (name) => byState(name, [true, false]),
  signature: asText,
  stamp: () => 'null',
  attachment: asText,
  computed: (name, { result }) => (result === 'date' || result === 'text' ? asText(name) : asNumber(name)),
  'auto-number': asText,
  'row-number': () => 'null',
  'fixed-text': () => 'null',
  days: (name, { halves }) => `wMarks("${name}", ${halves.length}, 31)`,
};

/** A radio group has a state for each option; a list has the option's value itself. */
function byState(name: string, values: readonly (string | boolean)[]): string {
  const states = values.flatMap((value, option) => [
    [stateName(option), value],
    ...(typeof value === 'string' ? [[value, value]] : []),
  ]);
  return `wState("${name}", ${JSON.stringify(Object.fromEntries(states))})`;
}

function rowsOf({ printedRows }: Table): number[] {
  return Array.from({ length: printedRows }, (_, row) => row);
}

/** `table.column` in a row; a name of its own anywhere else. */
function nameIn(name: string, row: number | null): string {
  const [table = '', column] = name.split('.');
  return fieldName(column === undefined || row === null ? name : `${table}.${row}.${column}`);
}

/** True in a script if a person has filled in anything in the row. */
function isFilled({ name, columns }: Table, row: number): string {
  const written = columns.filter(({ input }) => input.kind !== 'computed');
  return `w.filled([${written.map((cell) => readCell(cell, nameIn(`${name}.${cell.name}`, row)))}])`;
}
