import fc from 'fast-check';
import { readXlsx, type Sheet, type Workbook } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/seal-archive.ts';
import { amountFormula } from '../../src/excel/amount-formula.ts';
import { cellName } from '../../src/excel/cell-name.ts';
import { formulasOf } from '../../src/excel/formulas.ts';
import { readRecord, UnreadableWorkbook } from '../../src/excel/read-record.ts';
import { fillXlsx } from '../../src/excel/workbook.ts';
import { computeFields } from '../../src/forms/compute-fields.ts';
import { indexFields } from '../../src/forms/field-index.ts';
import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { prepareRecord } from '../../src/forms/prepare-record.ts';
import { printedLabels } from '../pdf/model-parts.ts';
import { definition, model as everyKind, example } from './every-kind-model.ts';
import { officeForms } from './office-forms.ts';

const joined = (text: string) => text.replaceAll(/\s/g, '');

test('there are forms to look at', () => {
  expect(officeForms.length).toBeGreaterThan(6);
});

describe.each(officeForms.map((model) => ({ name: model.number, model })))(
  '$name as an Excel workbook',
  ({ model }) => {
    let bytes: Uint8Array;
    let workbook: Workbook;
    let shown: Sheet[];

    beforeAll(async () => {
      bytes = await fillXlsx(model, {});
      workbook = await readXlsx(bytes, { readStyles: true });
      shown = workbook.sheets.filter(({ hidden }) => !hidden);
    });

    test('shows one sheet a side and prints every label, option and hint', () => {
      expect(shown.length).toBe(model.sides.length);
      const text = joined(shown.flatMap(({ rows }) => rows.flat()).join('\n'));
      const labels = printedLabels(model).filter((label) => label !== model.printedNumber && !isMark(label));
      expect(labels.filter((label) => !text.includes(joined(label)))).toEqual([]);
    });

    /** Options of a list in a table's cell stand on the hidden sheet only where the legend does not name them. */
    function isMark(label: string): boolean {
      const lists = workbook.sheets.filter(({ hidden }) => hidden).flatMap(({ rows }) => rows.flat());
      return lists.includes(label);
    }

    test('prints on the form’s paper, as wide as the page', () => {
      for (const { pageSetup, headerFooter } of shown) {
        expect(pageSetup?.paperSize).toBe(model.paper.size.toLowerCase());
        expect(pageSetup?.orientation).toBe(model.paper.orientation);
        expect(pageSetup?.fitToWidth).toBe(1);
        expect(pageSetup?.printArea).toMatch(/^\$A\$1:/);
        expect(headerFooter?.oddFooter).toContain(model.printedNumber);
      }
    });

    test('offers a list for every choice and checks numbers and dates', () => {
      const validated = new Set(
        shown.flatMap(({ name, dataValidations = [] }) =>
          dataValidations.flatMap(({ type, range }) => range.split(' ').map((cell) => `${type} ${name} ${cell}`)),
        ),
      );
      const kinds = { choice: 'list', 'yes-no': 'list', date: 'date', 'date-time': 'date', money: 'decimal' } as const;
      for (const [name, { cell, table }] of indexFields(model).cells) {
        const kind = kinds[cell.input.kind as keyof typeof kinds];
        const fixed = table?.fixedRows.some((row) => row[cell.name] !== undefined);
        if (kind === undefined || fixed) continue;
        const path = table === null ? name : `${table.name}.0.${cell.name}`;
        expect(validated, path).toContain(`${kind} ${placeOf(path)}`);
      }
    });

    function placeOf(path: string): string {
      const range = workbook.namedRanges?.find(({ name }) => name === cellName(path))?.range ?? '';
      return range.replaceAll('$', '').replace('!', ' ');
    }

    test('has a formula in every computed field', () => {
      const computed = [...indexFields(model).cells].filter(
        ([name, { cell }]) => cell.input.kind === 'computed' && calculated(name),
      );
      for (const [name, { cell, table }] of computed) {
        const [sheet, place = ''] = placeOf(table === null ? name : `${table.name}.0.${cell.name}`).split(' ');
        const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const found = shown.find((each) => each.name === sheet)?.cells?.get(`${Number(row) - 1},${column}`);
        expect(found?.formula, name).toBeTruthy();
        expect(found?.formula?.length).toBeLessThan(8192);
      }
    });

    function calculated(name: string): boolean {
      return model.rules.some((rule) => (rule.kind === 'calc' || rule.kind === 'sum') && rule.field === name);
    }

    test('names every cell once, in a way that Excel accepts', () => {
      const names = (workbook.namedRanges ?? []).map(({ name }) => name.toLowerCase());
      expect(names.length).toBeGreaterThan(3);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z_]\w*$/);
    });

    test('has no merged areas that overlap', () => {
      for (const { merges = [] } of shown) {
        const cells = merges.flatMap(({ startRow, endRow, startCol, endCol }) =>
          Array.from({ length: endRow - startRow + 1 }, (_, row) =>
            Array.from({ length: endCol - startCol + 1 }, (__, column) => `${startRow + row},${startCol + column}`),
          ).flat(),
        );
        expect(new Set(cells).size).toBe(cells.length);
      }
    });

    test('gives every example record back', async () => {
      for (const record of model.examples) {
        const back = await readRecord(await fillXlsx(model, record), model);
        expect(back.problems).toEqual([]);
        expect(comparable(model, back.record)).toEqual(comparable(model, record));
      }
    });

    test('has the same bytes every time', async () => {
      expect(Buffer.compare(await fillXlsx(model, {}), bytes)).toBe(0);
    });
  },
);

