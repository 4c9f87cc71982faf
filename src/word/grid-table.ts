import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BlockGrid, Box } from '../excel/grid/block-grid.ts';
import { ink } from '../pdf/ink.ts';
import { mm } from '../pdf/length.ts';
import { boxContents } from './box-contents.ts';
import { twips } from './type.ts';

/** Edges nearer than this, in pt, are one. */
const near = 0.6;

const line = { style: BorderStyle.SINGLE, size: 4, color: ink.rule.slice(1) } as const;
const ruled: ITableBordersOptions = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** A block as a table of Word: its rows at least as high as on paper, its head again on every page. */
export function gridTable(grid: BlockGrid): Table {
  const edges = edgesOf(grid.boxes);
  const rows = grid.heights.map((height, row) => {
    const starting = grid.boxes.filter((box) => box.row === row).toSorted((one, other) => one.left - other.left);
    return new TableRow({
      children: starting.map((box) => cellOf(box, edges)),
      height: { value: twips(height), rule: HeightRule.ATLEAST },
      ...(row < grid.headRows && { tableHeader: true }),
      cantSplit: true,
    });
  });
  return fixedTable(rows, edges, ruled);
}

/** A table whose columns keep the widths that they are given, in pt. */
export function fixedTable(rows: readonly TableRow[], edges: readonly number[], borders: ITableBordersOptions): Table {
  const widths = edges.slice(1).map((edge, index) => twips(edge - (edges[index] ?? 0)));
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: twips(mm(1.1)), right: twips(mm(0.8)), top: twips(mm(0.2)), bottom: twips(mm(0.2)) },
  });
}

function cellOf(box: Box, edges: readonly number[]): TableCell {
  const { paragraphs, fill } = boxContents(box.content, box.width);
  const columns = indexOf(edges, box.left + box.width) - indexOf(edges, box.left);
  const narrow = box.width < mm(9);
  return new TableCell({
    children: [...paragraphs],
    columnSpan: columns,
    rowSpan: box.rows,
    width: { size: twips(box.width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(narrow && { margins: { left: twips(mm(0.2)), right: twips(mm(0.2)) } }),
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: fill.slice(1) } }),
  });
}

function edgesOf(boxes: readonly Box[]): number[] {
  const all = boxes.flatMap(({ left, width }) => [left, left + width]).toSorted((one, other) => one - other);
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > near);
}

function indexOf(edges: readonly number[], place: number): number {
  return edges.reduce(
    (best, edge, index) => (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place) ? index : best),
    0,
  );
}
