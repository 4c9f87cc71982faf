import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldName, fieldPath } from '../../src/pdf/fields/field-name.ts';
import { evenLines } from '../../src/pdf/label.ts';
import { breakablePieces, closingMarks, markBreaks, openingMarks, splitAtMarks } from '../../src/pdf/line-breaking.ts';

const samples = [
  '电话（400-000-0000）：请在10分钟内回复，“谢谢”。',
  '《三包规定》第22条；见表A/0（附录）！',
  'abc def',
];

it('breaks Chinese between characters, keeping words, marks and counted numbers whole', () => {
  expect(breakablePieces('请在10分钟内，回复《规定》。')).toEqual([
    '请',
    '在',
    '10分',
    '钟',
    '内，',
    '回',
    '复',
    '《规',
    '定》。',
  ]);
  expect(breakablePieces('A/0（F11/F12）')).toEqual(['A/0', '（F11/', 'F12）']);
});

it('loses nothing and leaves no mark on the wrong side of a break', () => {
  const text = fc.oneof(fc.constantFrom(...samples), fc.string({ unit: fc.constantFrom(...samples.join('')) }));
  fc.assert(
    fc.property(text, (content) => {
      const pieces = breakablePieces(content);
      expect(pieces.join('')).toBe(content);
      expect(splitAtMarks(markBreaks(content)).join('')).toBe(content);
      for (const piece of pieces.slice(1)) expect(closingMarks).not.toContain([...piece][0]);
      for (const piece of pieces.slice(0, -1)) expect(openingMarks).not.toContain([...piece].at(-1));
    }),
  );
});

it('sets a label of two lines in sensible halves', () => {
  expect(evenLines('投诉人姓名/单位', 60, 8.5)).toEqual(['投诉人姓名/', '单位']);
  expect(evenLines('投诉内容（客户原话）', 60, 8.5)).toEqual(['投诉内容', '（客户原话）']);
  expect(evenLines('外部要求答复期限', 60, 8.5)).toEqual(['外部要求', '答复期限']);
  expect(evenLines('受理人', 60, 8.5)).toEqual(['受理人']);
});

it('names fields so that the path can be read back', () => {
  const step = fc.oneof(fc.stringMatching(/^[a-z][A-Za-z0-9]*$/), fc.nat().map(String));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const path = steps.join('.');
      expect(fieldName(path)).not.toContain('.');
      expect(fieldPath(fieldName(path))).toBe(path);
    }),
  );
});
