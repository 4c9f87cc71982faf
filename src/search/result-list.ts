import { wording } from '../wording/index.ts';
import { element } from './element.ts';
import type { SearchAnswer } from './engine.ts';
import { resultItem } from './result-item.ts';

/**
 * Results of one search, ten at a time up to the last, documents that hold what was typed before those near it.
 * @returns the list with its first results loaded
 */
export async function resultList(answer: SearchAnswer, asked: readonly string[]): Promise<DocumentFragment> {
  const words = wording.search;
  const list = element('ol', { class: 'search-results', 'aria-label': words.results });
  const more = element('button', { type: 'button', class: 'search-more' }, words.more);
  const shown = new DocumentFragment();
  shown.append(list);
  let page = 0;
  let nearFrom = answer.exact === answer.total ? null : answer.exact;

  const load = async () => {
    const found = await answer.results(page);
    page += 1;
    const items = found.map((document) => resultItem(document, asked));
    const firstNear = found.findIndex(({ exact }) => !exact);
    if (nearFrom !== null && firstNear !== -1) {
      items[firstNear]?.prepend(element('p', { class: 'search-near' }, words.near));
      nearFrom = null;
    }
    list.append(...items);
    if (page >= answer.pages) more.remove();
    return items[0];
  };
  more.addEventListener('click', async () => (await load())?.querySelector('a')?.focus());
  if (answer.pages > 1) shown.append(more);
  await load();
  return shown;
}
