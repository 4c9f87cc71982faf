import { type PDFContext, PDFHexString, type PDFPage, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { mm } from '../length.ts';
import { encodeText, type FieldEncoding } from './field-encoding.ts';
import { fieldFontName } from './field-font.ts';
import { toObject } from './pdf-entries.ts';

/** In pt. */
const size = 7.5;
const inset = mm(5);
const fromTop = mm(4.4);
const color = '0.12 0.3 0.62';
/** Annotation flags: nobody edits or moves it. The flag for printing is not among them. */
const readOnlyAndLocked = 64 + 128;

/** A line at the upper edge of a page that is seen on screen and never printed. */
export function addScreenHint(page: PDFPage, hint: string, font: PDFRef, encoding: FieldEncoding): void {
  const { context } = page.doc;
  const { width, height } = page.getSize();
  const box = { width: width - 2 * inset, height: mm(3.6) };
  const bottom = height - fromTop;
  const annotation = toObject(context, {
    Type: 'Annot',
    Subtype: 'FreeText',
    Rect: [inset, bottom, inset + box.width, bottom + box.height],
    F: readOnlyAndLocked,
    Contents: PDFHexString.fromText(hint),
    DA: PDFString.of(`/${fieldFontName} ${size} Tf ${color} rg`),
    Border: [0, 0, 0],
    P: page.ref,
    AP: { N: appearance(context, encodeText(hint, encoding), box, font) },
  });
  page.node.Annots()?.push(context.register(annotation));
}

function appearance(context: PDFContext, code: string, box: { width: number; height: number }, font: PDFRef): PDFRef {
  return context.register(
    context.stream(`BT ${color} rg /${fieldFontName} ${size} Tf 0 2.2 Td <${code}> Tj ET`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, box.width, box.height],
      Resources: { Font: { [fieldFontName]: font } },
    }),
  );
}
