import type { Chart, ChartNode, Shape } from './chart.ts';
import { LINE_HEIGHT, textWidth } from './text-width.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between a label and the border of its box, px. */
const SIDE_PADDING = 14;
const END_PADDING = 9;
const MIN_BOX_WIDTH = 100;
/** Ten Chinese characters a line, three lines. */
const MAX_LINE_WIDTH = 141;
const MAX_LINES = 3;
const MAX_DECISION: Size = { width: 192, height: 130 };
/** Half the height of the glyphs in a line, and the room left beside them in a decision. */
const HALF_GLYPH = 7;
const DECISION_SLACK = 4;

/** Room that a shape needs beyond a plain box: the wave under a document, the slope over an input. */
export const EXTRA_HEIGHT: Record<Shape, number> = { task: 0, decision: 0, terminal: 0, document: 8, input: 10 };

/** Size of every node, px. Boxes of one chart are equally wide. */
export function shapeSizes({ nodes }: Chart): Map<string, Size> {
  const boxes = nodes.filter(({ shape }) => shape !== 'decision');
  const widest = Math.max(
    MIN_BOX_WIDTH,
    ...boxes.flatMap(({ lines }) => lines.map(textWidth)).map((w) => w + 2 * SIDE_PADDING),
  );
  const boxWidth = 2 * Math.ceil(widest / 2);
  return new Map(
    nodes.map((node) => [node.id, node.shape === 'decision' ? decisionSize(node, boxWidth) : boxSize(node, boxWidth)]),
  );
}

function boxSize({ lines, shape }: ChartNode, width: number): Size {
  return { width, height: lines.length * LINE_HEIGHT + 2 * END_PADDING + EXTRA_HEIGHT[shape] };
}

/** The flattest rhombus, from the width of the boxes upwards, in which every line lies inside the border. */
function decisionSize({ lines }: ChartNode, boxWidth: number): Size {
  let width = Math.min(boxWidth, MAX_DECISION.width);
  let height = decisionHeight(lines, width);
  while (height > width / 2 && width < MAX_DECISION.width) {
    width += 4;
    height = decisionHeight(lines, width);
  }
  return { width, height };
}

function decisionHeight(lines: readonly string[], width: number): number {
  const needed = lines.map((line, index) => {
    const reach = Math.abs(index - (lines.length - 1) / 2) * LINE_HEIGHT + HALF_GLYPH;
    const share = 1 - (textWidth(line) / 2 + DECISION_SLACK) / (width / 2);
    return share <= 0 ? Infinity : reach / share;
  });
  return 2 * Math.max(28, Math.ceil(Math.max(...needed)));
}

export type Misfit =
  | { readonly kind: 'lines'; readonly limit: number }
  | { readonly kind: 'width'; readonly line: string };

/** What of a label does not go into the largest shape of its kind, or null. */
export function labelMisfit(node: ChartNode): Misfit | null {
  if (node.lines.length > MAX_LINES) return { kind: 'lines', limit: MAX_LINES };
  const line =
    node.shape === 'decision' ? tooWideForDecision(node) : node.lines.find((text) => textWidth(text) > MAX_LINE_WIDTH);
  return line === undefined ? null : { kind: 'width', line };
}

function tooWideForDecision(node: ChartNode): string | undefined {
  const { height } = decisionSize(node, MAX_DECISION.width);
  if (height <= MAX_DECISION.height) return undefined;
  return node.lines.toSorted((a, b) => textWidth(b) - textWidth(a))[0];
}
