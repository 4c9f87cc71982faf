import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** Opens a PDF as Firefox does; the bytes are copied, because pdf.js takes them for itself. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

/** A text on a page: where its baseline begins and how large it is, in pt from the lower left corner. */
export interface PrintedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The texts of a page in the order in which they are drawn. */
export async function runsOf(pdf: PDFDocumentProxy, pageNumber: number): Promise<PrintedRun[]> {
  const page = await pdf.getPage(pageNumber);
  const { items } = await page.getTextContent();
  return (items as TextItem[])
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width, height }) => ({
      text: str,
      x: transform[4] as number,
      y: transform[5] as number,
      width,
      size: height,
    }));
}

export function pageNumbers({ numPages }: PDFDocumentProxy): number[] {
  return Array.from({ length: numPages }, (_, index) => index + 1);
}

/** All texts of some pages in one, without spaces, as Chinese is searched for. */
export async function textOf(pdf: PDFDocumentProxy, pages: readonly number[]): Promise<string> {
  const runs = await Promise.all(pages.map(async (page) => await runsOf(pdf, page)));
  return withoutSpaces(
    runs
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
