import { PDFDocument } from '@cantoo/pdf-lib';
import { AuthoringError } from '../documents/authoring-error.ts';
import type { FormModel } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { chooseCopies } from './choose-copies.ts';
import { type Density, densities } from './density.ts';
import { expectedPages } from './expected-pages.ts';
import { formDocument } from './form-document.ts';
import type { PaperFonts } from './paper-fonts.ts';
import type { Pen } from './pen.ts';
import { registerFonts } from './register-fonts.ts';
import { renderDocument } from './render-document.ts';

/** What drawing needs of the fonts. */
export type DrawingFonts = Pick<PaperFonts, 'regular' | 'bold'>;

/**
 * Lays a form out on the pages that its author promised, as roomily as they allow.
 * @throws AuthoringError when it takes more pages even at its tightest, or fewer
 */
export async function layOutForm(model: FormModel, pen: Pen, fonts: DrawingFonts): Promise<PDFDocument> {
  const expected = expectedPages(model);
  const density = model.copies.length > 1 ? await fittingDensity(model, pen, fonts) : densities[0];
  let pages = 0;
  for (const tighter of densities.slice(densities.indexOf(density))) {
    const document = await layOutAt(tighter, model, pen, fonts);
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

/**
 * The roomiest density at which the first copy keeps to its pages, else the tightest; the other copies hardly ever need
 * more, and trying them all would take most of the time.
 */
export async function fittingDensity(model: FormModel, pen: Pen, fonts: DrawingFonts): Promise<Density> {
  const first = chooseCopies(model, [0]);
  const [tightest, ...roomier] = [...densities].reverse() as [Density, ...Density[]];
  for (const density of roomier.reverse()) {
    const document = await layOutAt(density, first, pen, fonts);
    if (document.getPageCount() <= expectedPages(first)) return density;
  }
  return tightest;
}

/** Lays a form out on as many pages as it takes. */
export async function layOutAt(
  density: Density,
  model: FormModel,
  pen: Pen,
  fonts: DrawingFonts,
): Promise<PDFDocument> {
  const bytes = await renderDocument(formDocument(model, pen, registerFonts(fonts), density));
  return await PDFDocument.load(bytes, { updateMetadata: false });
}
