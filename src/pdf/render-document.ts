import { type DocumentProps, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';

/** Lays a document out and returns the PDF's bytes. */
export async function renderDocument(document: ReactElement): Promise<Uint8Array> {
  const blob = await pdf(document as ReactElement<DocumentProps>).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
