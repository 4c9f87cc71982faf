import type { ChartEdge } from './chart.ts';
import { cheapestWay, directionOf } from './cheapest-way.ts';
import { centreOf, type Grid, type GridPoint, SIDES } from './grid.ts';
import { LineUse, pointKey } from './line-use.ts';
import { entryCost, exitCost, stepCost } from './route-costs.ts';
import type { Route } from './route-edges.ts';

export interface RouteSearch {
  readonly grid: Grid;
  readonly decisions: ReadonlySet<string>;
  readonly caution: number;
}

/** The cheapest way for one edge with all others in place, searched backwards from each side of its end. */
export function routeEdge(edge: ChartEdge, others: readonly Route[], search: RouteSearch): Route {
  const { grid, decisions } = search;
  const use = new LineUse(others);
  const ports = { edge, decisions, others };
  const blocked = new Set([...grid.cells.values()].map((cell) => pointKey(centreOf(cell))));
  let best: Route | null = null;
  let limit = Infinity;
  for (const [firstSide, entry] of SIDES.entries()) {
    const before = entryCost(entry, ports);
    const way = cheapestWay({
      from: middle(grid, edge.to),
      to: middle(grid, edge.from),
      firstSide,
      columns: grid.columns,
      rows: grid.rows,
      isBlocked: (point) => blocked.has(pointKey(point)),
      stepCost: (step) => stepCost(step, use, { edge, entry }, search),
      lastCost: (side) => exitCost(side, ports),
      limit: limit - before,
    });
    if (way === null) continue;
    limit = way.cost + before;
    best = { edge, points: way.points.toReversed(), exit: way.lastSide, entry };
  }
  if (best === null) throw new Error(`no way from ${edge.from} to ${edge.to}`);
  return best;
}

/** What all routes cost together. */
export function totalCost(routes: readonly Route[], search: RouteSearch): number {
  const use = new LineUse(routes);
  return routes.reduce((sum, route) => sum + routeCost(route, routes, use, search), 0);
}

/** A route joins itself, so that its own use of the lines does not count. */
function routeCost(route: Route, routes: readonly Route[], use: LineUse, search: RouteSearch): number {
  const others = routes.filter((other) => other !== route);
  const ports = { edge: route.edge, decisions: search.decisions, others };
  const backwards = route.points.toReversed();
  const steps = backwards.slice(1).map((to, index) => {
    const at = backwards[index] ?? to;
    const last = backwards[index - 1];
    const before = last === undefined ? null : directionOf(last, at);
    return stepCost({ at, to, before, direction: directionOf(at, to) }, use, route, search);
  });
  return steps.reduce((sum, cost) => sum + cost, entryCost(route.entry, ports) + exitCost(route.exit, ports));
}

function middle(grid: Grid, id: string): GridPoint {
  const cell = grid.cells.get(id);
  if (cell === undefined) throw new Error(`no cell for ${id}`);
  return centreOf(cell);
}
