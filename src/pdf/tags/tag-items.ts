import { PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { writeEntries } from '../fields/pdf-entries.ts';
import type { Annotation } from './annotations.ts';
import type { TextElement } from './mark-content.ts';
import type { Branch, StructureTree } from './structure-tree.ts';

/** A page while its tags are made. */
export interface TaggedPage {
  readonly page: PDFPage;
  readonly tree: StructureTree;
  /** The element of every mark, by the mark's number. */
  readonly marks: PDFRef[];
}

/** A text or a field as an element of the document or of the branch given. */
export function tagItem(tagged: TaggedPage, item: TextElement | Annotation, within?: Branch): void {
  if ('box' in item) tagAnnotation(tagged, item, within);
  else tagText(tagged, item, within);
}

function tagText({ page, tree, marks }: TaggedPage, item: TextElement, within?: Branch): void {
  const element = tree.add(item.role, { Pg: page.ref, K: item.marks }, within);
  for (const mark of item.marks) marks[mark] = element;
}

function tagAnnotation({ page, tree }: TaggedPage, { ref, dictionary }: Annotation, within?: Branch): void {
  const isField = dictionary.get(PDFName.of('Subtype')) === PDFName.of('Widget');
  const name = dictionary.get(PDFName.of(isField ? 'TU' : 'Contents'));
  const entries = {
    Pg: page.ref,
    K: { Type: 'OBJR', Obj: ref, Pg: page.ref },
    ...(name === undefined ? {} : { Alt: name }),
  };
  const element = tree.add(isField ? 'Form' : 'Annot', entries, within);
  writeEntries(dictionary, { StructParent: tree.addParent(element) });
}
