import type { FormModel } from '../forms/form-model.ts';
import type { Density } from './density.ts';
import { type PaperMeasures, paperMeasures } from './paper-measures.ts';
import type { Pen } from './pen.ts';

/** One copy of a form while it is drawn. */
export interface Sheet {
  readonly model: FormModel;
  /** Index into `model.copies`. */
  readonly copy: number;
  readonly measures: PaperMeasures;
  readonly pen: Pen;
  readonly density: Density;
  /** Names of the fields that this copy must not show. */
  readonly withheld: ReadonlySet<string>;
}

export function sheetOf(model: FormModel, copy: number, pen: Pen, density: Density): Sheet {
  const withheld = model.withheld.filter((entry) => entry.copy === copy).flatMap(({ fields }) => fields);
  return { model, copy, measures: paperMeasures(model), pen, density, withheld: new Set(withheld) };
}
