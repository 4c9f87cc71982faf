// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { indexFields } from '../../src/forms/field-index.ts';
import type { FieldValue } from '../../src/forms/form-model.ts';
import { readField, writeField } from '../../src/online-form/controls.ts';
import { fillDays, showMonth } from '../../src/online-form/day-grid.ts';
import {
  deleteDraft,
  deleteExpiredDrafts,
  draftDays,
  outdatedDraft,
  readDraft,
  saveDraft,
} from '../../src/online-form/draft.ts';
import { filledPaper } from '../../src/online-form/fill-paper.ts';
import { showAllMessages, showMessage, showSummary } from '../../src/online-form/show-problems.ts';
import { isStationCode, markIssued, nextNumber, setStationCode, stationCode } from '../../src/online-form/station.ts';
import { prepareTables, rowCount, setRowCount } from '../../src/online-form/table-rows.ts';
import { example, model } from './every-kind-model.ts';

function cellAt(path: string) {
  const cell = indexFields(model).cells.get(path)?.cell;
  if (!cell) throw new Error(`no such field: ${path}`);
  return cell;
}

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('a value put into its field is read out again', () => {
  const input = '<div><input></div>';
  const boxes = (type: string, values: readonly string[]) =>
    `<div>${values.map((value) => `<input type="${type}" name="n" value="${value}">`).join('')}</div>`;
  const fields: readonly (readonly [path: string, html: string, value: FieldValue])[] = [
    ['customer', input, '示例甲'],
    ['mobile', input, '13800000000'],
    ['story', '<div><textarea></textarea></div>', '漏水\n停机'],
    ['people', input, 2],
    ['price', input, 300.5],
    ['boughtOn', input, '2026-10-31'],
    ['arrivedAt', input, '2026-10-31T09:05'],
    ['startsAt', input, '09:05'],
    ['month', input, '2026-11'],
    ['channel', boxes('radio', ['电话', '门店', '其他']), '门店'],
    ['province', '<div><select><option></option><option>东</option></select></div>', '东'],
    ['wishes', boxes('checkbox', ['修理', '退货', '赔偿']), ['修理', '赔偿']],
    ['urgent', boxes('radio', ['true', 'false']), false],
    ['proof', input, '照片'],
    ['slip', input, 'CS202611-A001'],
  ];

  test.each(fields)('%s', (path, html, value) => {
    const field = element(html);
    expect(readField(field, cellAt(path))).toBeUndefined();
    writeField(field, value, cellAt(path));
    expect(readField(field, cellAt(path))).toEqual(value);
    writeField(field, undefined, cellAt(path));
    expect(readField(field, cellAt(path))).toBeUndefined();
  });

  test('a result is shown, and what cannot be worked out says that it will be', () => {
    const field = element('<div><output data-blank="自动计算"></output></div>');
    writeField(field, 10, cellAt('share'));
    expect(field.textContent).toBe('10.0%');
    writeField(field, undefined, cellAt('share'));
    expect(field.textContent).toBe('自动计算');
  });
});

describe('days of a month', () => {
  const options = '<option value=""></option><option>√</option><option>病</option>';
  const day = (number: number) =>
    `<span class="fill-day"><span data-weekday></span>${[0, 1].map((half) => `<select data-half="${half}" data-day="${number}">${options}</select>`).join('')}</span>`;
  const grid = () =>
    element(
      `<div data-field="shifts.0.days"><select data-days-mark><option>√</option></select><div class="fill-days" data-month="month">${Array.from({ length: 31 }, (_, number) => day(number)).join('')}</div></div>`,
    );

  test('a day beyond the month takes no mark, and weekends are marked', () => {
    const field = grid();
    showMonth(document.body, { month: '2026-02' });
    const days = [...field.querySelectorAll('.fill-day')];
    expect(days.filter((day) => day.classList.contains('is-beyond')).length).toBe(3);
    expect(days.findIndex((day) => day.classList.contains('is-weekend'))).toBe(0);
    expect(field.querySelectorAll('select:disabled').length).toBe(6);
    expect(days[0]?.classList.contains('starts-7')).toBe(true);
    showMonth(document.body, { month: '2026-03' });
    expect(field.querySelectorAll('select:disabled').length).toBe(0);
  });

  test('only blank days are filled, and the marks are read by half day', () => {
    const field = grid();
    showMonth(document.body, { month: '2026-02' });
    writeField(field, { halves: [['', '病'], []] }, cellAt('shifts.days'));
    fillDays(field, 'workdays');
    const value = readField(field, cellAt('shifts.days')) as { halves: string[][] };
    expect(value.halves.map((marks) => marks.length)).toEqual([28, 28]);
    expect(value.halves[0]?.slice(0, 3)).toEqual(['', '病', '√']);
    fillDays(field, 'weekend');
    fillDays(field, 'clear');
    expect(readField(field, cellAt('shifts.days'))).toBeUndefined();
  });
});

