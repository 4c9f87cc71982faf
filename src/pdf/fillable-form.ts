import type { FormModel } from '../forms/form-model.ts';
import { addFields } from './fields/add-fields.ts';
import { withCalculations } from './fields/calculations.ts';
import { fieldPen } from './fields/field-pen.ts';
import type { FieldSpec } from './fields/field-spec.ts';
import { layOutForm } from './lay-out-form.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { paperMeasures } from './paper-measures.ts';
import { tagDocument } from './tags/tag-document.ts';

/**
 * The form as a PDF to fill in on screen; a field has one value on all copies.
 * @throws AuthoringError when it does not keep to its pages
 */
export async function fillableForm(model: FormModel, fonts: PaperFonts): Promise<Uint8Array> {
  const specs = new Map<string, FieldSpec>();
  const document = await layOutForm(model, fieldPen(specs), fonts);
  addFields(document, withCalculations(specs, model), fonts.field);
  tagDocument(document, paperMeasures(model));
  return await document.save({ updateFieldAppearances: false });
}
