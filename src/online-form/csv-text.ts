import { parseCsv, writeCsv } from 'hucre/csv';

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe, and one more if it has one already, so that
 * every text comes back as it was. Numbers are none.
 */
export function withoutFormula(cell: string | number): string | number {
  return typeof cell === 'string' && /^'*[=+\-@\t\r\n|]/.test(cell) ? `'${cell}` : cell;
}

function asTyped(cell: string): string {
  return /^'+[=+\-@\t\r\n|]/.test(cell) ? cell.slice(1) : cell;
}

/** Lines of cells as CSV that Excel opens right: UTF-8 with its mark, lines ended by CR LF. */
export function toCsvText(lines: readonly (readonly (string | number)[])[]): string {
  return writeCsv(
    lines.map((line) => line.map(withoutFormula)),
    { bom: true },
  );
}

/** Lines of cells of a CSV, or of what was copied from a sheet with `\t` between its cells; empty lines are left out. */
export function readCsvText(text: string, delimiter?: string): string[][] {
  const lines = parseCsv(text, delimiter === undefined ? {} : { delimiter });
  const cells = lines.map((line) => line.map((cell) => asTyped(String(cell ?? ''))));
  return cells.filter((line) => line.some((cell) => cell.trim() !== ''));
}
