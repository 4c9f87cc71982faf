import { type Block, lineUp, moved, together } from './block.ts';
import type { Chart, ChartEdge } from './chart.ts';
import type { Picture, Point } from './picture.ts';
import { type Size, shapeSizes } from './shape-size.ts';
import type { Branch } from './tree.ts';
import { elementBlock } from './tree-element.ts';

/** Distances, px. */
const SIBLING_GAP = 22;
const LEVEL_GAP = 40;
const LIST_GAP = 14;
const LIST_INDENT = 34;
const SPINE = 14;
const MARGIN = 2;
/** A wider chart hangs its lowest level as lists instead of rows: so it fits an A4 page and most screens. */
const MAX_WIDTH = 760;

export interface TreeManner {
  readonly sizes: ReadonlyMap<string, Size>;
  readonly hang: boolean;
}

/** The picture of an organisation chart. */
export function drawTrees(chart: Chart, trees: readonly Branch[]): Picture {
  const sizes = shapeSizes(chart);
  const inRows = forest(trees, { sizes, hang: false }, 'across');
  const block = inRows.right <= MAX_WIDTH ? inRows : forest(trees, { sizes, hang: true }, 'across');
  const { right, bottom, nodes, groups, lines } = moved(block, MARGIN, MARGIN);
  return { kind: 'tree', width: right + MARGIN, height: bottom + MARGIN, nodes, groups, lines, labels: [] };
}

/** Several trees beside or below one another. */
export function forest(trees: readonly Branch[], manner: TreeManner, direction: 'across' | 'down'): Block {
  const gap = direction === 'across' ? SIBLING_GAP : LIST_GAP;
  const [first, ...rest] = lineUp(
    trees.map((tree) => treeBlock(tree, manner)),
    direction,
    gap,
    { x: 0, y: 0 },
  );
  if (first === undefined) throw new Error('a chart without nodes');
  return together([first, ...rest]);
}

function treeBlock({ element, children }: Branch, manner: TreeManner): Block {
  const own = elementBlock(element, manner);
  if (children.length === 0) return own;
  const asList = manner.hang && children.length > 1 && children.every((child) => child.children.length === 0);
  return asList ? withList(own, children, manner) : withRow(own, children, manner);
}

/** Children side by side below, their parent over the middle of them. */
function withRow(own: Block, children: readonly Branch[], manner: TreeManner): Block {
  const blocks = children.map((child) => treeBlock(child, manner));
  const row = lineUp(blocks, 'across', SIBLING_GAP, { x: 0, y: own.bottom + LEVEL_GAP });
  const tops = row.map(({ top }) => top.x);
  const middle = Math.round((Math.min(...tops) + Math.max(...tops)) / 2);
  const shift = middle - own.top.x;
  const parent = moved(own, Math.max(0, shift), 0);
  const below = row.map((block) => moved(block, Math.max(0, -shift), 0));
  const bus = own.bottom + LEVEL_GAP / 2;
  const start = { x: parent.top.x, y: own.bottom };
  const lines = below.map(({ top }, index) => {
    const corners =
      top.x === start.x
        ? []
        : [
            { x: start.x, y: bus },
            { x: top.x, y: bus },
          ];
    return treeLine(children[index]?.edge ?? null, [start, ...corners, top]);
  });
  return together([{ ...parent, lines: [...parent.lines, ...lines] }, ...below]);
}

/** Children in a list below, hung on a spine at its left. A dashed line begins where the one before leaves the spine. */
function withList(own: Block, children: readonly Branch[], manner: TreeManner): Block {
  const blocks = children.map((child) => treeBlock(child, manner));
  const list = lineUp(blocks, 'down', LIST_GAP, { x: LIST_INDENT, y: own.bottom + LIST_GAP });
  const lines = list.map(({ left }, index) => {
    const edge = children[index]?.edge ?? null;
    const before = edge?.dashed ? list[index - 1] : undefined;
    const start = before === undefined ? own.bottom : before.left.y;
    return treeLine(edge, [{ x: SPINE, y: start }, { x: SPINE, y: left.y }, left]);
  });
  return together([{ ...own, lines: [...own.lines, ...lines] }, ...list]);
}

function treeLine(edge: ChartEdge | null, points: readonly Point[]) {
  return { points, arrow: edge?.arrow ?? false, dashed: edge?.dashed ?? false };
}
