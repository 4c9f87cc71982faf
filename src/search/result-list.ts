import { wording } from '../wording/index.ts';
import { element } from './element.ts';
import type { SearchAnswer } from './engine.ts';
import { resultItem } from './result-item.ts';

/**
 * Results of one search, ten at a time up to the last, documents that hold what was typed before those near it.
 * @returns the list with its first results loaded, and the button that loads more while there are more
 */
export async function resultList(answer: SearchAnswer): Promise<HTMLElement[]> {
  const words = wording.search;
  const list = element('ol', { class: 'search-results', 'aria-label': words.results });
  const more = element('button', { type: 'button', class: 'search-more' }, words.more);
  let page = 0;
  let shown = 0;

  const loadPage = async () => {
    const found = await answer.results(page);
    const items = found.map(resultItem);
    if (answer.exact > 0) items[answer.exact - shown]?.prepend(element('p', { class: 'search-near' }, words.near));
    list.append(...items);
    page += 1;
    shown += items.length;
    if (page >= answer.pages) more.remove();
    return items[0];
  };
  more.addEventListener('click', async () => {
    const first = await loadPage();
    first?.querySelector('a')?.focus();
  });
  await loadPage();
  return page < answer.pages ? [list, more] : [list];
}
