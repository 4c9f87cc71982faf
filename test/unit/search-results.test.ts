import { describe, expect, test } from 'vitest';
import { clausesFound } from '../../src/search/clauses-found.ts';
import { search } from '../../src/search/engine.ts';
import { inEvery, mergeHits } from '../../src/search/merge-hits.ts';
import type { FacetCounts, Fragment, Pagefind } from '../../src/search/pagefind.ts';
import { type SearchStep, toQuery } from '../../src/search/query.ts';
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

describe('hits of several steps', () => {
  const step = (exact: boolean, fallback = false): SearchStep => ({ queries: [], exact, fallback });
  const hits = (ids: string) => [...ids].map((id) => ({ id }));
  const order = (answers: Parameters<typeof mergeHits>[0]) =>
    mergeHits(answers)
      .map(({ hit }) => hit.id)
      .join('');

  test('stand once each, exact ones first, in the order of the ranked step', () => {
    const merged = [
      { step: step(true), hits: hits('dbx') },
      { step: step(false), hits: hits('abcd') },
    ];
    expect(order(merged)).toBe('bdxac');
    expect(mergeHits(merged).filter(({ exact }) => exact)).toHaveLength(3);
  });
  test('of a fallback count only when nothing else was found', () => {
    expect(
      order([
        { step: step(true), hits: hits('a') },
        { step: step(false, true), hits: hits('ba') },
      ]),
    ).toBe('a');
    expect(
      order([
        { step: step(true), hits: [] },
        { step: step(false, true), hits: hits('ba') },
      ]),
    ).toBe('ba');
  });
  test('of several words are the documents that hold every one', () => {
    expect(inEvery([hits('abc'), hits('cb'), hits('bcd')]).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

describe('a search over 23 documents', () => {
  const found = Array.from({ length: 23 }, (_, place) => ({ id: `p${place}`, data: async () => fragment }));
  const asked: unknown[] = [];
  const pagefind: Pagefind = {
    options: async () => {},
    init: async () => {},
    filters: async () => ({}),
    search: async (term, { filters }) => {
      asked.push({ term, filters });
      const counts: FacetCounts = { 类型: { 制度: 23, 流程: Object.keys(filters).length === 0 ? 9 : 0 } };
      return { results: found, filters: counts };
    },
  };

  test('reaches the last result, ten at a time', async () => {
    const answer = await search(pagefind, toQuery('退货'), {});
    const pages = await Promise.all(Array.from({ length: answer.pages }, (_, page) => answer.results(page)));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3]);
    expect(answer.total).toBe(23);
  });
  test('still says how many results a second value of a chosen facet would add', async () => {
    const answer = await search(pagefind, toQuery('退货'), { 类型: ['制度'], 岗位: [] });
    expect(answer.facets).toEqual({ 类型: { 制度: 23, 流程: 9 } });
  });
  test('lists all documents of a facet when nothing is typed', async () => {
    asked.length = 0;
    const answer = await search(pagefind, null, { 类型: ['制度', '流程'] });
    expect(asked[0]).toEqual({ term: null, filters: { 类型: { any: ['制度', '流程'] } } });
    expect((await answer.results(0))[0]).toMatchObject({ number: 'SH-4-22', asked: [] });
  });
});

test('the facets of the dialog are those that pages carry, in the order of the book', () => {
  const { kind, level } = wording.documents;
  expect(wording.search.facetOrder).toEqual([...Object.values(kind), ...Object.values(level)]);
  expect(wording.search.facets).toEqual(wording.site.facets);
});
