import { describe, expect, test } from 'vitest';
import { computeFields } from '../../src/forms/compute-fields.ts';
import { evaluate } from '../../src/forms/evaluate.ts';
import { parseExpression } from '../../src/forms/expression.ts';
import { expressionFault } from '../../src/forms/expression-fault.ts';
import { expressionFunctions, type FunctionName, type Operand } from '../../src/forms/expression-functions.ts';
import { indexFields } from '../../src/forms/field-index.ts';
import type { FormRecord } from '../../src/forms/form-model.ts';
import { recordScope } from '../../src/forms/record-scope.ts';
import { example, model } from './every-kind-model.ts';

const index = indexFields(model);

/** Result of a formula of the form, or of one that stands in a row of a table. */
function result(
  text: string,
  record: FormRecord = example,
  place: { table: string; row: number } | null = null,
): Operand {
  return evaluate(parseExpression(text), recordScope(index, record, place));
}

const examples: { readonly [F in FunctionName]: readonly (readonly [formula: string, value: Operand])[] } = {
  sum: [
    ['sum(parts.price)', 19.5],
    ['sum(price, paid)', 300],
    ['sum(paid)', null],
  ],
  average: [['average(answers.score)', 4.5]],
  min: [['min(answers.score)', 4]],
  max: [['max(price, people)', 300]],
  round: [
    ['round(1.005, 2)', 1.01],
    ['round(-2.5)', -3],
    ['round(paid)', null],
  ],
  count: [
    ["count(shifts.days, '√')", 3],
    ["count(wishes, '修理', '退货')", 1],
  ],
  rows: [
    ['rows(parts)', 2],
    ['rows(parts.usedOn)', 0],
  ],
  filled: [
    ['filled(paid)', false],
    ['filled(urgent)', true],
  ],
  includes: [["includes(wishes, '修理')", true]],
  days: [
    ["days(boughtOn, '2026-11-02')", 2],
    ["days('2026-11-02T23:00', '2026-11-03T01:00')", 1],
    ['days(boughtOn, refundOn)', null],
  ],
  totalDays: [['totalDays(parts.usedOn, parts.usedOn)', 0]],
  addDays: [
    ['addDays(boughtOn, 1)', '2026-11-01'],
    ["addDays('2028-02-28T08:00', 1)", '2028-02-29'],
  ],
  addMonths: [
    ['addMonths(boughtOn, 1)', '2026-11-30'],
    ["addMonths('2026-12-15', 2)", '2027-02-15'],
    ['addMonths(refundOn, 1)', null],
  ],
  addWorkdays: [
    ["addWorkdays('2026-11-27', 1)", '2026-11-30'],
    ["addWorkdays('2026-11-25', 5)", '2026-12-02'],
  ],
  lastDay: [['lastDay(month)', '2026-11-30']],
  minutes: [
    ["minutes('2026-11-02T23:30', '2026-11-03T00:10')", 40],
    ["minutes('08:30', '09:00')", 30],
    ["minutes('08:30', '上午')", null],
  ],
  hours: [["hours('08:30', '10:00')", 1.5]],
  sumIf: [
    ["sumIf(parts.price, parts.code, 'P1')", 10.5],
    ["sumIf(parts.price, parts.code, 'P9')", 0],
  ],
  countIf: [["countIf(parts.code, 'P1', parts.count, 2)", 1]],
  sumProduct: [['sumProduct(parts.count, parts.price)', 30]],
  sumFirst: [['sumFirst(parts.price, 1)', 10.5]],
  rank: [['rank(answers.score, 4)', 2]],
  distinct: [['distinct(parts.code)', 2]],
  mostRepeated: [
    ['mostRepeated(wishes)', 1],
    ['mostRepeated(parts.usedOn)', 0],
  ],
  daysInMonth: [
    ['daysInMonth(month)', 30],
    ["daysInMonth('2028-02')", 29],
  ],
};

