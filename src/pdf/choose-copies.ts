import type { FormModel } from '../forms/form-model.ts';

/** The form with only some of its copies, by index, in their order. */
export function chooseCopies(model: FormModel, chosen: readonly number[]): FormModel {
  const renumber = (copy: number) => chosen.indexOf(copy);
  return {
    ...model,
    copies: chosen.flatMap((copy) => model.copies[copy] ?? []),
    sides: model.sides
      .map((side) => ({ ...side, copies: side.copies.map(renumber).filter((copy) => copy >= 0) }))
      .filter(({ copies }) => copies.length > 0),
    withheld: model.withheld.map((entry) => ({ ...entry, copy: renumber(entry.copy) })).filter(({ copy }) => copy >= 0),
  };
}
