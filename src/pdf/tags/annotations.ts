import { PDFArray, PDFDict, PDFName, type PDFPage, PDFRef } from '@cantoo/pdf-lib';
import type { Box } from './reading-order.ts';

/** A field or link at its place on a page. */
export interface Annotation {
  readonly ref: PDFRef;
  readonly dictionary: PDFDict;
  readonly box: Box;
}

export function annotationsOf(page: PDFPage): Annotation[] {
  const refs = page.node.Annots()?.asArray() ?? [];
  return refs
    .filter((ref) => ref instanceof PDFRef)
    .map((ref) => {
      const dictionary = page.doc.context.lookup(ref, PDFDict);
      return { ref, dictionary, box: dictionary.lookup(PDFName.of('Rect'), PDFArray).asRectangle() };
    });
}
