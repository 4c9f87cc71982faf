import { wording } from '../wording/index.ts';
import { dayNumber, toDate } from './calendar.ts';
import { calculate, computeFields } from './compute-fields.ts';
import { holds } from './condition.ts';
import { compareDates, evaluate, type Scope } from './evaluate.ts';
import { parseExpression } from './expression.ts';
import { type FieldIndex, indexFields } from './field-index.ts';
import { isFilled, rowsOf } from './field-path.ts';
import { withFixedRows } from './fixed-rows.ts';
import type { FieldValue, FormModel, FormRecord, InputKind, Rule } from './form-model.ts';
import { printedName, printedRow } from './printed-name.ts';
import { recordScope } from './record-scope.ts';
import { wordCondition } from './word-condition.ts';

/** Something to put right: the field's path (`amount`, `repairs.0.receivedOn`) and a sentence that says what to do. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

const words = wording.checks;

/**
 * Checks the rules across fields.
 * @param now local date and time, ISO
 */
export function checkRules(model: FormModel, record: FormRecord, now: string): Problem[] {
  return faultsUnder(
    model.rules.filter(({ kind }) => kind !== 'remind'),
    model,
    record,
    now,
  );
}

/** What a person is reminded of, though the record may stand as it is. @param now as in `checkRules` */
export function remindersOf(model: FormModel, record: FormRecord, now: string): Problem[] {
  return faultsUnder(
    model.rules.filter(({ kind }) => kind === 'remind'),
    model,
    record,
    now,
  );
}

function faultsUnder(rules: readonly Rule[], model: FormModel, record: FormRecord, now: string): Problem[] {
  const index = indexFields(model);
  const complete = computeFields(model, record);
  const entered = withFixedRows(model, record);
  return rules
    .filter((rule) => !signedOnPaper.has(index.cells.get(rule.field)?.cell.input.kind))
    .flatMap((rule) => placesOf(rule, index, complete, entered, now).flatMap((place) => checkRule(rule, place)));
}

/** These stay empty until the form is printed. */
const signedOnPaper: ReadonlySet<InputKind | undefined> = new Set(['signature', 'stamp'] as const);

/** One field that a rule is about; for a column there is one in every row that is filled in. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly row: number;
  /** As entered. */
  readonly value: FieldValue;
  readonly scope: Scope;
  readonly now: string;
  readonly index: FieldIndex;
  readonly record: FormRecord;
  nameOf(other: string): string;
}

type Check<K extends Rule['kind']> = (rule: Extract<Rule, { kind: K }>, place: Place) => string | null;

/** What is wrong with a field under each kind of rule, or null. */
const checks: { readonly [K in Rule['kind']]: Check<K> } = {
  'not-future': (_rule, { value, name, now }) =>
    typeof value === 'string' && compareDates(value, now) > 0
      ? words.notFuture(name, shown(now.slice(0, value.length)))
      : null,
  'required-if': ({ when }, place) =>
    !isFilled(place.value) && holds(when, place.scope)
      ? words.requiredIf(place.name, wordCondition(when, place.index, place.nameOf))
      : null,
  order: ({ relation, other }, { value, name, scope, nameOf }) => {
    const limit = scope.valueOf(other, false);
    if (typeof value !== 'string' || typeof limit !== 'string' || relations[relation](compareDates(value, limit)))
      return null;
    return words.order[relation](name, nameOf(other), shown(limit));
  },
  'within-days': ({ other, days }, { value, name, scope, nameOf }) => {
    const start = scope.valueOf(other, false);
    const last = typeof start === 'string' ? (dayNumber(start) ?? Number.NaN) + days : Number.NaN;
    const day = typeof value === 'string' ? (dayNumber(value) ?? Number.NaN) : Number.NaN;
    return day > last ? words.withinDays(name, nameOf(other), days, toDate(last)) : null;
  },
  'at-most': ({ other }, { value, name, scope, nameOf }) => {
    const limit = scope.valueOf(other, false);
    if (typeof value !== 'number' || typeof limit !== 'number' || value <= limit) return null;
    return words.notMoreThan(name, nameOf(other), String(limit));
  },
  unique: ({ field }, { value, name, row, scope }) => {
    const values = scope.valueOf(field, true);
    const first = Array.isArray(values) && isFilled(value) ? values.indexOf(value) : row;
    return first < row ? words.repeated(name, first + 1) : null;
  },
  sum: disagrees,
  calc: disagrees,
  check: isFalse,
  remind: isFalse,
};

const relations = {
  before: (order: number) => order < 0,
  'on-or-before': (order: number) => order <= 0,
  after: (order: number) => order > 0,
  'on-or-after': (order: number) => order >= 0,
};

/** A result written by hand must be the calculated one, but for what binary fractions lose. */
function disagrees(
  rule: Extract<Rule, { kind: 'sum' | 'calc' }>,
  { value, name, row, index, record }: Place,
): string | null {
  const right = calculate(rule, index, record, row);
  if (!isFilled(value) || !isFilled(right) || value === right) return null;
  if (typeof value === 'number' && typeof right === 'number' && Math.abs(value - right) < 0.000_001) return null;
  return words.calculated(name, String(right));
}

/** An author's sentence knows nothing of rows; the row is named before it. */
function isFalse(
  { field, expression, message }: Extract<Rule, { kind: 'check' | 'remind' }>,
  { scope, row, index }: Place,
): string | null {
  if (evaluate(parseExpression(expression), scope) !== false) return null;
  const table = index.cells.get(field)?.table;
  return table ? words.ofRow(printedRow(index, table.name, row), message) : message;
}

function checkRule(rule: Rule, place: Place): Problem[] {
  const check = checks[rule.kind] as Check<Rule['kind']>;
  const message = check(rule as never, place);
  return message === null ? [] : [{ field: place.path, message }];
}

function placesOf(rule: Rule, index: FieldIndex, complete: FormRecord, entered: FormRecord, now: string): Place[] {
  const table = index.cells.get(rule.field)?.table?.name;
  const given = { now, index, record: complete, row: 0 };
  if (table === undefined) {
    const nameOf = (other: string) => printedName(index, other);
    const scope = recordScope(index, complete);
    return [{ ...given, path: rule.field, name: nameOf(rule.field), value: entered[rule.field], scope, nameOf }];
  }
  return rowsOf(entered, table).flatMap((values, row) => {
    if (!Object.values(values).some(isFilled)) return [];
    const column = rule.field.slice(table.length + 1);
    const pathOf = (other: string) => pathInRow(index, table, row, other);
    const nameOf = (other: string) => printedName(index, pathOf(other));
    const scope = recordScope(index, complete, { table, row });
    return [{ ...given, row, path: pathOf(column), name: nameOf(column), value: values[column], scope, nameOf }];
  });
}

/** A column is named alone or after its table; every other name is a field of the form. */
function pathInRow(index: FieldIndex, table: string, row: number, name: string): string {
  const column = name.startsWith(`${table}.`) ? name.slice(table.length + 1) : name;
  return index.cells.has(`${table}.${column}`) ? `${table}.${row}.${column}` : name;
}

function shown(date: string): string {
  return date.replace('T', ' ');
}
