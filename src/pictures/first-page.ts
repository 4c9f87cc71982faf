import { createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture of a PDF's first page as WebP, so wide in px. The same PDF gives the same bytes. */
export async function firstPage(pdf: Uint8Array, width: number): Promise<Uint8Array> {
  // pdf.js takes its data away, so it gets a copy.
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  try {
    const page = await document.getPage(1);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    // The types of the two libraries differ by what only a browser's canvas has.
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    return await canvas.encode('webp', quality);
  } finally {
    await loading.destroy();
  }
}

/** Of 100: small files whose lines are still clean. */
const quality = 70;