describe('messages', () => {
  const form = () =>
    element(`<form>
      <div data-field="customer"><input id="f.customer" aria-describedby="f.customer.hint"><span data-error id="f.customer.error" hidden></span></div>
      <fieldset data-field="wishes"><input type="checkbox" id="f.wishes"><input type="checkbox"><span data-error id="f.wishes.error" hidden></span></fieldset>
      <section data-table="parts"><h2 id="f.parts" tabindex="-1">配件</h2><p data-error id="f.parts.error" hidden></p></section>
    </form>`);

  test('stand below the field and are tied to its control beside the hint', () => {
    const root = form();
    showMessage(root, 'customer', '请填写“客户姓名”。');
    const input = root.querySelector('input');
    expect(input?.getAttribute('aria-describedby')).toBe('f.customer.error f.customer.hint');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById('f.customer.error')).toMatchObject({
      hidden: false,
      textContent: '请填写“客户姓名”。',
    });
    showMessage(root, 'customer', null);
    expect(input?.getAttribute('aria-describedby')).toBe('f.customer.hint');
    expect(input?.hasAttribute('aria-invalid')).toBe(false);
    expect(document.getElementById('f.customer.error')?.hidden).toBe(true);
  });

  test('of a group are tied to each of its boxes, of a table to its heading', () => {
    const root = form();
    showMessage(root, 'wishes', '至少选一项');
    showMessage(root, 'parts', '至少一行');
    const boxes = [...root.querySelectorAll('[type="checkbox"]')];
    expect(boxes.map((box) => box.getAttribute('aria-describedby'))).toEqual(['f.wishes.error', 'f.wishes.error']);
    expect(root.querySelector('h2')?.getAttribute('aria-describedby')).toBe('f.parts.error');
  });

  test('of fields that are right now go away', () => {
    const root = form();
    showAllMessages(root, [{ field: 'customer', message: '一' }]);
    showAllMessages(root, [{ field: 'wishes', message: '二' }]);
    expect([...root.querySelectorAll('.is-wrong')].map((field) => field.getAttribute('data-field'))).toEqual([
      'wishes',
    ]);
  });

  test('are listed over the form, each leading to its field', () => {
    const root = form();
    const summary = document.createElement('div');
    summary.innerHTML = '<h2></h2><ul></ul>';
    summary.tabIndex = -1;
    document.body.append(summary);
    showSummary(summary, root, [
      { field: 'customer', message: '请填写“客户姓名”。' },
      { field: 'parts', message: '至少一行' },
    ]);
    expect(document.activeElement).toBe(summary);
    expect(summary.querySelector('h2')?.textContent).toBe('有 2 处需要改正');
    expect([...summary.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#f.customer',
      '#f.parts',
    ]);
    showSummary(summary, root, []);
    expect(summary.hidden).toBe(true);
  });
});

describe('rows of a table', () => {
  const table = () =>
    element(`<form><section data-table="parts" data-least="1" data-most="3" data-printed="2">
      <div data-rows><div data-row="0" role="group" aria-label="第 1 行"><span data-row-name>第 1 行</span><button data-remove hidden></button>
        <div data-field="parts.0.code"><label for="f.parts.0.code"></label><input id="f.parts.0.code" name="parts.0.code"></div></div></div>
      <p class="fill-table-more" hidden><button data-add></button><span data-rows-note></span></p></section></form>`);

  test('come from the first one with their own names and numbers, at most as many as the form takes', () => {
    const form = table();
    prepareTables(form);
    setRowCount(form, 'parts', 5);
    expect(rowCount(form, 'parts')).toBe(3);
    expect([...form.querySelectorAll('input')].map(({ id, name }) => [id, name])).toEqual([
      ['f.parts.0.code', 'parts.0.code'],
      ['f.parts.1.code', 'parts.1.code'],
      ['f.parts.2.code', 'parts.2.code'],
    ]);
    expect([...form.querySelectorAll('[data-row-name]')].at(-1)?.textContent).toBe('第 3 行');
    expect(form.querySelector<HTMLButtonElement>('[data-add]')?.disabled).toBe(true);
    expect(form.querySelector('[data-rows-note]')?.textContent).toBe('最多 3 行，不能再增加');
  });

  test('are never fewer than one to write in', () => {
    const form = table();
    prepareTables(form);
    setRowCount(form, 'parts', 0);
    expect(rowCount(form, 'parts')).toBe(1);
  });
});

