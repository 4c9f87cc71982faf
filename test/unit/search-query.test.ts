import { expect, test } from 'vitest';
import { toQuery, wordsToMark } from '../../src/search/query.ts';
import { splitTerms } from '../../src/search/split-terms.ts';

test.each([
  ['退货', ['退货']],
  ['产品保修卡', ['产品', '保修卡']],
  ['退货 发票', ['退货', '发票']],
  ['24小时', ['24', '小时']],
  ['“三包”凭证', ['三包', '凭证']],
  ['退货 退货', ['退货']],
])('%s is cut into words of the trade, not into single characters', (typed, terms) => {
  expect(splitTerms(typed)).toEqual(terms);
});

test.each(['', '  ', '？！', '""'])('nothing is looked for when %j is typed', (typed) => {
  expect(toQuery(typed)).toBeNull();
});

test('what was typed is looked for word for word, then its words, then all that Pagefind finds', () => {
  expect(toQuery('退货 发票')?.steps.map(({ queries, exact }) => ({ queries, exact }))).toEqual([
    { queries: ['"退货 发票"'], exact: true },
    { queries: ['"退货"', '"发票"'], exact: true },
    { queries: ['退货 发票'], exact: false },
  ]);
});

test.each(['SH-5-21', 'sh 5 21', 'sh521', 'ＳＨ－５－２１'])('%s is looked for as a document number first', (typed) => {
  const steps = toQuery(typed)?.steps ?? [];
  expect(steps[0]).toEqual({ queries: ['sh521'], exact: true, fallback: false });
  expect(steps.slice(1).every(({ fallback }) => fallback)).toBe(true);
});

test('quotes typed by the reader do not break the search', () => {
  expect(toQuery('"三包"')?.steps[0]?.queries).toEqual(['"三包"']);
});

test('a word that stands in a text as a whole is marked as a whole, else its parts are', () => {
  const asked = toQuery('机身编号 Excel')?.asked ?? [];
  expect(wordsToMark(asked, '抄写铭牌上的机身编号，存为EXCEL')).toEqual(['机身编号', 'excel']);
  expect(wordsToMark(asked, '编号在机身上')).toEqual(['机身', '编号', 'excel']);
});
