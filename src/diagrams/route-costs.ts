import type { ChartEdge } from './chart.ts';
import type { Step } from './cheapest-way.ts';
import { type Grid, isChannel, type Side } from './grid.ts';
import type { Bearing, LineUse } from './line-use.ts';
import type { RouteSearch } from './route-edge.ts';
import type { Route } from './route-edges.ts';

/** Prices of what makes a chart hard to follow, in px of detour that one would accept to avoid it. */
const ACROSS = 100;
const DOWN = 50;
const BEND = 70;
const CROSSING = 120;
const NEAR_CORNER = 40;
const SHARED_CHANNEL = 8;
const SHARED_MIDDLE = 4000;
const OUTER_CHANNEL = 4;
const HEADER_CHANNEL = 120;

const ENTRY: Record<Side, number> = { top: 0, right: 15, left: 15, bottom: 90 };
const EXIT: Record<Side, number> = { bottom: 0, right: 0, left: 0, top: 110 };
const DECISION_SIDE = 20;
const IN_AND_OUT = 8000;
const SECOND_LABEL = 8000;
const SECOND_EXIT = 60;
const SECOND_ENTRY = 30;

export interface PortUse {
  readonly edge: ChartEdge;
  readonly decisions: ReadonlySet<string>;
  readonly others: readonly Route[];
}

/** Several edges may enter at one side, where they join; none leaves there. */
export function entryCost(side: Side, { edge, decisions, others }: PortUse): number {
  const leaving = others.filter((route) => route.edge.from === edge.to && route.exit === side).length;
  const entering = others.filter((route) => route.edge.to === edge.to && route.entry === side).length;
  const sideways = decisions.has(edge.to) && side !== 'top' ? DECISION_SIDE : 0;
  return ENTRY[side] + sideways + leaving * IN_AND_OUT + entering * SECOND_ENTRY;
}

/** Exits with labels each have a side of their own. */
export function exitCost(side: Side, { edge, decisions, others }: PortUse): number {
  const entering = others.filter((route) => route.edge.to === edge.from && route.entry === side).length;
  const leaving = others.filter((route) => route.edge.from === edge.from && route.exit === side);
  const labelled =
    decisions.has(edge.from) || edge.label !== null || leaving.some((route) => route.edge.label !== null);
  return EXIT[side] + entering * IN_AND_OUT + leaving.length * (labelled ? SECOND_LABEL : SECOND_EXIT);
}

/** Price of one step of a way that is searched from the edge's end backwards. */
export function stepCost(step: Step, use: LineUse, end: { edge: ChartEdge; entry: Side }, search: RouteSearch): number {
  const across = step.direction % 2 === 1;
  const isStranger = ({ edge, entry }: Route) => edge.to !== end.edge.to || entry !== end.entry;
  const bend = step.before !== null && step.before !== step.direction ? BEND : 0;
  const shared = use.onStretch(step.at, step.to).filter(isStranger).length;
  const passed = use.atPoint(step.at).filter(({ route }) => isStranger(route));
  return (
    (across ? ACROSS : DOWN) +
    bend +
    marginCost(step, across, search.grid) +
    shared * (isChannel(across ? step.at.y : step.at.x) ? SHARED_CHANNEL : SHARED_MIDDLE) +
    passed.reduce((sum, { bearing }) => sum + passingCost(step, across, bearing, search.caution), 0)
  );
}

function marginCost({ at }: Step, across: boolean, { columns, rows }: Grid): number {
  if (across) return at.y === 0 ? HEADER_CHANNEL : at.y === 2 * rows ? OUTER_CHANNEL : 0;
  return at.x === 0 || at.x === 2 * columns ? OUTER_CHANNEL : 0;
}

/** Price of meeting another line where this one goes straight on or turns. */
function passingCost({ at, before, direction }: Step, across: boolean, bearing: Bearing, caution: number): number {
  if (before === null) return 0;
  if (before !== direction)
    return bearing === 'corner' && !(isChannel(at.x) && isChannel(at.y)) ? caution : NEAR_CORNER;
  if (bearing === 'corner') return NEAR_CORNER;
  return bearing === (across ? 'down' : 'across') ? CROSSING : 0;
}
