import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { indexFields } from '../../src/forms/field-index.ts';
import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { type ExportedRecord, toExport } from '../../src/online-form/export-record.ts';
import { wording } from '../../src/wording/index.ts';
import { builtPages, htmlOf, openedSite } from './built-site.ts';

const site = openedSite();
const words = wording.onlineForm;
const pages = builtPages().filter((page) => page.endsWith('/fill/'));

function modelOf(path: string): FormModel {
  const json = /<script type="application\/json" id="form-data">(.*?)<\/script>/s.exec(htmlOf(path))?.[1] ?? '';
  return (JSON.parse(json) as { model: FormModel }).model;
}

const firstExample = (model: FormModel) => model.examples[0] as FormRecord;

async function act(page: Page, action: string): Promise<void> {
  await page.locator(`[data-action="${action}"]`).click();
}

/** Fills in the example; once the check has passed, the schema is there and the results are shown. */
async function fillExample(page: Page): Promise<void> {
  // Later than every date in the examples.
  await page.clock.setFixedTime(new Date('2027-06-01T08:00:00'));
  await page.locator('[data-action="example"]').first().click();
  await act(page, 'check');
  await page.getByText(words.noProblems).waitFor();
}

/** What axe finds wrong with the page as it stands. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await runner.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

test('there are fill pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

/** Every seventh form of the list, and three with what others lack: a table of days, a card, withheld fields. */
const sample = pages.filter((path, index) => index % 7 === 0 || /sh-5-(02|14|21)/.test(path));

describe.each(pages)('%s', (path) => {
  const model = modelOf(path);

  test('the exported record is what was filled in, under the form’s number, version and schema', async () => {
    const { page } = await site.open(path, { acceptDownloads: true });
    await fillExample(page);
    const [file] = await Promise.all([page.waitForEvent('download'), act(page, 'export')]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^${model.number} .+\\.json$`));
    const exported = JSON.parse(readFileSync(await file.path(), 'utf8')) as ExportedRecord;
    expect(exported).toMatchObject({ form: model.number, version: model.version, schemaHash: model.schemaHash });
    expect(inOrder(exported.record)).toMatchObject(inOrder(withoutEmptyLists(firstExample(model))));
    await page.context().close();
  });
});

describe.each(sample)('%s', (path) => {
  const model = modelOf(path);

  test('an empty form lists what is missing, and every entry leads to its field and its message', async () => {
    const { page, complaints } = await site.open(path);
    await act(page, 'check');
    const summary = page.locator('[data-problems]');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    const entries = await summary.locator('a').all();
    expect(entries.length).toBeGreaterThan(3);
    for (const entry of entries) {
      await entry.click();
      const told = await page.evaluate(() => {
        const focused = document.activeElement;
        const told = focused?.closest('[role="radiogroup"]') ?? focused;
        const ids = told?.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.map((id) => document.getElementById(id)?.textContent);
      });
      expect(told).toContain(await entry.textContent());
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('its messages have no fault that axe sees', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await site.open(path, { colorScheme });
      await act(page, 'check');
      await page.locator('[data-problems] a').first().waitFor();
      expect(await faultsOn(page)).toEqual([]);
      await page.context().close();
    }
  });

  test('the example passes the check, and nothing is asked of any server while one fills in', async () => {
    const { page, complaints } = await site.open(path);
    // The engine comes when the browser is idle, or with the first focus at the latest.
    await page.locator('main input:visible').first().focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('define-form')),
    );
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await fillExample(page);
    const progress = async () =>
      /(\d+)\D+(\d+)/.exec((await page.locator('[data-progress]').textContent()) ?? '') ?? [];
    await expect.poll(async () => new Set((await progress()).slice(1)).size).toBe(1);
    expect(Number((await progress())[1])).toBeGreaterThan(3);
    expect(await page.locator('.is-wrong').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a draft comes back after a reload, and “clear all” leaves nothing of it', async () => {
    const { page } = await site.open(path);
    await fillExample(page);
    const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/draft/')));
    await expect.poll(drafts).toHaveLength(1);
    const progress = await page.locator('[data-progress]').textContent();
    const kept = () => page.evaluate(() => Object.entries(localStorage).find(([key]) => key.includes('/draft/'))?.[1]);
    const before = await kept();
    await page.reload();
    await page.locator('[data-notice]').waitFor();
    // Opening the page again does not make the draft last longer.
    await page.reload();
    expect(await kept()).toBe(before);
    expect(await page.locator('[data-progress]').textContent()).toBe(progress);
    await act(page, 'clear');
    await page.getByRole('dialog').getByRole('button', { name: words.confirm.no }).click();
    expect(await drafts()).toHaveLength(1);
    await act(page, 'clear');
    await page.getByRole('dialog').getByRole('button', { name: words.confirm.yes.clear }).click();
    await page.getByText(words.draft.cleared).waitFor();
    expect(await drafts()).toEqual([]);
    await page.reload();
    expect(await page.locator('[data-notice]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('it prints as the paper form, one set of sheets for each copy, with the values on it', async () => {
    const { page } = await site.open(path);
    await fillExample(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.fill-form').isVisible()).toBe(false);
    const sheets = page.locator('.paper');
    const sides = model.copies.flatMap((_, copy) => model.sides.filter(({ copies }) => copies.includes(copy)));
    expect(await sheets.count()).toBe(sides.length);
    const printed = (await sheets.allTextContents()).join('');
    const shown = Object.entries(firstExample(model))
      .filter(([, value]) => typeof value === 'string' && !/^\d{4}-/.test(value))
      .map(([name, value]) => asPrinted(model, name, value as string));
    expect(shown.length).toBeGreaterThan(1);
    for (const value of shown) expect(printed).toContain(value);
    for (const [index, copy] of model.copies.entries())
      expect(await sheetsOf(page, copy).count(), copy).toBe(
        model.sides.filter(({ copies }) => copies.includes(index)).length,
      );
    for (const { copy, fields } of model.withheld) {
      const sheet = sheetsOf(page, model.copies[copy] ?? '');
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields)
        expect(await sheet.locator(`[data-box="${field}"]`).textContent()).toBe(wording.paper.withheld);
    }
    await page.context().close();
  });

  test('without JavaScript it prints the blank paper and sends nothing', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper').count()).toBe(model.sides.length);
    expect(await page.locator('.paper-title').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-fill-form] input[type="text"]').first().fill('1');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${site.address}${path}`);
    await page.context().close();
  });
});

