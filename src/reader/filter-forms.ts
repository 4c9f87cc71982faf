/** Narrows the list of forms by what is chosen; the choice stands in the address, so that it can be sent on. */
export function filterForms(): void {
  const filter = document.querySelector<HTMLFormElement>('[data-form-filter]');
  if (!filter) return;
  filter.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const select of selectsOf(filter)) select.value = asked.get(select.name) ?? '';
  const narrow = () => {
    showMatching(filter);
    history.replaceState(null, '', addressOf(filter));
  };
  filter.addEventListener('change', narrow);
  filter.addEventListener('submit', (event) => event.preventDefault());
  if (location.search !== '') showMatching(filter);
}

function selectsOf(filter: HTMLFormElement): HTMLSelectElement[] {
  return [...filter.querySelectorAll('select')];
}

function showMatching(filter: HTMLFormElement): void {
  const chosen = selectsOf(filter).filter(({ value }) => value !== '');
  const cards = [...document.querySelectorAll<HTMLElement>('.form-card')];
  for (const card of cards) {
    card.hidden = !chosen.every(({ name, value }) => (card.dataset[name] ?? '').split('|').includes(value));
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-form-group]')) {
    group.hidden = group.querySelector('.form-card:not([hidden])') === null && chosen.length > 0;
  }
  const output = filter.querySelector('output');
  const shown = cards.filter(({ hidden }) => !hidden).length;
  const { some = '', all = '' } = output?.dataset ?? {};
  if (output) output.textContent = shown === cards.length ? all : some.replace('{count}', String(shown));
}

function addressOf(filter: HTMLFormElement): string {
  const chosen = selectsOf(filter).filter(({ value }) => value !== '');
  const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}
