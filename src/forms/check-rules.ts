import { wording } from '../wording/index.ts';
import { dayNumber, toDate } from './calendar.ts';
import { calculate, computeFields } from './compute-fields.ts';
import { holds } from './condition.ts';
import { compareDates, type Scope } from './evaluate.ts';
import { type FieldIndex, indexFields } from './field-index.ts';
import { isFilled, rowsOf } from './field-path.ts';
import type { Condition, FieldValue, FormModel, FormRecord, Rule } from './form-model.ts';
import { printedName } from './printed-name.ts';
import { recordScope } from './record-scope.ts';

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
  const index = indexFields(model);
  const complete = computeFields(model, record);
  return model.rules.flatMap((rule) => placesOf(rule, index, complete, record, now).flatMap((place) => checkRule(rule, place)));
}

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
    typeof value === 'string' && compareDates(value, now) > 0 ? words.notFuture(name, shown(now.slice(0, value.length))) : null,
  'required-if': ({ when }, place) =>
    !isFilled(place.value) && holds(when, place.scope) ? words.requiredIf(place.name, wordCondition(when, place)) : null,
  order: ({ relation, other }, { value, name, scope, nameOf }) => {
    const limit = scope.valueOf(other, false);
    if (typeof value !== 'string' || typeof limit !== 'string' || relations[relation](compareDates(value, limit))) return null;
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
};

const relations = {
  before: (order: number) => order < 0,
  'on-or-before': (order: number) => order <= 0,
  after: (order: number) => order > 0,
  'on-or-after': (order: number) => order >= 0,
};

/** A result written by hand must be the calculated one; half a unit of the last decimal is rounding. */
function disagrees(rule: Extract<Rule, { kind: 'sum' | 'calc' }>, { value, name, row, index, record }: Place): string | null {
  const right = calculate(rule, index, record, row);
  if (!isFilled(value) || !isFilled(right) || value === right) return null;
  if (typeof value === 'number' && typeof right === 'number' && Math.abs(value - right) < 0.005) return null;
  return words.calculated(name, String(right));
}

function checkRule(rule: Rule, place: Place): Problem[] {
  const check = checks[rule.kind] as Check<Rule['kind']>;
  const message = check(rule as never, place);
  return message === null ? [] : [{ field: place.path, message }];
}

function placesOf(rule: Rule, index: FieldIndex, record: FormRecord, entered: FormRecord, now: string): Place[] {
  const table = index.cells.get(rule.field)?.table ?? null;
  if (!table) {
    const nameOf = (other: string) => printedName(index, other);
    const scope = recordScope(index, record);
    return [{ path: rule.field, name: nameOf(rule.field), row: 0, value: entered[rule.field], scope, now, index, record, nameOf }];
  }
  const column = rule.field.slice(table.name.length + 1);
  return rowsOf(entered, table.name).flatMap((values, row) => {
    if (!Object.values(values).some(isFilled)) return [];
    const inRow = (name: string) => name.replace(`${table.name}.`, `${table.name}.${row}.`);
    const nameOf = (other: string) => printedName(index, inRow(index.cells.has(`${table.name}.${other}`) ? `${table.name}.${other}` : other));
    const scope = recordScope(index, record, { table: table.name, row });
    return [{ path: inRow(rule.field), name: nameOf(rule.field), row, value: values[column], scope, now, index, record, nameOf }];
  });
}

function wordCondition(condition: Condition, { nameOf, index }: Place): string {
  const name = nameOf(condition.field);
  const label = (value: string | boolean) => optionLabel(index, condition.field, value);
  if ('is' in condition) return words.conditions.is(name, label(condition.is));
  if ('isNot' in condition) return words.conditions.isNot(name, label(condition.isNot));
  if ('includes' in condition) return words.conditions.includes(name, label(condition.includes));
  return 'atLeast' in condition ? words.conditions.atLeast(name, condition.atLeast) : words.conditions.filled(name);
}

function optionLabel(index: FieldIndex, field: string, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const input = index.cells.get(field)?.cell.input;
  const options = input && 'options' in input ? input.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}

function shown(date: string): string {
  return date.replace('T', ' ');
}
