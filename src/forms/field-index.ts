import type { Block, Cell, FormModel, Table } from './form-model.ts';

export interface PlacedCell {
  readonly cell: Cell;
  /** The table of which the cell is a column. */
  readonly table: Table | null;
}

/** Cells by the name that rules use (`amount`, `repairs.receivedOn`), in the order of the paper. */
export interface FieldIndex {
  readonly cells: ReadonlyMap<string, PlacedCell>;
  readonly tables: ReadonlyMap<string, Table>;
}

const indices = new WeakMap<FormModel, FieldIndex>();

/** Looks through the blocks once for each model. */
export function indexFields(model: FormModel): FieldIndex {
  const known = indices.get(model);
  if (known) return known;
  const index = readFields(model);
  indices.set(model, index);
  return index;
}

function readFields(model: FormModel): FieldIndex {
  const blocks = model.sides.flatMap((side) => side.blocks);
  const serial: [string, PlacedCell][] = model.serial ? [[model.serial.name, { cell: model.serial, table: null }]] : [];
  return {
    cells: new Map([...serial, ...blocks.flatMap(cellsOf)]),
    tables: new Map(blocks.flatMap((block) => (block.kind === 'table' ? [[block.name, block] as const] : []))),
  };
}

function cellsOf(block: Block): [string, PlacedCell][] {
  if (block.kind === 'note') return [];
  if (block.kind === 'table')
    return block.columns.map((cell) => [`${block.name}.${cell.name}`, { cell, table: block }]);
  return block.rows.flatMap((row) => row.cells.map((cell): [string, PlacedCell] => [cell.name, { cell, table: null }]));
}
