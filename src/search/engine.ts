import { type ClauseFound, clausesFound } from './clauses-found.ts';
import { countFacets, type FacetCounts, type FacetSelection, meets } from './facets.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { type MergedHit, mergeHits } from './merge-hits.ts';
import type { PagefindHit } from './pagefind.ts';
import { type Query, wordsToMark } from './query.ts';
import type { SearchIndex } from './search-index.ts';

export interface DocumentFound {
  readonly path: string;
  readonly title: string;
  readonly number: string;
  /** Values of the page by facet. */
  readonly facets: { readonly [facet: string]: readonly string[] };
  /** False when it holds only something near what was typed. */
  readonly exact: boolean;
  readonly clauses: readonly ClauseFound[];
  /** What to mark in its texts, and on its page. */
  readonly asked: readonly string[];
}

export interface SearchAnswer {
  readonly total: number;
  /** How many of them, all at the front, hold what was typed. */
  readonly exact: number;
  readonly facets: FacetCounts;
  readonly pages: number;
  /** Loads the texts of one page of results. @param page counted from 0 */
  results(page: number): Promise<DocumentFound[]>;
}

/** Results loaded at a time. */
export const pageLength = 10;
const clausesShown = 3;

/** @param query null finds every document that the selection lets through, in the order of their numbers */
export async function search(
  index: SearchIndex,
  query: Query | null,
  selection: FacetSelection,
): Promise<SearchAnswer> {
  const found = mergeHits(await gatherEvidence(index, query)).flatMap((merged) => {
    const entry = index.entries.get(merged.hit.id);
    return entry === undefined ? [] : [{ ...merged, entry }];
  });
  const hits = found.filter(({ entry }) => meets(entry, selection));
  return {
    total: hits.length,
    exact: hits.filter(({ exact }) => exact).length,
    facets: countFacets(
      index.entries.values(),
      found.map(({ entry }) => entry),
      selection,
    ),
    pages: Math.ceil(hits.length / pageLength),
    results: async (page) =>
      await Promise.all(hits.slice(page * pageLength, (page + 1) * pageLength).map((hit) => toDocument(hit, query))),
  };
}

async function toDocument({ hit, exact }: MergedHit<PagefindHit>, query: Query | null): Promise<DocumentFound> {
  const fragment = await hit.data();
  const { title = '', number = '' } = fragment.meta;
  const asked = wordsToMark(query?.asked ?? [], [number, title, fragment.content].join('\n'));
  const clauses = clausesFound(fragment, asked, clausesShown);
  return { path: fragment.url, title, number, facets: fragment.filters, exact, clauses, asked };
}
