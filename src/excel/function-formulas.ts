import type { FunctionName } from '../forms/expression-functions.ts';
import { entryCount, type Term, worked } from './term.ts';

type Formula = (values: readonly Term[]) => Term;

/**
 * Every function of a form's formulas as Excel 2010 and WPS calculate it. A blank is an error value: it passes through
 * by itself where the function needs the value, and is left out where the function counts what there is.
 */
export const functionFormulas: { readonly [F in FunctionName]: Formula } = {
  sum: (values) => ofNumbers('SUM', values, '0'),
  average: (values) => {
    const counted = values.flatMap(({ places, code: value }) => places ?? [value]);
    return worked(`(${ofNumbers('SUM', values, '0').code}/COUNT(${counted.join(',')}))`, 'number');
  },
  min: (values) => ofNumbers('MIN', values, huge),
  max: (values) => ofNumbers('MAX', values, `-${huge}`),
  round: ([value, decimals]) =>
    worked(`ROUND(${code(value)},${decimals === undefined ? '0' : code(decimals)})`, 'number'),
  count: ([list, ...marks]) =>
    worked(
      `(${placesOf(list)
        .flatMap((place) => marks.map((mark) => `COUNTIF(${place},${criterion(mark)})`))
        .join('+')})`,
      'number',
    ),
  rows: ([list]) => worked(list === undefined ? '0' : entryCount(list), 'number'),
  filled: ([value]) => worked(`(${value === undefined ? '0' : entryCount(value)}>0)`, 'boolean'),
  includes: ([list, value]) =>
    worked(
      `(${placesOf(list)
        .map((place) => `COUNTIF(${place},${criterion(value)})`)
        .join('+')}>0)`,
      'boolean',
    ),
  days: ([from, to]) => worked(`(${day(to)}-${day(from)})`, 'number'),
  totalDays: ([from, to]) => {
    const both = `ISNUMBER(${only(from)})*ISNUMBER(${only(to)})`;
    return worked(`(SUMPRODUCT(${both},${only(to)})-SUMPRODUCT(${both},${only(from)}))`, 'number');
  },
  addDays: ([date, days]) => worked(`(${day(date)}+${code(days)})`, 'date'),
  addMonths: ([date, months]) => worked(`EDATE(${day(date)},${code(months)})`, 'date'),
  addWorkdays: ([date, days]) => worked(`WORKDAY(${day(date)},${code(days)})`, 'date'),
  daysInMonth: ([month]) => worked(`DAY(EOMONTH(${code(month)},0))`, 'number'),
  lastDay: ([month]) => worked(`EOMONTH(${code(month)},0)`, 'date'),
  minutes: ([from, to]) => worked(minutes(from, to), 'number'),
  hours: ([from, to]) => worked(`(${minutes(from, to)}/60)`, 'number'),
  sumIf: ([list, marks, value]) => worked(`SUMIF(${only(marks)},${criterion(value)},${only(list)})`, 'number'),
  countIf: ([one, value, other, second]) =>
    worked(`COUNTIFS(${only(one)},${criterion(value)},${only(other)},${criterion(second)})`, 'number'),
  sumProduct: ([one, other]) => {
    const pairs = `SUMPRODUCT(ISNUMBER(${only(one)})*ISNUMBER(${only(other)}))`;
    return worked(`IF(${pairs}=0,NA(),SUMPRODUCT(${only(one)},${only(other)}))`, 'number');
  },
  sumFirst: ([list, count]) => {
    const first = `INDEX(${only(list)},1):INDEX(${only(list)},MIN(ROWS(${only(list)}),${code(count)}))`;
    return worked(`IF(${code(count)}<1,NA(),IF(COUNT(${first})=0,NA(),SUM(${first})))`, 'number');
  },
  rank: ([list, value]) => worked(`(1+SUMPRODUCT(ISNUMBER(${only(list)})*(${only(list)}>${code(value)})))`, 'number'),
  distinct: ([list]) => {
    const range = only(list);
    const place = `ROW(${range})-ROW(INDEX(${range},1))+1`;
    return worked(`SUMPRODUCT((LEN(${range})>0)*(MATCH(${range}&"",${range}&"",0)=${place}))`, 'number');
  },
  mostRepeated: ([list]) =>
    worked(`SUMPRODUCT(MAX((LEN(${only(list)})>0)*COUNTIF(${only(list)},${only(list)}&"")))`, 'number'),
};

function code(term: Term | undefined): string {
  return term === undefined || term.list ? 'NA()' : term.code;
}

/** The day of a date or date-time. */
function day(term: Term | undefined): string {
  return term?.type === 'date' ? code(term) : `INT(${code(term)})`;
}

/** A day has 1440 minutes; rounding takes away what binary fractions of a day lose. */
function minutes(from: Term | undefined, to: Term | undefined): string {
  return `ROUND((${code(to)}-${code(from)})*1440,0)`;
}

/** Ranges of a list; a single cell counts as a list of one. */
function placesOf(list: Term | undefined): readonly string[] {
  if (list?.places) return list.places;
  throw new Error(`Excel can only count in a field, a column or a table, not in ${list?.code}`);
}

/** The one range of a column: what is worked out row by row needs its rows below one another. */
function only(list: Term | undefined): string {
  const [place, ...others] = placesOf(list);
  if (place === undefined || others.length > 0) throw new Error('Excel needs one range here');
  return place;
}

/**
 * Numbers in cells, in lists and worked out; nothing but blanks gives a blank. COUNT leaves errors out by itself; the
 * others are given `neutral` in place of a blank, which does not change their result.
 */
function ofNumbers(name: 'SUM' | 'MIN' | 'MAX', values: readonly Term[], neutral: string): Term {
  const counted = values.flatMap(({ places, code: value }) => places ?? [value]);
  const used = values.flatMap(({ places, code: value }) => places ?? [`IFERROR(${value},${neutral})`]);
  return worked(`IF(COUNT(${counted.join(',')})=0,NA(),${name}(${used.join(',')}))`, 'number');
}

/** Nearly the greatest number that Excel knows. */
const huge = '9E+307';

/** What COUNTIF looks for; in a text its signs stand for themselves. */
function criterion(term: Term | undefined): string {
  if (term === undefined) return '""';
  const literal = /^"(.*)"$/s.exec(term.code)?.[1];
  return literal === undefined ? code(term) : `"=${literal.replaceAll(/[*?~]/g, '~$&')}"`;
}
