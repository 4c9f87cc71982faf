import { type ClauseFound, clausesFound } from './clauses-found.ts';
import { type FacetSelection, joinCounts, toFilters, withoutEach } from './facets.ts';
import { inEvery, type MergedHit, mergeHits } from './merge-hits.ts';
import type { FacetCounts, Pagefind, PagefindHit } from './pagefind.ts';
import { type Query, type SearchStep, wordsToMark } from './query.ts';

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

/** @param query null with facets chosen lists every document that they let through */
export async function search(
  pagefind: Pagefind,
  query: Query | null,
  selection: FacetSelection,
): Promise<SearchAnswer> {
  const filters = toFilters(selection);
  const answers = await Promise.all((query?.steps ?? [everything]).map((step) => answer(pagefind, step, filters)));
  const hits = mergeHits(answers);
  const widest = answers.findLast(({ step, hits: own }) => own.length > 0 && !step.fallback) ?? answers.at(-1);
  const alone = await Promise.all(
    withoutEach(selection).map(async ({ facet, others }) => ({
      facet,
      counts: (await answer(pagefind, widest?.step ?? everything, toFilters(others))).counts,
    })),
  );
  return {
    total: hits.length,
    exact: hits.filter(({ exact }) => exact).length,
    facets: joinCounts(widest?.counts ?? {}, alone),
    pages: Math.ceil(hits.length / pageLength),
    results: async (page) =>
      await Promise.all(hits.slice(page * pageLength, (page + 1) * pageLength).map((hit) => toDocument(hit, query))),
  };
}

const everything: SearchStep = { queries: [], exact: true, fallback: false };

async function answer(pagefind: Pagefind, step: SearchStep, filters: ReturnType<typeof toFilters>) {
  const queries = step.queries.length > 0 ? step.queries : [null];
  const answers = await Promise.all(queries.map((query) => pagefind.search(query, { filters })));
  return { step, hits: inEvery(answers.map(({ results }) => results)), counts: answers[0]?.filters ?? {} };
}

async function toDocument({ hit, exact }: MergedHit<PagefindHit>, query: Query | null): Promise<DocumentFound> {
  const fragment = await hit.data();
  const { title = '', number = '' } = fragment.meta;
  const asked = wordsToMark(query?.asked ?? [], [number, title, fragment.content].join('\n'));
  const clauses = clausesFound(fragment, asked, clausesShown);
  return { path: fragment.url, title, number, facets: fragment.filters, exact, clauses, asked };
}
