import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fillablePdf } from '../../src/formats/fillable-pdf.ts';
import { prepareRecord } from '../../src/forms/prepare-record.ts';
import type { ExportedRecord } from '../../src/online-form/export-record.ts';
import { fillRecord } from '../../src/pdf/fields/fill-record.ts';
import { wording } from '../../src/wording/index.ts';
import { formsUnderTest } from '../pdf/forms-under-test.ts';
import { paperFonts, rendition } from '../pdf/renditions.ts';
import { openedSite } from './built-site.ts';

const site = openedSite();
const words = wording.onlineForm;

const modelOf = (number: string) => formsUnderTest.find((model) => model.number === number) ?? expect.fail();

/** The form's fillable PDF as a person would hand it in. */
async function filledPdf(number: string): Promise<Buffer> {
  const model = modelOf(number);
  const { pdf } = await fillRecord(
    await rendition(model, fillablePdf),
    model,
    model.examples[0] ?? {},
    (await paperFonts()).field,
  );
  return Buffer.from(pdf);
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<string> {
  const report = page.locator('[data-report]');
  await report.evaluate((element) => {
    element.setAttribute('hidden', '');
  });
  await page.locator('[data-import-files]').setInputFiles([{ name, mimeType: 'application/pdf', buffer }]);
  await report.waitFor();
  return await report.innerText();
}

async function exported(page: Page): Promise<ExportedRecord> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="export"]').click()]);
  return JSON.parse(await readFile(await file.path(), 'utf8')) as ExportedRecord;
}

describe.each(['SH-5-21', 'SH-5-12'])('a filled PDF of %s', (number) => {
  const path = `/${number.toLowerCase()}/fill/`;
  const model = modelOf(number);

  test('comes onto the page as it was filled in, and without network once that has been done', async () => {
    const { page, complaints } = await site.open(path);
    await page.clock.setFixedTime(new Date('2027-06-01T08:00:00'));
    const pdf = await filledPdf(number);
    const { record } = prepareRecord(model, model.examples[0] ?? {});
    const asEntered = JSON.parse(JSON.stringify(record)) as ExportedRecord['record'];
    expect(await choose(page, '填好的.pdf', pdf)).toContain(words.report.allIn);
    const first = await exported(page);
    expect(first.record).toMatchObject(asEntered);
    await page.context().setOffline(true);
    expect(await choose(page, '填好的.pdf', pdf)).toContain(words.report.allIn);
    expect((await exported(page)).record).toEqual(first.record);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('a PDF that is not this form’s is refused in one sentence, and what was typed stays', async () => {
  const { page, complaints } = await site.open('/sh-5-21/fill/');
  await page.locator('[name="customerName"]').fill('某某');
  const { title } = modelOf('SH-5-21');
  expect(await choose(page, '别的表.pdf', await filledPdf('SH-5-12'))).toContain(
    wording.readPdf.otherForm('SH-5-12', title),
  );
  const notes = await readFile(resolve('package.json'));
  expect(await choose(page, '不是.pdf', notes)).toContain(wording.readPdf.notAPdf('不是.pdf'));
  expect(await page.locator('[name="customerName"]').inputValue()).toBe('某某');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what does not pass the checks is told field by field when a PDF comes in', async () => {
  const { page } = await site.open('/sh-5-21/fill/');
  const model = modelOf('SH-5-21');
  const { pdf } = await fillRecord(
    await rendition(model, fillablePdf),
    model,
    { ...model.examples[0], mobile: '1380', phone: '1380' },
    (await paperFonts()).field,
  );
  const report = await choose(page, '填好的.pdf', Buffer.from(pdf));
  expect(report).not.toContain(words.report.allIn);
  expect(report).toContain('电话');
  await page.context().close();
});
