import { describe, expect, test } from 'vitest';
import type { FormModel, FormRecord, TakesFrom } from '../../src/forms/form-model.ts';
import { sourcesOf, takeFrom, takesOne } from '../../src/forms/take-from.ts';
import { takesFromFaults } from '../../src/forms/takes-from-faults.ts';
import { model } from './every-kind-model.ts';

/** What stands below was taken from a record of any other form; the names are those of that form. */
const take = (takes: Omit<TakesFrom, 'form'>, records: readonly FormRecord[], current: FormRecord = {}) => {
  const way = { form: 'SH-5-98', ...takes };
  return takeFrom(model, way, sourcesOf(way, records), current);
};

const visits: readonly FormRecord[] = [
  {
    month: '2026-11',
    visits: [{ code: 'P1', kind: 'repair', fee: 10.1 }, { code: 'P2', kind: 'repair', fee: 20.2 }, {}],
  },
  { month: '2026-11', visits: [{ code: 'P1', kind: 'return', fee: 5 }] },
];

describe('fields of one record', () => {
  test('come over under the same name or another, and the rest of the form stays', () => {
    const { record, taken, told } = take(
      { same: ['customer'], renamed: { story: 'complaint' } },
      [{ customer: '示例甲', complaint: '洗衣机漏水。', other: 1 }],
      { customer: '示例乙', people: 2 },
    );
    expect(record).toEqual({ customer: '示例甲', story: '洗衣机漏水。', people: 2 });
    expect(taken).toEqual([
      { path: 'customer', value: '示例甲', before: '示例乙' },
      { path: 'story', value: '洗衣机漏水。', before: undefined },
    ]);
    expect(told).toEqual([]);
  });

  test('are told one by one where they do not fit', () => {
    const { record, told } = take({ same: ['customer', 'channel', 'people', 'boughtOn', 'wishes'] }, [
      {
        customer: '名字比十个字还要长得多的客户',
        channel: '微信',
        people: '两人',
        boughtOn: '去年',
        wishes: ['修理', '道歉'],
      },
    ]);
    expect(told.map(({ path }) => path)).toEqual(['customer', 'channel', 'people', 'boughtOn', 'wishes']);
    expect(told.map(({ why }) => why)).toEqual([
      '有 14 个字，最多 10 个字，已带入，请删减',
      '选项里没有“微信”，没有带入',
      '不是数字，没有带入',
      '不是有效的日期，没有带入',
      '选项里没有“道歉”，没有带入',
    ]);
    expect(record).toEqual({ customer: '名字比十个字还要长得多的客户', wishes: ['修理'] });
  });

  test('a date-time gives its date, and a number its text', () => {
    const { record } = take({ renamed: { boughtOn: 'receivedAt', customer: 'number' } }, [
      { receivedAt: '2026-11-03T09:05', number: 12315 },
    ]);
    expect(record).toEqual({ boughtOn: '2026-11-03', customer: '12315' });
  });

  test('do not come from several records that disagree', () => {
    const { record, told } = take({ same: ['month', 'channel'] }, [
      { month: '2026-11', channel: '电话' },
      { month: '2026-11', channel: '门店' },
    ]);
    expect(record).toEqual({ month: '2026-11' });
    expect(told).toEqual([{ path: 'channel', value: undefined, why: '各条记录不一致（2 种），没有带入，请自己填写' }]);
  });

  test('nothing chosen changes nothing', () => {
    expect(take({ same: ['customer'] }, [], { people: 2 })).toEqual({ record: { people: 2 }, taken: [], told: [] });
  });
});

describe('a row of a table', () => {
  test('can be picked, and brings the fields of its record along', () => {
    const takes: TakesFrom = { form: 'SH-5-98', rowOf: 'visits', same: ['month'], renamed: { price: 'fee' } };
    expect(takesOne(takes)).toBe(true);
    const sources = sourcesOf(takes, visits);
    expect(sources.map(({ code }) => code)).toEqual(['P1', 'P2', 'P1']);
    expect(takeFrom(model, takes, sources.slice(1, 2), {}).record).toEqual({ month: '2026-11', price: 20.2 });
  });
});

