import { openChromium } from '../../src/build/open-chromium.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { siteAddress } from '../../src/build/site-address.ts';
import { projectSources } from '../../src/documents/sources.ts';
import { type Measurement, measurement, median } from './measurement.ts';

const queries = ['投诉', '保修', '三包', '换货', '退款', '经理', '登记表', '工作日'];

/** From the opening of the dialog to the first result, and from a further query to its result, in Chromium. */
export async function measureSearch(): Promise<Measurement[]> {
  const { server, address } = await serveSite('dist', siteAddress(projectSources()).base, 0);
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const started = performance.now();
  await page.keyboard.press('Control+k');
  const input = page.locator('dialog[open] input[type="search"]');
  const times: number[] = [];
  for (const [index, query] of queries.entries()) {
    const asked = index === 0 ? started : performance.now();
    await input.fill(query);
    await page.locator('dialog[open] mark', { hasText: query }).first().waitFor();
    times.push(performance.now() - asked);
  }
  await browser.close();
  server.close();
  const [first = Number.NaN, ...later] = times;
  return [
    measurement('search, focus to first result', first, 'ms', 0),
    measurement(`search, later queries, median of ${later.length}`, median(later), 'ms', 0),
  ];
}
