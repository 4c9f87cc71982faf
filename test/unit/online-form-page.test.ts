// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FormRecord } from '../../src/forms/form-model.ts';
import { outdatedDraft, readDraft, saveDraft } from '../../src/online-form/draft.ts';
import { fillExample } from '../../src/online-form/drafts-on-page.ts';
import { type FillPage, fillPage } from '../../src/online-form/fill-page.ts';
import { FillSession } from '../../src/online-form/fill-session.ts';
import {
  deleteExpiredRecords,
  keepRecord,
  keptDays,
  keptRecords,
  newRecordId,
} from '../../src/online-form/kept-records.ts';
import { connectRecords } from '../../src/online-form/records-on-page.ts';
import { showSections } from '../../src/online-form/section-progress.ts';
import { showMessage, showSummary } from '../../src/online-form/show-problems.ts';
import { showReminders } from '../../src/online-form/show-reminders.ts';
import { connectTableButtons } from '../../src/online-form/table-buttons.ts';
import { prepareTables, rowCount } from '../../src/online-form/table-rows.ts';
import { takeOutdated } from '../../src/online-form/take-outdated.ts';
import { example, model } from './every-kind-model.ts';

const field = (path: string) =>
  `<div data-field="${path}"><input id="f.${path}"><span data-error id="f.${path}.error" hidden></span><span data-remind id="f.${path}.remind" hidden></span></div>`;

const tools = `<span data-row-tools hidden>${['up', 'down', 'copy', 'remove'].map((name) => `<button type="button" data-${name}></button>`).join('')}</span>`;

/** A row as the page is built with it; in a list it has a line that opens it. */
const row = (path: string, columns: readonly string[], number: number, free: boolean, list: boolean) =>
  `<fieldset data-row="${number}" aria-label="${number}">${list ? '<button type="button" data-row-toggle hidden><span data-row-name></span><span data-row-summary></span></button>' : ''}<span data-row-name></span>
  ${free ? tools : ''}<div data-row-body>${columns.map((column) => field(`${path}.${number}.${column}`)).join('')}</div></fieldset>`;

const more =
  '<p class="fill-table-more" hidden><button type="button" data-add></button><span data-rows-note></span></p>';

const html = `<div data-fill-page>
  <div data-notice hidden></div><section data-report hidden tabindex="-1"></section><p data-sample hidden></p>
  <div data-problems hidden tabindex="-1"><h2></h2><ul></ul><div data-reminders hidden><h2></h2><ul></ul></div></div>
  <details data-records><summary><span data-records-count></span></summary><ul data-records-list></ul>
    ${['stash', 'json', 'csv', 'remove'].map((act) => `<button type="button" data-records-act="${act}"></button>`).join('')}</details>
  <nav data-sections hidden><details><summary></summary><ol>${[0, 1].map((part) => `<li><a data-to="${part}" href="#part-${part}"><small data-section-state></small></a></li>`).join('')}</ol></details></nav>
  <form data-fill-form>
    ${field('slip')}
    <section data-block="0">${field('customer')}${field('people')}</section>
    <section data-block="1" data-table="parts" data-shape="list" data-fixed="0" data-least="1" data-most="3" data-printed="2">
      <h2 id="f.parts" tabindex="-1"></h2><p data-error id="f.parts.error" hidden></p>
      <div data-rows>${row('parts', ['code', 'count'], 0, true, true)}</div>${more}</section>
    <section data-block="2" data-table="answers" data-shape="cards" data-fixed="2" data-least="0" data-most="4" data-printed="2">
      <h2 id="f.answers"></h2><div data-rows>${row('answers', ['score'], 0, false, false)}${row('answers', ['score'], 1, false, false)}${row('answers', ['unit', 'score'], 2, true, false)}</div>${more}</section>
    <section data-table="shifts"></section>
  </form>
  <div data-paper></div><select data-copies-choice></select>
  <span data-progress></span><span data-status></span><span data-draft-status></span>
  <dialog data-confirm><p></p><button value="yes"></button></dialog><dialog data-work></dialog>
</div>`;

function opened(): { page: FillPage; session: FillSession } {
  document.body.innerHTML = html;
  const page = fillPage();
  const session = new FillSession(page, { model, parameters: {}, file: '', sources: [] });
  prepareTables(page.form);
  connectTableButtons(session);
  session.reset();
  return { page, session };
}

/** Answers the next question with yes or no, as jsdom has no dialogs. */
function answer({ dialog }: FillPage, value: 'yes' | 'no'): void {
  dialog.showModal = () => {
    dialog.returnValue = value;
    queueMicrotask(() => dialog.dispatchEvent(new Event('close')));
  };
}

