import { indexFields } from '../forms/field-index.ts';
import { parsePath } from '../forms/field-path.ts';
import type { FieldValue, FormModel } from '../forms/form-model.ts';
import { printedName } from '../forms/printed-name.ts';
import type { ToldValue } from '../forms/take-from.ts';
import { wording } from '../wording/index.ts';
import { make, makeButton } from './make-element.ts';
import { printedValue } from './printed-value.ts';

const words = wording.onlineForm;

/** What came of an import or of taking from other records. */
export interface Report {
  readonly heading: string;
  /** Whole sentences before the list. */
  readonly notes: readonly string[];
  /** Whole sentences, one for each thing that a person has to look at. */
  readonly told: readonly string[];
  readonly actions?: readonly { readonly text: string; readonly act: () => void }[];
}

/** Shows a report above the form and moves there, so that nothing left out goes unseen. */
export function showReport(place: HTMLElement, { heading, notes, told, actions = [] }: Report): void {
  const hide = () => {
    place.hidden = true;
  };
  const list = make('ul', {}, ...told.map((sentence) => make('li', {}, sentence)));
  place.replaceChildren(
    make('h2', {}, heading),
    ...notes.map((note) => make('p', {}, note)),
    ...(told.length > 0 ? [make('p', {}, words.report.told(told.length)), list] : []),
    make(
      'p',
      { class: 'fill-actions' },
      ...actions.map(({ text, act }) =>
        makeButton(text, () => {
          hide();
          act();
        }),
      ),
      makeButton(words.report.close, hide),
    ),
  );
  place.hidden = false;
  place.focus();
  place.scrollIntoView({ block: 'start' });
}

/** A sentence for a value that did not come over as it was. */
export function tellValue(model: FormModel, { path, value, why }: ToldValue): string {
  return words.fit.told(nameOf(model, path), shownValue(model, path, value), why);
}

/** A field as printed, without its quotation marks where it stands alone. */
export function nameOf(model: FormModel, path: string): string {
  return printedName(indexFields(model), path);
}

/** A value in words; null for none. */
export function shownValue(model: FormModel, path: string, value: FieldValue): string | null {
  const { table, name } = parsePath(path);
  const cell = indexFields(model).cells.get(table === null ? name : `${table}.${name}`)?.cell;
  const printed = cell ? printedValue(cell, value) : null;
  if (printed !== null) return printed;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join(words.fit.and);
  return typeof value === 'object' ? null : String(value);
}
