import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { builtPages, openedSite } from './built-site.ts';

const site = openedSite();
const kinds: { readonly [kind: string]: RegExp } = {
  home: /^\/$/,
  organisation: /^\/sh-1-\d+\/$/,
  position: /^\/sh-2-[\d-]+\/$/,
  flow: /^\/sh-3-\d+\/$/,
  policy: /^\/sh-4-\d+\/$/,
  form: /^\/sh-5-\d+\/$/,
  'fill page': /^\/sh-5-\d+\/fill\/$/,
  register: /^\/register\/$/,
  forms: /^\/forms\/$/,
  parameters: /^\/parameters\/$/,
  'front matter': /^\/(about|edition|glossary|to-verify)\/$/,
};
const pages = builtPages();

describe.each(Object.entries(kinds))('a %s page', (_kind, pattern) => {
  const all = pages.filter((page) => pattern.test(page));
  // Pages of a kind come from one template: six of them, spread over the list, show its faults.
  const examples = all.filter((_, index) => index % Math.ceil(all.length / 6) === 0);

  test('is there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe sees in %s, and no error in the console',
    async (colorScheme) => {
      for (const path of examples) {
        const { page, complaints } = await site.open(path, { colorScheme });
        await page.waitForLoadState('networkidle');
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { axe: runner } = window as unknown as { axe: typeof import('axe-core') };
          const result = await runner.run(document, { resultTypes: ['violations'] });
          return result.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        });
        expect(violations, path).toEqual([]);
        expect(complaints, path).toEqual([]);
        await page.context().close();
      }
    },
  );

  test('fits a phone without sideways scrolling', async () => {
    for (const path of examples) {
      const { page } = await site.open(path, { viewport: { width: 390, height: 844 } });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  test('can be read without JavaScript', async () => {
    for (const path of examples) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      const text = await page.locator('main').textContent();
      expect(text?.length, path).toBeGreaterThan(100);
      await page.context().close();
    }
  });
});

test('a reader reaches the text by keyboard with the first link of the page', async () => {
  const { page } = await site.open('/sh-4-22/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(
    await page.evaluate(() => document.activeElement?.closest('main, #main') !== null || location.hash !== ''),
  ).toBe(true);
  await page.context().close();
});

test('the address of a clause is copied by a click on its number', async () => {
  const { page } = await site.open('/sh-4-22/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const number = page.locator('.clause .clause-number').first();
  const anchor = await number.getAttribute('href');
  await number.click();
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.trim());
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.address}/sh-4-22/${anchor}`);
  await page.context().close();
});

test('the contents mark the section being read', async () => {
  const { page } = await site.open('/sh-4-22/', { viewport: { width: 1280, height: 800 } });
  await page.locator('#s6').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#s6')?.scrollIntoView());
  await page.waitForFunction(() =>
    document.querySelector('[aria-current="true"], [aria-current="location"]')?.getAttribute('href')?.startsWith('#s6'),
  );
  await page.context().close();
});
