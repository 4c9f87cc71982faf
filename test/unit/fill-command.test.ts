import { expect, it } from 'vitest';
import { readCsv } from '../../scripts/fill/csv-records.ts';
import { fileNames } from '../../scripts/fill/fill-many.ts';
import { readRecord } from '../../scripts/fill/fill-one.ts';
import { readArguments } from '../../scripts/fill/read-arguments.ts';
import { toExport } from '../../src/online-form/export-record.ts';
import { wording } from '../../src/wording/index.ts';
import { example, model, now } from './every-kind-model.ts';

const words = wording.filled.command;
const utf8 = (text: string) => new TextEncoder().encode(text);

it('reads a line under field names, printed labels and columns of tables', () => {
  const csv = [
    '\ufeffslip,客户姓名,*人数,wishes,urgent,boughtOn,parts.0.code,parts.0.count,parts.1.code,shifts.0.days',
    'CS1,"张三, 先生",2,修理；退货,是,2026年10月31日,P1,2,P2,√ 病 -|- √',
  ].join('\r\n');
  const { records, faults } = readCsv(utf8(csv), model);
  expect(faults).toEqual([]);
  expect(records).toEqual([
    {
      line: 2,
      fault: null,
      record: {
        slip: 'CS1',
        customer: '张三, 先生',
        people: 2,
        wishes: ['修理', '退货'],
        urgent: true,
        boughtOn: '2026-10-31',
        parts: [{ code: 'P1', count: 2 }, { code: 'P2' }],
        shifts: [
          {
            days: {
              halves: [
                ['√', '病', ''],
                ['', '√'],
              ],
            },
          },
        ],
      },
    },
  ]);
});

it('counts the lines of the file, over empty ones and line breaks within quotes', () => {
  const { records } = readCsv(utf8('slip,story\nA,"一\n二"\n\nB,三\nC,四,五\n'), model);
  expect(records.map(({ line }) => line)).toEqual([2, 5, 6]);
  expect(records[0]?.record.story).toBe('一\n二');
  expect(records.map(({ fault }) => fault)).toEqual([null, null, words.tooManyValues(3, 2)]);
});

it('reads what Excel in China saves', () => {
  const gbk = new Uint8Array([...utf8('slip,customer\nA,'), 0xd5, 0xc5, 0xc8, 0xfd]);
  expect(readCsv(gbk, model).records[0]?.record.customer).toBe('张三');
});

it('names a column that the form does not have, and reads the others', () => {
  const { records, faults } = readCsv(utf8('slip,颜色\nA,红\n'), model);
  expect(faults).toEqual([words.unknownColumn('颜色')]);
  expect(records[0]?.record).toEqual({ slip: 'A' });
});

it('keeps what looks like a formula as it is', () => {
  const { records } = readCsv(utf8('slip,customer\nA,=1+1\n'), model);
  expect(records[0]?.record.customer).toBe('=1+1');
});

it('takes an exported record or a bare one, but none of another form or version', () => {
  const exported = toExport(model, example, now);
  const read = (value: unknown) => readRecord(utf8(JSON.stringify(value)), 'a.json', model);
  expect(read(exported)).toEqual(example);
  expect(read(example)).toEqual(example);
  expect(() => read({ ...exported, form: 'SH-5-01' })).toThrow(words.otherForm('a.json', 'SH-5-01', model.number));
  expect(() => read({ ...exported, schemaHash: 'old', version: 'Z/9' })).toThrow(
    words.otherVersion('a.json', 'Z/9', model.version),
  );
  expect(() => read([example])).toThrow(words.notJson('a.json'));
  expect(() => readRecord(utf8('{'), 'a.json', model)).toThrow(words.notJson('a.json'));
});

it('gives every file a name of its own, which any system takes', () => {
  const records = [
    { line: 2, record: { slip: 'CS/1' } },
    { line: 3, record: { slip: 'CS/1' } },
    { line: 4, record: {} },
  ];
  const all = model.copies.map((_, copy) => copy);
  expect(fileNames(model, records, all)).toEqual(['SH-5-99 CS-1.pdf', 'SH-5-99 CS-1 第3行.pdf', 'SH-5-99 第4行.pdf']);
  expect(fileNames(model, records.slice(0, 1), [1])).toEqual(['SH-5-99 CS-1 第二联 客户.pdf']);
});

it('explains itself when it is called wrongly', () => {
  expect(readArguments(['sh-5-21', 'a.csv', 'out', '--copy', '2'])).toEqual({
    number: 'SH-5-21',
    input: 'a.csv',
    output: 'out',
    copy: 2,
  });
  for (const wrong of [[], ['SH-5-21'], ['SH-5-21', 'a', 'b', 'c'], ['SH-5-21', 'a', 'b', '--all']])
    expect(() => readArguments(wrong)).toThrow(words.usage);
});
