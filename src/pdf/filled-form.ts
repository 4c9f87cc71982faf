import type { PDFDocument } from '@cantoo/pdf-lib';
import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { blankPen } from './blank-pen.ts';
import { chooseCopies } from './choose-copies.ts';
import { type Density, densities } from './density.ts';
import { expectedPages } from './expected-pages.ts';
import { assertPrintable } from './filled-characters.ts';
import { fillPaper } from './filled-paper.ts';
import { filledPen } from './filled-pen.ts';
import { widthIn } from './font-glyphs.ts';
import { type DrawingFonts, fittingDensity, layOutAt } from './lay-out-form.ts';
import { paperMeasures } from './paper-measures.ts';
import type { Pen } from './pen.ts';
import { tagDocument } from './tags/tag-document.ts';

export interface FilledOptions {
  /** Indices into `model.copies`; all of them if left out. */
  readonly copies?: readonly number[];
}

/**
 * A record on its form as a PDF to print, sign and keep, every copy in turn: results worked out, unused boxes struck,
 * places for signatures left open. A form takes more pages than its blank where texts or rows need them.
 * @param fonts the whole regular font where `needsFullFont`
 * @throws UnprintableError for characters that the font lacks
 */
export async function filledForm(
  model: FormModel,
  record: FormRecord,
  fonts: DrawingFonts,
  { copies = model.copies.map((_, copy) => copy) }: FilledOptions = {},
): Promise<Uint8Array> {
  assertPrintable(model, record, fonts.regular);
  const measure = (text: string, size: number) => widthIn(fonts.regular, text, size);
  const paper = fillPaper(model, record, measure);
  const chosen = chooseCopies(paper.model, copies);
  const pen = filledPen(paper.writings, measure);
  const { document, measured } = await layOutFilled(chosen, pen, fonts, await blankDensity(model, fonts));
  tagDocument(document, paperMeasures(measured));
  return await document.save({ updateFieldAppearances: false, useObjectStreams: true });
}

const densityOf = new WeakMap<FormModel, Promise<Density>>();

/** How closely the blank form is set; worked out once, so that every record of a form looks alike. */
async function blankDensity(model: FormModel, fonts: DrawingFonts): Promise<Density> {
  const known = densityOf.get(model) ?? fittingDensity(model, blankPen, fonts);
  densityOf.set(model, known);
  return await known;
}

interface LaidOut {
  readonly document: PDFDocument;
  readonly measured: FormModel;
}

/** A record that runs over a little is set more closely; one that takes another page anyway is set like the blank. */
async function layOutFilled(model: FormModel, pen: Pen, fonts: DrawingFonts, usual: Density): Promise<LaidOut> {
  const expected = expectedPages(model);
  for (const density of densities.slice(densities.indexOf(usual))) {
    const document = await layOutAt(density, model, pen, fonts);
    if (document.getPageCount() <= expected) return { document, measured: model };
  }
  // Following pages have a running head, which needs the higher margin of a form of several pages.
  const measured = { ...model, paper: { ...model.paper, pages: Math.max(2, model.paper.pages) } };
  return { document: await layOutAt(usual, measured, pen, fonts), measured };
}
