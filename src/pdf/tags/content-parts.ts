import { identity, type Matrix, matrixOf, multiply, placeOf } from './matrix.ts';
import type { Box } from './reading-order.ts';

/** A stretch of a page's content: a text object with the place of its baseline, a drawing, or neither. */
export type ContentPart = TextPart | DrawingPart | { readonly kind: 'state'; readonly lines: readonly string[] };

export interface TextPart {
  readonly kind: 'text';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface DrawingPart {
  readonly kind: 'drawing';
  readonly lines: readonly string[];
  readonly lineWidth: number;
  /** The path's first rectangle. */
  readonly frame: Box | null;
  /** Where its lines begin, from the left edge of the page. */
  readonly starts: readonly number[];
}

interface GraphicsState {
  readonly matrix: Matrix;
  readonly lineWidth: number;
}

const constructs = new Set(['m', 're', 'l', 'c', 'h']);
const paints = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b']);

/**
 * Splits a content stream into parts, in order; joined again they are the stream. Reads what pdfkit writes: one
 * operator a line. Places are in pt from the lower left corner of the page.
 */
export function splitContent(content: string): ContentPart[] {
  const parts: ContentPart[] = [];
  const stack: GraphicsState[] = [];
  let state: GraphicsState = { matrix: identity, lineWidth: 1 };
  let open: string[] = [];
  const close = (part: (lines: readonly string[]) => ContentPart) => {
    if (open.length > 0) parts.push(part(open));
    open = [];
  };
  for (const line of content.split('\n')) {
    const operator = operatorOf(line);
    const inText = open[0] === 'BT';
    if (!inText && (operator === 'BT' || (constructs.has(operator) && !isPath(open)))) close(statePart);
    open.push(line);
    if (operator === 'q') stack.push(state);
    else if (operator === 'Q') state = stack.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: multiply(matrixOf(line), state.matrix) };
    else if (operator === 'w') state = { ...state, lineWidth: Number(line.slice(0, -2)) };
    else if (operator === 'ET') close((lines) => textPart(lines, state));
    else if (paints.has(operator)) close((lines) => drawingPart(lines, state));
    else if (operator === 'n') close(statePart);
  }
  close(statePart);
  return parts;
}

function operatorOf(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
}

function isPath([first = '']: readonly string[]): boolean {
  return constructs.has(operatorOf(first));
}

function statePart(lines: readonly string[]): ContentPart {
  return { kind: 'state', lines };
}

function textPart(lines: readonly string[], { matrix }: GraphicsState): TextPart {
  const find = (operator: string) => lines.find((line) => line.endsWith(` ${operator}`)) ?? '';
  const [, , , , x, y] = multiply(matrixOf(find('Tm')), matrix);
  return { kind: 'text', lines, x, y, size: Number(find('Tf').split(' ')[1] ?? 0) };
}

function drawingPart(lines: readonly string[], { matrix, lineWidth }: GraphicsState): DrawingPart {
  const numbersOf = (line: string) => line.split(' ').slice(0, -1).map(Number);
  const rectangle = lines.find((line) => operatorOf(line) === 're');
  const moves = lines.filter((line) => operatorOf(line) === 'm');
  return {
    kind: 'drawing',
    lines,
    lineWidth,
    frame: rectangle === undefined ? null : frameOf(numbersOf(rectangle), matrix),
    starts: moves.map((line) => placeOf(numbersOf(line), matrix).x),
  };
}

function frameOf([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): Box {
  const [one, other] = [placeOf([x, y], matrix), placeOf([x + width, y + height], matrix)];
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
