import type { ChartEdge } from './chart.ts';
import { cheapestWay, directionOf } from './cheapest-way.ts';
import { centreOf, type Grid, type GridPoint, SIDES } from './grid.ts';
import { LineUse } from './line-use.ts';
import { entryCost, exitCost, stepCost } from './route-costs.ts';
import type { Route } from './route-edges.ts';

export interface RouteSearch {
  readonly grid: Grid;
  readonly decisions: ReadonlySet<string>;
}

/** The cheapest way for one edge with all others in place, searched backwards from each side of its end. */
export function routeEdge(edge: ChartEdge, others: readonly Route[], { grid, decisions }: RouteSearch): Route {
  const use = new LineUse(others);
  const ports = { edge, decisions, others };
  const blocked = new Set([...grid.cells.values()].map(centreOf).map(({ x, y }) => `${x},${y}`));
  const ways = SIDES.map((entry, firstSide) => {
    const found = cheapestWay({
      from: middle(grid, edge.to),
      to: middle(grid, edge.from),
      firstSide,
      columns: grid.columns,
      rows: grid.rows,
      blocked,
      stepCost: (step) => stepCost(step, use, { edge, entry }, grid),
      lastCost: (side) => exitCost(side, ports),
    });
    return { entry, ...found, cost: found.cost + entryCost(entry, ports) };
  });
  const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { edge, points: best.points.toReversed(), exit: best.lastSide, entry: best.entry };
}

/** What a route costs among the others. */
export function routeCost(route: Route, others: readonly Route[], { grid, decisions }: RouteSearch): number {
  const use = new LineUse(others);
  const ports = { edge: route.edge, decisions, others };
  const backwards = route.points.toReversed();
  const steps = backwards.slice(1).map((to, index) => {
    const at = backwards[index] ?? to;
    const last = backwards[index - 1];
    return stepCost({ at, to, before: last === undefined ? null : directionOf(last, at), direction: directionOf(at, to) }, use, route, grid);
  });
  return steps.reduce((sum, cost) => sum + cost, entryCost(route.entry, ports) + exitCost(route.exit, ports));
}

function middle(grid: Grid, id: string): GridPoint {
  const cell = grid.cells.get(id);
  if (cell === undefined) throw new Error(`no cell for ${id}`);
  return centreOf(cell);
}
