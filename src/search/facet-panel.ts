import { wording } from '../wording/index.ts';
import { element } from './element.ts';
import type { FacetSelection } from './facets.ts';
import type { FacetCounts } from './pagefind.ts';

export interface FacetPanel {
  readonly node: HTMLElement;
  selection(): FacetSelection;
  /** Shows how many documents each value would leave. The first call brings the values. */
  show(counts: FacetCounts): void;
  clear(): void;
}

/** Checkboxes for kind, level and position. @param changed called when the reader changes the selection */
export function createFacetPanel(changed: () => void): FacetPanel {
  const words = wording.search;
  const groups = Object.values(words.facets).map((facet) => ({ facet, fieldset: fieldsetOf(facet) }));
  const summary = element('summary', {}, words.filters);
  const reset = element('button', { type: 'button', class: 'search-clear', hidden: '' }, words.clearFilters);
  const node = element('details', { class: 'search-facets' }, summary, ...groups.map(({ fieldset }) => fieldset), reset);
  node.open = matchMedia('(min-width: 48em)').matches;

  const chosen = () => [...node.querySelectorAll<HTMLInputElement>('input:checked')];
  const update = () => {
    const count = chosen().length;
    summary.textContent = count === 0 ? words.filters : words.filtersChosen(count);
    reset.hidden = count === 0;
  };
  const clear = () => {
    for (const box of chosen()) box.checked = false;
    update();
  };
  node.addEventListener('change', () => {
    update();
    changed();
  });
  reset.addEventListener('click', () => {
    clear();
    summary.focus();
    changed();
  });
  return {
    node,
    selection: () =>
      Object.fromEntries(
        groups.map(({ facet }) => [facet, chosen().flatMap(({ name, value }) => (name === facet ? [value] : []))]),
      ),
    show: (counts) => {
      for (const { facet, fieldset } of groups) showCounts(fieldset, facet, counts[facet] ?? {});
    },
    clear,
  };
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
  const order: readonly string[] = wording.search.facetOrder;
  return [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
