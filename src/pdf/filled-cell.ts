import type { Cell } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { isWrittenIn } from './filled-value.ts';

/** What stands in a box without a value: a stroke where nothing is to be written any more. */
export function unusedMark(cell: Cell, unused: boolean): string {
  return unused && isWrittenIn(cell) ? wording.filled.unused : '';
}

/** A table's head does not say that a column holds percentages. */
export function withPercent({ input }: Cell, text: string): string {
  const isPercentage = input.kind === 'computed' && input.result === 'percent' && /\d/.test(text);
  return isPercentage ? `${text}${wording.paper.percent}` : text;
}

export function isNumber({ input }: Cell): boolean {
  return input.kind === 'row-number';
}

/** Where records take several printed rows, their numbers are written, not counted by row. */
export function withWrittenNumber(cell: Cell): Cell {
  return isNumber(cell) ? { ...cell, input: { kind: 'computed', result: 'number', decimals: 0 } } : cell;
}
