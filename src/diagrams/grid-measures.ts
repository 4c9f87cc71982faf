import type { Chart } from './chart.ts';
import type { Grid, Side } from './grid.ts';
import type { Route } from './route-edges.ts';
import type { Run } from './runs.ts';
import type { Size } from './shape-size.ts';
import { textWidth } from './text-width.ts';

/** Distances, px. */
export const TRACK_PITCH = 12;
export const LABEL_GAP = 5;
const ARROW_ROOM = 22;
const PLAIN_ROOM = 12;
const LABEL_ROOM_DOWN = 27;
const MIN_CHANNEL = { across: 34, down: 30 };
const MARGIN = { lanes: 14, flow: 2 };

export interface Channel {
  /** Room before the first track, and behind the last one. */
  readonly before: number;
  readonly behind: number;
  readonly tracks: number;
  /** Number of tracks before the border between two lanes, null where there is none. */
  readonly border: number | null;
  readonly size: number;
}

export interface Measures {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Channels between columns (one more than columns), and between rows. */
  readonly down: readonly Channel[];
  readonly across: readonly Channel[];
}

export interface Laid {
  readonly chart: Chart;
  readonly grid: Grid;
  readonly sizes: ReadonlyMap<string, Size>;
  readonly routes: readonly Route[];
  readonly runs: readonly Run[];
  /** Narrowest column for each lane's title. */
  readonly minColumnWidth: readonly number[];
}

/** How wide every column, row and channel is. */
export function measureGrid(laid: Laid): Measures {
  const { grid } = laid;
  const columnWidths = Array.from({ length: grid.columns }, (_, column) =>
    Math.max(laid.minColumnWidth[column] ?? 0, ...sizesIn(laid, 'column', column).map(({ width }) => width)),
  );
  const rowHeights = Array.from({ length: grid.rows }, (_, row) =>
    Math.max(...sizesIn(laid, 'row', row).map(({ height }) => height)),
  );
  const measured = { columnWidths, rowHeights };
  return {
    ...measured,
    down: Array.from({ length: grid.columns + 1 }, (_, index) => measureChannel(laid, measured, 'column', index)),
    across: Array.from({ length: grid.rows + 1 }, (_, index) => measureChannel(laid, measured, 'row', index)),
  };
}

type Axis = 'column' | 'row';
type Cells = Pick<Measures, 'columnWidths' | 'rowHeights'>;

function sizesIn({ grid, sizes }: Laid, axis: Axis, index: number): Size[] {
  return [...grid.cells].flatMap(([id, cell]) => (cell[axis] === index ? (sizes.get(id) ?? []) : []));
}

function measureChannel(laid: Laid, cells: Cells, axis: Axis, index: number): Channel {
  const { grid, chart } = laid;
  const runs = laid.runs.filter(({ across, line }) => across === (axis === 'row') && line === 2 * index);
  const tracks = runs.length === 0 ? 0 : 1 + Math.max(...runs.map(({ track }) => track));
  const last = axis === 'column' ? grid.columns : grid.rows;
  const margin = MARGIN[chart.kind === 'swimlane' ? 'lanes' : 'flow'];
  const before =
    index === 0
      ? tracks > 0
        ? PLAIN_ROOM
        : 0
      : room(laid, cells, axis, index - 1, axis === 'column' ? 'right' : 'bottom');
  const behind =
    index === last ? (tracks > 0 ? PLAIN_ROOM : 0) : room(laid, cells, axis, index, axis === 'column' ? 'left' : 'top');
  const outer = index === 0 || index === last;
  const border = axis === 'column' && chart.kind === 'swimlane' && !outer ? Math.floor(tracks / 2) : null;
  const lines = tracks + (border === null ? 0 : 1);
  const size = before + Math.max(0, lines - 1) * TRACK_PITCH + behind;
  const least = outer ? margin : MIN_CHANNEL[axis === 'column' ? 'down' : 'across'];
  const spare = Math.max(0, least - size);
  return {
    before: before + Math.floor(spare / 2),
    behind: behind + Math.ceil(spare / 2),
    tracks,
    border,
    size: size + spare,
  };
}

/** Room that the arrows and labels at one side of the nodes in a column or row need beyond the cell. */
function room(laid: Laid, cells: Cells, axis: Axis, index: number, side: Side): number {
  const inCell = [...laid.grid.cells].filter(([, cell]) => cell[axis] === index);
  const needs = inCell.flatMap(([id]) => {
    const size = laid.sizes.get(id);
    if (size === undefined) return [];
    const slack =
      axis === 'column' ? (cells.columnWidths[index] ?? 0) - size.width : (cells.rowHeights[index] ?? 0) - size.height;
    return laid.routes.map((route) =>
      Math.max(
        portRoom(route, id, side, axis) - Math.floor(slack / 2),
        overhang(route, id, side, cells.columnWidths[index] ?? 0),
      ),
    );
  });
  return Math.max(PLAIN_ROOM, ...needs);
}

function portRoom({ edge, exit, entry }: Route, id: string, side: Side, axis: Axis): number {
  const arrow = edge.to === id && entry === side ? ARROW_ROOM : 0;
  const label = edge.from === id && exit === side && edge.label !== null ? labelRoom(edge.label, axis) : 0;
  return Math.max(arrow, label);
}

/** How far the label of an exit at the top or bottom, which starts at the column's middle, reaches beyond the column. */
function overhang({ edge, exit }: Route, id: string, side: Side, columnWidth: number): number {
  if (side !== 'right' || edge.from !== id || edge.label === null || exit === 'left' || exit === 'right') return 0;
  return Math.ceil(textWidth(edge.label)) + 2 * LABEL_GAP - columnWidth / 2;
}

function labelRoom(label: string, axis: Axis): number {
  return axis === 'row' ? LABEL_ROOM_DOWN : Math.ceil(textWidth(label)) + 2 * LABEL_GAP;
}
