import { type GridPoint, SIDES, type Side } from './grid.ts';

export interface Step {
  readonly at: GridPoint;
  readonly to: GridPoint;
  /** Directions as indexes into SIDES; the first step has no direction before it. */
  readonly before: number | null;
  readonly direction: number;
}

export interface Search {
  readonly from: GridPoint;
  readonly to: GridPoint;
  readonly firstSide: number;
  readonly columns: number;
  readonly rows: number;
  /** Whether a node stands at a crossing of lines; the two ends are allowed. */
  readonly isBlocked: (point: GridPoint) => boolean;
  /** Whole, non-negative cost of one step between neighbouring lines. */
  readonly stepCost: (step: Step) => number;
  /** Cost of reaching the end at one of its sides. */
  readonly lastCost: (side: Side) => number;
  /** A way that costs this much or more is of no interest. */
  readonly limit: number;
}

export interface Way {
  readonly points: readonly GridPoint[];
  readonly cost: number;
  /** The side of the end at which the way arrives. */
  readonly lastSide: Side;
}

interface State {
  readonly at: GridPoint;
  readonly direction: number | null;
  readonly previous: State | null;
}

const MOVES = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
] as const;

/** Dijkstra over line crossings and directions, with one bucket a cost; ties go to the earlier found. */
export function cheapestWay(search: Search): Way | null {
  const buckets: State[][] = [[{ at: search.from, direction: null, previous: null }]];
  const settled = new Set<number>();
  for (let cost = 0; cost < buckets.length && cost < search.limit; cost += 1) {
    for (const state of buckets[cost] ?? []) {
      if (samePoint(state.at, search.to)) return wayTo(state, cost);
      const key = stateKey(state, search.columns);
      if (settled.has(key)) continue;
      settled.add(key);
      MOVES.forEach((move, direction) => {
        const next = { at: { x: state.at.x + move.x, y: state.at.y + move.y }, direction, previous: state };
        if (!settled.has(stateKey(next, search.columns)) && mayStep(state, next.at, direction, search)) {
          const reached = cost + price(state, next.at, direction, search);
          if (reached < search.limit) put(buckets, reached, next);
        }
      });
    }
  }
  return null;
}

function put(buckets: State[][], cost: number, state: State): void {
  const bucket = buckets[cost];
  if (bucket === undefined) buckets[cost] = [state];
  else bucket.push(state);
}

/** A number of its own for every place and direction. */
function stateKey({ at, direction }: State, columns: number): number {
  return ((at.y + 1) * (2 * columns + 3) + at.x + 1) * 5 + (direction ?? 4);
}

function mayStep(state: State, to: GridPoint, direction: number, search: Search): boolean {
  if (state.direction === null ? direction !== search.firstSide : (state.direction + 2) % 4 === direction) return false;
  if (to.x < 0 || to.y < 0 || to.x > 2 * search.columns || to.y > 2 * search.rows) return false;
  return samePoint(to, search.to) || !search.isBlocked(to);
}

function price(state: State, to: GridPoint, direction: number, search: Search): number {
  const step = search.stepCost({ at: state.at, to, before: state.direction, direction });
  return samePoint(to, search.to) ? step + search.lastCost(opposite(direction)) : step;
}

function wayTo(state: State, cost: number): Way {
  const points: GridPoint[] = [];
  for (let step: State | null = state; step !== null; step = step.previous) points.unshift(step.at);
  return { points, cost, lastSide: opposite(state.direction ?? 0) };
}

function opposite(direction: number): Side {
  return SIDES[(direction + 2) % 4] ?? 'top';
}

function samePoint(a: GridPoint, b: GridPoint): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Index into SIDES of the direction from one line crossing to a neighbouring one. */
export function directionOf(from: GridPoint, to: GridPoint): number {
  return MOVES.findIndex(({ x, y }) => from.x + x === to.x && from.y + y === to.y);
}
