import { PDFDocument } from '@cantoo/pdf-lib';
import type { FormModel } from '../forms/form-model.ts';
import { blankPen } from './blank-pen.ts';
import { formDocument } from './form-document.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { paperMeasures } from './paper-measures.ts';
import { registerFonts } from './register-fonts.ts';
import { renderDocument } from './render-document.ts';
import { tagDocument } from './tags/tag-document.ts';

/** The form as a PDF to print and fill in by hand, every copy in turn. */
export async function blankForm(model: FormModel, fonts: PaperFonts): Promise<Uint8Array> {
  const laidOut = await renderDocument(formDocument(model, blankPen, registerFonts(fonts)));
  const document = await PDFDocument.load(laidOut, { updateMetadata: false });
  tagDocument(document, paperMeasures(model.paper));
  return await document.save({ updateFieldAppearances: false });
}
