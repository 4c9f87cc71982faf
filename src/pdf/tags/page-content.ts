import { decodePDFRawStream, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** The page's drawing instructions. */
export function readContent(page: PDFPage): string {
  const stream = page.doc.context.lookup(contentRef(page));
  if (!(stream instanceof PDFRawStream)) throw new Error('A page has one content stream');
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}

export function writeContent(page: PDFPage, content: string): void {
  const { context } = page.doc;
  context.assign(contentRef(page), context.flateStream(content));
}

function contentRef(page: PDFPage): PDFRef {
  const ref = page.node.get(PDFName.of('Contents'));
  if (!(ref instanceof PDFRef)) throw new Error('A page has one content stream');
  return ref;
}
