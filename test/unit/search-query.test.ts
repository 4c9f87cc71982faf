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

test('quotes and spare spaces typed by the reader do not break the search', () => {
  expect(toQuery(' "三包"　凭证 ')?.phrase).toBe('三包 凭证');
});

test('a word that stands in a text as a whole is marked as a whole, else its parts are', () => {
  const asked = toQuery('机身编号 Excel')?.asked ?? [];
  expect(wordsToMark(asked, '抄写铭牌上的机身编号，存为EXCEL')).toEqual(['机身编号', 'excel']);
  expect(wordsToMark(asked, '编号在机身上')).toEqual(['机身', '编号', 'excel']);
});
