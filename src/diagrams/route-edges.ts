import type { ChartEdge, ChartNode } from './chart.ts';
import { centreOf, type Grid, type GridPoint, type Side } from './grid.ts';
import { type RouteSearch, routeEdge, totalCost } from './route-edge.ts';

export interface Route {
  readonly edge: ChartEdge;
  /** Every crossing of lines that the route passes, both nodes' middles included. */
  readonly points: readonly GridPoint[];
  readonly exit: Side;
  readonly entry: Side;
}

/** Rounds in which each edge is laid anew with all others in place. */
const ROUNDS = 3;

/**
 * Orthogonal ways for all edges: round the nodes, with few bends and crossings, in and out at different sides.
 * @param caution price of lines that meet from either side of a channel, where they may run into one another
 */
export function routeEdges(
  grid: Grid,
  nodes: readonly ChartNode[],
  edges: readonly ChartEdge[],
  caution: number,
): Route[] {
  const decisions = new Set(nodes.filter(({ shape }) => shape === 'decision').map(({ id }) => id));
  const search: RouteSearch = { grid, decisions, caution };
  const byLength = edges.toSorted((a, b) => distance(grid, a) - distance(grid, b));
  let routes: Route[] = [];
  for (let round = 0; round < ROUNDS; round += 1) routes = layAnew(routes, byLength, search);
  for (const { id } of nodes) routes = improveAround(id, routes, byLength, search);
  return edges.flatMap((edge) => routes.filter((route) => route.edge === edge));
}

/** Takes each of the edges out and lays it again, in the given order. */
function layAnew(routes: readonly Route[], edges: readonly ChartEdge[], search: RouteSearch): Route[] {
  return edges.reduce<Route[]>(
    (laid, edge) => {
      const others = laid.filter((route) => route.edge !== edge);
      return [...others, routeEdge(edge, others, search)];
    },
    [...routes],
  );
}

/** Edges of one node may stand in each other's way: takes all of them out and lays them in several orders. */
function improveAround(
  id: string,
  routes: readonly Route[],
  byLength: readonly ChartEdge[],
  search: RouteSearch,
): Route[] {
  const own = byLength.filter(({ from, to }) => from === id || to === id);
  const rest = routes.filter(({ edge }) => !own.includes(edge));
  const exitsFirst = own.toSorted((a, b) => Number(b.from === id) - Number(a.from === id));
  const proposals = [own, own.toReversed(), exitsFirst].map((order) => layAnew(rest, order, search));
  const costs = proposals.map((proposal) => totalCost(proposal, search));
  const least = Math.min(...costs);
  return least < totalCost(routes, search) ? (proposals[costs.indexOf(least)] ?? [...routes]) : [...routes];
}

function distance({ cells }: Grid, { from, to }: ChartEdge): number {
  const [a, b] = [cells.get(from), cells.get(to)];
  if (a === undefined || b === undefined) throw new Error(`no cell for ${from} or ${to}`);
  const [start, end] = [centreOf(a), centreOf(b)];
  return Math.abs(start.x - end.x) + Math.abs(start.y - end.y);
}
