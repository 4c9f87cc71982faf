import { Canvas } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { type Framed, frameWidths } from './frame-widths.ts';
import { ink, ruleWidth } from './ink.ts';

interface Lines {
  /** The parent's four edges. */
  readonly frame?: boolean | Framed;
  /** Distances from the parent's left edge in pt; the line goes from its top to its bottom. */
  readonly columns?: readonly number[];
  /** Shares of the parent's height, 0 at its top. */
  readonly across?: readonly number[];
}

/**
 * Draws a parent's lines as strokes over its fill. Neighbours draw the same line at the same place, so every row is
 * whole at the foot and head of a page; react-pdf's own borders are clipped fills that viewers draw unevenly.
 */
export function rules({ frame = false, columns = [], across = [] }: Lines): ReactElement {
  return h(Canvas, {
    style: cover,
    paint: (painter, width, height) => {
      painter.lineWidth(typeof frame === 'string' ? frameWidths[frame] : ruleWidth).strokeColor(ink.rule);
      if (frame !== false) painter.rect(0, 0, width, height);
      for (const x of columns) painter.moveTo(x, 0).lineTo(x, height);
      for (const share of across) painter.moveTo(0, share * height).lineTo(width, share * height);
      painter.stroke();
      return null;
    },
  });
}

/** Lies over the whole of its parent. */
export const cover = { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 } as const;
