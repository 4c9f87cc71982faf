import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexFields } from '../../src/forms/field-index.ts';
import { fitValue } from '../../src/forms/fit-value.ts';
import type { FieldValue, FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { readCsvText, toCsvText } from '../../src/online-form/csv-text.ts';
import { toExport } from '../../src/online-form/export-record.ts';
import { type Imported, importRecords } from '../../src/online-form/import-records.ts';
import { migrateRecord } from '../../src/online-form/migrate-record.ts';
import { pastedRows, planPaste } from '../../src/online-form/paste-table.ts';
import { readFileText } from '../../src/online-form/read-file-text.ts';
import { readRecords } from '../../src/online-form/read-records-file.ts';
import { recordsToCsv } from '../../src/online-form/records-csv.ts';
import { recordsOfForm } from '../../src/online-form/take-files.ts';
import { takeSources } from '../../src/online-form/take-sources.ts';
import { example, model, now } from './every-kind-model.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const imported = (text: string, name = 'a.json', own: FormModel = model): Imported =>
  importRecords(own, readRecords(name, bytes(text)));
const exported = (record: FormRecord = example, more: object = {}) =>
  JSON.stringify({ ...toExport(model, record, now), ...more });

function tableAt(name: string) {
  const table = indexFields(model).tables.get(name);
  if (!table) throw new Error(`no such table: ${name}`);
  return table;
}

describe('a record read from the file it was exported to', () => {
  test('is the same', () => {
    expect(imported(exported())).toEqual({ records: [example], notes: [], told: [], takes: [] });
  });

  test('keeps what was typed wrong, so that the check can say so', () => {
    const record = { customer: '一个超过十个字的很长的名字', people: '两人' };
    expect(imported(exported(record)).records).toEqual([record]);
  });

  test('of another version brings what is still there and says what is not, and why', () => {
    const old = {
      ...example,
      channel: '微信',
      fax: '010-1',
      notes: [{ text: '一' }],
      parts: [{ code: 'P1', weight: 3 }],
    };
    const { records, notes, told } = imported(exported(old, { version: 'A/1', schemaHash: 'old' }));
    expect(notes).toEqual(['这条记录是 A/1 版表单填的，现行的是 A/0 版。仍有的栏目都已带入。']);
    const { channel: _, ...kept } = example;
    expect(records).toEqual([{ ...kept, parts: [{ code: 'P1' }] }]);
    expect(told).toEqual([
      '“渠道”“微信”：选项里没有“微信”，没有带入。',
      '“配件”第 1 行的“weight”“3”：现行表单里没有这一栏，没有带入。',
      '“fax”“010-1”：现行表单里没有这一栏，没有带入。',
      '“notes”：现行表单里没有这个表格，没有带入。',
    ]);
    expect(told.length).toBe(4);
  });

  test('of more rows than the table takes says how many are left', () => {
    const parts = ['P1', 'P2', 'P3', 'P4', 'P5'].map((code) => ({ code }));
    const { record, told } = migrateRecord(model, { parts });
    expect((record.parts as FormRecord[]).length).toBe(3);
    expect(told.map(({ why }) => why)).toEqual(['表格最多 3 行，后面 2 行没有带入']);
  });

  test('of another form is refused with the reason, or offered if the form can begin from it', () => {
    const other = exported({}, { form: 'SH-5-98', title: '别的表' });
    expect(imported(other)).toEqual({
      records: [],
      notes: ['这是 SH-5-98《别的表》的记录，不是 SH-5-99 的，两张表的栏目不同，不能导入。'],
      told: [],
      takes: [],
    });
    const taking = { ...model, takesFrom: [{ form: 'SH-5-98', same: ['customer'] }] };
    const offered = imported(other, 'a.json', taking);
    expect(offered.records).toEqual([]);
    expect(offered.notes).toEqual(['这是 SH-5-98《别的表》的记录。本表可以从它带入部分内容。']);
    expect(offered.takes.map(({ form }) => form)).toEqual(['SH-5-98']);
  });

  test.each([
    ['{"form":', '文件不是有效的 JSON'],
    ['{"name":"x"}', '文件里没有表单记录'],
    ['[]', '文件里没有表单记录'],
    ['{"form":"SH-5-99","version":"A/0","schemaHash":"x","record":[]}', '文件里没有表单记录'],
  ])('%s is refused', (text, reason) => {
    const { records, notes } = imported(text);
    expect(records).toEqual([]);
    expect(notes.join()).toContain(reason);
  });

  test('any record of texts comes back', () => {
    fc.assert(
      fc.property(
        fc.record({ customer: fc.string({ unit: 'grapheme', minLength: 1 }), story: fc.string({ minLength: 1 }) }),
        (record) => {
          const [read] = imported(exported(record)).records;
          expect(read?.customer ?? '').toBe(record.customer.trim().replace(/\s*\n\s*/g, ' '));
          expect(read?.story ?? '').toBe(record.story.trim());
        },
      ),
    );
  });
});

describe('a sheet of records', () => {
  const lines = (records: readonly FormRecord[]) => readCsvText(recordsToCsv(model, records));

  test('has a line for each, and a column for each field and each cell of a table', () => {
    const [headers = [], first = [], second = [], ...rest] = lines([example, { customer: '示例丙' }]);
    expect(rest).toEqual([]);
    expect(headers).toContain('customer');
    expect(headers).toContain('parts.1.code');
    expect(headers).not.toContain('parts.2.code');
    expect(headers).not.toContain('signature');
    expect(first[headers.indexOf('parts.1.code')]).toBe('P2');
    expect(second[headers.indexOf('customer')]).toBe('示例丙');
  });

  test('opens right in Excel and comes back as it was', () => {
    const csv = recordsToCsv(model, [example]);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const back = imported(csv, 'a.csv');
    expect(back.told).toEqual([]);
    expect(back.records).toEqual([{ ...example, wishes: ['修理'] }]);
  });

  test('says which line and which field does not fit, and which header is none', () => {
    const { records, told } = imported(
      'customer,联系电话,people,weight\n示例甲,13800000000,两人,3\n示例乙,,2,\n',
      'a.csv',
    );
    expect(records).toEqual([
      { customer: '示例甲', phone: '13800000000' },
      { customer: '示例乙', people: 2 },
    ]);
    expect(told).toEqual(['栏名“weight”在表单里没有，这一列没有带入。', '第 2 行“人数”“两人”：不是数字，没有带入。']);
  });

  test('of no header of this form, or of no line, is refused', () => {
    expect(imported('a,b\n1,2\n', 'a.csv').notes.join()).toContain('第一行里没有 SH-5-99 的栏名');
    expect(imported('customer\n', 'a.csv').notes.join()).toContain('文件里没有记录');
  });

  test('holds no formula, whatever was typed', () => {
    const texts = ['=1+1', '+1', '-1', '@A1', '\tx', "'=1", "'quoted'", '||x', 'a\n"b",c', '=HYPERLINK("http://x")'];
    const csv = toCsvText([texts]);
    for (const cell of readCsvRaw(csv)) expect(cell).not.toMatch(/^[=+\-@\t|]/);
    expect(readCsvText(csv)).toEqual([texts]);
  });

  test('gives every text back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const line = ['x', ...texts.map((text) => text.replace(/\r\n?/g, '\n'))];
        expect(readCsvText(toCsvText([line, line]))).toEqual([line, line]);
      }),
    );
  });
});

