import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';

/**
 * A hair of height at the end of a column whose parts have least heights. react-pdf makes everything shrinkable (it reads
 * `flexShrink: 0` as 1). When rounding leaves such a column a millionth of a point short and all its parts already stand
 * at their least heights, Yoga divides by what is left to shrink, nothing, and draws the parts several times too high.
 * This one takes the millionth.
 */
export function give(): ReactElement {
  return h(View, { style: { height: 0.01 } });
}