describe('every function', () => {
  const cases = Object.values(examples).flat();
  test.each(cases)('%s', (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  test('has an example here', () => {
    expect(Object.keys(examples).toSorted()).toEqual(Object.keys(expressionFunctions).toSorted());
  });

  test('totalDays adds the days of each row and passes over a row that is not complete', () => {
    const repairs = [
      { usedOn: '2026-03-02', code: '2026-03-05' },
      { usedOn: '2026-04-02' },
      { usedOn: '2026-05-01', code: '2026-05-02' },
    ];
    expect(result('totalDays(parts.usedOn, parts.code)', { parts: repairs })).toBe(4);
  });
});

describe('operators', () => {
  test.each<[string, Operand]>([
    ['1 + 2 * 3 - 8 / 4', 5],
    ['-people', -2],
    ['price / 0', null],
    ['people >= 2 && !urgent', true],
    ['people < 2 || urgent', false],
    ["channel == '电话' ? 'A' : 'B'", 'A'],
    ["channel != '电话' ? 'A' : 'B'", 'B'],
    ["boughtOn < '2026-11-01'", true],
    ["boughtOn <= '2026-10-31T08:00'", true],
    ["boughtOn > '2026-10-31'", false],
    ['paid ?? 7', 7],
  ])('%s', (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  test('what is not filled in makes a result blank instead of zero', () => {
    for (const formula of ['price - paid', 'paid * 2', '-paid', "paid > 3 ? 'A' : 'B'", "province == '东' ? 1 : 2"]) {
      expect(result(formula)).toBeNull();
    }
  });

  test('a field alone as the condition asks whether it is filled in', () => {
    expect(result('refundOn ? refundOn : boughtOn')).toBe('2026-10-31');
    expect(result('refundOn ? refundOn : boughtOn', { ...example, refundOn: '2026-11-02' })).toBe('2026-11-02');
  });
});

describe('in a row of a table', () => {
  const place = { table: 'parts', row: 1 };

  test('a column is the value of that row, with or without the name of the table', () => {
    expect(result('price', example, place)).toBe(9);
    expect(result('parts.price', example, place)).toBe(9);
  });

  test('sum still looks at every row, and fields of the form can be used', () => {
    expect(result('price / sum(price) * people', example, place)).toBeCloseTo((9 / 19.5) * 2);
  });
});

describe('a formula that cannot be read is reported to its author', () => {
  const isName = (name: string) => index.cells.has(name) || index.tables.has(name);

  test.each([
    ['sum(parts.price', '算式读不懂'],
    ['price paid', '算式读不懂'],
    ['parts[0]', '算式读不懂'],
    ['', '算式读不懂'],
    ['Sum(parts.price)', '算式里没有“Sum”这个函数'],
    ['toString(price)', '算式里没有“toString”这个函数'],
    ['days(boughtOn)', '函数“days”括号里的项数不对'],
    ['price % 2', '算式里不能用运算符“%”'],
    ['price + cost', '算式里的栏目“cost”不存在'],
  ])('%s', (formula, problem) => {
    expect(expressionFault(formula, isName)?.problem).toContain(problem);
  });

  test('and one that can be read is not', () => {
    expect(expressionFault('sum(parts.price) * people', isName)).toBeNull();
  });
});

describe('computed fields', () => {
  test('are worked out in whatever order the rules stand, column before total', () => {
    const { parts, shifts, total, share, dueOn } = computeFields(model, example);
    expect(parts).toMatchObject([{ amount: 21 }, { amount: 9 }]);
    expect(shifts).toMatchObject([{ present: 1.5 }]);
    expect({ total, share, dueOn }).toEqual({ total: 30, share: 10, dueOn: '2026-11-30' });
  });

  test('replace what was typed there, and leave a written total alone', () => {
    const record = computeFields(model, { ...example, total: 99, writtenTotal: 99 });
    expect(record).toMatchObject({ total: 30, writtenTotal: 99 });
  });

  test('are empty while what they need is', () => {
    const { total, dueOn } = computeFields(model, {});
    expect({ total, dueOn }).toEqual({ total: undefined, dueOn: undefined });
  });
});
