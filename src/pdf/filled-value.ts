import { amountInWords } from '../forms/amount-in-words.ts';
import type { Cell, FieldValue, InputKind } from '../forms/form-model.ts';
import { writtenText } from '../forms/written-text.ts';

/** A value as a pen would write it into its box; the unit is printed beside the box. Line breaks are kept as `\n`. */
export function writtenValue({ input }: Cell, value: FieldValue): string {
  return printable(writtenText(input, value));
}

/** The capital figures of an amount; empty where none is filled in. */
export function writtenInWords(value: FieldValue): string {
  return typeof value === 'number' ? amountInWords(value) : '';
}

/** Without what has no shape: direction marks and other invisible characters would print as a gap or not at all. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f\u00a0\u2028\u2029]/g, (character) => (/[\u2028\u2029\v\f]/.test(character) ? '\n' : ' '))
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[^\P{Cc}\n]/gu, '');
}

/** Ticked, signed, counted or printed: these take no writing. */
const notWrittenIn: ReadonlySet<InputKind> = new Set<InputKind>([
  'choices',
  'yes-no',
  'signature',
  'stamp',
  'row-number',
  'fixed-text',
  'days',
]);

/** True if a box takes writing, so that one without any has to show that nothing was forgotten. */
export function isWrittenIn({ input }: Cell): boolean {
  return !notWrittenIn.has(input.kind);
}
