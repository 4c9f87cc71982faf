import { wording } from '../wording/index.ts';
import { addressWithAsked } from './asked-words.ts';
import type { ClauseFound } from './clauses-found.ts';
import { element } from './element.ts';
import type { DocumentFound } from './engine.ts';
import { markedText } from './marked-text.ts';

/** A document found, its kind and level, and the clauses that answer, each a link of its own. */
export function resultItem(found: DocumentFound): HTMLLIElement {
  const { asked } = found;
  const number = element('span', { class: 'search-number' }, ...markedText(found.number, asked));
  const title = element(
    'a',
    { class: 'search-link', href: addressWithAsked(found.path, asked, null) },
    number,
    ' ',
    ...markedText(found.title, asked),
  );
  const item = element('li', { class: 'search-result' }, element('h3', {}, title), badge(found));
  if (found.clauses.length > 0) {
    item.append(element('ul', {}, ...found.clauses.map((clause) => clauseItem(found.path, clause, asked))));
  }
  return item;
}

function badge({ facets }: DocumentFound): HTMLElement {
  const { kind, level } = wording.search.facets;
  const values = [kind, level].flatMap((facet) => facets[facet]?.[0] ?? []);
  return element('p', { class: 'search-badge' }, values.join(wording.search.badgeSeparator));
}

function clauseItem(path: string, { id, heading, excerpt }: ClauseFound, asked: readonly string[]): HTMLLIElement {
  const link = element(
    'a',
    { class: 'search-link search-clause', href: addressWithAsked(path, asked, id) },
    element('span', { class: 'search-heading' }, ...markedText(heading, asked)),
  );
  if (excerpt !== '') link.append(' ', element('span', { class: 'search-excerpt' }, ...markedText(excerpt, asked)));
  return element('li', {}, link);
}
