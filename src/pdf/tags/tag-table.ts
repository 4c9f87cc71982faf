import type { Annotation } from './annotations.ts';
import type { TextElement } from './mark-content.ts';
import { inReadingOrder } from './reading-order.ts';
import type { TableCell, TableOnPage } from './tables-on-page.ts';
import { type TaggedPage, tagItem } from './tag-items.ts';

/** What stands in the cells of a page's tables. */
export interface InCells {
  readonly texts: ReadonlyMap<TableCell | null, readonly TextElement[]>;
  readonly fields: ReadonlyMap<TableCell | null, readonly Annotation[]>;
}

/** A table by its lines: head cells say that they head their column, a record's number that it stands beside its lines. */
export function tagTable(tagged: TaggedPage, { lines }: TableOnPage, { texts, fields }: InCells): void {
  const table = tagged.tree.branch('Table');
  for (const { framed, cells } of lines) {
    const line = tagged.tree.branch('TR', table);
    for (const cell of cells) {
      const role = framed === 'head' ? 'TH' : 'TD';
      const box = tagged.tree.branch(role, line, attributes(role, cell));
      const items = inReadingOrder(texts.get(cell) ?? [], fields.get(cell) ?? []);
      for (const item of items) tagItem(tagged, item, box);
    }
  }
}

function attributes(role: 'TH' | 'TD', { rowSpan }: TableCell) {
  const spans = rowSpan > 1 ? { RowSpan: rowSpan } : {};
  const scope = role === 'TH' ? { Scope: 'Column' } : {};
  const said = { ...spans, ...scope };
  return Object.keys(said).length === 0 ? {} : { A: { O: 'Table', ...said } };
}
