import type { PictureGroup, PictureLine, PictureNode, Point } from './picture.ts';

/** A part of a picture, laid out for itself from its top left corner at 0, 0; may then be moved as a whole. */
export interface Block {
  readonly right: number;
  readonly bottom: number;
  /** Where a line from above enters. */
  readonly top: Point;
  /** Where a line from the left enters. */
  readonly left: Point;
  readonly nodes: readonly PictureNode[];
  readonly groups: readonly PictureGroup[];
  readonly lines: readonly PictureLine[];
}

export function moved(block: Block, x: number, y: number): Block {
  const move = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + x, y: place.y + y });
  return {
    right: block.right + x,
    bottom: block.bottom + y,
    top: move(block.top),
    left: move(block.left),
    nodes: block.nodes.map((node) => ({ ...node, box: move(node.box) })),
    groups: block.groups.map((group) => ({ ...group, box: move(group.box) })),
    lines: block.lines.map((line) => ({ ...line, points: line.points.map(move) })),
  };
}

/** Blocks side by side or below one another, flush at `start`, with the gap between them. */
export function lineUp(blocks: readonly Block[], direction: 'across' | 'down', gap: number, start: Point): Block[] {
  let { x, y } = start;
  return blocks.map((block) => {
    const placed = moved(block, x, y);
    if (direction === 'across') x = placed.right + gap;
    else y = placed.bottom + gap;
    return placed;
  });
}

/** One block of several, entered where the first one is. */
export function together(blocks: readonly [Block, ...Block[]]): Block {
  return {
    right: Math.max(...blocks.map(({ right }) => right)),
    bottom: Math.max(...blocks.map(({ bottom }) => bottom)),
    top: blocks[0].top,
    left: blocks[0].left,
    nodes: blocks.flatMap(({ nodes }) => nodes),
    groups: blocks.flatMap(({ groups }) => groups),
    lines: blocks.flatMap(({ lines }) => lines),
  };
}
