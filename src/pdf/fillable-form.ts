import { PDFDocument } from '@cantoo/pdf-lib';
import type { FormModel } from '../forms/form-model.ts';
import { addFields } from './fields/add-fields.ts';
import { fieldPen } from './fields/field-pen.ts';
import type { FieldSpec } from './fields/field-spec.ts';
import { formDocument } from './form-document.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { paperMeasures } from './paper-measures.ts';
import { registerFonts } from './register-fonts.ts';
import { renderDocument } from './render-document.ts';
import { tagDocument } from './tags/tag-document.ts';

/** The form as a PDF to fill in on screen; a field has one value on all copies. */
export async function fillableForm(model: FormModel, fonts: PaperFonts): Promise<Uint8Array> {
  const specs = new Map<string, FieldSpec>();
  const laidOut = await renderDocument(formDocument(model, fieldPen(specs), registerFonts(fonts)));
  const document = await PDFDocument.load(laidOut, { updateMetadata: false });
  addFields(document, specs, fonts.field);
  tagDocument(document, paperMeasures(model.paper));
  return await document.save({ updateFieldAppearances: false });
}
