import type { Chart } from './chart.ts';
import { type Cell, cellKey, type Grid } from './grid.ts';
import { rowCount } from './place-lanes.ts';
import { readingOrder } from './reading-order.ts';

/** Without lanes the main branch runs straight down; every other branch opens a column to its right. */
export function placeFlow({ nodes, edges }: Chart): Grid {
  const { order, back } = readingOrder(nodes, edges);
  const forward = edges.filter((edge) => !back.has(edge));
  const cells = new Map<string, Cell>();
  const taken = new Set<string>();
  const continued = new Set<string>();
  const longest = longestPaths(order, forward);
  for (const id of order) {
    const sources = forward.filter(({ to }) => to === id).map(({ from }) => from);
    const main = sources.find((from) => !continued.has(from) && mainExit(from) === id);
    const origin = cells.get(main ?? sources[0] ?? '');
    let column = (origin?.column ?? 0) + (main === undefined && origin !== undefined ? 1 : 0);
    const row = Math.max(0, ...sources.map((from) => (cells.get(from)?.row ?? 0) + 1));
    while (taken.has(cellKey(column, row))) column += 1;
    if (main !== undefined) continued.add(main);
    cells.set(id, { column, row });
    taken.add(cellKey(column, row));
  }
  return { columns: 1 + Math.max(...[...cells.values()].map(({ column }) => column)), rows: rowCount(cells), cells };

  function mainExit(from: string): string | undefined {
    const exits = forward.filter((edge) => edge.from === from);
    return exits.toSorted((a, b) => (longest.get(b.to) ?? 0) - (longest.get(a.to) ?? 0))[0]?.to;
  }
}

/** Steps still to go from each node along the longest way. */
function longestPaths(order: readonly string[], forward: readonly { from: string; to: string }[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const id of order.toReversed()) {
    const next = forward.filter(({ from }) => from === id).map(({ to }) => longest.get(to) ?? 0);
    longest.set(id, next.length === 0 ? 0 : 1 + Math.max(...next));
  }
  return longest;
}