/** A record as it counts; ticked boxes know no order. */
function comparable(model: FormModel, record: FormRecord): FormRecord {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.every((each) => typeof each === 'string') ? value.toSorted() : value.map(sorted);
    if (typeof value !== 'object' || value === null || 'halves' in value) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sorted(each)]));
  };
  return sorted(prepareRecord(model, record).record) as FormRecord;
}

describe('a text of any kind', () => {
  const texts = [
    '=1+1',
    '+8613800000000',
    '-x',
    '@SUM(A1)',
    '"quoted" \'single\'',
    'a\nb\n\nc',
    '<b>&amp;</b>',
    '🙂𬉼',
    '_x0041_',
    ' spaced ',
    '\tTab',
    '0012',
    '长'.repeat(5000),
  ];

  test.each(texts)('%j comes back as it was and is no formula', async (text) => {
    const bytes = await fillXlsx(everyKind, { ...example, story: text, parts: [{ code: text, count: 1, price: 1 }] });
    const { record, problems } = await readRecord(bytes, everyKind);
    expect(problems).toEqual([]);
    expect(record.story).toBe(text);
    expect((record.parts as FormRecord[])[0]?.code).toBe(text);
    const sheet = new TextDecoder().decode(openArchive(bytes).get('xl/worksheets/sheet1.xml'));
    expect(sheet).not.toMatch(/<f>(1\+1|SUM\(A1\))/);
  });

  test('comes back from any record', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((made) => made.trim() !== '' && !/[\r\uFFFE\uFFFF]/.test(made));
    const row = fc.record({
      code: text,
      count: fc.integer({ min: 1, max: 1e6 }),
      price: fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
    });
    const record = fc.record({
      customer: text,
      story: text,
      people: fc.integer({ min: 1, max: 9 }),
      price: fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100),
      boughtOn: fc
        .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      arrivedAt: fc
        .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 16)),
      startsAt: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
      month: fc.constantFrom('2026-02', '1999-12'),
      channel: fc.constantFrom('电话', '门店', '其他'),
      wishes: fc.subarray(['修理', '退货', '赔偿'], { minLength: 1 }),
      urgent: fc.boolean(),
      parts: fc.array(row, { minLength: 1, maxLength: 12 }),
      answers: fc.array(fc.record({ score: fc.integer({ min: 0, max: 5 }) }), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(record, async (made) => {
        const back = await readRecord(await fillXlsx(everyKind, made), everyKind);
        expect(back.problems).toEqual([]);
        expect(comparable(everyKind, back.record)).toEqual(comparable(everyKind, made));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a workbook that is not as it should be', () => {
  test('is told field by field, as printed, and the rest is read', async () => {
    const wrong = { ...example, boughtOn: '昨天', channel: '传真' } as FormRecord;
    const { record, problems } = await readRecord(await fillXlsx(everyKind, wrong), everyKind);
    expect(problems).toEqual([
      { field: 'boughtOn', message: '“购买日期”里的“昨天”读不出来，请按要求改正。' },
      { field: 'channel', message: '“渠道”里的“传真”读不出来，请按要求改正。' },
    ]);
    expect(record.customer).toBe(example.customer);
    expect(record).not.toHaveProperty('channel');
  });

  test('of another version is read with a word of warning, of another form refused', async () => {
    const bytes = await fillXlsx({ ...everyKind, version: 'A/1' }, example);
    expect((await readRecord(bytes, everyKind)).problems).toEqual([
      { field: '', message: '这个工作簿是 A/1 版，现行的是 A/0 版；相同的栏目已读入，请逐项核对。' },
    ]);
    await expect(readRecord(await fillXlsx({ ...everyKind, number: 'SH-5-98' }, {}), everyKind)).rejects.toThrow(
      UnreadableWorkbook,
    );
    await expect(readRecord(new Uint8Array([1, 2, 3]), everyKind)).rejects.toThrow('不是 Excel 工作簿');
  });
});

describe('a formula', () => {
  const written = formulasOf(everyKind, () => 2).computed;

  test('reads cells by their names, and columns as one range', () => {
    expect(written.get('total')).toBe(
      'IFERROR(ROUND(IF(COUNT(list_parts_amount)=0,NA(),SUM(list_parts_amount)),2),"")',
    );
    expect(written.get('parts.1.amount')).toContain(
      '(IF(parts_1_count="",NA(),parts_1_count)*IF(parts_1_price="",NA(),parts_1_price))',
    );
    expect(written.get('dueOn')).toBe('IFERROR(EDATE(IF(boughtOn="",NA(),boughtOn),1),"")');
    expect(written.get('shifts.0.present')).toContain('COUNTIF(shifts_0_days_0,"=√")+COUNTIF(shifts_0_days_1,"=√")');
  });

  test('carries the result with it for viewers that do not calculate', async () => {
    const workbook = await readXlsx(await fillXlsx(everyKind, example), { readStyles: true });
    const results = [...(workbook.sheets[0]?.cells?.values() ?? [])]
      .filter(({ formula }) => formula !== undefined)
      .map(({ formulaResult, value }) => formulaResult ?? value);
    expect(results).toContain(computeFields(everyKind, example).total);
  });

  test('for an amount in capital figures keeps within what Excel takes', () => {
    expect(amountFormula('price').length).toBeLessThan(8192);
  });
});

test('a name that Excel would take for a cell is marked', () => {
  expect(['fee1', 'r1c1', 'R', 'true', 'parts.0.amount'].map(cellName)).toEqual([
    'fee1_',
    'r1c1_',
    'R_',
    'true_',
    'parts_0_amount',
  ]);
  expect(Object.keys(definition.fields.shape).length).toBeGreaterThan(20);
});
