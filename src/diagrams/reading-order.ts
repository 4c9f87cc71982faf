import type { ChartEdge, ChartNode } from './chart.ts';

export interface ReadingOrder {
  /** Ids of all nodes: every step after the steps that lead to it, first-named exit first. */
  readonly order: readonly string[];
  /** Edges that lead back to an earlier step. */
  readonly back: ReadonlySet<ChartEdge>;
}

/** Topological order of a chart, taken from its starts; what closes a loop is a back edge. */
export function readingOrder(nodes: readonly ChartNode[], edges: readonly ChartEdge[]): ReadingOrder {
  const outgoing = new Map(nodes.map(({ id }) => [id, edges.filter(({ from }) => from === id)]));
  const entered = new Set(edges.map(({ to }) => to));
  const back = new Set<ChartEdge>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string, finished: string[]) => {
    state.set(id, 'open');
    for (const edge of outgoing.get(id)?.toReversed() ?? []) {
      if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) visit(edge.to, finished);
    }
    state.set(id, 'done');
    finished.push(id);
  };
  const visitAll = (starts: readonly ChartNode[]) => {
    const finished: string[] = [];
    for (const { id } of starts) if (!state.has(id)) visit(id, finished);
    return finished.toReversed();
  };
  const fromStarts = visitAll(nodes.filter(({ id }) => !entered.has(id)).toReversed());
  return { order: [...fromStarts, ...visitAll(nodes)], back };
}
