import type { FormModel } from '../forms/form-model.ts';
import { blankPen } from './blank-pen.ts';
import { formDocument } from './form-document.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { registerFonts } from './register-fonts.ts';
import { renderDocument } from './render-document.ts';

/** The form as a PDF to print and fill in by hand, every copy in turn. */
export async function blankForm(model: FormModel, fonts: PaperFonts): Promise<Uint8Array> {
  return await renderDocument(formDocument(model, blankPen, registerFonts(fonts)));
}
