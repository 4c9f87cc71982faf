import type { Block, BlockKind } from '../../forms/form-model.ts';
import type { Density } from '../../pdf/density.ts';
import type { PaperMeasures } from '../../pdf/paper-measures.ts';
import { type BlockGrid, linesHeight, stack, wholeRow } from './block-grid.ts';
import { sectionRow } from './section-row.ts';
import { tableGrid } from './table-grid.ts';

/** What the boxes of a block depend on besides the block itself. */
export interface GridPaper {
  readonly measures: PaperMeasures;
  readonly density: Density;
  /** Rows that a table needs for its record, where they are more than are printed. */
  readonly rowsOf: (table: string) => number;
}

type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;
type ToGrid<K extends BlockKind> = (block: BlockOf<K>, paper: GridPaper) => BlockGrid;

const grids: { readonly [K in BlockKind]: ToGrid<K> } = {
  section: headedRows,
  signatures: headedRows,
  table: tableGrid,
  note: ({ heading, lines }, paper) =>
    stack([
      ...headingRow(heading, paper),
      wholeRow({ kind: 'lines', lines }, paper.measures.contentWidth, linesHeight(lines.length)),
    ]),
};

/** Lays a block out as boxes. */
export function toGrid(block: Block, paper: GridPaper): BlockGrid {
  const make = grids[block.kind] as ToGrid<BlockKind>;
  return make(block as never, paper);
}

function headedRows({ heading, rows }: BlockOf<'section' | 'signatures'>, paper: GridPaper): BlockGrid {
  return stack([...headingRow(heading, paper), ...rows.map((row) => sectionRow(row, paper))]);
}

function headingRow(text: string | null, { measures, density }: GridPaper): BlockGrid[] {
  if (text === null) return [];
  const content = { kind: 'heading', text, required: false, hint: null } as const;
  return [wholeRow(content, measures.contentWidth, density.headingHeight)];
}
