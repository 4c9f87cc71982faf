import type { FormModel } from '../forms/form-model.ts';
import { densities } from './density.ts';
import { formDocument } from './form-document.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';

const known = new WeakMap<FormModel, ReadonlyMap<string, PlacedField>>();

/**
 * The fields of a form that take writing, by path, as they are placed on paper; in a table those of the printed rows.
 * Worked out once for each model.
 */
export function placedFields(model: FormModel): ReadonlyMap<string, PlacedField> {
  const fields = known.get(model) ?? collect(model);
  known.set(model, fields);
  return fields;
}

function collect(model: FormModel): Map<string, PlacedField> {
  const fields = new Map<string, PlacedField>();
  const note = (field: PlacedField) => {
    fields.set(field.path, field);
    return null as never;
  };
  const pen: Pen = { space: note, lines: note, date: note, tick: note, signature: note, mark: note };
  formDocument(model, pen, '', densities[0]);
  return fields;
}
