/** A transformation as PDF writes it: `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix at the beginning of an operator's line; none changes nothing. */
export function matrixOf(line: string): Matrix {
  const numbers = line.split(' ').slice(0, 6).map(Number);
  return numbers.length === 6 ? (numbers as unknown as Matrix) : identity;
}

/** The transformation that does first `a`, then `b`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

export function placeOf([x = 0, y = 0]: readonly number[], [a, b, c, d, e, f]: Matrix): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