describe('a draft', () => {
  const time = Date.parse('2026-11-24T10:30:00Z');
  const day = 86_400_000;

  test('comes back for a week and then is deleted, whichever form is opened', () => {
    saveDraft(model, example, time);
    expect(readDraft(model, time + draftDays * day - 1)?.record).toEqual(example);
    expect(readDraft(model, time + draftDays * day)).toBeNull();
    deleteExpiredDrafts(time + day);
    expect(localStorage.length).toBe(1);
    deleteExpiredDrafts(time + draftDays * day);
    expect(localStorage.length).toBe(0);
  });

  test('of another version of the form is offered, never put into this one', () => {
    saveDraft({ ...model, version: 'B/0' }, example, time);
    saveDraft({ ...model, schemaHash: 'other' }, example, time + 1);
    expect(readDraft(model, time)).toBeNull();
    expect(outdatedDraft(model)).toMatchObject({ version: 'A/0', savedAt: time + 1, record: example });
  });

  test('of another form or another company is not this one’s', () => {
    saveDraft({ ...model, number: 'SH-5-98' }, example, time);
    saveDraft({ ...model, company: { name: '另一家公司', hotline: '' } }, example, time);
    expect(readDraft(model, time)).toBeNull();
    expect(outdatedDraft(model)).toBeNull();
  });

  test('can be deleted, and is alone in going', () => {
    saveDraft(model, example, time);
    saveDraft({ ...model, number: 'SH-5-98' }, example, time);
    deleteDraft(model);
    expect(readDraft(model, time)).toBeNull();
    expect(localStorage.length).toBe(1);
  });
});

describe('numbers of this workstation', () => {
  const pattern = 'TS{YYYY}{MM}{DD}-{seq3}';

  test('carry a code that is drawn once and kept', () => {
    const code = stationCode();
    expect(isStationCode(code)).toBe(true);
    expect(stationCode()).toBe(code);
    setStationCode('07');
    expect(nextNumber(pattern, '2026-11-24')).toBe('TS20261124-07001');
  });

  test('go on after one that was given out, and begin anew the next day', () => {
    setStationCode('A');
    expect(nextNumber(pattern, '2026-11-24')).toBe('TS20261124-A001');
    markIssued(pattern, '2026-11-24', 'TS20261124-A004');
    markIssued(pattern, '2026-11-24', 'TS20261124-A002');
    markIssued(pattern, '2026-11-24', 'by hand');
    expect(nextNumber(pattern, '2026-11-24')).toBe('TS20261124-A005');
    expect(nextNumber(pattern, '2026-11-25')).toBe('TS20261125-A001');
  });
});

describe('the paper of a copy', () => {
  const paper = () =>
    element(`<div>
      <div class="paper" data-copies="0 1"><p data-copy-line></p>
        <div class="paper-box" data-box="customer"><span class="paper-value" data-cell="customer"></span><span class="paper-hint"></span></div>
        <span class="paper-boxes" data-cell="wishes"><span data-option="修理"></span><span data-option="退货"></span></span>
        <span data-cell="price" data-in-words></span><span data-cell="price"></span>
        <table data-table="parts"><tr data-row="2"><td><span class="paper-row-number">3</span><span data-cell="parts.2.code"></span></td></tr></table>
        <table data-table="shifts"><tr data-row="1"><td data-day="1" data-cell="shifts.0.days.1.1"></td><td data-day="30" data-cell="shifts.0.days.1.30"></td></tr></table>
      </div>
      <div class="paper" data-copies="0"></div>
    </div>`);

  test('has its own line and only its own sides', () => {
    const first = filledPaper(paper(), model, example, 0);
    expect(first.length).toBe(2);
    expect(first[0]?.querySelector('[data-copy-line]')?.textContent).toBe('第一联 存根');
    expect(filledPaper(paper(), model, example, 1).length).toBe(1);
  });

  test('has the values in their boxes, ticks, marks of days and struck days', () => {
    const [side] = filledPaper(paper(), model, example, 0);
    const at = (selector: string) => side?.querySelector(selector);
    expect(at('[data-cell="customer"]')?.textContent).toBe('示例甲');
    expect(at('[data-option="修理"]')?.className).toBe('is-ticked');
    expect(at('[data-option="退货"]')?.className).toBe('');
    expect(at('[data-in-words]')?.textContent).toBe('叁佰元整');
    expect(at('[data-cell="price"]:not([data-in-words])')?.textContent).toBe('300.00');
    expect(at('[data-day="1"]')?.textContent).toBe('病');
    expect(at('[data-day="30"]')?.className).toBe('is-beyond');
  });

  test('does not show what this copy must not show', () => {
    const withheld = { ...model, withheld: [{ copy: 1, fields: ['customer'] }] };
    const shown = (copy: number) =>
      filledPaper(paper(), withheld, example, copy)[0]?.querySelector('[data-box="customer"]')?.textContent;
    expect(shown(0)).toBe('示例甲');
    expect(shown(1)).toBe('本联不填');
  });

  test('goes on below its printed rows when the record has more', () => {
    const parts = ['P1', 'P2', 'P3', 'P4', 'P5'].map((code) => ({ code }));
    const [side] = filledPaper(paper(), model, { ...example, parts }, 0);
    expect([...(side?.querySelectorAll('[data-table="parts"] td') ?? [])].map((cell) => cell.textContent)).toEqual([
      '3P3',
      '4P4',
      '5P5',
    ]);
  });

  test('leaves text that looks like HTML as text', () => {
    const [side] = filledPaper(paper(), model, { ...example, customer: '<img src=x>' }, 0);
    expect(side?.querySelector('img')).toBeNull();
    expect(side?.querySelector('[data-cell="customer"]')?.textContent).toBe('<img src=x>');
  });
});
