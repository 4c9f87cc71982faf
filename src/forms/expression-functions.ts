import { addMonths, addWorkdays, dayNumber, daysInMonth, minutesBetween, toDate } from './calendar.ts';

/** What a formula works with; a list is a table's column, the choices made or the marks of days; null is a blank. */
export type Operand = string | number | boolean | null | readonly Operand[];

interface ExpressionFunction {
  /** Least and greatest number of arguments. */
  readonly takes: readonly [number, number];
  /** Arguments in which a column means all its rows even in a formula that stands in a row. */
  readonly everyRow?: true | readonly number[];
  readonly run: (values: readonly Operand[]) => Operand;
}

const many = Number.POSITIVE_INFINITY;

/** All that a formula may call. A renderer that writes formulas of its own (Excel) keeps a table over these names. */
export const expressionFunctions = {
  /** Total of a column, or of several values; blanks do not count. */
  sum: { takes: [1, many], everyRow: true, run: (values) => ofNumbers(values, total) },
  average: {
    takes: [1, many],
    everyRow: true,
    run: (values) => ofNumbers(values, (list) => total(list) / list.length),
  },
  min: { takes: [1, many], run: (values) => ofNumbers(values, (list) => Math.min(...list)) },
  max: { takes: [1, many], run: (values) => ofNumbers(values, (list) => Math.max(...list)) },
  round: { takes: [1, 2], run: ([value, decimals = 0]) => ofPair(value, decimals, roundTo) },
  /** How many entries equal one of the marks: `count(days, 'x')`. */
  count: { takes: [2, many], run: ([list, ...marks]) => flat([list]).filter((value) => marks.includes(value)).length },
  /** How many rows of a table, or entries of a column, are filled in. */
  rows: { takes: [1, 1], everyRow: true, run: (values) => flat(values).length },
  filled: { takes: [1, 1], run: (values) => flat(values).length > 0 },
  includes: { takes: [2, 2], run: ([list, value]) => flat([list]).includes(value ?? null) },
  /** Days from one date to another, the first day not counted. */
  days: { takes: [2, 2], run: ([from, to]) => daysBetween(from, to) },
  /** The same for every row, added up. */
  totalDays: { takes: [2, 2], everyRow: true, run: ([from, to]) => total(daysOfRows(from, to)) },
  addDays: { takes: [2, 2], run: ([date, days]) => ofDate(date, days, (day, number) => toDate(day + number)) },
  addMonths: {
    takes: [2, 2],
    run: ([date, months]) => ofDate(date, months, (day, number) => addMonths(toDate(day), number)),
  },
  /** Saturdays and Sundays do not count; public holidays are not known here. */
  addWorkdays: { takes: [2, 2], run: ([date, days]) => ofDate(date, days, (day, number) => addWorkdays(day, number)) },
  daysInMonth: { takes: [1, 1], run: ([month]) => (typeof month === 'string' ? daysInMonth(month) : null) },
  lastDay: { takes: [1, 1], run: ([month]) => (typeof month === 'string' ? `${month}-${daysInMonth(month)}` : null) },
  /** From one time to another, both with a date or both without. */
  minutes: { takes: [2, 2], run: ([from, to]) => minutesBetween(from, to) },
  hours: { takes: [2, 2], run: ([from, to]) => ofNumbers([minutesBetween(from, to)], ([all = 0]) => all / 60) },
  /** Total of those entries of a column that stand beside the value in another: `sumIf(amount, paidBy, 'us')`. */
  sumIf: {
    takes: [3, 3],
    everyRow: [0, 1],
    run: ([list, marks, value]) =>
      ofNumbers(
        entriesOf(list).filter((_, row) => entriesOf(marks)[row] === value),
        total,
      ) ?? 0,
  },
  /** How many rows hold both values: `countIf(state, 'done', kind, 'repair')`. */
  countIf: {
    takes: [4, 4],
    everyRow: [0, 2],
    run: ([one, value, other, second]) =>
      entriesOf(one).filter((entry, row) => entry === value && entriesOf(other)[row] === second).length,
  },
  sumProduct: {
    takes: [2, 2],
    everyRow: true,
    run: ([one, other]) =>
      ofNumbers(
        entriesOf(one).map((value, row) => ofPair(value, entriesOf(other)[row] ?? null, (a, b) => a * b)),
        total,
      ),
  },
  /** Total of a column's first rows: `sumFirst(share, row)` is the running total. */
  sumFirst: {
    takes: [2, 2],
    everyRow: [0],
    run: ([list, count]) => ofNumbers(entriesOf(list).slice(0, Number(count)), total),
  },
  /** 1 for the greatest; equals share a place. */
  rank: {
    takes: [2, 2],
    everyRow: [0],
    run: ([list, value]) =>
      ofNumbers(
        [value ?? null],
        ([own = 0]) => 1 + flat([list]).filter((entry) => typeof entry === 'number' && entry > own).length,
      ),
  },
  /** How many different entries. */
  distinct: { takes: [1, 1], everyRow: true, run: (values) => new Set(flat(values)).size },
  /** How often the most frequent entry stands there. */
  mostRepeated: { takes: [1, 1], everyRow: true, run: (values) => Math.max(0, ...timesOf(flat(values))) },
} as const satisfies { readonly [name: string]: ExpressionFunction };

/** True if in that argument, counted from 0, a column means all its rows. */
export function reachesEveryRow({ everyRow }: ExpressionFunction, argument: number): boolean {
  return everyRow === true || (everyRow?.includes(argument) ?? false);
}

export type FunctionName = keyof typeof expressionFunctions;

/** Half away from zero, and 1.005 as people read it, not as binary holds it. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON)) / factor;
  return value < 0 ? -rounded : rounded;
}

/** Entries of all lists in one, without blanks. */
function flat(values: readonly (Operand | undefined)[]): Operand[] {
  return values
    .flat(Number.POSITIVE_INFINITY as 1)
    .filter((value): value is Operand => value !== null && value !== undefined && value !== '');
}

function ofNumbers(values: readonly Operand[], work: (list: readonly number[]) => number): number | null {
  const list = flat(values).filter((value) => typeof value === 'number');
  return list.length === 0 ? null : work(list);
}

function ofPair(first: Operand | undefined, second: Operand, work: (first: number, second: number) => number): Operand {
  return typeof first === 'number' && typeof second === 'number' ? work(first, second) : null;
}

function ofDate(
  date: Operand | undefined,
  number: Operand | undefined,
  work: (day: number, number: number) => string | null,
): Operand {
  const day = typeof date === 'string' ? dayNumber(date) : null;
  return day === null || typeof number !== 'number' ? null : work(day, number);
}

function entriesOf(list: Operand | undefined): readonly Operand[] {
  return Array.isArray(list) ? (list as readonly Operand[]) : [list ?? null];
}

function timesOf(entries: readonly Operand[]): number[] {
  return entries.map((entry) => entries.filter((other) => other === entry).length);
}

function total(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0);
}

function daysBetween(from: Operand | undefined, to: Operand | undefined): number | null {
  const first = typeof from === 'string' ? dayNumber(from) : null;
  const last = typeof to === 'string' ? dayNumber(to) : null;
  return first === null || last === null ? null : last - first;
}

function daysOfRows(from: Operand | undefined, to: Operand | undefined): number[] {
  if (!Array.isArray(from) || !Array.isArray(to)) return [];
  return from.map((first: Operand, row) => daysBetween(first, to[row]) ?? 0);
}
