import type { Chart, ChartEdge } from './chart.ts';
import { type Cell, cellKey, type Grid } from './grid.ts';
import { readingOrder } from './reading-order.ts';

/**
 * One column a lane. A step stands below what leads to it in its own lane, and beside what leads to it
 * from another lane where the way between the two is free.
 */
export function placeLanes({ nodes, edges, groups }: Chart): Grid {
  const { order, back } = readingOrder(nodes, edges);
  const laneOf = new Map(nodes.map(({ id, group }) => [id, group ?? 0]));
  const forward = edges.filter((edge) => !back.has(edge));
  const cells = new Map<string, Cell>();
  const taken = new Set<string>();
  for (const id of order) {
    const column = laneOf.get(id) ?? 0;
    const entering = forward.filter(({ to }) => to === id);
    let row = Math.max(0, ...entering.map((edge) => lowestRow(edge, column, cells, taken)));
    while (taken.has(cellKey(column, row))) row += 1;
    cells.set(id, { column, row });
    taken.add(cellKey(column, row));
    for (const edge of entering) reserveWay(edge, { column, row }, cells, taken);
  }
  return { columns: groups.length, rows: rowCount(cells), cells };
}

export function rowCount(cells: ReadonlyMap<string, Cell>): number {
  return 1 + Math.max(...[...cells.values()].map(({ row }) => row));
}

function lowestRow(
  { from }: ChartEdge,
  column: number,
  cells: ReadonlyMap<string, Cell>,
  taken: ReadonlySet<string>,
): number {
  const source = cells.get(from);
  if (source === undefined) return 0;
  const free = source.column !== column && wayBetween(source, column).every((key) => !taken.has(key));
  return free && !taken.has(cellKey(column, source.row)) ? source.row : source.row + 1;
}

/** A straight way across other lanes stays free of later steps. */
function reserveWay({ from }: ChartEdge, target: Cell, cells: ReadonlyMap<string, Cell>, taken: Set<string>): void {
  const source = cells.get(from);
  if (source === undefined || source.row !== target.row) return;
  const way = wayBetween(source, target.column);
  if (way.every((key) => !taken.has(key))) for (const key of way) taken.add(key);
}

function wayBetween(source: Cell, column: number): string[] {
  const [first, last] = source.column < column ? [source.column + 1, column] : [column + 1, source.column];
  return Array.from({ length: last - first }, (_, index) => cellKey(first + index, source.row));
}
