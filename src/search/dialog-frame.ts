import { wording } from '../wording/index.ts';
import { element } from './element.ts';

/** The parts of the dialog that change or are listened to. */
export interface DialogFrame {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Says what was found; read out by screen readers when it changes. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** The empty dialog, in the page but closed. @param facets stands beside the results, on a phone above them */
export function createFrame(facets: HTMLElement): DialogFrame {
  const words = wording.search;
  const field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': words.field,
    placeholder: words.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    autofocus: '',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const form = element('form', { role: 'search', class: 'search-form' }, field, close);
  const status = element('p', { role: 'status', class: 'search-status' });
  const results = element('div', { class: 'search-found' });
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-labelledby': 'search-title' },
    element('h2', { id: 'search-title', class: 'search-title' }, words.title),
    form,
    element('div', { class: 'search-body' }, facets, element('div', { class: 'search-main' }, status, results)),
    element('p', { class: 'search-keys', 'aria-hidden': 'true' }, words.keys),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  results.addEventListener('click', (event) => {
    const stays = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!stays && (event.target as Element).closest('a') !== null) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, form, field, status, results };
}
