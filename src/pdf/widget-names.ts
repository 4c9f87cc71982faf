import type { FormModel } from '../forms/form-model.ts';
import { densities } from './density.ts';
import { fieldPen } from './fields/field-pen.ts';
import type { FieldSpec } from './fields/field-spec.ts';
import { formDocument } from './form-document.ts';

/** Names of all fields of a form's fillable PDF, in the order of reading; see `fieldName` for what they mean. */
export function widgetNames(model: FormModel): string[] {
  const specs = new Map<string, FieldSpec>();
  formDocument(model, fieldPen(specs), '', densities[0]);
  return [...specs.keys()];
}
