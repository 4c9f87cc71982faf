import type { FormModel } from '../forms/form-model.ts';

/** Pages of all copies: the front of a copy has `paper.pages`, a back one page on the copies that have it. */
export function expectedPages({ sides, paper }: FormModel): number {
  return sides.reduce((sum, { side, copies }) => sum + copies.length * (side === 'front' ? paper.pages : 1), 0);
}
