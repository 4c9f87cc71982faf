import type { PrintedRun } from './open-pdf.ts';

/** Pairs of texts whose boxes share more than a hair. */
export function overlaps(runs: readonly PrintedRun[]): string[] {
  const boxes = runs.map((run) => ({ ...run, bottom: run.y - 0.1 * run.size, top: run.y + 0.8 * run.size }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
          Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 0.8,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}
