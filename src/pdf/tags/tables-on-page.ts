import { type Framed, frameWidths } from '../frame-widths.ts';
import type { ContentPart } from './content-parts.ts';
import type { Box } from './reading-order.ts';

export interface TableOnPage {
  readonly lines: readonly TableLine[];
}

/** A printed line of a table; a record of two lines has two. */
export interface TableLine {
  readonly framed: Framed;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly box: Box;
  /** Lines that it stands beside: 2 for the number of a record of two lines. */
  readonly rowSpan: number;
}

interface Frame {
  readonly framed: Framed;
  readonly box: Box;
  readonly columns: readonly number[];
}

/** Tables as they are drawn on a page: one begins at every head, also where the head is repeated on a following page. */
export function tablesOnPage(parts: readonly ContentPart[]): TableOnPage[] {
  const tables: TableLine[][] = [];
  for (const line of linesIn(framesIn(parts))) {
    const current = tables.at(-1);
    if (current === undefined || (line.framed === 'head' && current.at(-1)?.framed === 'row')) tables.push([line]);
    else current.push(line);
  }
  return tables.map((lines) => ({ lines }));
}

/** True if a point, in pt from the lower left corner of the page, lies in the cell. */
export function holds({ box }: TableCell, x: number, y: number): boolean {
  return x >= box.x - slack && x < box.x + box.width - slack && y >= box.y && y < box.y + box.height;
}

/** Tolerance in pt for places that were rounded. */
const slack = 0.01;

function framesIn(parts: readonly ContentPart[]): Frame[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'drawing' || part.frame === null) return [];
    const framed = (['head', 'row'] as const).find((name) => Math.abs(part.lineWidth - frameWidths[name]) < 1e-5);
    return framed === undefined ? [] : [{ framed, box: part.frame, columns: part.starts }];
  });
}

/** A frame drawn around the ones before it leaves room for the record's number at their left. */
function linesIn(frames: readonly Frame[]): TableLine[] {
  const lines: { framed: Framed; box: Box; cells: TableCell[] }[] = [];
  for (const { framed, box, columns } of frames) {
    const inside = lines.filter((line) => encloses(box, line.box));
    const [first] = inside;
    if (first === undefined) lines.push({ framed, box, cells: cellsOf(box, columns) });
    else first.cells.unshift({ box: { ...box, width: first.box.x - box.x }, rowSpan: inside.length });
  }
  return lines;
}

function encloses(outer: Box, inner: Box): boolean {
  const left = inner.x - outer.x > 1 && inner.x < outer.x + outer.width;
  return left && inner.y >= outer.y - 0.1 && inner.y + inner.height <= outer.y + outer.height + 0.1;
}

function cellsOf(box: Box, columns: readonly number[]): TableCell[] {
  const edges = [box.x, ...columns, box.x + box.width];
  return edges.slice(0, -1).map((x, index) => ({ box: { ...box, x, width: (edges[index + 1] ?? x) - x }, rowSpan: 1 }));
}
