import type { Shape } from './chart.ts';

/** Mermaid's names, short and long, for the shapes that the manual uses. */
const SHAPES: Record<string, Shape> = {
  square: 'task',
  rect: 'task',
  rectangle: 'task',
  proc: 'task',
  process: 'task',
  diamond: 'decision',
  diam: 'decision',
  decision: 'decision',
  stadium: 'terminal',
  pill: 'terminal',
  terminal: 'terminal',
  doc: 'document',
  document: 'document',
  'manual-input': 'input',
  'sl-rect': 'input',
};

export function shapeOf(name: string | null): Shape | null {
  return name === null ? null : (SHAPES[name] ?? null);
}
