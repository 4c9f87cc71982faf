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
  /** Middles that no way passes, as `x,y`; the two ends are allowed. */
  readonly blocked: ReadonlySet<string>;
  /** Whole, non-negative cost of one step between neighbouring lines. */
  readonly stepCost: (step: Step) => number;
  /** Cost of reaching the end at one of its sides. */
  readonly lastCost: (side: Side) => number;
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
export function cheapestWay(search: Search): Way {
  const buckets: State[][] = [[{ at: search.from, direction: null, previous: null }]];
  const settled = new Set<string>();
  for (let cost = 0; cost < buckets.length; cost += 1) {
    for (const state of buckets[cost] ?? []) {
      if (samePoint(state.at, search.to)) return wayTo(state, cost);
      const key = `${state.at.x},${state.at.y},${state.direction}`;
      if (settled.has(key)) continue;
      settled.add(key);
      for (const [next, price] of nextStates(state, search)) {
        const bucket = (buckets[cost + price] ??= []);
        bucket.push(next);
      }
    }
  }
  throw new Error('a node of the chart cannot be reached');
}

function nextStates(state: State, search: Search): [State, number][] {
  return MOVES.flatMap(({ x, y }, direction): [State, number][] => {
    const to = { x: state.at.x + x, y: state.at.y + y };
    if (!mayStep(state, to, direction, search)) return [];
    const price = search.stepCost({ at: state.at, to, before: state.direction, direction });
    const arrival = samePoint(to, search.to) ? search.lastCost(opposite(direction)) : 0;
    return [[{ at: to, direction, previous: state }, price + arrival]];
  });
}

function mayStep(state: State, to: GridPoint, direction: number, search: Search): boolean {
  if (state.direction === null ? direction !== search.firstSide : (state.direction + 2) % 4 === direction) return false;
  if (to.x < 0 || to.y < 0 || to.x > 2 * search.columns || to.y > 2 * search.rows) return false;
  return samePoint(to, search.to) || !search.blocked.has(`${to.x},${to.y}`);
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
