import type { FormModel } from '../forms/form-model.ts';
import { mm } from './length.ts';

/** Everything in pt. */
export interface PaperMeasures {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Width between the side margins. */
  readonly contentWidth: number;
  /** Height that the printed foot takes above the bottom margin. */
  readonly footHeight: number;
  /** Width of the label beside a box. */
  readonly labelWidth: number;
  /** A small sheet that a customer keeps is framed as a card. */
  readonly card: boolean;
}

/** Sides of the upright sheet in mm (ISO 216). */
const sheets = { A3: [297, 420], A4: [210, 297], A5: [148, 210] } as const;

/** Margins in mm: top, right, bottom, left. The widest one is for the binder's holes. */
const margins = {
  portrait: [9, 12, 9, 18],
  landscape: [9, 10, 7, 10],
  card: [8, 9, 8, 9],
} as const;
/** Room in mm for the running head of a form of several pages, or with a back. */
const runningHead = 4;

export function paperMeasures({ paper, sides }: Pick<FormModel, 'paper' | 'sides'>): PaperMeasures {
  const { size, orientation, pages } = paper;
  const [shorter, longer] = sheets[size];
  const upright = orientation === 'portrait';
  const card = size === 'A5';
  const [upper, right, bottom, left] = margins[card ? 'card' : orientation].map(mm) as [number, number, number, number];
  const top = upper + ((pages > 1 || sides.length > 1) && !card ? mm(runningHead) : 0);
  const width = mm(upright ? shorter : longer);
  return {
    width,
    height: mm(upright ? longer : shorter),
    margin: { top, right, bottom, left },
    contentWidth: width - left - right,
    footHeight: mm(card ? 5 : 7),
    labelWidth: mm(card ? 22 : 25),
    card,
  };
}
