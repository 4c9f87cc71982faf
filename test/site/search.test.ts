import { expect, test } from 'vitest';
import { openedSite } from './built-site.ts';

const site = openedSite();

/** What people type, and the page that must come first. */
const queries = [
  { query: '客户投诉登记表', path: '/sh-5-21/' },
  { query: '三包', path: '/sh-4-22/' },
  { query: '考勤月份', path: '/sh-5-02/' },
  { query: '保修卡', path: '/sh-5-14/' },
  { query: '分级与职责', path: '/sh-4-08/' },
];

test.each(queries)('searching for $query finds $path first, by keyboard alone', async ({ query, path }) => {
  const { page, complaints } = await site.open('/');
  await page.keyboard.press('Control+k');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[type="search"]').fill(query);
  const first = dialog.locator('a[href]').first();
  await first.waitFor();
  await expect
    .poll(async () => new URL((await first.getAttribute('href')) ?? '', site.address).pathname)
    .toContain(path);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.includes(path));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a result leads to the clause that was found', async () => {
  const { page } = await site.open('/');
  await page.keyboard.press('Control+k');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[type="search"]').fill('拒保');
  await dialog.locator('a[href*="#s"]').first().click();
  await page.waitForURL(/#s\d/);
  await page.context().close();
});

test('a search that finds nothing says so and helps on', async () => {
  const { page } = await site.open('/');
  await page.keyboard.press('Control+k');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[type="search"]').fill('qzxvkj');
  await expect.poll(() => dialog.textContent()).toMatch(/没有找到/);
  await page.context().close();
});
