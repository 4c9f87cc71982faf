import { type Chart, nodeEdges } from './chart.ts';
import { drawGrid } from './draw-grid.ts';
import { drawTrees } from './draw-tree.ts';
import type { Picture } from './picture.ts';
import { placeFlow } from './place-flow.ts';
import { placeLanes } from './place-lanes.ts';
import { readTrees } from './tree.ts';

/** Gives every node, line and label of a chart its place: by lanes, as a tree, or as a flow with branches. */
export function layOutChart(chart: Chart): Picture {
  if (chart.kind === 'swimlane') return drawGrid(chart, placeLanes(chart));
  const trees = readTrees(chart);
  if (trees !== null) return drawTrees(chart, trees);
  return drawGrid(chart, placeFlow({ ...chart, edges: nodeEdges(chart) }));
}
