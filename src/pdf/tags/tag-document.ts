import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { toObject, writeEntries } from '../fields/pdf-entries.ts';
import type { PaperMeasures } from '../paper-measures.ts';
import { textSizes } from '../text-sizes.ts';
import { markContent, type Role, type TextElement } from './mark-content.ts';
import { type Box, inReadingOrder } from './reading-order.ts';
import { StructureTree } from './structure-tree.ts';

/**
 * Gives a document a structure for screen readers: headings, lines of text and fields in the order of reading, lines and
 * running heads as decoration. It goes no further: rows and cells of tables are not told apart, so the file is tagged
 * but no PDF/UA.
 */
export function tagDocument(document: PDFDocument, measures: PaperMeasures): void {
  const tree = new StructureTree(document.context);
  for (const page of document.getPages()) tagPage(page, tree, measures);
  tree.writeTo(document.catalog);
}

interface Annotation {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly box: Box;
}

function tagPage(page: PDFPage, tree: StructureTree, measures: PaperMeasures): void {
  const texts = markTexts(page, measures);
  const marks: PDFRef[] = [];
  for (const item of inReadingOrder(texts, annotationsOf(page))) {
    if ('box' in item) tagAnnotation(page, item, tree);
    else {
      const element = tree.add(item.role, { Pg: page.ref, K: item.marks });
      for (const mark of item.marks) marks[mark] = element;
    }
  }
  writeEntries(page.node, { StructParents: tree.addParent(toObject(page.doc.context, marks)), Tabs: 'S' });
}

function tagAnnotation(page: PDFPage, { ref, dictionary }: Annotation, tree: StructureTree): void {
  const isField = dictionary.get(PDFName.of('Subtype')) === PDFName.of('Widget');
  const name = dictionary.get(PDFName.of(isField ? 'TU' : 'Contents'));
  const element = tree.add(isField ? 'Form' : 'Annot', {
    Pg: page.ref,
    K: { Type: 'OBJR', Obj: ref, Pg: page.ref },
    ...(name === undefined ? {} : { Alt: name }),
  });
  writeEntries(dictionary, { StructParent: tree.addParent(element) });
}

function annotationsOf(page: PDFPage): Annotation[] {
  const refs = page.node.Annots()?.asArray() ?? [];
  return refs
    .filter((ref) => ref instanceof PDFRef)
    .map((ref) => {
      const dictionary = page.doc.context.lookup(ref, PDFDict);
      return { ref, dictionary, box: dictionary.lookup(PDFName.of('Rect'), PDFArray).asRectangle() };
    });
}

/** Marks the page's content and writes it back in its place. */
function markTexts(page: PDFPage, measures: PaperMeasures): TextElement[] {
  const { context } = page.doc;
  const ref = page.node.get(PDFName.of('Contents'));
  const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
  if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) throw new Error('A page has one content stream');
  const { content, elements } = markContent(new TextDecoder().decode(decodePDFRawStream(stream).decode()), {
    roleOf: (y, size) => roleOf(y, size, measures),
  });
  context.assign(ref, context.flateStream(content));
  return elements;
}

function roleOf(y: number, size: number, { height, margin, footHeight }: PaperMeasures): Role | null {
  if (y < margin.bottom + footHeight || y > height - margin.top) return null;
  if ([textSizes.title, textSizes.longTitle, textSizes.cardTitle].some((title) => title === size)) return 'H1';
  return size === textSizes.heading ? 'H2' : 'P';
}
