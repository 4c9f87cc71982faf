import type { Cell, FormModel, Table } from '../../src/forms/form-model.ts';

/** Every cell of a form with its place: once in a section, once a printed row in a table. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly path: string;
  readonly inTable: boolean;
}

export function placedCells({ serial, sides }: FormModel): PlacedCell[] {
  const blocks = sides.flatMap((side) => side.blocks);
  const sections = blocks.flatMap((block) => ('rows' in block ? block.rows : [])).flatMap(({ cells }) => cells);
  const own = [...(serial === null ? [] : [serial]), ...sections];
  return [
    ...own.map((cell) => ({ cell, path: cell.name, inTable: false })),
    ...blocks.flatMap((block) => (block.kind === 'table' ? cellsOfTable(block) : [])),
  ];
}

function cellsOfTable(table: Table): PlacedCell[] {
  return Array.from({ length: table.printedRows }, (_, row) =>
    table.columns
      .filter(({ name }) => table.fixedRows[row]?.[name] === undefined)
      .map((cell) => ({ cell, path: `${table.name}.${row}.${cell.name}`, inTable: true })),
  ).flat();
}

/** Paths of the fields that a cell needs in a fillable PDF. */
export function fieldPaths({ cell: { input }, path, inTable }: PlacedCell): string[] {
  if (['stamp', 'row-number', 'fixed-text'].includes(input.kind)) return [];
  if (input.kind === 'choices') return input.options.map((_, option) => `${path}.${option}`);
  if (input.kind === 'days') {
    return input.halves.flatMap((_, half) => Array.from({ length: 31 }, (__, day) => `${path}.${half}.${day}`));
  }
  if (input.kind === 'signature' && input.dated && !inTable) return [path, `${path}.signedOn`];
  return input.kind === 'money' && input.inWords ? [`${path}.inWords`, path] : [path];
}

/** Every label that a form prints, headings and options included. */
export function printedLabels(model: FormModel): string[] {
  const blocks = model.sides.flatMap(({ blocks: own }) => own);
  const cells = blocks.flatMap((block) =>
    'rows' in block ? block.rows.flatMap((row) => row.cells) : block.kind === 'table' ? block.columns : [],
  );
  const headings = blocks.flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const options = cells.flatMap(({ input }) => ('options' in input ? input.options.map(({ label }) => label) : []));
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' ? block.fixedRows.flatMap((row) => Object.values(row).map(String)) : [],
  );
  const lines = blocks.flatMap((block) => (block.kind === 'note' ? block.lines : []));
  return [
    model.title,
    model.printedNumber,
    model.company.name,
    ...headings,
    ...tables,
    ...lines,
    ...options,
    ...labelsOf(cells),
  ];
}

function labelsOf(cells: readonly Cell[]): string[] {
  return cells.flatMap(({ label, hint }) => [label, ...(hint === null ? [] : [hint])]);
}
