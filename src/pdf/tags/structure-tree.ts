import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type Entries, toObject, writeEntries } from '../fields/pdf-entries.ts';

/** An element that holds others, such as a table. */
export interface Branch {
  readonly ref: PDFRef;
  readonly entries: Entries;
  readonly kids: PDFRef[];
}

/** The structure of a document while it is built: elements in the order of reading. */
export class StructureTree {
  private readonly context: PDFContext;
  private readonly root: PDFRef;
  private readonly document: Branch;
  private readonly branches: Branch[];
  private readonly parents: PDFObject[] = [];

  constructor(context: PDFContext) {
    this.context = context;
    this.root = context.nextRef();
    this.document = { ref: context.nextRef(), entries: { S: 'Document', P: this.root }, kids: [] };
    this.branches = [this.document];
  }

  /** Adds an element that will hold others. */
  branch(role: string, within: Branch = this.document, entries: Entries = {}): Branch {
    const branch = { ref: this.context.nextRef(), entries: { S: role, P: within.ref, ...entries }, kids: [] };
    within.kids.push(branch.ref);
    this.branches.push(branch);
    return branch;
  }

  /** Adds an element that holds marks of a page or an annotation. */
  add(role: string, entries: Entries, within: Branch = this.document): PDFRef {
    const dictionary = { S: role, P: within.ref, ...entries };
    const element = this.context.register(toObject(this.context, dictionary));
    within.kids.push(element);
    return element;
  }

  /** Notes which elements a page's marks or an annotation belong to; returns the key that page or annotation keeps. */
  addParent(parent: PDFObject): number {
    return this.parents.push(parent) - 1;
  }

  writeTo(catalog: PDFDict): void {
    const { context, root, document, branches, parents } = this;
    const numbers = parents.flatMap((parent, key) => [key, parent]);
    for (const { ref, entries, kids } of branches) {
      context.assign(ref, toObject(context, kids.length === 0 ? entries : { ...entries, K: kids }));
    }
    context.assign(
      root,
      toObject(context, {
        Type: 'StructTreeRoot',
        K: [document.ref],
        ParentTree: context.register(toObject(context, { Nums: numbers })),
        ParentTreeNextKey: parents.length,
      }),
    );
    writeEntries(catalog, { StructTreeRoot: root, MarkInfo: { Marked: true } });
  }
}
