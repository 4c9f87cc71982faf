import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutExcerpt } from '../../src/search/cut-excerpt.ts';
import { findMarks } from '../../src/search/find-marks.ts';

const marked = (text: string, asked: readonly string[]) =>
  findMarks(text, asked).map(({ start, end }) => text.slice(start, end));

test.each<[text: string, asked: string[], marks: string[]]>([
  ['维修人员保存保修卡', ['保修卡'], ['保修卡']],
  ['凭保修卡修理', ['保修', '保修卡'], ['保修卡']],
  ['退货退款', ['退货', '退款'], ['退货退款']],
  ['15日内换货，5日内答复，50日', ['5'], ['5']],
  ['用Ｅｘｃｅｌ登记', ['excel'], ['Ｅｘｃｅｌ']],
  ['catalog of logs', ['log'], ['log']],
  ['找不到的字', ['退货', ''], []],
])('in %s exactly the asked words %j are marked', (text, asked, marks) => {
  expect(marked(text, asked)).toEqual(marks);
});

test('marks never cross or touch, and hold nothing but asked words', () => {
  const word = fc.string({ unit: fc.constantFrom('三', '包', '退', '货', 'a', 'A', '5'), maxLength: 4 });
  fc.assert(
    fc.property(
      word,
      word,
      fc.string({ unit: fc.constantFrom('三', '包', '退', '货', 'a', '5') }),
      (one, other, text) => {
        let from = -1;
        for (const { start, end } of findMarks(text, [one, other])) {
          expect(start).toBeGreaterThan(from);
          expect(
            [one, other].some((asked) => asked !== '' && text.slice(start, end).includes(asked.toLowerCase())),
          ).toBe(true);
          from = end;
        }
      },
    ),
  );
});

test('a long clause is cut around the words found, a short one is shown whole', () => {
  const long = `${'前文'.repeat(60)}退货要附发票${'后文'.repeat(60)}`;
  const excerpt = cutExcerpt(long, ['退货']);
  expect(excerpt).toContain('退货要附发票');
  expect(excerpt).toMatch(/^……前文.*后文……$/);
  expect(excerpt.length).toBeLessThan(long.length / 2);
  expect(cutExcerpt('退货要附发票', ['退货'])).toBe('退货要附发票');
});

test('a rare character is never cut in half', () => {
  for (let shift = 0; shift < 4; shift += 1) {
    const excerpt = cutExcerpt(`${'x'.repeat(shift)}${'𬉼'.repeat(150)}退货${'𬉼'.repeat(150)}`, ['退货']);
    expect(excerpt).not.toMatch(/\p{Surrogate}/u);
  }
});
