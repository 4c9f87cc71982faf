import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import type { TitleFile } from '../../src/search/title-index.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A site of some pages in a folder of its own, written in the given order. */
function siteOf(pages: readonly string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'search-'));
  folders.push(site);
  for (const page of pages) {
    mkdirSync(join(site, page));
    const body = page === 'fill' ? '' : ' data-pagefind-body';
    const facets = ['类型', '级别', '岗位'].map((facet) => `<span data-pagefind-filter="${facet}">${page}</span>`);
    const clause = `<h2 id="s1">1 目的</h2><p id="s1-1">1.1 规定${page}的退货条件。</p>`;
    const article = `<article${body}><h1>${page} 三包办法</h1><b data-pagefind-meta="number">${page}</b>${facets.join('')}${clause}</article>`;
    writeFileSync(join(site, page, 'index.html'), `<!doctype html><html lang="zh-CN"><body>${article}</body></html>`);
  }
  return site;
}

function filesOf(site: string): Map<string, string> {
  const files = globSync('pagefind/**/*.*', { cwd: site }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(site, file), 'base64')]));
}

const pages = ['sh-4-08', 'sh-4-22', 'sh-5-14', 'fill'];

test('only pages with a marked body can be found', async () => {
  expect(await buildSearchIndex(siteOf(pages))).toEqual({ pages: 3 });
});

test('the same pages give the same bytes, in another folder, another order and a second time', async () => {
  const first = siteOf(pages);
  const second = siteOf([...pages].reverse());
  await buildSearchIndex(first);
  await buildSearchIndex(second);
  const files = filesOf(first);
  expect(files.size).toBeGreaterThan(6);
  expect(filesOf(second)).toEqual(files);
  await buildSearchIndex(first);
  expect(filesOf(first)).toEqual(files);
});

test('a result carries the place of its clauses, but not their text twice', async () => {
  const site = siteOf(['sh-4-22']);
  await buildSearchIndex(site);
  const [file = ''] = globSync('pagefind/fragment/*', { cwd: site });
  const content = gunzipSync(readFileSync(join(site, file))).toString();
  const { anchors } = JSON.parse(content.slice(content.indexOf('{'))) as { anchors: { id: string; text: string }[] };
  expect(anchors.map(({ id, text }) => [id, text])).toEqual([
    ['s1', '1 目的'],
    ['s1-1', ''],
  ]);
});

test('titles, numbers and facets of all pages are known before any text is loaded', async () => {
  const site = siteOf(pages);
  await buildSearchIndex(site, { 退钱: ['退款'] });
  const file = JSON.parse(readFileSync(join(site, 'pagefind/titles.json'), 'utf8')) as TitleFile;
  const titles = file.entries;
  expect(titles.map(({ number }) => number)).toEqual(['sh-4-08', 'sh-4-22', 'sh-5-14']);
  expect(file.synonyms).toEqual({ 退钱: ['退款'] });
  expect(titles[0]?.sounds).toEqual(['san bao ban fa']);
  expect(titles[0]).toMatchObject({ title: 'sh-4-08 三包办法', facets: { 类型: ['sh-4-08'] } });
  const files = titles.map(({ id }) => join(site, `pagefind/fragment/${id}.pf_fragment`));
  expect(files.every((file) => existsSync(file))).toBe(true);
});

test('a site without pages stops the build and says what to check', async () => {
  await expect(buildSearchIndex(siteOf([]))).rejects.toThrow(/没有一页可以搜索。请检查.*data-pagefind-body/);
});
