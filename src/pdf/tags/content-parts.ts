/** A stretch of a page's content: a text object with the place of its baseline, a drawing, or neither. */
export type ContentPart = TextPart | { readonly kind: 'drawing' | 'state'; readonly lines: readonly string[] };

export interface TextPart {
  readonly kind: 'text';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const constructs = new Set(['m', 're', 'l', 'c', 'h']);
const paints = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b']);

/**
 * Splits a content stream into parts, in order; joined again they are the stream. Reads what pdfkit writes: one
 * operator a line. Places are in pt from the lower left corner of the page.
 */
export function splitContent(content: string): ContentPart[] {
  const parts: ContentPart[] = [];
  const stack: Matrix[] = [];
  let matrix = identity;
  let open: string[] = [];
  const closeAs = (kind: 'drawing' | 'state') => {
    if (open.length > 0) parts.push({ kind, lines: open });
    open = [];
  };
  for (const line of content.split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    const inText = open[0] === 'BT';
    if (!inText && (operator === 'BT' || (constructs.has(operator) && !isPath(open)))) closeAs('state');
    open.push(line);
    if (operator === 'q') stack.push(matrix);
    else if (operator === 'Q') matrix = stack.pop() ?? identity;
    else if (operator === 'cm') matrix = multiply(matrixOf(line), matrix);
    else if (operator === 'ET') {
      parts.push(textPart(open, matrix));
      open = [];
    } else if (paints.has(operator)) closeAs('drawing');
    else if (operator === 'n') closeAs('state');
  }
  closeAs('state');
  return parts;
}

function isPath(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  return constructs.has(first.slice(first.lastIndexOf(' ') + 1));
}

function textPart(lines: readonly string[], matrix: Matrix): TextPart {
  const find = (operator: string) => lines.find((line) => line.endsWith(` ${operator}`)) ?? '';
  const [, , , , x, y] = multiply(matrixOf(find('Tm')), matrix);
  const size = Number(find('Tf').split(' ')[1] ?? 0);
  return { kind: 'text', lines, x, y, size };
}

function matrixOf(line: string): Matrix {
  const numbers = line.split(' ').slice(0, 6).map(Number);
  return numbers.length === 6 ? (numbers as unknown as Matrix) : identity;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}
