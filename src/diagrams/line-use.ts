import type { GridPoint } from './grid.ts';
import type { Route } from './route-edges.ts';

/** How a route passes a crossing of lines. */
export interface Passage {
  readonly route: Route;
  readonly bearing: 'across' | 'down' | 'corner';
}

/** Which stretches and crossings of the grid the routes laid so far use. */
export class LineUse {
  readonly #stretches = new Map<string, Route[]>();
  readonly #passages = new Map<string, Passage[]>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route);
  }

  onStretch(a: GridPoint, b: GridPoint): readonly Route[] {
    return this.#stretches.get(stretchKey(a, b)) ?? [];
  }

  atPoint({ x, y }: GridPoint): readonly Passage[] {
    return this.#passages.get(`${x},${y}`) ?? [];
  }

  #add(route: Route): void {
    for (const [index, point] of route.points.entries()) {
      const before = route.points[index - 1];
      const after = route.points[index + 1];
      if (after !== undefined) append(this.#stretches, stretchKey(point, after), route);
      if (before === undefined || after === undefined) continue;
      const bearing = before.y === after.y ? 'across' : before.x === after.x ? 'down' : 'corner';
      append(this.#passages, `${point.x},${point.y}`, { route, bearing });
    }
  }
}

function stretchKey(a: GridPoint, b: GridPoint): string {
  return a.x + a.y < b.x + b.y ? `${a.x},${a.y};${b.x},${b.y}` : `${b.x},${b.y};${a.x},${a.y}`;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
