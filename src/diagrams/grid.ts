/** Nodes in cells; lines run through the cells' middles (odd line numbers) and the channels between them (even). */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Clockwise from the top, so that the opposite side is two further on. */
export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** A crossing of two lines of the grid, by line numbers. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

export function centreOf({ column, row }: Cell): GridPoint {
  return { x: 2 * column + 1, y: 2 * row + 1 };
}

export function isChannel(line: number): boolean {
  return line % 2 === 0;
}

export function cellKey(column: number, row: number): string {
  return `${column},${row}`;
}