describe('rows of a table', () => {
  const takes = { rowOf: 'visits', into: 'parts', same: ['code'], renamed: { price: 'fee' } };

  test('come behind those that are filled in', () => {
    const { record, taken } = take(takes, visits.slice(0, 1), { parts: [{ code: 'P9' }, {}] });
    expect(record.parts).toEqual([{ code: 'P9' }, { code: 'P1', price: 10.1 }, { code: 'P2', price: 20.2 }]);
    expect(taken.map(({ path }) => path)).toEqual(['parts.1.code', 'parts.1.price', 'parts.2.code', 'parts.2.price']);
  });

  test('that stand there already are not repeated', () => {
    const once = take(takes, visits);
    const twice = take(takes, visits, once.record);
    expect(twice.record).toEqual(once.record);
    expect(twice.taken).toEqual([]);
  });

  test('for which there is no room are counted', () => {
    const { record, told } = take(takes, visits, { parts: [{ code: 'P7' }, { code: 'P8' }] });
    expect((record.parts as FormRecord[]).length).toBe(3);
    expect(told).toEqual([{ path: 'parts', value: undefined, why: '表格最多 3 行，还有 2 条没有列入，请另填一张' }]);
  });

  test('that print a name go to the row which has it', () => {
    const way = { into: 'answers', renamed: { unit: 'item', score: 'points' } };
    const { record, taken } = take(way, [{ item: '速度', points: 3 }]);
    expect(record.answers).toEqual([{}, { score: 3 }]);
    expect(taken).toEqual([{ path: 'answers.1.score', value: 3, before: undefined }]);
  });
});

describe('totals', () => {
  test('of all records go into fields, without what binary fractions add', () => {
    const { record } = take(
      { rowOf: 'visits', totals: { people: 'rows(code)', paid: 'sum(fee)', claim: "sumIf(fee, kind, 'repair')" } },
      visits,
    );
    expect(record).toEqual({ people: 3, paid: 35.3, claim: 30.3 });
  });

  test('of groups go into rows', () => {
    const { record } = take(
      {
        rowOf: 'visits',
        into: 'parts',
        groupBy: ['code'],
        same: ['code'],
        totals: { count: 'rows(code)', price: 'sum(fee)' },
      },
      visits,
    );
    expect(record.parts).toEqual([
      { code: 'P1', count: 2, price: 15.1 },
      { code: 'P2', count: 1, price: 20.2 },
    ]);
  });

  test('of a column count every row of every record', () => {
    expect(take({ totals: { people: 'rows(visits.code)', paid: 'sum(visits.fee)' } }, visits).record).toEqual({
      people: 3,
      paid: 35.3,
    });
  });
});

describe('an author is told', () => {
  const faultsOf = (...takesFrom: readonly TakesFrom[]) => {
    const own: FormModel = { ...model, number: 'SH-5-97', takesFrom };
    return takesFromFaults(new Map([model, own].map((form) => [form.number, form])));
  };
  const form = model.number;

  test('nothing of what is right', () => {
    expect(
      faultsOf(
        { form, same: ['customer'], renamed: { paid: 'price' } },
        { form, rowOf: 'parts', same: ['month'], renamed: { price: 'price' } },
        { form, rowOf: 'parts', into: 'parts', groupBy: ['code'], same: ['code'], totals: { count: 'sum(count)' } },
        { form, totals: { people: 'rows(parts.code)' } },
      ),
    ).toEqual([]);
  });

  test.each<[string, TakesFrom, string]>([
    ['a form', { form: 'SH-5-00', same: ['customer'] }, '要带入的表单不存在'],
    ['a table of the other form', { form, rowOf: 'no', same: ['customer'] }, '对方表单里没有这个表格'],
    ['a table of its own', { form, into: 'no', totals: { x: 'rows(customer)' } }, '本表里没有这个表格'],
    ['a field of the other form', { form, renamed: { customer: 'no' } }, '对方表单里没有这个栏目'],
    ['a column without its table', { form, renamed: { customer: 'code' } }, '对方表单里没有这个栏目'],
    ['a field of its own', { form, renamed: { no: 'customer' } }, '本表里没有这个栏目'],
    ['a field that is worked out', { form, renamed: { total: 'price' } }, '本表的这个栏目是自动生成或签字的，不能带入'],
    [
      'a group without a table',
      { form, groupBy: ['customer'], same: ['customer'] },
      '写了 groupBy，却没有写列入哪个表格',
    ],
    ['nothing to take', { form }, '没有写明带入哪些栏目'],
    ['a function', { form, totals: { people: 'howMany(customer)' } }, '算式里没有“howMany”这个函数'],
    ['a name in a formula', { form, totals: { people: 'rows(no)' } }, '算式里的栏目“no”不存在'],
  ])('of %s that does not exist or is not possible', (_, takes, problem) => {
    const faults = faultsOf(takes);
    expect(faults.map((fault) => fault.problem)).toContain(problem);
    for (const fault of faults) expect(fault.field).toContain('SH-5-97 试验表 takesFrom');
  });
});
