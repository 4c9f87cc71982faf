import type { GridPoint } from './grid.ts';
import type { Route } from './route-edges.ts';

/** How a route passes a crossing of lines. */
export type Bearing = 'across' | 'down' | 'corner';

export interface Passage {
  readonly route: Route;
  readonly bearing: Bearing;
}

/** Which stretches and crossings of the grid the routes laid so far use. */
export class LineUse {
  readonly #stretches = new Map<number, Route[]>();
  readonly #passages = new Map<number, Passage[]>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route);
  }

  onStretch(a: GridPoint, b: GridPoint): readonly Route[] {
    return this.#stretches.get(stretchKey(a, b)) ?? [];
  }

  atPoint(point: GridPoint): readonly Passage[] {
    return this.#passages.get(pointKey(point)) ?? [];
  }

  #add(route: Route): void {
    for (const [index, point] of route.points.entries()) {
      const before = route.points[index - 1];
      const after = route.points[index + 1];
      if (after !== undefined) append(this.#stretches, stretchKey(point, after), route);
      if (before === undefined || after === undefined) continue;
      const bearing = before.y === after.y ? 'across' : before.x === after.x ? 'down' : 'corner';
      append(this.#passages, pointKey(point), { route, bearing });
    }
  }
}

/** A number of its own for every crossing of a grid of up to 500 lines each way. */
export function pointKey({ x, y }: GridPoint): number {
  return y * 1000 + x;
}

/** The sum names the stretch between two neighbouring crossings. */
function stretchKey(a: GridPoint, b: GridPoint): number {
  return pointKey(a) + pointKey(b);
}

function append<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
