import fc from 'fast-check';
import { indexFields } from '../../src/forms/field-index.ts';
import type { Cell, FieldValue, FormModel, FormRecord, InputKind, InputOf, Table } from '../../src/forms/form-model.ts';

/** Texts that files like to break: quotes, line breaks, emoji, formulas, markup, rare characters, long ones. */
const awkward = [
  '"双引号"，\'单引号\'，“弯引号”',
  '第一行\n第二行\n\n第四行',
  '修好了😀👨‍👩‍👧',
  '=1+1',
  '+86 000-00000001',
  '-5℃',
  '@某人',
  '<b>不是标签</b> &amp; <script>',
  '喆堃祎𬉼',
  'a,b;c\td|e',
  '逗号，顿号、分号；',
  '0012',
  '1e5',
  'TRUE',
  '2026-11-24',
  '甲'.repeat(5000),
];

const texts = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }));
/** No control characters, which no file format of the forms can hold, and no blank ends. */
const text = texts.map((value) => value.replace(/[^\P{C}\n\p{Cf}]/gu, '').trim()).filter((value) => value !== '');
const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));

type Arbitrary<K extends InputKind> = (input: InputOf<K>) => fc.Arbitrary<FieldValue> | null;

/** Any value that a person may enter, by kind of input; null for what nobody enters. */
const arbitraries: { readonly [K in InputKind]: Arbitrary<K> } = {
  text: () => text.map((value) => value.replaceAll('\n', ' ')),
  'long-text': () => text,
  number: ({ step }) =>
    fc.integer({ min: -100_000, max: 100_000 }).map((count) => Number((count * (step ?? 0.1)).toFixed(6))),
  money: () => fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100),
  date: () => days,
  'date-time': () => fc.tuple(days, clock).map((parts) => parts.join('T')),
  time: () => clock,
  month: () => days.map((day) => day.slice(0, 7)),
  choice: ({ options }) => fc.constantFrom(...options.map(({ value }) => value)),
  choices: ({ options }) =>
    fc.subarray(
      options.map(({ value }) => value),
      { minLength: 1 },
    ),
  'yes-no': () => fc.boolean(),
  signature: () => null,
  stamp: () => null,
  attachment: () => text.map((value) => value.replaceAll('\n', ' ')),
  computed: () => null,
  'auto-number': () => fc.stringMatching(/^[A-Z]{2}20\d{6}-\d{3}$/),
  'row-number': () => null,
  'fixed-text': () => null,
  days: ({ options, halves }) => {
    const marks = fc.array(fc.constantFrom(...options.map(({ value }) => value)), { minLength: 1, maxLength: 28 });
    return fc.tuple(...halves.map(() => marks)).map((all) => ({ halves: all }));
  },
};

/** Any record of a form: each field filled in or not, each table with some of its printed rows. */
export function recordsOf(model: FormModel): fc.Arbitrary<FormRecord> {
  const { cells, tables } = indexFields(model);
  const own = [...cells.values()].filter(({ table }) => table === null).map(({ cell }) => cell);
  const rows = [...tables.values()].map((table) =>
    rowsOf(table).map((value): FormRecord => (value.length === 0 ? {} : { [table.name]: value })),
  );
  return fc.tuple(valuesOfCells(own), ...rows).map((parts) => Object.assign({}, ...parts) as FormRecord);
}

function rowsOf(table: Table): fc.Arbitrary<FormRecord[]> {
  const free = valuesOfCells(table.columns).filter((row) => Object.keys(row).length > 0);
  const extra = Math.min(3, table.printedRows - table.fixedRows.length);
  const fixed = table.fixedRows.map((printed) =>
    valuesOfCells(table.columns.filter(({ name }) => printed[name] === undefined)).map((row) => ({
      ...row,
      ...printed,
    })),
  );
  return fc
    .tuple(fc.tuple(...fixed), fc.array(free, { maxLength: Math.max(0, extra) }))
    .map(([head, tail]) => [...head, ...tail]);
}

function valuesOfCells(cells: readonly Cell[]): fc.Arbitrary<FormRecord> {
  const values = cells.flatMap((cell): [string, fc.Arbitrary<FieldValue>][] => {
    const arbitrary = (arbitraries[cell.input.kind] as Arbitrary<InputKind>)(cell.input as never);
    return arbitrary === null ? [] : [[cell.name, arbitrary]];
  });
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<FormRecord>;
}