/** Cells as a spreadsheet sees them: without what takes the apostrophe away again. */
function readCsvRaw(csv: string): string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

describe('the encoding of a file', () => {
  const gbk = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31]);

  test('is recognised', () => {
    expect(readFileText(bytes('客户,1')).text).toBe('客户,1');
    expect(readFileText(gbk)).toEqual({ text: '客户,1', encoding: 'gbk', fault: null });
    const utf16 = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([0x5ba2, 0x31]).buffer)]);
    expect(readFileText(utf16).text).toBe('客1');
  });

  test('of GBK is told to the person', () => {
    const file = readRecords('a.csv', Uint8Array.from([...bytes('customer,phone\n'), ...gbk]));
    expect(file).toMatchObject({
      kind: 'lines',
      notes: ['文件是 GBK 编码（旧版 Excel 保存的），已按 GBK 读入。请核对有没有乱码。'],
    });
  });

  test.each([
    ['a workbook', bytes('PK\u0003\u0004'), '这是 Excel 工作簿'],
    ['a PDF', bytes('%PDF-1.7'), '这是 PDF 文件'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), '文件的文字编码认不出来'],
  ])('%s is refused with what to do', (_, data, reason) => {
    const file = readRecords('x', data);
    expect(file.kind === 'refused' && file.why).toContain(reason);
  });
});

