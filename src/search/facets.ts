import type { TitleEntry } from './title-index.ts';

/** Values chosen in each facet. Within a facet any of them will do; every facet must be met. */
export interface FacetSelection {
  readonly [facet: string]: readonly string[];
}

/** Number of documents by facet and value. */
export interface FacetCounts {
  readonly [facet: string]: { readonly [value: string]: number };
}

export function meets({ facets }: TitleEntry, selection: FacetSelection): boolean {
  return Object.entries(selection).every(
    ([facet, values]) => values.length === 0 || values.some((value) => facets[facet]?.includes(value)),
  );
}

/**
 * What choosing a value would leave of the documents found: under the whole selection, but for a facet with a choice
 * of its own under the other facets alone, since a second value there adds results.
 * @param all documents of the site, so that values without a document found count nought
 */
export function countFacets(
  all: Iterable<TitleEntry>,
  found: readonly TitleEntry[],
  selection: FacetSelection,
): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  const count = (entry: TitleEntry, facet: string, one: number) => {
    counts[facet] ??= {};
    for (const value of entry.facets[facet] ?? []) counts[facet][value] = (counts[facet][value] ?? 0) + one;
  };
  for (const entry of all) for (const facet of Object.keys(entry.facets)) count(entry, facet, 0);
  for (const facet of Object.keys(counts)) {
    const others = { ...selection, [facet]: [] };
    for (const entry of found) if (meets(entry, others)) count(entry, facet, 1);
  }
  return counts;
}
