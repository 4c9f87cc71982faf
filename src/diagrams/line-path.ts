import type { PictureLine, Point } from './picture.ts';

/** Radius of corners and of hops, px. */
const CORNER = 7;
const HOP = 5;
/** Length and half width of an arrowhead, px. */
export const ARROW = { length: 9, half: 4 };

interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** SVG path data of a line: rounded corners, a small arc over every line that it crosses on its way across. */
export function linePath(line: PictureLine, others: readonly PictureLine[]): string {
  const points = line.arrow ? shortened(line.points) : line.points;
  const first = points[0];
  if (first === undefined) return '';
  const stretches = points.slice(1).map((to, index): Stretch => ({ from: points[index] ?? to, to }));
  const parts = stretches.map((stretch, index) => {
    const next = stretches[index + 1];
    return `${hops(stretch, line, others)}${next === undefined ? lineTo(stretch.to) : corner(stretch, next)}`;
  });
  return `M${pair(first)}${parts.join('')}`;
}

/** The arrowhead at a line's end: a filled triangle. */
export function arrowPath({ points }: PictureLine): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const { x, y } = direction(before, tip);
  const base = { x: tip.x - x * ARROW.length, y: tip.y - y * ARROW.length };
  const left = { x: base.x - y * ARROW.half, y: base.y + x * ARROW.half };
  const right = { x: base.x + y * ARROW.half, y: base.y - x * ARROW.half };
  return `M${pair(tip)}L${pair(left)} ${pair(right)}z`;
}

/** Leaves the place of the arrowhead free, so that the line does not show at its tip. */
function shortened(points: readonly Point[]): Point[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return [...points];
  const { x, y } = direction(before, tip);
  return [...points.slice(0, -1), { x: tip.x - x * (ARROW.length - 1), y: tip.y - y * (ARROW.length - 1) }];
}

function corner(stretch: Stretch, next: Stretch): string {
  const radius = Math.min(CORNER, length(stretch) / 2, length(next) / 2);
  const into = direction(stretch.from, stretch.to);
  const out = direction(next.from, next.to);
  const start = { x: stretch.to.x - into.x * radius, y: stretch.to.y - into.y * radius };
  const end = { x: stretch.to.x + out.x * radius, y: stretch.to.y + out.y * radius };
  return `${lineTo(start)}Q${pair(stretch.to)} ${pair(end)}`;
}

function hops({ from, to }: Stretch, line: PictureLine, others: readonly PictureLine[]): string {
  if (from.y !== to.y) return '';
  const step = Math.sign(to.x - from.x);
  const [low, high] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const crossed = others.flatMap((other) => (other === line || joined(other, line) ? [] : crossings(other, from.y)));
  const inside = [...new Set(crossed)].filter((x) => x - low > HOP + 2 && high - x > HOP + 2);
  const ordered = inside.toSorted((a, b) => (a - b) * step);
  return ordered.map((x) => `H${x - step * HOP}a${HOP} ${HOP} 0 0 ${step > 0 ? 1 : 0} ${step * 2 * HOP} 0`).join('');
}

/** Lines into the same arrowhead belong together and do not hop over one another. */
function joined(a: PictureLine, b: PictureLine): boolean {
  const [endA, endB] = [a.points.at(-1), b.points.at(-1)];
  return endA?.x === endB?.x && endA?.y === endB?.y;
}

function crossings({ points }: PictureLine, y: number): number[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return from.x === to.x && Math.min(from.y, to.y) < y && y < Math.max(from.y, to.y) ? [from.x] : [];
  });
}

function direction(from: Point, to: Point): Point {
  return { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
}

function length({ from, to }: Stretch): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function lineTo(point: Point): string {
  return `L${pair(point)}`;
}

function pair({ x, y }: Point): string {
  return `${x} ${y}`;
}
