import { mm } from './length.ts';

/** How closely a form is set. Heights and gaps in pt; `rowHeight` is the share of a row's own least height. */
export interface Density {
  readonly rowHeight: number;
  readonly blockGap: number;
  readonly headingHeight: number;
  /** Above and below what stands in a box. */
  readonly boxPadding: number;
  /** Least height to write in above a hint. */
  readonly writingHeight: number;
}

/** From roomy to tight: a form takes the first with which it keeps to the pages that its author promised. */
export const densities: readonly [Density, ...Density[]] = [
  { rowHeight: 1, blockGap: mm(1.4), headingHeight: mm(5.2), boxPadding: mm(0.8), writingHeight: mm(5) },
  { rowHeight: 0.92, blockGap: mm(1), headingHeight: mm(4.7), boxPadding: mm(0.5), writingHeight: mm(4.6) },
  { rowHeight: 0.84, blockGap: mm(0.7), headingHeight: mm(4.4), boxPadding: mm(0.3), writingHeight: mm(4.2) },
];

/** No row is lower than a pen needs, whatever the density. */
const leastRowHeight = mm(6);

/** Height in pt of a row that its author wants `millimetres` high. */
export function denseRowHeight(millimetres: number, { rowHeight }: Density): number {
  return Math.max(Math.min(mm(millimetres), leastRowHeight), mm(millimetres) * rowHeight);
}
