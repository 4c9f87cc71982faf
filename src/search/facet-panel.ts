import { wording } from '../wording/index.ts';
import { element } from './element.ts';
import type { FacetCounts, FacetSelection } from './facets.ts';

const words = wording.search;

export interface FacetPanel {
  readonly node: HTMLElement;
  /** Whether anything is chosen. */
  chosen(): boolean;
  selection(): FacetSelection;
  /** Shows how many documents each value would leave. The first call brings the values. */
  show(counts: FacetCounts): void;
}

/** Checkboxes for kind, level and position. @param changed called when the reader changes the selection */
export function createFacetPanel(changed: () => void): FacetPanel {
  const groups = Object.values(words.facets).map((facet) => ({ facet, fieldset: fieldsetOf(facet) }));
  const summary = element('summary', {}, words.filters);
  const clear = element('button', { type: 'button', class: 'search-clear', hidden: '' }, words.clearFilters);
  const node = element(
    'details',
    { class: 'search-facets' },
    summary,
    ...groups.map(({ fieldset }) => fieldset),
    clear,
  );
  node.open = matchMedia('(min-width: 48em)').matches;
  const boxes = () => [...node.querySelectorAll<HTMLInputElement>('input:checked')];
  const update = () => {
    const count = boxes().length;
    summary.textContent = count === 0 ? words.filters : words.filtersChosen(count);
    clear.hidden = count === 0;
    changed();
  };
  node.addEventListener('change', update);
  clear.addEventListener('click', () => {
    for (const box of boxes()) box.checked = false;
    summary.focus();
    update();
  });
  return {
    node,
    chosen: () => boxes().length > 0,
    selection: () => selectionOf(boxes()),
    show: (counts) => {
      for (const { facet, fieldset } of groups) showCounts(fieldset, facet, counts[facet] ?? {});
    },
  };
}

function selectionOf(boxes: readonly HTMLInputElement[]): FacetSelection {
  const selection: Record<string, string[]> = {};
  for (const { name, value } of boxes) selection[name] = [...(selection[name] ?? []), value];
  return selection;
}

function fieldsetOf(facet: string): HTMLFieldSetElement {
  return element('fieldset', { hidden: '' }, element('legend', {}, facet));
}

function showCounts(fieldset: HTMLFieldSetElement, facet: string, counts: { readonly [value: string]: number }): void {
  if (fieldset.hidden) {
    fieldset.append(...inOrder(Object.keys(counts)).map((value) => choice(facet, value)));
    fieldset.hidden = Object.keys(counts).length === 0;
  }
  for (const label of fieldset.querySelectorAll('label')) {
    const count = counts[label.querySelector('input')?.value ?? ''] ?? 0;
    label.classList.toggle('search-none', count === 0);
    label.querySelector('.search-count')?.replaceChildren(String(count));
  }
}

function choice(facet: string, value: string): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', name: facet, value });
  return element('label', {}, box, ' ', value, ' ', element('span', { class: 'search-count' }));
}

/** In the order of the book; values that it does not rank, such as positions, stay as Pagefind sorts them. */
function inOrder(values: readonly string[]): string[] {
  const order: readonly string[] = words.facetOrder;
  return [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
