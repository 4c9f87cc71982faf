import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wording } from '../../src/wording/index.ts';
import { openedSite } from './built-site.ts';

const site = openedSite();
const words = wording.tools;

const guarantee = {
  path: '/tools/guarantee/',
  async fill(page: Page) {
    await page.fill('[name="deliveredOn"]', '2026-12-05');
    await page.check('[name="byCompany"]');
    await page.fill('[name="installedOn"]', '2026-12-10');
  },
  says: ['2026-12-17', 'SH-4-22', '2027-12-10'],
};
const complaint = {
  path: '/tools/complaint-grade/',
  async fill(page: Page) {
    await page.check('[name="injury"]');
    await page.fill('[name="receivedAt"]', '2026-12-08T22:40');
    await page.fill('[name="raisedOn"]', '2026-12-08');
  },
  says: [words.complaint.grades.A, '2026-12-08 周二 23:10', 'SH-3-13'],
};

describe.each([guarantee, complaint])('$path', ({ path, fill, says }) => {
  test.each(['light', 'dark'] as const)(
    'answers at once, and axe finds no fault in the answer (%s)',
    async (colorScheme) => {
      const { page, complaints } = await site.open(path, { colorScheme });
      await fill(page);
      const shown = (await page.locator('[data-shown]').textContent()) ?? '';
      for (const part of says) expect(shown).toContain(part);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as { axe: typeof import('axe-core') };
        return (await runner.run(document, { resultTypes: ['violations'] })).violations.map(({ id }) => id);
      });
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('fits a phone', async () => {
    const { page } = await site.open(path, { viewport: { width: 390, height: 844 } });
    await fill(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  test('without JavaScript it says where the rules are', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.tool-note a').count()).toBeGreaterThan(1);
    await page.context().close();
  });
});

test('dates that contradict one another are told at their field, and nothing is worked out', async () => {
  const { page } = await site.open(guarantee.path);
  await guarantee.fill(page);
  await page.fill('[name="installedOn"]', '2026-12-01');
  const told = await page.locator('#e-installedOn').textContent();
  expect(told).toBe(words.fault(words.guarantee.fields.installedOn, words.guarantee.fields.deliveredOn));
  expect(await page.locator('[data-shown] table').count()).toBe(0);
  await page.context().close();
});

test('a graded complaint begins the form of its registration', async () => {
  const { page } = await site.open(complaint.path);
  await complaint.fill(page);
  await page.click('[data-begin]');
  await page.click('[data-begun] a');
  await page.waitForURL(/sh-5-21\/fill/);
  await page.locator('[data-records] summary').click();
  await page.locator('[data-records]').getByRole('button', { name: wording.onlineForm.records.open }).first().click();
  expect(await page.locator('[name="demandedOn"]').inputValue()).toBe('2026-12-08');
  expect(await page.locator('[name="complaintGrade"]:checked').inputValue()).toBe(words.complaint.grades.A);
  await page.context().close();
});
