import type { CellStyle } from 'hucre/xlsx';
import { ink } from '../pdf/ink.ts';
import { textSizes } from '../pdf/text-sizes.ts';
import { wording } from '../wording/index.ts';
import type { Edges } from './piece.ts';

/** How a cell looks; the greys and sizes are the paper's. */
export type Look =
  | 'plain'
  | 'company'
  | 'title'
  | 'subtitle'
  | 'quiet'
  | 'aside'
  | 'heading'
  | 'label'
  | 'column-head'
  | 'value'
  | 'table-value'
  | 'table-number'
  | 'box'
  | 'option'
  | 'hint'
  | 'faint'
  | 'small-name'
  | 'lines'
  | 'band-company'
  | 'band-title'
  | 'band-aside'
  | 'band-quiet'
  | 'band';

interface Setting {
  readonly size: number;
  readonly heading?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'center' | 'bottom';
}

const { band, onBand, quiet, faint } = ink;
const settings: { readonly [L in Look]: Setting } = {
  plain: { size: textSizes.body },
  company: { size: textSizes.company, heading: true },
  title: { size: textSizes.title, heading: true, across: 'center' },
  subtitle: { size: textSizes.subtitle, across: 'center' },
  quiet: { size: textSizes.frame, color: quiet },
  aside: { size: textSizes.body, across: 'right' },
  heading: { size: textSizes.heading, heading: true, fill: ink.heading },
  label: { size: textSizes.label, fill: ink.label },
  'column-head': { size: 7.5, heading: true, fill: ink.label, across: 'center' },
  value: { size: 9, across: 'left' },
  'table-value': { size: 8, across: 'left' },
  'table-number': { size: 8, across: 'center' },
  box: { size: 10, across: 'center' },
  option: { size: textSizes.body },
  hint: { size: textSizes.hint, color: quiet },
  faint: { size: textSizes.hint, color: faint, across: 'center' },
  'small-name': { size: textSizes.hint, fill: ink.label, across: 'center' },
  lines: { size: textSizes.frame, down: 'center' },
  'band-company': { size: textSizes.company, heading: true, color: onBand, fill: band },
  'band-title': { size: textSizes.cardTitle, heading: true, color: onBand, fill: band, across: 'center' },
  'band-aside': { size: textSizes.body, color: onBand, fill: band, across: 'right' },
  'band-quiet': { size: textSizes.frame, color: onBand, fill: band },
  band: { size: textSizes.hint, color: onBand, fill: band, across: 'center' },
};

/** Size in pt of a look's text. */
export function sizeOf(look: Look): number {
  return settings[look].size;
}

export function styleOf(look: Look, edges: Edges, numFmt: string | null): CellStyle {
  const { fill, across = 'left', down = 'center' } = settings[look];
  const line = { style: 'thin', color: { rgb: hex(ink.rule) } } as const;
  return {
    font: fontOf(look),
    alignment: { horizontal: across, vertical: down, wrapText: true },
    border: {
      ...(edges.top && { top: line }),
      ...(edges.right && { right: line }),
      ...(edges.bottom && { bottom: line }),
      ...(edges.left && { left: line }),
    },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(fill) } } }),
    ...(numFmt !== null && { numFmt }),
  };
}

/** Font of a look, or of a small or red part of its text. */
export function fontOf(look: Look, part: 'text' | 'star' | 'hint' = 'text'): NonNullable<CellStyle['font']> {
  const { size, heading = false, color = ink.text } = settings[look];
  const own = { text: color, star: ink.required, hint: ink.quiet }[part];
  return {
    name: heading && part !== 'hint' ? wording.office.fonts.heading : wording.office.fonts.text,
    size: part === 'hint' ? textSizes.hint : size,
    color: { rgb: hex(own) },
  };
}

/** The six digits without the sign. */
function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
