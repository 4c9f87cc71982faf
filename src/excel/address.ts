/** Letters of a column counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Address of a cell, both counted from 0: `B3`. */
export function relative(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The same for a name: `$B$3`. */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
