import type { FormModel, Side } from '../forms/form-model.ts';
import { type Density, densities } from '../pdf/density.ts';
import { type PaperMeasures, paperMeasures } from '../pdf/paper-measures.ts';
import { blockPieces, type Rows } from './block-pieces.ts';
import { toGrid } from './grid/to-grid.ts';
import { backRows, headRows, instructionRows } from './page-rows.ts';

/** Everything that stands on one side of the paper. */
export interface SheetPlan extends Rows {
  readonly side: Side;
  readonly measures: PaperMeasures;
  /** First and last of the rows to repeat on the following pages; null where no page follows. */
  readonly repeated: readonly [number, number] | null;
  /** Rows of each table, the first and how many. */
  readonly tables: ReadonlyMap<string, readonly [number, number]>;
}

/** Lays a side out on sheet rows, as roomily as its pages allow. @param rowsOf least number of a table's rows */
export function planSheet(model: FormModel, side: Side, rowsOf: (table: string) => number): SheetPlan {
  const plans = densities.map((density) => () => planAt(density, model, side, rowsOf));
  const fitting = plans.find((plan) => heightOf(plan()) <= roomOf(model, side)) ?? plans.at(-1);
  return fitting?.() ?? planAt(densities[0], model, side, rowsOf);
}

/** Height in pt that the pages promised for a side offer. */
export function roomOf(model: FormModel, { side }: Side): number {
  const { height, margin, footHeight } = paperMeasures(model);
  return (height - margin.top - margin.bottom - footHeight) * (side === 'front' ? model.paper.pages : 1);
}

function heightOf({ heights }: Rows): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function planAt(density: Density, model: FormModel, side: Side, rowsOf: (table: string) => number): SheetPlan {
  const measures = paperMeasures(model);
  const paper = { measures, density, rowsOf };
  const tables = new Map<string, readonly [number, number]>();
  let repeated: SheetPlan['repeated'] = null;
  const parts: Rows[] = [side.side === 'front' ? headRows(model, measures) : backRows(model, measures)];
  let start = parts[0]?.heights.length ?? 0;
  const add = (rows: Rows) => {
    parts.push(rows);
    start += rows.heights.length;
  };
  for (const block of side.blocks) {
    const rows = blockPieces(toGrid(block, paper));
    if (block.kind === 'table') {
      tables.set(block.name, [start + rows.headRows, rows.heights.length - rows.headRows]);
      // A sheet repeats one head only: that of its last table, which is what runs on to the next page.
      if (model.paper.pages > 1 && side.side === 'front') repeated = [start, start + rows.headRows - 1];
    }
    add(rows);
    add({ heights: [density.blockGap], pieces: [] });
  }
  if (side.side === 'front') add(instructionRows(model, measures));
  return { ...joined(parts), side, measures, repeated, tables };
}

function joined(parts: readonly Rows[]): Rows {
  let start = 0;
  const pieces = parts.flatMap((rows) => {
    const moved = rows.pieces.map((piece) => ({ ...piece, row: piece.row + start }));
    start += rows.heights.length;
    return moved;
  });
  return { heights: parts.flatMap(({ heights }) => heights), pieces };
}