/** The sheets whose head says that they are this copy; small type names all copies on each. */
function sheetsOf(page: Page, copy: string) {
  return page.locator('.paper').filter({ has: page.locator('[data-copy-line]', { hasText: copy }) });
}

/** A chosen value as its option is printed. */
function asPrinted(model: FormModel, name: string, value: string): string {
  const input = indexFields(model).cells.get(name)?.cell.input;
  const options = input !== undefined && 'options' in input ? input.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}

/** Boxes know no order in which they were ticked. */
function inOrder(record: FormRecord): FormRecord {
  const sorted = (_name: string, value: unknown): unknown =>
    Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value.toSorted() : value;
  return JSON.parse(JSON.stringify(record, sorted)) as FormRecord;
}

/** What is empty is not exported: tables without rows, and choices without one, in rows too. */
function withoutEmptyLists(record: FormRecord): FormRecord {
  const filled = Object.entries(record).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(
    filled.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((row) => (isRow(row) ? withoutEmptyLists(row) : row)) : value,
    ]),
  ) as FormRecord;
}

function isRow(value: unknown): value is FormRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('while filling in', () => {
  const complaint = '/sh-5-21/fill/';
  const attendance = '/sh-5-02/fill/';

  test('a wrong entry is told when the field is left, and the message goes when it is right', async () => {
    const { page } = await site.open(complaint);
    const phone = page.locator('[name="phone"]');
    const message = page.locator('[data-field="phone"] [data-error]');
    await phone.fill('123');
    await phone.press('Tab');
    await message.waitFor();
    expect(await message.textContent()).toBe(
      wording.checks.formats['phone-or-mobile'](wording.checks.field('联系电话')),
    );
    expect(await phone.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[data-field].is-wrong').count()).toBe(1);
    await phone.fill('１３８０００００００１');
    await phone.press('Tab');
    await message.waitFor({ state: 'hidden' });
    expect(await phone.inputValue()).toBe('13800000001');
    expect(await phone.getAttribute('aria-invalid')).toBeNull();
    await page.context().close();
  });

  test('a field that becomes required gets its mark', async () => {
    const { page } = await site.open(complaint);
    const mark = page.locator('[data-field="externalNumber"] [data-star]');
    expect(await mark.isVisible()).toBe(false);
    await page.locator('[name="channel"]').selectOption('12315');
    expect(await mark.isVisible()).toBe(true);
    await page.context().close();
  });

  test('rows of a table can be added up to the most it takes, and removed again', async () => {
    const { page } = await site.open(attendance);
    const add = page.locator('[data-fill-form] [data-add]');
    const rows = page.locator('[data-fill-form] [data-row]');
    await page.locator('[name="attendance.0.employeeName"]').fill('示例甲');
    while (await add.isEnabled()) await add.click();
    expect(await rows.count()).toBe(20);
    await rows.first().locator('[data-remove]').click();
    await page.getByRole('dialog').getByRole('button', { name: words.confirm.yes.remove }).click();
    await expect.poll(() => rows.count()).toBe(19);
    expect(await page.locator('[name="attendance.0.employeeName"]').inputValue()).toBe('');
    await page.context().close();
  });

  test('the days follow the month, and results follow the marks', async () => {
    const { page } = await site.open(attendance);
    await page.locator('[name="month"]').fill('2026-02');
    const open = page.locator('[data-field="attendance.0.days"] .fill-days select:enabled');
    expect(await open.count()).toBe(2 * 28);
    await page.locator('[data-days-fill="workdays"]').click();
    const result = page.locator('[data-field="attendance.0.attendedDays"] output');
    await expect.poll(() => result.textContent()).toBe('20.0');
    await page.context().close();
  });

  test('a number that was printed is not given again', async () => {
    const { page } = await site.open(complaint);
    const number = page.locator('[name="complaintNumber"]');
    const first = await number.inputValue();
    expect(first).toMatch(/^TS\d{8}-[A-Z]{2}001$/);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.reload();
    expect(await number.inputValue()).toBe(first.replace(/001$/, '002'));
    await page.context().close();
  });
});

describe('with what is there already', () => {
  const complaint = '/sh-5-21/fill/';
  const management = '/sh-5-22/fill/';
  const register = '/sh-5-10/fill/';
  const card = '/sh-5-14/fill/';

  const file = (model: FormModel, record: FormRecord) => ({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(toExport(model, record, '2026-11-24T10:30'))),
  });

  test('a record of another form is refused as it is, and fills this one by its button', async () => {
    const { page, complaints } = await site.open(management);
    const record = firstExample(modelOf(complaint));
    await page.locator('[data-import-files]').setInputFiles(file(modelOf(complaint), record));
    const report = page.locator('[data-report]');
    await report.getByText(words.files.otherFormTakes('SH-5-21', modelOf(complaint).title)).waitFor();
    expect(await page.locator('[name="customerName"]').inputValue()).toBe('');
    await report.getByRole('button', { name: words.files.takeNow }).click();
    const dialog = page.getByRole('dialog', { name: words.takeFrom.title });
    expect(await dialog.getByRole('radio').first().isVisible()).toBe(true);
    expect(await faultsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.takeFrom.ok, exact: true }).click();
    expect(await page.locator('[name="customerName"]').inputValue()).toBe(String(record.customerName));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('several records of a file go into the list, where each can be opened', async () => {
    const { page } = await site.open(complaint);
    const model = modelOf(complaint);
    const files = model.examples.map((record, index) => ({ ...file(model, record), name: `${index}.json` }));
    await page.locator('[data-import-files]').setInputFiles(files);
    await page.locator('[data-report]').getByText(words.files.importedMany(files.length)).waitFor();
    const first = await page.locator('[name="customerName"]').inputValue();
    await page.locator('[data-records] summary').click();
    await page.locator('[data-records-list]').getByRole('button', { name: words.records.open }).first().click();
    expect(await page.locator('[name="customerName"]').inputValue()).not.toBe(first);
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  });

  test('a table of many columns shows one row at a time, opened with the keyboard', async () => {
    const { page } = await site.open(register);
    await page.locator('[data-action="example-full"]').click();
    const bodies = page.locator('[data-table="services"] [data-row-body]');
    const open = async () =>
      await bodies.evaluateAll((all) => all.filter((body) => !(body as HTMLElement).hidden).length);
    expect(await bodies.count()).toBeGreaterThan(2);
    expect(await open()).toBe(1);
    const toggle = page.locator('[data-table="services"] [data-row="2"] [data-row-toggle]');
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    expect(await open()).toBe(1);
    await page.context().close();
  });

  test('cells copied from a sheet are shown before they go into the table', async () => {
    const { page } = await site.open(card);
    await page.locator('[name="repairs.0.receivedOn"]').evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '2026/3/2\t漏水\n2026/4/5\t不加热\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.paste.byOrder(2)).waitFor();
    expect(await faultsOn(page)).toEqual([]);
    expect(await page.locator('[name="repairs.0.fault"]').inputValue()).toBe('');
    await dialog.getByRole('button', { name: words.paste.ok }).click();
    expect(await page.locator('[name="repairs.0.fault"]').inputValue()).toBe('漏水');
    expect(await page.locator('[name="repairs.1.receivedOn"]').inputValue()).toBe('2026-04-05');
    await page.context().close();
  });
});
