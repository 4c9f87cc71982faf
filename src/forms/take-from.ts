import { wording } from '../wording/index.ts';
import { evaluate, type Scope } from './evaluate.ts';
import { parseExpression } from './expression.ts';
import { type Operand, roundTo } from './expression-functions.ts';
import { indexFields } from './field-index.ts';
import { isFilled, rowsOf } from './field-path.ts';
import { fitValue } from './fit-value.ts';
import type { Cell, FieldValue, FormModel, FormRecord, Table, TakesFrom } from './form-model.ts';
import { recordScope } from './record-scope.ts';

/** A value that went into a field, and what stood there before. */
export interface TakenValue {
  /** `amount`, or row 0 of a table: `repairs.0.receivedOn`. */
  readonly path: string;
  readonly value: FieldValue;
  readonly before: FieldValue;
}

/** What a person has to be told of a field: a value that could not be taken, or was taken though it does not fit. */
export interface ToldValue {
  readonly path: string;
  readonly value: FieldValue;
  /** Half a sentence. */
  readonly why: string;
}

export interface TakeResult {
  readonly record: FormRecord;
  readonly taken: readonly TakenValue[];
  readonly told: readonly ToldValue[];
}

const words = wording.onlineForm.takeFrom;

/** What can be chosen from: the records of the other form, or the rows of its table, each with its record's own fields. */
export function sourcesOf({ rowOf }: TakesFrom, records: readonly FormRecord[]): FormRecord[] {
  if (rowOf === undefined) return [...records];
  return records.flatMap((record) =>
    rowsOf(record, rowOf)
      .filter(hasContent)
      .map((row) => ({ ...record, ...row })),
  );
}

/** True if one source is to be picked; otherwise every source chosen becomes a row or a part of the totals. */
export function takesOne({ into, totals }: TakesFrom): boolean {
  return into === undefined && totals === undefined;
}

/**
 * Fills a record from records of another form.
 * @param sources what was chosen of `sourcesOf`
 * @param current the record as it stands; what is not taken stays
 */
export function takeFrom(
  model: FormModel,
  takes: TakesFrom,
  sources: readonly FormRecord[],
  current: FormRecord,
): TakeResult {
  if (sources.length === 0) return { record: current, taken: [], told: [] };
  const { cells, tables } = indexFields(model);
  const table = takes.into === undefined ? undefined : tables.get(takes.into);
  if (table) return intoTable(table, takes, sources, current);
  const fields = new Map([...cells].flatMap(([name, placed]) => (placed.table ? [] : [[name, placed.cell] as const])));
  const { values, told } = valuesOf(takes, sources, fields);
  const taken = Object.entries(values)
    .filter(([name, value]) => JSON.stringify(current[name]) !== JSON.stringify(value))
    .map(([path, value]) => ({ path, value, before: current[path] }));
  return { record: { ...current, ...values }, taken, told };
}

interface Fitted {
  readonly values: FormRecord;
  readonly told: readonly ToldValue[];
}

/** Own fields filled from sources that become one: what they agree in, and totals over them. */
function valuesOf(takes: TakesFrom, sources: readonly FormRecord[], own: ReadonlyMap<string, Cell>): Fitted {
  const given = [
    ...Object.entries(namesTaken(takes)).map(([name, their]) => [name, agreed(sources, their)] as const),
    ...Object.entries(takes.totals ?? {}).map(([name, formula]) => [name, [total(formula, sources)]] as const),
  ];
  const values: Record<string, FieldValue> = {};
  const told: ToldValue[] = [];
  for (const [path, found] of given) {
    const cell = own.get(path);
    const [value] = found;
    if (cell === undefined || !isFilled(value)) continue;
    if (found.length > 1) {
      told.push({ path, value: undefined, why: words.differs(found.length) });
      continue;
    }
    const fit = fitValue(cell, rounded(cell, value));
    if (isFilled(fit.value)) values[path] = fit.value;
    if (fit.why !== null) told.push({ path, value, why: fit.why });
  }
  return { values, told };
}

/** Own name to theirs. */
export function namesTaken({ same = [], renamed = {} }: TakesFrom): { readonly [own: string]: string } {
  return { ...Object.fromEntries(same.map((name) => [name, name])), ...renamed };
}

