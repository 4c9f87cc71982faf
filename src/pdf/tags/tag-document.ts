import type { PDFDocument } from '@cantoo/pdf-lib';
import { toObject, writeEntries } from '../fields/pdf-entries.ts';
import type { PaperMeasures } from '../paper-measures.ts';
import { textSizes } from '../text-sizes.ts';
import { annotationsOf } from './annotations.ts';
import { splitContent } from './content-parts.ts';
import { markContent, type Role, type TextElement } from './mark-content.ts';
import { readContent, writeContent } from './page-content.ts';
import { inReadingOrder } from './reading-order.ts';
import { StructureTree } from './structure-tree.ts';
import { holds, type TableCell, type TableOnPage, tablesOnPage } from './tables-on-page.ts';
import { type TaggedPage, tagItem } from './tag-items.ts';
import { type InCells, tagTable } from './tag-table.ts';

/**
 * Gives a document a structure for screen readers: headings, lines of text, tables with their heads, and fields in the
 * order of reading; lines and running heads as decoration. It knows no lists, and a table that runs on is another one on
 * the next page: the file is tagged but no PDF/UA.
 */
export function tagDocument(document: PDFDocument, measures: PaperMeasures): void {
  const tree = new StructureTree(document.context);
  for (const page of document.getPages()) tagPage({ page, tree, marks: [] }, measures);
  tree.writeTo(document.catalog);
}

function tagPage(tagged: TaggedPage, measures: PaperMeasures): void {
  const { page, tree, marks } = tagged;
  const parts = splitContent(readContent(page));
  const tables = tablesOnPage(parts);
  const cellAt = cellFinder(tables);
  const { content, elements } = markContent(parts, { roleOf: (y, size) => roleOf(y, size, measures), cellAt });
  writeContent(page, content);
  const inCells: InCells = {
    texts: grouped(elements, ({ cell }) => cell),
    fields: grouped(annotationsOf(page), ({ box }) => cellAt(box.x + box.width / 2, box.y + box.height / 2)),
  };
  tagAll(tagged, elements, tables, inCells);
  writeEntries(page.node, { StructParents: tree.addParent(toObject(page.doc.context, marks)), Tabs: 'S' });
}

/** Texts and fields outside tables, and each table before the first text that follows its own. */
function tagAll(
  tagged: TaggedPage,
  elements: readonly TextElement[],
  tables: readonly TableOnPage[],
  inCells: InCells,
): void {
  const before = grouped(tables, (table) => followerOf(table, elements));
  const outside = inReadingOrder(inCells.texts.get(null) ?? [], inCells.fields.get(null) ?? []);
  for (const item of [...outside, null]) {
    const isField = item !== null && 'box' in item;
    if (!isField) for (const table of before.get(item) ?? []) tagTable(tagged, table, inCells);
    if (item !== null) tagItem(tagged, item);
  }
}

/** The first text after a table's own that stands in no table; null at the end of the page. */
function followerOf({ lines }: TableOnPage, elements: readonly TextElement[]): TextElement | null {
  const own = new Set<TableCell | null>(lines.flatMap(({ cells }) => cells));
  const start = elements.findIndex(({ cell }) => own.has(cell));
  return elements.slice(start + 1).find(({ cell }) => cell === null) ?? null;
}

function cellFinder(tables: readonly TableOnPage[]): (x: number, y: number) => TableCell | null {
  const cells = tables.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  return (x, y) => cells.find((cell) => holds(cell, x, y)) ?? null;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function roleOf(y: number, size: number, { height, margin, footHeight }: PaperMeasures): Role | null {
  if (y < margin.bottom + footHeight || y > height - margin.top) return null;
  if ([textSizes.title, textSizes.longTitle, textSizes.cardTitle].some((title) => title === size)) return 'H1';
  return size === textSizes.heading ? 'H2' : 'P';
}
