import { type GridPoint, isChannel } from './grid.ts';
import type { Route } from './route-edges.ts';

/** A straight stretch of a route along one line of the grid. */
export interface Run {
  readonly route: Route;
  readonly across: boolean;
  /** Number of the line it lies on: a row's for a run across, a column's for a run down. */
  readonly line: number;
  /** Its place among the tracks of a channel; 0 on the middle of a row or column. */
  track: number;
  /** The runs before and after it on its route. */
  before: Run | null;
  after: Run | null;
  /** Lines at which it starts and ends, in the direction of the route. */
  readonly start: number;
  readonly end: number;
}

/** The runs of each route, in order. */
export function runsOf(route: Route): Run[] {
  const corners = route.points.filter((point, index) =>
    isCorner(route.points[index - 1], point, route.points[index + 1]),
  );
  const runs = corners.slice(1).map((to, index): Run => {
    const from = corners[index] ?? to;
    const across = from.y === to.y;
    const ends = across ? { line: from.y, start: from.x, end: to.x } : { line: from.x, start: from.y, end: to.y };
    return { route, across, ...ends, track: 0, before: null, after: null };
  });
  for (const [index, run] of runs.entries()) {
    run.before = runs[index - 1] ?? null;
    run.after = runs[index + 1] ?? null;
  }
  return runs;
}

function isCorner(before: GridPoint | undefined, at: GridPoint, after: GridPoint | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  return !(before.x === at.x && at.x === after.x) && !(before.y === at.y && at.y === after.y);
}

/** Routes into one side of a node join on their way; so they may lie on one another. */
export function mayJoin(a: Route, b: Route): boolean {
  const sameEnd = a.edge.to === b.edge.to && a.entry === b.entry;
  return a === b || sameEnd || (a.edge.from === b.edge.from && a.exit === b.exit);
}

export function inChannel(run: Run): boolean {
  return isChannel(run.line);
}

/** From lower to higher line, with places given by `place`. */
export function extent(run: Run, place: (line: number, track: number) => number): readonly [number, number] {
  const from = place(run.start, run.before?.track ?? 0);
  const to = place(run.end, run.after?.track ?? 0);
  return from < to ? [from, to] : [to, from];
}
