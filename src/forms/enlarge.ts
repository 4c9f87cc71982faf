import type { Block, FormModel } from './form-model.ts';

/** The same form on A3, with the rows that its author gives its tables there; null for a form without such a sheet. */
export function enlarged(model: FormModel): FormModel | null {
  const { a3Rows, ...paper } = model.paper;
  if (a3Rows === undefined) return null;
  const enlarge = (block: Block): Block =>
    block.kind === 'table' ? { ...block, printedRows: a3Rows[block.name] ?? block.printedRows } : block;
  return {
    ...model,
    paper: { ...paper, size: 'A3' },
    sides: model.sides.map((side) => ({ ...side, blocks: side.blocks.map(enlarge) })),
  };
}
