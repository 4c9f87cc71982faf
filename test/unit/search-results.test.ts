import { describe, expect, test } from 'vitest';
import { clausesFound } from '../../src/search/clauses-found.ts';
import { search } from '../../src/search/engine.ts';
import type { FacetCounts } from '../../src/search/facets.ts';
import { gatherEvidence } from '../../src/search/gather-evidence.ts';
import { inEvery, inOrderOf, mergeHits } from '../../src/search/merge-hits.ts';
import type { Fragment } from '../../src/search/pagefind.ts';
import { toQuery } from '../../src/search/query.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { findNumbers, findTitles, type TitleEntry } from '../../src/search/title-index.ts';
import { wording } from '../../src/wording/index.ts';

/** As Pagefind writes it: a word's space stays with it, a block without a full stop ends in one of its own. */
const text =
  '三包|办法|. |1 |目的|. |规定|退货|的|条件|。 |6.1 |退货|. |6.1.1 |发票|齐全|的|，|7日|内|退货|。 ' +
  '|6.1.2 |情形|. |退货|. |附|发票|。 |6.1.3 |&lt;备注&gt;|.';
const words = text.split('|');
const anchor = (element: string, id: string, start: string, heading = '') => ({
  element,
  id,
  location: words.indexOf(start),
  text: heading,
});
const fragment: Fragment = {
  url: '/sh-4-22/',
  content: words.join(''),
  raw_content: words.join('\u200b'),
  meta: { title: '三包办法', number: 'SH-4-22' },
  filters: { 类型: ['制度'] },
  anchors: [
    anchor('h2', 's1', '1 ', '1 目的'),
    anchor('h3', 's6-1', '6.1 ', '6.1 退货'),
    anchor('p', 's6-1-1', '6.1.1 '),
    anchor('p', 's6-1-2', '6.1.2 '),
    anchor('p', 's6-1-3', '6.1.3 '),
  ],
  locations: [words.indexOf('齐全')],
};

describe('the clauses found in a document', () => {
  test('lead to the clause itself and name the heading above it, those that hold every word first', () => {
    expect(clausesFound(fragment, ['退货', '发票'], 3)).toEqual([
      { id: 's6-1-1', heading: '6.1 退货', excerpt: '6.1.1 发票齐全的，7日内退货。' },
      { id: 's6-1-2', heading: '6.1 退货', excerpt: '6.1.2 情形 退货 附发票。' },
      { id: 's6-1', heading: '6.1 退货', excerpt: '' },
    ]);
  });
  test('may be text without a number, which opens at its heading', () => {
    expect(clausesFound(fragment, ['条件'], 3)).toEqual([{ id: 's1', heading: '1 目的', excerpt: '规定退货的条件。' }]);
  });
  test('show signs of the text as they are written', () => {
    expect(clausesFound(fragment, ['备注'], 3).map(({ excerpt }) => excerpt)).toEqual(['6.1.3 <备注>']);
  });
  test('shrink to the one that Pagefind names when the words do not stand there as typed', () => {
    expect(clausesFound(fragment, ['完整'], 3).map(({ id }) => id)).toEqual(['s6-1-1']);
  });
});

describe('hits of several kinds of evidence', () => {
  const hits = (ids: string) => [...ids].map((id) => ({ id }));
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

  test('stand once each, stronger evidence first', () => {
    const merged = mergeHits([
      { hits: hits('db'), exact: true },
      { hits: hits('abcd'), exact: false },
    ]);
    expect(idsOf(merged.map(({ hit }) => hit))).toBe('dbac');
    expect(merged.map(({ exact }) => exact)).toEqual([true, true, false, false]);
  });
  test('take the order of the ranked list', () => {
    expect(idsOf(inOrderOf(hits('abcd'), hits('xdb')))).toBe('bdx');
  });
  test('of several words are the documents that hold every one', () => {
    expect(idsOf(inEvery([hits('abc'), hits('cb'), hits('bcd')]))).toBe('bc');
  });
});

