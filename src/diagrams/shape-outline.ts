import type { Shape } from './chart.ts';
import type { Side } from './grid.ts';
import type { Frame, PictureNode, Point } from './picture.ts';
import { EXTRA_HEIGHT } from './shape-size.ts';

const CORNER = 4;
const TERMINAL_CORNER = 24;

/** Where a line meets the outline in the middle of a side. */
export function port(shape: Shape, box: Frame, side: Side): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  switch (side) {
    case 'top':
      return { x: middle.x, y: box.y + (shape === 'input' ? EXTRA_HEIGHT.input / 2 : 0) };
    case 'bottom':
      return { x: middle.x, y: box.y + box.height - (shape === 'document' ? EXTRA_HEIGHT.document / 2 : 0) };
    case 'left':
      return { x: box.x, y: middle.y };
    case 'right':
      return { x: box.x + box.width, y: middle.y };
  }
}

/** The outline as one SVG element. */
export function outline({ shape, box }: PictureNode): string {
  const { x, y, width, height } = box;
  const wave = EXTRA_HEIGHT.document / 2;
  const slope = EXTRA_HEIGHT.input;
  switch (shape) {
    case 'task':
      return rectangle(box, CORNER);
    case 'terminal':
      return rectangle(box, Math.min(TERMINAL_CORNER, height / 2));
    case 'decision':
      return `<path d="M${x} ${y + height / 2}l${width / 2} ${-height / 2} ${width / 2} ${height / 2} ${-width / 2} ${height / 2}z"/>`;
    case 'document':
      return `<path d="M${x} ${y}h${width}v${height - wave}q${-width / 4} ${-2 * wave} ${-width / 2} 0t${-width / 2} 0z"/>`;
    case 'input':
      return `<path d="M${x} ${y + slope}l${width} ${-slope}v${height}h${-width}z"/>`;
  }
}

/** Middle of the label, above a document's wave or below an input's slope. */
export function labelMiddle({ shape, box }: PictureNode): Point {
  const shift = shape === 'document' ? -EXTRA_HEIGHT.document / 2 : shape === 'input' ? EXTRA_HEIGHT.input / 2 : 0;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 + shift };
}

function rectangle({ x, y, width, height }: Frame, radius: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}