describe('cells pasted into a table', () => {
  const parts = tableAt('parts');
  const plan = (text: string, first = 0, from: string | null = null) =>
    planPaste(parts, readCsvText(text, '\t'), first, from);

  test('go by the names of columns if the first line has them', () => {
    const { byHeader, rows, told } = plan('数量\t编码*\t颜色\n２\tP1\t红\n3\tP2\t\n');
    expect(byHeader).toBe(true);
    expect(rows.map(({ values }) => values)).toEqual([
      { count: 2, code: 'P1' },
      { count: 3, code: 'P2' },
    ]);
    expect(told).toEqual([
      '列名“颜色”在表格里没有，这一列没有带入。',
      '粘贴内容第 1 行“第 3 列”“红”：表格没有这一列，没有带入。',
    ]);
  });

  test('go in the order of the columns that are filled in, or of all if there are as many', () => {
    expect(plan('P1\t2\t10.5').rows[0]?.values).toEqual({ code: 'P1', count: 2, price: 10.5 });
    expect(plan('1\tP1\t2\t¥10.5\t21\t2026/11/3').rows[0]?.values).toEqual({
      code: 'P1',
      count: 2,
      price: 10.5,
      usedOn: '2026-11-03',
    });
  });

  test('go on from the cell into which they were pasted', () => {
    const pasted = plan('3\t1.5\n4\t2', 1, 'count');
    expect(pastedRows([{ code: 'P1' }, { code: 'P2', count: 1 }], pasted)).toEqual([
      { code: 'P1' },
      { code: 'P2', count: 3, price: 1.5 },
      { count: 4, price: 2 },
    ]);
  });

  test('that do not fit are told one by one, rows beyond the last too', () => {
    const { rows, told } = plan('P1\t两\nP2\t1\t1\t2026-02-30\t多\nP3\nP4\nP5');
    expect(rows.length).toBe(3);
    expect(told).toEqual([
      '粘贴内容第 1 行“数量”“两”：不是数字，没有带入。',
      '粘贴内容第 2 行“用期”“2026-02-30”：不是有效的日期，没有带入。',
      '粘贴内容第 2 行“第 5 列”“多”：表格没有这一列，没有带入。',
      '“配件”：表格最多 3 行，后面 2 行没有带入。',
    ]);
  });

  test('leave what is printed', () => {
    const { rows, told } = planPaste(
      tableAt('answers'),
      [
        ['态度', '5'],
        ['礼貌', '4'],
      ],
      0,
      null,
    );
    expect(rows.map(({ values }) => values)).toEqual([{ score: 5 }, { score: 4 }]);
    expect(told).toEqual(['粘贴内容第 2 行“项目”“礼貌”：这一格是印好的，没有带入。']);
  });
});

test.each<[string, FieldValue, FieldValue]>([
  ['boughtOn', '2026年1月5日', '2026-01-05'],
  ['boughtOn', '20260105', '2026-01-05'],
  ['arrivedAt', '2026/1/5 9:05', '2026-01-05T09:05'],
  ['startsAt', '2026-01-05T09:05', '09:05'],
  ['month', '2026-01-05', '2026-01'],
  ['price', '￥1,234.50 元', 1234.5],
  ['people', '3人', 3],
  ['urgent', '是', true],
  ['wishes', '退货、修理', ['修理', '退货']],
  ['mobile', '１３８００００００００', '13800000000'],
  ['customer', true, '是'],
  [
    'shifts.days',
    '√,病|,√',
    {
      halves: [
        ['√', '病'],
        ['', '√'],
      ],
    },
  ],
])('%s takes %j as people write it', (path, value, fitting) => {
  const cell = indexFields(model).cells.get(path)?.cell;
  expect(cell && fitValue(cell, value)).toEqual({ value: fitting, why: null });
});

describe('files of a form that another begins from', () => {
  const source = takeSources([{ form: model.number }, { form: 'SH-5-00' }], new Map([[model.number, model]]))[0];

  test('give their records, from JSON and from a sheet alike', () => {
    if (!source) throw new Error('no source');
    const files = [
      readRecords('a.json', bytes(exported())),
      readRecords('b.csv', bytes(recordsToCsv(model, [example]))),
    ];
    const { records, told } = recordsOfForm(source, files);
    expect(told).toEqual([]);
    expect(records.map(({ customer, price }) => [customer, price])).toEqual([
      ['示例甲', 300],
      ['示例甲', 300],
    ]);
    expect(records[1]).toMatchObject({ parts: [{ code: 'P1' }, { code: 'P2' }] });
  });

  test('of another form are named and not used', () => {
    if (!source) throw new Error('no source');
    const { records, told } = recordsOfForm(source, [readRecords('x.json', bytes(exported({}, { form: 'SH-5-98' })))]);
    expect(records).toEqual([]);
    expect(told).toEqual(['“x.json”不是 SH-5-99 的记录，没有使用。']);
  });
});
