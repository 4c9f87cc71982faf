import { assignTracks, overlapCount } from './assign-tracks.ts';
import { type Chart, nodeEdges } from './chart.ts';
import type { Grid } from './grid.ts';
import { LABEL_GAP, type Laid, measureGrid } from './grid-measures.ts';
import { GridPlaces } from './grid-places.ts';
import { headerHeight, laneBands, minLaneWidths } from './lane-bands.ts';
import type { Picture, PictureLabel, PictureLine, PictureNode, Point } from './picture.ts';
import { type Route, routeEdges } from './route-edges.ts';
import type { Run } from './runs.ts';
import { port } from './shape-outline.ts';
import { shapeSizes } from './shape-size.ts';
import { FONT_SIZE } from './text-width.ts';

/** Tried in turn until no two lines lie on one another; more caution means longer ways. */
const CAUTIONS = [80, 300, 900];

/** The picture of a chart whose nodes stand in the cells of a grid. */
export function drawGrid(chart: Chart, grid: Grid): Picture {
  const { routes, runs } = layLines(chart, grid);
  const laid: Laid = { chart, grid, routes, runs, sizes: shapeSizes(chart), minColumnWidth: minLaneWidths(chart) };
  const places = new GridPlaces(measureGrid(laid), headerHeight(chart));
  const nodes = new Map(chart.nodes.map((node) => [node.id, pictureNode(node, laid, places)]));
  const lanes = chart.kind === 'swimlane';
  return {
    kind: lanes ? 'lanes' : 'flow',
    width: places.width,
    height: places.height,
    groups: lanes ? laneBands(chart, places) : [],
    nodes: [...nodes.values()],
    lines: routes.map((route) => pictureLine(route, runs, places, nodes)),
    labels: routes.flatMap((route) => exitLabel(route, nodes)),
  };
}

interface Lines {
  readonly routes: readonly Route[];
  readonly runs: readonly Run[];
}

function layLines(chart: Chart, grid: Grid): Lines {
  const edges = nodeEdges(chart);
  let best: (Lines & { readonly overlaps: number }) | null = null;
  for (const caution of CAUTIONS) {
    const routes = routeEdges(grid, chart.nodes, edges, caution);
    const runs = assignTracks(routes);
    const overlaps = overlapCount(runs);
    if (best === null || overlaps < best.overlaps) best = { routes, runs, overlaps };
    if (overlaps === 0) break;
  }
  return best ?? { routes: [], runs: [] };
}

function pictureNode(
  { id, shape, lines, target }: Chart['nodes'][number],
  laid: Laid,
  places: GridPlaces,
): PictureNode {
  return { id, shape, lines, target, box: places.box(id, laid) };
}

type Nodes = ReadonlyMap<string, PictureNode>;

function pictureLine(route: Route, runs: readonly Run[], places: GridPlaces, nodes: Nodes): PictureLine {
  const { edge, exit, entry } = route;
  const own = runs.filter((run) => run.route === route);
  const corners = own.slice(1).map((run): Point => {
    const across = run.across ? run : run.before;
    const down = run.across ? run.before : run;
    return { x: places.x(down?.line ?? 0, down?.track ?? 0), y: places.y(across?.line ?? 0, across?.track ?? 0) };
  });
  const points = [portOf(nodes, edge.from, exit), ...corners, portOf(nodes, edge.to, entry)];
  return { points, arrow: edge.arrow, dashed: edge.dashed };
}

function portOf(nodes: Nodes, id: string, side: Route['exit']): Point {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return port(node.shape, node.box, side);
}

/** An exit's label stands beside the line where it leaves the shape, never on it. */
function exitLabel({ edge, exit }: Route, nodes: Nodes): PictureLabel[] {
  if (edge.label === null) return [];
  const { x, y } = portOf(nodes, edge.from, exit);
  const text = edge.label;
  switch (exit) {
    case 'top':
      return [{ text, x: x + LABEL_GAP, y: y - LABEL_GAP, anchor: 'start' }];
    case 'bottom':
      return [{ text, x: x + LABEL_GAP, y: y + FONT_SIZE + 2, anchor: 'start' }];
    case 'right':
      return [{ text, x: x + LABEL_GAP, y: y - LABEL_GAP, anchor: 'start' }];
    case 'left':
      return [{ text, x: x - LABEL_GAP, y: y - LABEL_GAP, anchor: 'end' }];
  }
}
