import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';

/** Appearances of boxes and empty signatures, made once for each size. */
export interface MarkAppearances {
  /** A tick drawn as a path: the symbol font that viewers expect is missing on many machines. */
  readonly tick: (width: number, height: number) => PDFRef;
  readonly nothing: (width: number, height: number) => PDFRef;
}

export function markAppearances(context: PDFContext): MarkAppearances {
  const made = new Map<string, PDFRef>();
  const once = (width: number, height: number, content: string) => {
    const key = `${width.toFixed(2)} ${height.toFixed(2)} ${content === ''}`;
    const ref = made.get(key) ?? context.register(formXObject(context, width, height, content));
    made.set(key, ref);
    return ref;
  };
  return {
    tick: (width, height) => once(width, height, tickPath(width, height)),
    nothing: (width, height) => once(width, height, ''),
  };
}

function formXObject(context: PDFContext, width: number, height: number, content: string) {
  return context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
}

/** A tick in a box of that size. */
export function tickPath(width: number, height: number): string {
  const point = (x: number, y: number) => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`;
  const pen = `${(0.13 * Math.min(width, height)).toFixed(2)} w 1 J 1 j`;
  return `q ${pen} ${point(0.2, 0.5)} m ${point(0.42, 0.24)} l ${point(0.82, 0.8)} l S Q`;
}
