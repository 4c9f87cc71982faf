import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type Entries, toObject, writeEntries } from '../fields/pdf-entries.ts';

/** The structure of a document while it is built: one list of elements in the order of reading. */
export class StructureTree {
  private readonly context: PDFContext;
  private readonly root: PDFRef;
  private readonly document: PDFRef;
  private readonly elements: PDFRef[] = [];
  private readonly parents: PDFObject[] = [];

  constructor(context: PDFContext) {
    this.context = context;
    this.root = context.nextRef();
    this.document = context.nextRef();
  }

  add(role: string, entries: Entries): PDFRef {
    const element = this.context.register(
      toObject(this.context, { Type: 'StructElem', S: role, P: this.document, ...entries }),
    );
    this.elements.push(element);
    return element;
  }

  /** Notes which elements a page's marks or an annotation belong to; returns the key that page or annotation keeps. */
  addParent(parent: PDFObject): number {
    return this.parents.push(parent) - 1;
  }

  writeTo(catalog: PDFDict): void {
    const { context, root, document, elements, parents } = this;
    const numbers = parents.flatMap((parent, key) => [key, parent]);
    context.assign(document, toObject(context, { Type: 'StructElem', S: 'Document', P: root, K: elements }));
    context.assign(
      root,
      toObject(context, {
        Type: 'StructTreeRoot',
        K: [document],
        ParentTree: context.register(toObject(context, { Nums: numbers })),
        ParentTreeNextKey: parents.length,
      }),
    );
    writeEntries(catalog, { StructTreeRoot: root, MarkInfo: { Marked: true } });
  }
}
