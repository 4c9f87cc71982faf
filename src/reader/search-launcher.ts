type SearchDialog = typeof import('../search/search-dialog.ts');

let dialog: Promise<SearchDialog> | undefined;

/** Loads the search when a reader reaches for it, and opens it by button, Ctrl+K or `/`. */
export function launchSearch(): void {
  for (const button of document.querySelectorAll('[data-search]')) {
    button.addEventListener('focus', () => void prepare());
    button.addEventListener('pointerenter', () => void prepare());
    button.addEventListener('click', () => void open());
  }
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    void open();
  });
}

function load(): Promise<SearchDialog> {
  dialog ??= import('../search/search-dialog.ts');
  return dialog;
}

async function prepare(): Promise<void> {
  (await load()).preloadSearch();
}

async function open(): Promise<void> {
  await (await load()).openSearch();
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && !altKey) return key.toLowerCase() === 'k';
  if (key !== '/' || altKey) return false;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]'));
}
