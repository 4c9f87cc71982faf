import type { FacetCounts, PagefindFilters } from './pagefind.ts';

/** Values chosen in each facet. Within a facet any of them will do; every facet must be met. */
export interface FacetSelection {
  readonly [facet: string]: readonly string[];
}

export function toFilters(selection: FacetSelection): PagefindFilters {
  return Object.fromEntries(
    Object.entries(selection)
      .filter(([, values]) => values.length > 0)
      .map(([facet, any]) => [facet, { any }]),
  );
}

/** The facets in which something is chosen, each with the selection as it were without it. */
export function withoutEach(selection: FacetSelection): { facet: string; others: FacetSelection }[] {
  return Object.keys(toFilters(selection)).map((facet) => ({ facet, others: { ...selection, [facet]: [] } }));
}

/**
 * What choosing a value would show: counts under the whole selection, but for a facet with a choice of its own under
 * the other facets alone, since a second value there adds results.
 */
export function joinCounts(counts: FacetCounts, alone: readonly { facet: string; counts: FacetCounts }[]): FacetCounts {
  return { ...counts, ...Object.fromEntries(alone.map(({ facet, counts: own }) => [facet, own[facet] ?? {}])) };
}
