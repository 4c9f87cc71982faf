import { indexFields } from '../forms/field-index.ts';
import type { Cell, FormModel, TakesFrom } from '../forms/form-model.ts';

/** A form that records can be taken from, as far as the fill page of another has to know it. */
export interface TakeSource {
  readonly number: string;
  readonly title: string;
  /** Its fields and columns by the names that records use, for reading its sheets and naming its records. */
  readonly cells: { readonly [name: string]: Pick<Cell, 'label' | 'input'> };
}

/** What the build leaves in a fill page about the forms of `takesFrom`; forms not written yet are left out. */
export function takeSources(takesFrom: readonly TakesFrom[], models: ReadonlyMap<string, FormModel>): TakeSource[] {
  const numbers = [...new Set(takesFrom.map(({ form }) => form))];
  return numbers.flatMap((number) => {
    const model = models.get(number);
    return model === undefined ? [] : [{ number, title: model.title, cells: cellsOf(model) }];
  });
}

function cellsOf(model: FormModel): TakeSource['cells'] {
  const cells = [...indexFields(model).cells].filter(([, { cell }]) => !leftOut.has(cell.input.kind));
  return Object.fromEntries(cells.map(([name, { cell }]) => [name, { label: cell.label, input: cell.input }]));
}

/** Nothing of them is in a record. */
const leftOut: ReadonlySet<string> = new Set(['signature', 'stamp', 'row-number', 'fixed-text']);
