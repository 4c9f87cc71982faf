import type { Column, Paper, Row, Table } from '../../forms/form-model.ts';

/** Width between the margins in mm, as in the PDF. */
const contentWidths = {
  A5: { portrait: 130, landscape: 192 },
  A4: { portrait: 180, landscape: 277 },
  A3: { portrait: 267, landscape: 400 },
} as const;

const labelWidth = 24;
const lineHeight = 5;

/** Class of a row's height: whole mm, enough for the lines of its long texts. */
export function heightClass({ height, cells }: Row): string {
  const lines = cells.map(({ input }) => (input.kind === 'long-text' ? input.lines * lineHeight + 2 : 0));
  return heightClassOf(Math.max(height, ...lines));
}

/** paper-sizes.css has a class for every mm from 3 to 60. */
export function heightClassOf(height: number): string {
  return `h-${Math.min(60, Math.max(3, Math.ceil(height)))}`;
}

/** Classes of the columns' widths in per cent; the widest column has none and takes what is left. */
export function widthClasses(columns: readonly Column[]): (string | null)[] {
  const total = columns.reduce((sum, { span }) => sum + span, 0);
  const widest = Math.max(...columns.map(({ span }) => span));
  const free = columns.findIndex(({ span }) => span === widest);
  return columns.map(({ span }, index) =>
    index === free ? null : `w-${Math.max(1, Math.round((span / total) * 100))}`,
  );
}

/** A cell of a record of several lines; widths in hundredths of the table. */
interface CellInLine {
  readonly column: Column;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The lines of one record; a row number that begins the first stands beside the others. */
export function placeInLines(table: Table): CellInLine[][] {
  const [first = [], ...others] = table.lines.map((names) => table.columns.filter(({ name }) => names.includes(name)));
  const head = hundredths(first, 100);
  const beside = first[0]?.input.kind === 'row-number' ? (head[0]?.colspan ?? 0) : 0;
  return [
    head.map((cell, index) => (index === 0 && beside > 0 ? { ...cell, rowspan: table.lines.length } : cell)),
    ...others.map((line) => hundredths(line, 100 - beside)),
  ];
}

/** Shares rounded so that they add up to `whole`. */
function hundredths(columns: readonly Column[], whole: number): CellInLine[] {
  const total = columns.reduce((sum, { span }) => sum + span, 0);
  let sum = 0;
  return columns.map((column) => {
    const start = Math.round((sum / total) * whole);
    sum += column.span;
    return { column, colspan: Math.round((sum / total) * whole) - start, rowspan: 1 };
  });
}

/** Width in mm of the box of a cell that spans so many of twelve columns. */
export function boxWidth({ size, orientation }: Paper, span: number): number {
  return (contentWidths[size][orientation] * span) / 12 - labelWidth - 3;
}
