import { mm } from '../pdf/length.ts';
import type { Piece } from './piece.ts';

/** Edges nearer than this to one that is there share it. */
const near = mm(1);
/** Edges inside a box give way a little more. */
const nearInside = mm(1.9);

/** Columns of a sheet: the places of their edges in pt, from the paper's left edge to its right. */
export interface Columns {
  readonly edges: readonly number[];
  /** Index of the column that begins at the edge nearest to a place. */
  at(place: number): number;
}

/**
 * The fewest narrow columns on which every piece can lie. The days of a month come first, so that each is one column and
 * other edges among them move to the nearest day; then the edges of boxes; then those inside boxes.
 */
export function columnsOf(pieces: readonly Piece[], width: number): Columns {
  const days = edgesOf(pieces.filter(({ entry }) => entry?.part.kind === 'mark'));
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const edges = [0, width];
  for (const place of days) addUnlessNear(edges, place, 0.01);
  for (const place of outerEdges(pieces)) if (!(place > firstDay && place < lastDay)) addUnlessNear(edges, place, near);
  for (const place of edgesOf(pieces)) addUnlessNear(edges, place, nearInside);
  const sorted = edges.toSorted((one, other) => one - other);
  return { edges: sorted, at: (place) => nearest(sorted, place) };
}

function edgesOf(pieces: readonly Piece[]): number[] {
  return pieces.flatMap(({ left, width }) => [left, left + width]).toSorted((one, other) => one - other);
}

function outerEdges(pieces: readonly Piece[]): number[] {
  return pieces.flatMap(({ left, width, edges }) => [
    ...(edges.left ? [left] : []),
    ...(edges.right ? [left + width] : []),
  ]);
}

function addUnlessNear(edges: number[], place: number, distance: number): void {
  if (edges.every((edge) => Math.abs(edge - place) > distance)) edges.push(place);
}

function nearest(edges: readonly number[], place: number): number {
  return edges.reduce(
    (best, edge, index) => (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place) ? index : best),
    0,
  );
}
