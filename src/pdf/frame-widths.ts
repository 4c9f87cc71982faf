import { ruleWidth } from './ink.ts';

/** What a frame on the page encloses, where screen readers have to know. */
export type Framed = 'head' | 'row';

/**
 * Width in pt of the lines around a table's head and rows. react-pdf has no way to name what it draws; a frame that is a
 * ten-thousandth of a point wider than others looks the same and can be told from them when the page is tagged.
 */
export const frameWidths: { readonly [F in Framed]: number } = {
  head: ruleWidth + 0.0001,
  row: ruleWidth + 0.0002,
};
