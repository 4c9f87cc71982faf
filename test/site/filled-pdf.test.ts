import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wording } from '../../src/wording/index.ts';
import { openPdf, pageNumbers, textOf } from '../pdf/open-pdf.ts';
import { openedSite } from './built-site.ts';

const site = openedSite();
const words = wording.filled;
const complaint = '/sh-5-21/fill/';
const copies = ['第一联 投诉处理专员', '第二联 责任部门', '第三联 售后服务部存档'];

test('what is typed is in the PDF, on every copy but where it is withheld', async () => {
  const { page, complaints } = await site.open(complaint);
  await page.locator('[name="customerName"]').fill('某某（测试）𬉼');
  await page.locator('[name="phone"]').fill('13800000001');
  const download = await makePdf(page);
  expect(download.suggestedFilename()).toMatch(/^SH-5-21 客户投诉登记表 TS\d{8}-[A-Z]{2}001\.pdf$/);
  const pdf = await openPdf(await bytesOf(download));
  expect(pdf.numPages).toBe(copies.length);
  for (const number of pageNumbers(pdf)) {
    const text = await textOf(pdf, [number]);
    expect(text).toContain((copies[number - 1] ?? '').replace(' ', ''));
    expect(text).toContain('某某（测试）𬉼');
    expect(text.includes('13800000001')).toBe(number !== 2);
  }
  await page.getByText(/^已生成.*内容还有 \d+ 处需要改正/).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('one copy can be had alone, and once loaded no network is needed', async () => {
  const { page, complaints } = await site.open(complaint);
  await page.locator('[name="customerName"]').fill('某某');
  await makePdf(page);
  await page.context().setOffline(true);
  await page.locator('[data-copies-choice]').selectOption('1');
  const download = await makePdf(page);
  expect(download.suggestedFilename()).toContain(copies[1]);
  const pdf = await openPdf(await bytesOf(download));
  expect(pdf.numPages).toBe(1);
  expect(await textOf(pdf, [1])).toContain('第二联责任部门');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a rare character brings the whole font, and one that no font has is named', async () => {
  const { page, complaints } = await site.open(complaint);
  await page.locator('[name="customerName"]').fill('㐂某');
  const pdf = await openPdf(await bytesOf(await makePdf(page)));
  expect(await textOf(pdf, [1])).toContain('㐂某');
  await page.locator('[name="customerName"]').fill('某🙂');
  await page.getByRole('button', { name: words.make }).click();
  await page.getByText(words.notPrintable('“投诉人姓名/单位”', '🙂 (U+1F642)')).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without network it says what to do, and the next click tries again', async () => {
  const { page } = await site.open(complaint);
  await page.context().setOffline(true);
  const button = page.getByRole('button', { name: words.make });
  await button.click();
  await page.getByText(words.notLoaded).waitFor();
  await page.context().setOffline(false);
  expect((await bytesOf(await makePdf(page))).length).toBeGreaterThan(10_000);
  await page.context().close();
});

async function makePdf(page: Page): Promise<Download> {
  const download = page.waitForEvent('download', { timeout: 0 });
  await page.getByRole('button', { name: words.make }).click();
  return await download;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
