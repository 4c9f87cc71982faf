import type { FormModel } from '../forms/form-model.ts';
import { blankPen } from './blank-pen.ts';
import { layOutForm } from './lay-out-form.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { paperMeasures } from './paper-measures.ts';
import { tagDocument } from './tags/tag-document.ts';

/**
 * The form as a PDF to print and fill in by hand, every copy in turn.
 * @throws AuthoringError when it does not keep to its pages
 */
export async function blankForm(model: FormModel, fonts: PaperFonts): Promise<Uint8Array> {
  const document = await layOutForm(model, blankPen, fonts);
  tagDocument(document, paperMeasures(model));
  return await document.save({ updateFieldAppearances: false });
}
