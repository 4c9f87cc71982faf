import stylesheet from '../styles/search.css?url';
import { wording } from '../wording/index.ts';
import { walkWithArrows } from './arrow-keys.ts';
import { createFrame } from './dialog-frame.ts';
import { element } from './element.ts';
import { type SearchAnswer, search } from './engine.ts';
import { createFacetPanel } from './facet-panel.ts';
import { toQuery } from './query.ts';
import { resultList } from './result-list.ts';
import { startIndex } from './search-index.ts';

const words = wording.search;
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let shared: SearchDialog | undefined;

/** Opens the search over this page, with what was typed last. */
export async function openSearch(): Promise<void> {
  await loadStyles();
  shared ??= new SearchDialog();
  shared.open();
}

/** Loads the index ahead of the first search; for when the search button is focused or pointed at. */
export function preloadSearch(): void {
  startIndex(base).catch(() => undefined);
}

let styles: Promise<void> | undefined;

/** The dialog's styles come with its first opening, not with every page. */
function loadStyles(): Promise<void> {
  styles ??= new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: stylesheet });
    link.addEventListener('load', () => resolve(), { once: true });
    link.addEventListener('error', () => resolve(), { once: true });
    document.head.append(link);
  });
  return styles;
}

class SearchDialog {
  readonly #facets = createFacetPanel(() => this.#refresh());
  readonly #frame = createFrame(this.#facets.node);
  /** Of two searches under way only the later one is shown. */
  #newest = 0;
  #settled = Promise.resolve();

  constructor() {
    const { dialog, form, field, results } = this.#frame;
    field.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#refresh();
    });
    field.addEventListener('compositionend', () => this.#refresh());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#settled.then(() => results.querySelector('a')?.click());
    });
    dialog.addEventListener('keydown', walkWithArrows(field, results));
    field.addEventListener('keydown', (event) => this.#closeAtOnce(event));
  }

  open(): void {
    const { dialog, field, status } = this.#frame;
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    status.textContent ||= words.loading;
    this.#refresh();
  }

  /** Chromium's search field takes the first Esc to empty itself. */
  #closeAtOnce(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#frame.dialog.close();
  }

  #refresh(): void {
    this.#newest += 1;
    const turn = this.#newest;
    const show = (change: () => void) => {
      if (turn === this.#newest) change();
    };
    this.#settled = this.#search().then(show, (fault: unknown) => show(() => this.#showFailure(fault)));
  }

  /** Searches for what stands in the field. @returns what is to be done to show it */
  async #search(): Promise<() => void> {
    const index = await startIndex(base);
    const query = toQuery(this.#frame.field.value);
    const answer = await search(index, query, this.#facets.selection());
    if (query === null && !this.#facets.chosen()) return () => this.#show(words.hint, answer, []);
    const results = answer.total > 0 ? await resultList(answer) : this.#nothingFound();
    return () => this.#show(this.#sentence(answer), answer, results);
  }

  #show(sentence: string, { facets }: SearchAnswer, results: readonly HTMLElement[]): void {
    this.#facets.show(facets);
    this.#frame.status.textContent = sentence;
    this.#frame.results.replaceChildren(...results);
    // Says which question the results answer; measurements wait for it.
    this.#frame.results.dataset.asked = this.#frame.field.value;
  }

  #sentence({ total, exact }: SearchAnswer): string {
    if (total === 0) return words.nothing(this.#frame.field.value.trim());
    return exact === 0 ? words.foundNear(total) : words.found(exact, total - exact);
  }

  #nothingFound(): HTMLElement[] {
    const help = this.#facets.chosen() ? words.nothingFiltered : words.nothingHelp;
    return [element('p', {}, help), element('p', {}, element('a', { href: `${base}register/` }, words.register))];
  }

  #showFailure(fault: unknown): void {
    const retry = element('button', { type: 'button', class: 'search-more' }, words.retry);
    retry.addEventListener('click', () => this.#refresh());
    this.#frame.status.textContent = import.meta.env.DEV ? words.failedInDev : words.failed;
    this.#frame.results.replaceChildren(retry);
    console.error(fault);
  }
}
