import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { openChromium } from '../../src/build/open-chromium.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { siteAddress } from '../../src/build/site-address.ts';
import { projectSources } from '../../src/documents/sources.ts';
import { type Measurement, measurement } from './measurement.ts';

interface Asked {
  readonly query: string;
  /** Any of these at the top is right. */
  readonly expect: readonly string[];
}

/** Documents found for the queries of test/search, as a reader sees them: at the top, among three, and not at all. */
export async function measureSearchQuality(): Promise<Measurement[]> {
  const { server, address } = await serveSite('dist', siteAddress(projectSources()).base, 0);
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  const rows: Measurement[] = [];
  for (const part of ['tune', 'measure']) {
    const asked = parse(readFileSync(`test/search/queries-${part}.yaml`, 'utf8')) as Asked[];
    const ranks: number[] = [];
    for (const { query, expect } of asked) ranks.push(rankOf(await numbersFound(page, query), expect));
    rows.push(...scores(part, ranks));
  }
  await browser.close();
  server.close();
  return rows;
}

async function numbersFound(page: Page, query: string): Promise<string[]> {
  await page.locator('dialog[open] input[type="search"]').fill(query);
  const results = page.locator(`dialog[open] [data-asked="${query}"]`);
  await results.waitFor({ state: 'attached' });
  return await results.locator('.search-result h3 .search-number').allTextContents();
}

/** Place of the first right document, from 1; infinite if there is none among the first ten, 0 found counts as that. */
function rankOf(found: readonly string[], expected: readonly string[]): number {
  const place = found.findIndex((number) => expected.includes(number));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

function scores(part: string, ranks: readonly number[]): Measurement[] {
  const share = (fits: (rank: number) => boolean) => ranks.filter(fits).length / ranks.length;
  const reciprocal = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
  return [
    measurement(
      `search, ${part} (${ranks.length} queries), recall@1`,
      share((rank) => rank === 1),
      '',
      2,
    ),
    measurement(
      `search, ${part}, recall@3`,
      share((rank) => rank <= 3),
      '',
      2,
    ),
    measurement(`search, ${part}, mean reciprocal rank`, reciprocal, '', 3),
    measurement(
      `search, ${part}, nothing right among ten`,
      share((rank) => rank === Number.POSITIVE_INFINITY),
      '',
      2,
    ),
  ];
}
