import { isChannel } from './grid.ts';
import { extent, mayJoin, type Run } from './runs.ts';

const CROSSING = 1;
const TOUCH = 30;
export const OVERLAP = 60;
/** Extent of a line of the grid in the scale of `place`; a track is one unit. */
const LINE = 50;

/** What the changed runs, and those that end at them, cost among all runs: overlaps, crossings, length. */
export function costAround(changed: readonly Run[], runs: readonly Run[]): number {
  const affected = new Set(changed.flatMap((run) => [run, run.before, run.after]).filter((run) => run !== null));
  const seen = new Set<Run>();
  let sum = 0;
  for (const run of affected) {
    seen.add(run);
    for (const other of runs) if (!seen.has(other)) sum += pairCost(run, other);
    sum += length(run) * 1e-5 + run.track * 1e-4;
  }
  return sum;
}

/** Whether two runs of different edges lie on one another. */
export function overlaps(a: Run, b: Run): boolean {
  return a.across === b.across && pairCost(a, b) === OVERLAP;
}

function pairCost(a: Run, b: Run): number {
  if (mayJoin(a.route, b.route)) return 0;
  return a.across === b.across ? overlapCost(a, b) : crossingCost(a, b);
}

function length(run: Run): number {
  const [from, to] = extent(run, place);
  return to - from;
}

function overlapCost(a: Run, b: Run): number {
  if (place(a.line, a.track) !== place(b.line, b.track)) return 0;
  const [aFrom, aTo] = extent(a, place);
  const [bFrom, bTo] = extent(b, place);
  return aFrom <= bTo && bFrom <= aTo ? OVERLAP : 0;
}

function crossingCost(a: Run, b: Run): number {
  const aPlace = place(a.line, a.track);
  const [bFrom, bTo] = extent(b, place);
  if (aPlace < bFrom || aPlace > bTo) return 0;
  const bPlace = place(b.line, b.track);
  const [aFrom, aTo] = extent(a, place);
  if (bPlace < aFrom || bPlace > aTo) return 0;
  const inside = bPlace > aFrom && bPlace < aTo && aPlace > bFrom && aPlace < bTo;
  return inside ? CROSSING : TOUCH;
}

/** Order and distinctness are as in the finished picture; the distances are not. */
function place(line: number, track: number): number {
  return line * LINE + (isChannel(line) ? track : 0);
}
