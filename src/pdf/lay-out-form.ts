import { PDFDocument } from '@cantoo/pdf-lib';
import { AuthoringError } from '../documents/authoring-error.ts';
import type { FormModel } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { densities } from './density.ts';
import { expectedPages } from './expected-pages.ts';
import { formDocument } from './form-document.ts';
import type { PaperFonts } from './paper-fonts.ts';
import type { Pen } from './pen.ts';
import { registerFonts } from './register-fonts.ts';
import { renderDocument } from './render-document.ts';

/**
 * Lays a form out on the pages that its author promised, as roomily as they allow.
 * @throws AuthoringError when it takes more pages even at its tightest, or fewer
 */
export async function layOutForm(model: FormModel, pen: Pen, fonts: PaperFonts): Promise<PDFDocument> {
  const family = registerFonts(fonts);
  const expected = expectedPages(model);
  let pages = 0;
  for (const density of densities) {
    const bytes = await renderDocument(formDocument(model, pen, family, density));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    pages = document.getPageCount();
    if (pages === expected) return document;
    if (pages < expected) break;
  }
  const { form, pageCount } = wording.paper.faults;
  throw new AuthoringError({
    file: form(model.number, model.title),
    field: 'paper.pages',
    ...pageCount(pages, expected),
  });
}