const click = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector)?.click();
const rowOf = (page: FillPage, table: string, number: number) =>
  page.form.querySelector(`[data-table="${table}"] [data-row="${number}"]`) as HTMLElement;
const codes = (session: FillSession) => (session.record().parts as FormRecord[]).map(({ code }) => code);

beforeEach(() => {
  localStorage.clear();
  Element.prototype.scrollIntoView = () => undefined;
});

describe('rows of a table', () => {
  const three = { parts: [{ code: 'P1' }, { code: 'P2' }, { code: 'P3' }] };

  test('are moved by buttons that say which row they move, and the focus goes along', () => {
    const { page, session } = opened();
    session.show(three);
    expect(rowOf(page, 'parts', 1).querySelector('[data-up]')?.ariaLabel).toBe('第 2 行上移');
    click(rowOf(page, 'parts', 0), '[data-down]');
    expect(codes(session)).toEqual(['P2', 'P1', 'P3']);
    expect(document.activeElement).toBe(rowOf(page, 'parts', 1).querySelector('[data-down]'));
    click(rowOf(page, 'parts', 1), '[data-down]');
    expect(codes(session)).toEqual(['P2', 'P3', 'P1']);
    // The last row cannot go further, so the focus goes to the button that still works.
    expect(document.activeElement).toBe(rowOf(page, 'parts', 2).querySelector('[data-up]'));
    expect(page.status.textContent).toBe('已把第 2 行移到第 3 行');
  });

  test('cannot be moved beyond the first and the last', () => {
    const { page, session } = opened();
    session.show(three);
    const isDisabled = (number: number, name: string) =>
      rowOf(page, 'parts', number).querySelector<HTMLButtonElement>(`[data-${name}]`)?.disabled;
    expect([isDisabled(0, 'up'), isDisabled(0, 'down'), isDisabled(2, 'up'), isDisabled(2, 'down')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    // Full, so that nothing more can be copied.
    expect(isDisabled(0, 'copy')).toBe(true);
  });

  test('are copied below themselves', () => {
    const { page, session } = opened();
    session.show({ parts: [{ code: 'P1', count: 2 }, { code: 'P2' }] });
    click(rowOf(page, 'parts', 0), '[data-copy]');
    expect(session.record().parts).toEqual([{ code: 'P1', count: 2 }, { code: 'P1', count: 2 }, { code: 'P2' }]);
  });

  test('with content are removed only after asking', async () => {
    const { page, session } = opened();
    session.show(three);
    answer(page, 'no');
    click(rowOf(page, 'parts', 1), '[data-remove]');
    await vi.waitFor(() => expect(page.dialog.querySelector('p')?.textContent).toContain('第 2 行'));
    expect(codes(session)).toEqual(['P1', 'P2', 'P3']);
    answer(page, 'yes');
    click(rowOf(page, 'parts', 1), '[data-remove]');
    await vi.waitFor(() => expect(codes(session)).toEqual(['P1', 'P3']));
  });

  test('stay to be seen when one of them is moved or copied', () => {
    const { page, session } = opened();
    session.show({ answers: [{}, {}, { unit: '礼貌' }] });
    click(rowOf(page, 'answers', 2), '[data-copy]');
    const bodies = [...page.form.querySelectorAll<HTMLElement>('[data-table="answers"] [data-row-body]')];
    expect(bodies.map(({ hidden }) => hidden)).toEqual([false, false, false, false]);
  });

  test('that are printed stay; free ones are counted behind them', () => {
    const { page, session } = opened();
    expect(rowCount(page.form, 'answers')).toBe(3);
    click(page.form, '[data-table="answers"] [data-add]');
    expect(rowCount(page.form, 'answers')).toBe(4);
    expect(page.form.querySelector<HTMLButtonElement>('[data-table="answers"] [data-add]')?.disabled).toBe(true);
    session.show({ answers: [{ score: 5 }, { score: 4 }, { unit: '礼貌', score: 3 }] });
    expect(rowCount(page.form, 'answers')).toBe(3);
    expect(rowOf(page, 'answers', 2).querySelector('[data-row-name]')?.textContent).toBe('第 3 行');
    expect(session.record().answers).toEqual([{ score: 5 }, { score: 4 }, { unit: '礼貌', score: 3 }]);
    session.show({});
    expect(rowCount(page.form, 'answers')).toBe(3);
    expect(rowOf(page, 'answers', 2).querySelector<HTMLButtonElement>('[data-up]')?.disabled).toBe(true);
  });
});

describe('a table of many columns', () => {
  const isOpen = (page: FillPage, number: number) =>
    rowOf(page, 'parts', number).querySelector<HTMLElement>('[data-row-body]')?.hidden === false;

  test('has one row open at a time, and says in a line what stands in the others', () => {
    const { page, session } = opened();
    session.show({ parts: [{ code: 'P1', count: 2 }, {}] });
    click(rowOf(page, 'parts', 1), '[data-row-toggle]');
    expect([isOpen(page, 0), isOpen(page, 1)]).toEqual([false, true]);
    expect(rowOf(page, 'parts', 0).querySelector('[data-row-summary]')?.textContent).toBe('P1 · 2');
    expect(rowOf(page, 'parts', 1).querySelector('[data-row-summary]')?.textContent).toBe('还没有填写');
    click(rowOf(page, 'parts', 1), '[data-row-toggle]');
    expect(isOpen(page, 1)).toBe(false);
  });

  test('opens the row in which a listed fault is', () => {
    const { page, session } = opened();
    session.show({ parts: [{ code: 'P1' }, { code: 'P2' }] });
    click(rowOf(page, 'parts', 1), '[data-row-toggle]');
    showMessage(page.form, 'parts.0.count', '请填写');
    showSummary(page.summary, page.form, [{ field: 'parts.0.count', message: '请填写' }]);
    session.refresh();
    expect(rowOf(page, 'parts', 0).querySelector('[data-row-summary]')?.textContent).toBe('1 处要改 · P1');
    click(page.summary, 'a');
    expect(isOpen(page, 0)).toBe(true);
    expect(document.activeElement?.id).toBe('f.parts.0.count');
  });
});

describe('advice', () => {
  test('is tied to its field without calling it wrong, and goes when it no longer holds', () => {
    const { page } = opened();
    const input = page.form.querySelector('[data-field="people"] input');
    showReminders(page.form, [{ field: 'people', message: '请先电话确认。' }]);
    expect(input?.getAttribute('aria-describedby')).toBe('f.people.remind');
    expect(input?.hasAttribute('aria-invalid')).toBe(false);
    expect(document.getElementById('f.people.remind')).toMatchObject({ hidden: false, textContent: '请先电话确认。' });
    showReminders(page.form, []);
    expect(input?.hasAttribute('aria-describedby')).toBe(false);
    expect(document.getElementById('f.people.remind')?.hidden).toBe(true);
  });

  test('is listed beside the faults, and does not move anybody when there are none', () => {
    const { page } = opened();
    showSummary(page.summary, page.form, [], [{ field: 'people', message: '请先电话确认。' }]);
    expect(page.summary.hidden).toBe(false);
    expect(document.activeElement).toBe(document.body);
    expect(page.summary.querySelector('[data-reminders] h2')?.textContent).toBe('另有 1 处提醒，不影响打印和导出');
    showSummary(page.summary, page.form, [], []);
    expect(page.summary.hidden).toBe(true);
  });
});

test('the list of parts says what is open, wrong and done', () => {
  const { page } = opened();
  const states = () => [...document.querySelectorAll('[data-section-state]')].map((state) => state.textContent);
  const required = (customer: boolean) =>
    new Map([
      ['customer', customer],
      ['people', true],
      ['parts.0.code', true],
      ['parts.0.count', false],
    ]);
  showSections(page.form, model, { people: 2, parts: [{ code: 'P1' }] }, required(false));
  expect(states()).toEqual(['必填 1/2', '必填 1/2']);
  showSections(page.form, model, { people: 2 }, required(true));
  expect(states()[0]).toBe('已填齐');
  showMessage(page.form, 'people', '请改正');
  showSections(page.form, model, {}, required(true));
  expect(states()[0]).toBe('1 处要改');
});

describe('example data', () => {
  test('never replace what was typed without asking', async () => {
    const { page, session } = opened();
    session.show({ customer: '示例丁' });
    session.changed();
    answer(page, 'no');
    await fillExample(session, 0);
    expect(session.record().customer).toBe('示例丁');
    answer(page, 'yes');
    await fillExample(session, 0);
    expect(session.record().customer).toBe('示例甲');
  });

  test('are marked as such, also after a reload, until the form is cleared', async () => {
    const { page, session } = opened();
    await fillExample(session, 0);
    expect(page.sample.hidden).toBe(false);
    expect(page.paper.classList.contains('is-sample')).toBe(true);
    session.save();
    const draft = readDraft(model, Date.now());
    expect(draft?.sample).toBe(true);
    session.reset();
    expect(page.sample.hidden).toBe(true);
    if (draft) session.resume(draft);
    expect(page.sample.hidden).toBe(false);
  });
});

describe('records kept in this browser', () => {
  const day = 86_400_000;

  test('are put aside for the next one, opened again, and follow what is typed there', () => {
    const { page, session } = opened();
    connectRecords(session);
    session.show({ slip: 'CS202611-A001', customer: '示例甲' });
    session.changed();
    click(document, '[data-records-act="stash"]');
    expect(session.hasContent).toBe(false);
    expect(readDraft(model, Date.now())).toBeNull();
    expect(document.querySelector('[data-records-count]')?.textContent).toBe('1 条');
    session.show({ customer: '示例乙' });
    session.changed();
    click(document, '[data-records-list] li button');
    // What was on the page has gone into the list, not away.
    expect(keptRecords(model).map(({ record }) => record.customer)).toEqual(['示例甲', '示例乙']);
    expect(session.record().customer).toBe('示例甲');
    session.show({ ...session.record(), customer: '示例丙' });
    session.changed();
    session.save();
    expect(keptRecords(model).map(({ record }) => record.customer)).toEqual(['示例丙', '示例乙']);
    expect(page.status.textContent).toBe('已打开“CS202611-A001 · 示例甲”，改动会自动存回列表。');
  });

  test('say until when they stay, and go then', () => {
    const now = Date.parse('2026-11-24T10:30:00Z');
    expect(keepRecord(model, newRecordId(now), example, now)).toBe(true);
    expect(keepRecord({ ...model, number: 'SH-5-98' }, newRecordId(now), example, now + day)).toBe(true);
    expect(deleteExpiredRecords(now + keptDays * day - 1)).toBe(0);
    expect(deleteExpiredRecords(now + keptDays * day)).toBe(1);
    expect(keptRecords(model)).toEqual([]);
    const { session } = opened();
    keepRecord(model, newRecordId(now), example, Date.now());
    connectRecords(session);
    expect(document.querySelector('[data-records-list] small')?.textContent).toMatch(/保留到 \d{4}-\d\d-\d\d/);
  });

  test('are deleted one by one or all, only after asking', async () => {
    const { page, session } = opened();
    const now = Date.now();
    for (const customer of ['示例甲', '示例乙', '示例丙']) keepRecord(model, newRecordId(now), { customer }, now);
    connectRecords(session);
    answer(page, 'no');
    click(document, '[data-records-list] li .is-danger');
    await Promise.resolve();
    expect(keptRecords(model).length).toBe(3);
    answer(page, 'yes');
    click(document, '[data-records-list] li .is-danger');
    await vi.waitFor(() => expect(keptRecords(model).length).toBe(2));
    click(document, '[data-records-act="remove"]');
    await vi.waitFor(() => expect(keptRecords(model)).toEqual([]));
    expect(document.querySelector('[data-records-count]')?.textContent).toBe('');
  });
});

test('a draft of an older form is brought in with a list of what it lost, and itself stays', () => {
  const { page, session } = opened();
  const draft = { customer: '示例甲', fax: '010-1' };
  saveDraft({ ...model, schemaHash: 'old' }, draft, Date.now());
  takeOutdated(session, draft, 'A/0');
  expect(session.record().customer).toBe('示例甲');
  expect(page.report.hidden).toBe(false);
  expect(document.activeElement).toBe(page.report);
  expect([...page.report.querySelectorAll('li')].map((entry) => entry.textContent)).toEqual([
    '“fax”“010-1”：现行表单里没有这一栏，没有带入。',
  ]);
  expect(outdatedDraft(model)?.record).toEqual(draft);
});

test('a sample is checked as on its own last day until it is cleared, anything else as of now', () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:30:00') });
  const { session } = opened();
  expect(session.now()).toBe('2026-11-24T10:30');
  const future = { ...example, boughtOn: '2027-02-03' };
  session.showSample(future);
  expect(session.now()).toBe('2027-02-03T23:59');
  session.save();
  const draft = readDraft(model, Date.now()) ?? expect.fail();
  session.reset();
  expect(session.now()).toBe('2026-11-24T10:30');
  session.resume({ ...draft, record: future });
  expect(session.now()).toBe('2027-02-03T23:59');
  session.reset();
  expect(session.now()).toBe('2026-11-24T10:30');
  vi.useRealTimers();
});