/** The different values that the sources hold. */
function agreed(sources: readonly FormRecord[], name: string): FieldValue[] {
  const filled = sources.map((source) => source[name]).filter(isFilled);
  return [...new Map(filled.map((value) => [JSON.stringify(value), value])).values()];
}

function total(formula: string, sources: readonly FormRecord[]): FieldValue {
  return evaluate(parseExpression(formula), listScope(sources), true) as FieldValue;
}

/** Every name is the list of its values, one a source; a column is that of all their rows. */
function listScope(sources: readonly FormRecord[]): Scope {
  const none = { cells: new Map(), tables: new Map() };
  const scopes = sources.map((source) => recordScope(none, source));
  return {
    valueOf: (name) => {
      const values = scopes.map((scope) => scope.valueOf(name, true));
      return name.includes('.') ? (values.flat() as Operand[]) : values;
    },
  };
}

/** A total loses what binary fractions add, and a mean has no more decimals than its field. */
function rounded({ input }: Cell, value: FieldValue): FieldValue {
  if (typeof value !== 'number') return value;
  if (input.kind === 'money') return roundTo(value, 2);
  const step = input.kind === 'number' ? String(input.step ?? 0.01) : '0.000001';
  return roundTo(value, step.split('.')[1]?.length ?? 0);
}

function intoTable(table: Table, takes: TakesFrom, sources: readonly FormRecord[], current: FormRecord): TakeResult {
  const columns = new Map(table.columns.map((cell) => [cell.name, cell]));
  const before = rowsOf(current, table.name);
  const rows: FormRecord[] = table.fixedRows.map((_, row) => before[row] ?? {});
  rows.push(...before.slice(table.fixedRows.length).filter(hasContent));
  const taken: TakenValue[] = [];
  const told: ToldValue[] = [];
  let beyond = 0;
  for (const group of groupsOf(takes, sources)) {
    const fitted = valuesOf(takes, group, columns);
    const place = placeFor(table, rows, fitted.values);
    if (place === 'there') continue;
    if (place >= table.maxRows) beyond += 1;
    if (place >= table.maxRows) continue;
    const stood = rows[place] ?? {};
    const values = withoutPrinted(table, place, fitted.values);
    rows[place] = { ...stood, ...values };
    for (const [name, value] of Object.entries(values))
      taken.push({ path: `${table.name}.${place}.${name}`, value, before: stood[name] });
    told.push(...fitted.told.map(({ path, ...rest }) => ({ ...rest, path: `${table.name}.${place}.${path}` })));
  }
  if (beyond > 0) told.push({ path: table.name, value: undefined, why: words.tableFull(table.maxRows, beyond) });
  return { record: { ...current, [table.name]: rows }, taken, told };
}

/** Every source its own group, or together with those that agree in the names of `groupBy`, in order of appearance. */
function groupsOf({ groupBy }: TakesFrom, sources: readonly FormRecord[]): FormRecord[][] {
  if (groupBy === undefined) return sources.map((source) => [source]);
  const groups = new Map<string, FormRecord[]>();
  for (const source of sources) {
    const key = JSON.stringify(groupBy.map((name) => source[name] ?? null));
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()];
}

/** The fixed row that prints what the values say, else the next free one; a row that already stands there is not repeated. */
function placeFor({ fixedRows }: Table, rows: readonly FormRecord[], values: FormRecord): number | 'there' {
  const fixed = fixedRows.findIndex((row) => {
    const shared = Object.entries(row).filter(([name]) => values[name] !== undefined);
    return shared.length > 0 && shared.every(([name, printed]) => String(printed) === String(values[name]));
  });
  if (fixed !== -1) return fixed;
  const isThere = rows.some((row) =>
    Object.entries(values).every(([name, value]) => JSON.stringify(row[name]) === JSON.stringify(value)),
  );
  return isThere ? 'there' : rows.length;
}

function withoutPrinted({ fixedRows }: Table, row: number, values: FormRecord): FormRecord {
  const printed = fixedRows[row] ?? {};
  return Object.fromEntries(Object.entries(values).filter(([name]) => printed[name] === undefined));
}

function hasContent(row: FormRecord): boolean {
  return Object.values(row).some(isFilled);
}
