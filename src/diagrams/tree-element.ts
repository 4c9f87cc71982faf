import { type Block, moved } from './block.ts';
import type { ChartNode } from './chart.ts';
import { forest, type TreeManner } from './draw-tree.ts';
import { titleLines } from './lane-bands.ts';
import { port } from './shape-outline.ts';
import { LINE_HEIGHT, textWidth } from './text-width.ts';
import type { TreeGroup } from './tree.ts';

/** Inside a frame, px. */
const PADDING = 12;
const TITLE_PADDING = 5;

/** A node's box, or a frame with its nodes below one another. */
export function elementBlock(element: ChartNode | TreeGroup, manner: TreeManner): Block {
  return 'branches' in element ? frameBlock(element, manner) : nodeBlock(element, manner);
}

function nodeBlock({ id, shape, lines, target }: ChartNode, { sizes }: TreeManner): Block {
  const size = sizes.get(id);
  if (size === undefined) throw new Error(`no size for ${id}`);
  const box = { x: 0, y: 0, ...size };
  return {
    right: size.width,
    bottom: size.height,
    top: port(shape, box, 'top'),
    left: port(shape, box, 'left'),
    nodes: [{ id, shape, lines, target, box }],
    groups: [],
    lines: [],
  };
}

function frameBlock({ title, branches }: TreeGroup, manner: TreeManner): Block {
  const lines = titleLines(title);
  const titleHeight = lines.length * LINE_HEIGHT + 2 * TITLE_PADDING;
  const linked = branches.some(({ children }) => children.length > 0);
  const inside = moved(forest(branches, manner, linked ? 'across' : 'down'), PADDING, titleHeight + PADDING / 2);
  const titleWidth = 2 * Math.ceil(Math.max(...lines.map(textWidth)) / 2) + 2 * PADDING;
  const width = Math.max(inside.right + PADDING, titleWidth);
  const centred = moved(inside, Math.round((width - inside.right - PADDING) / 2), 0);
  const height = inside.bottom + PADDING;
  return {
    ...centred,
    right: width,
    bottom: height,
    top: { x: width / 2, y: 0 },
    left: { x: 0, y: titleHeight / 2 },
    groups: [{ box: { x: 0, y: 0, width, height }, titleLines: lines, titleHeight }, ...centred.groups],
  };
}
