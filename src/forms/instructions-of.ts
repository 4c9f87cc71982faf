import { wording } from '../wording/index.ts';
import type { FormModel } from './form-model.ts';

/**
 * What stands on every paper in small type: what the form is for, how to write, who signs, where its copies go. A card
 * has room only for how to write.
 */
export function instructionsOf({ purpose, signChain, copies, privacy, paper }: FormModel): string[] {
  const words = wording.paper.instructions;
  if (paper.size === 'A5')
    return [words.required, words.correcting, ...(privacy === null ? [] : [words.privacy(privacy)])];
  return [
    words.purpose(purpose),
    words.required,
    words.correcting,
    ...(signChain.length === 0 ? [] : [words.signChain(signChain)]),
    ...(copies.length < 2 ? [] : [words.copies(copies)]),
    ...(privacy === null ? [] : [words.privacy(privacy)]),
  ];
}
