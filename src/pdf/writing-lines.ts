import { Canvas } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { ink } from './ink.ts';
import { mm } from './length.ts';

/** Least distance of two lines: what a ball pen needs. */
export const writingLineHeight = mm(6.5);

/** Faint dotted lines to write on, as many as the room holds, but at least `count`. */
export function writingLines(count: number): ReactElement {
  return h(Canvas, {
    style: { flexGrow: 1, alignSelf: 'stretch', minHeight: count * writingLineHeight },
    paint: (painter, width, height) => {
      const lines = Math.max(1, Math.floor(height / writingLineHeight));
      painter.lineWidth(0.4).strokeColor(ink.writingLine).dash(0.6, { space: 1.4 });
      for (let line = 1; line < lines; line += 1) {
        painter.moveTo(0, (height * line) / lines).lineTo(width, (height * line) / lines);
      }
      painter.stroke();
      return null;
    },
  });
}