describe('titles and numbers', () => {
  const entries = [
    ['SH-5-21', '客户投诉登记表'],
    ['SH-5-22', '客户投诉管理表'],
    ['SH-4-08', '重要客户投诉登记表的填写'],
    ['SH-2-02-03', '客服专员'],
  ].map(
    ([number = '', title = '']): TitleEntry => ({
      id: number,
      number,
      title,
      aliases: [],
      fields: [],
      sounds: [],
      facets: {},
    }),
  );
  const numbers = (found: readonly TitleEntry[]) => found.map(({ number }) => number);

  test('a title typed in full comes before titles that hold it', () => {
    expect(numbers(findTitles(entries, '客户投诉登记表'))).toEqual(['SH-5-21', 'SH-4-08']);
    expect(numbers(findTitles(entries, '投诉'))).toEqual(['SH-5-21', 'SH-5-22', 'SH-4-08']);
  });
  test.each([
    ['sh-5-21', ['SH-5-21']],
    ['sh 5 21', ['SH-5-21']],
    ['sh521', ['SH-5-21']],
    ['sl-sh-5-21', ['SH-5-21']],
    ['5-21', ['SH-5-21']],
    ['2-02-03', ['SH-2-02-03']],
    ['sh-5-2', ['SH-5-21', 'SH-5-22']],
    ['f21', ['SH-5-21']],
    ['p08', ['SH-4-08']],
    ['j03', ['SH-2-02-03']],
    ['21', []],
    ['a级', []],
  ])('%s names documents by number', (typed, found) => {
    expect(numbers(findNumbers(entries, typed))).toEqual(found);
  });
});

describe('a search over 23 documents', () => {
  const kinds = ['制度', '流程', '表单'];
  const hits = Array.from({ length: 23 }, (_, place) => ({ id: `p${place}`, data: async () => fragment }));
  const entries = hits.map(({ id }, place): [string, TitleEntry] => [
    id,
    {
      id,
      number: `SH-4-${place}`,
      title: place === 22 ? '退货' : '其他',
      aliases: [],
      fields: [],
      sounds: [],
      facets: { 类型: [kinds[place % 3] ?? ''] },
    },
  ]);
  const index: SearchIndex = {
    pagefind: {
      options: async () => {},
      init: async () => {},
      search: async (term) => ({ results: term === '"退货"' ? hits.slice(3, 5) : hits }),
    },
    synonyms: {},
    entries: new Map(entries),
    pages: new Map(hits.map((hit) => [hit.id, hit])),
  };
  const found = (counts: FacetCounts) => kinds.map((kind) => counts.类型?.[kind]);

  test('puts the title first, then the phrase, then what is near', async () => {
    const [first, second, third, fourth] = mergeHits(await gatherEvidence(index, toQuery('退货')));
    expect([first, second, third, fourth].map((merged) => merged?.hit.id)).toEqual(['p22', 'p3', 'p4', 'p0']);
    expect([third, fourth].map((merged) => merged?.exact)).toEqual([true, false]);
  });
  test('reaches the last result, ten at a time', async () => {
    const answer = await search(index, toQuery('退货'), {});
    const pages = await Promise.all(Array.from({ length: answer.pages }, (_, page) => answer.results(page)));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3]);
    expect([answer.total, answer.exact]).toEqual([23, 3]);
  });
  test('says how many results each value would leave, and a second value of a chosen facet would add', async () => {
    expect(found((await search(index, toQuery('退货'), {})).facets)).toEqual([8, 8, 7]);
    const chosen = await search(index, toQuery('退货'), { 类型: ['制度'] });
    expect(chosen.total).toBe(8);
    expect(found(chosen.facets)).toEqual([8, 8, 7]);
    const none = await search(index, toQuery('退货'), { 类型: ['制度'], 岗位: ['客服专员'] });
    expect([none.total, ...found(none.facets)]).toEqual([0, 0, 0, 0]);
  });
  test('by number finds that document alone', async () => {
    const answer = await search(index, toQuery('ＳＨ－４－７'), {});
    expect([answer.total, ...found(answer.facets)]).toEqual([1, 0, 1, 0]);
  });
  test('lists all documents of a facet when nothing is typed', async () => {
    const answer = await search(index, null, { 类型: ['制度', '流程'] });
    expect(answer.total).toBe(16);
    expect((await answer.results(0))[0]).toMatchObject({ number: 'SH-4-22', asked: [] });
  });
});

test('the facets of the dialog are those that pages carry, in the order of the book', () => {
  const { kind, level } = wording.documents;
  expect(wording.search.facetOrder).toEqual([...Object.values(kind), ...Object.values(level)]);
  expect(wording.search.facets).toEqual(wording.site.facets);
});
