import { describe, expect, test } from 'vitest';
import { amountInWords } from '../../src/forms/amount-in-words.ts';
import { indexFields } from '../../src/forms/field-index.ts';
import type { FieldValue, InputKind } from '../../src/forms/form-model.ts';
import { toHalfWidth, toNumber } from '../../src/forms/half-width.ts';
import { autoNumber, numberSeries, sequenceIn } from '../../src/online-form/auto-number.ts';
import { exportName, toExport } from '../../src/online-form/export-record.ts';
import { inAppBrowser } from '../../src/online-form/in-app-browser.ts';
import { writePageData } from '../../src/online-form/page-data.ts';
import { printedValue, valueOnScreen } from '../../src/online-form/printed-value.ts';
import { requiredNow } from '../../src/online-form/required-now.ts';
import { example, model, now } from './every-kind-model.ts';

describe('an automatic number', () => {
  test('holds the date, the workstation’s code and the sequence', () => {
    expect(autoNumber('TS{YYYY}{MM}{DD}-{seq3}', '2026-11-24', 'A', 1)).toBe('TS20261124-A001');
    expect(autoNumber('BX{YYYY}-{seq6}', '2026-11-24', '03', 123)).toBe('BX2026-03000123');
  });

  test('is recognised again in its own series only', () => {
    const series = numberSeries('TS{YYYY}{MM}{DD}-{seq3}', '2026-11-24', 'A');
    expect(sequenceIn('TS20261124-A017', series)).toBe(17);
    expect(sequenceIn('TS20261124-A1234', series)).toBe(1234);
    expect(sequenceIn('TS20261125-A017', series)).toBeNull();
    expect(sequenceIn('TS20261124-B017', series)).toBeNull();
    expect(sequenceIn('TS20261124-A', series)).toBeNull();
  });

  test('never is the same on two workstations', () => {
    const numbers = ['A', 'B', '1'].map((station) => autoNumber('TS{YYYY}-{seq3}', '2026-11-24', station, 1));
    expect(new Set(numbers).size).toBe(3);
  });
});

describe('what a Chinese keyboard types', () => {
  test('full-width letters and digits become ordinary ones', () => {
    expect(toHalfWidth('　ＡＢ１２－３　')).toBe('AB12-3');
  });

  test.each<[string, number | string | undefined]>([
    ['３．５', 3.5],
    ['1,234.50', 1234.5],
    [' -2 ', -2],
    ['', undefined],
    ['三百', '三百'],
    ['3百', '3百'],
    ['1,2', '1,2'],
  ])('%s is read as %s', (typed, value) => {
    expect(toNumber(typed)).toBe(value);
  });
});

describe('an amount in capital figures', () => {
  test.each<[number, string]>([
    [0, '零元整'],
    [0.05, '伍分'],
    [0.5, '伍角整'],
    [10, '壹拾元整'],
    [105.08, '壹佰零伍元零捌分'],
    [1680.32, '壹仟陆佰捌拾元叁角贰分'],
    [107000.53, '壹拾万零柒仟元伍角叁分'],
    [16409.02, '壹万陆仟肆佰零玖元零贰分'],
    [325.04, '叁佰贰拾伍元零肆分'],
    [100000001, '壹亿零壹元整'],
    [10000000, '壹仟万元整'],
    [-3.2, '负叁元贰角整'],
  ])('%d is %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });
});

describe('progress', () => {
  test('counts what must be filled in as the record stands', () => {
    const required = requiredNow(model, example);
    expect([...required.values()]).not.toContain(false);
    expect(required.has('signature')).toBe(false);
    expect(required.has('total')).toBe(false);
    expect(required.has('otherChannel')).toBe(false);
    expect(requiredNow(model, { ...example, channel: '其他' }).get('otherChannel')).toBe(false);
  });

  test('counts the columns of rows that have content, and a table that must not be empty', () => {
    const required = requiredNow(model, { parts: [{ code: 'P1' }, {}] });
    expect(required.get('parts.0.code')).toBe(true);
    expect(required.get('parts.0.price')).toBe(false);
    expect(required.has('parts.1.code')).toBe(false);
    expect(requiredNow(model, {}).get('parts')).toBe(false);
    expect(requiredNow(model, {}).has('answers')).toBe(false);
  });
});

describe('a value on paper', () => {
  const samples: { readonly [K in InputKind]: readonly [path: string, value: FieldValue, printed: string | null] } = {
    text: ['customer', '示例甲', '示例甲'],
    'long-text': ['story', '漏水\n停机', '漏水\n停机'],
    number: ['people', 2, '2'],
    money: ['price', 300, '300.00'],
    date: ['boughtOn', '2026-10-31', '2026年10月31日'],
    'date-time': ['arrivedAt', '2026-10-31T09:05', '2026年10月31日 09:05'],
    time: ['startsAt', '09:05', '09:05'],
    month: ['month', '2026-11', '2026年11月'],
    choice: ['channel', '电话', '电话'],
    choices: ['wishes', ['修理', '退货'], '修理 退货'],
    'yes-no': ['urgent', false, '否'],
    signature: ['signature', undefined, null],
    stamp: ['stamp', undefined, null],
    attachment: ['proof', '照片 2 张', '照片 2 张'],
    computed: ['share', 10, '10.0'],
    'auto-number': ['slip', 'CS202611-A001', 'CS202611-A001'],
    'row-number': ['parts.row', 1, '1'],
    'fixed-text': ['answers.scale', undefined, null],
    days: ['shifts.days', { halves: [['√'], ['']] }, null],
  };

  test.each(Object.entries(samples))('%s', (kind, [path, value, printed]) => {
    const cell = indexFields(model).cells.get(path)?.cell;
    expect(cell?.input.kind).toBe(kind);
    if (cell) expect(printedValue(cell, value)).toBe(printed);
  });

  test('a result on screen carries its unit', () => {
    const cells = ['share', 'total', 'dueOn'].map((path) => indexFields(model).cells.get(path)?.cell);
    const shown = cells.map((cell, index) => cell && valueOnScreen(cell, [10, 30, '2026-11-30'][index]));
    expect(shown).toEqual(['10.0%', '30.00 元', '2026年11月30日']);
  });
});

describe('an exported record', () => {
  test('says which form, version and schema it belongs to', () => {
    expect(toExport(model, example, now)).toEqual({
      form: 'SH-5-99',
      title: '试验表',
      version: 'A/0',
      schemaHash: model.schemaHash,
      exportedAt: now,
      record: example,
    });
  });

  test('is named for the form and its own number, in characters that every system takes', () => {
    expect(exportName(model, example, now)).toBe('SH-5-99 CS202611-A001.json');
    expect(exportName(model, { slip: 'A/1:2' }, now)).toBe('SH-5-99 A-1-2.json');
    expect(exportName(model, {}, now)).toBe('SH-5-99 202611241030.json');
  });
});

test('WeChat and WeCom are told apart from browsers that can print', () => {
  const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36';
  expect(inAppBrowser(phone)).toBeNull();
  expect(inAppBrowser(`${phone} MicroMessenger/8.0.50`)).toBe('wechat');
  expect(inAppBrowser(`${phone} wxwork/4.1.10 MicroMessenger/7.0.1`)).toBe('wecom');
});

test('text in a form cannot end the data block of its page', () => {
  const data = {
    model: { ...model, purpose: '</script><script>alert(1)</script>' },
    parameters: {},
    file: '',
    sources: [],
  };
  expect(writePageData(data)).not.toContain('<');
  expect(JSON.parse(writePageData(data))).toEqual(JSON.parse(JSON.stringify(data)));
});
