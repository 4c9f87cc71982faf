interface Identified {
  readonly id: string;
}

/** Hits of one kind of evidence. */
export interface Evidence<Hit extends Identified> {
  readonly hits: readonly Hit[];
  /** Whether a document found this way holds what was typed, or only something near it. */
  readonly exact: boolean;
}

export interface MergedHit<Hit extends Identified> {
  readonly hit: Hit;
  readonly exact: boolean;
}

/** All hits, those of stronger evidence first, each document once. @param evidence strongest first */
export function mergeHits<Hit extends Identified>(evidence: readonly Evidence<Hit>[]): MergedHit<Hit>[] {
  const merged = new Map<string, MergedHit<Hit>>();
  for (const { hits, exact } of evidence) {
    for (const hit of hits) {
      if (!merged.has(hit.id)) merged.set(hit.id, { hit, exact });
    }
  }
  return [...merged.values()];
}

/** The hits in the order of a ranked list, those that it lacks last. */
export function inOrderOf<Hit extends Identified>(ranked: readonly Identified[], hits: readonly Hit[]): Hit[] {
  const rank = new Map(ranked.map(({ id }, place) => [id, place]));
  const rankOf = ({ id }: Hit) => rank.get(id) ?? rank.size;
  return [...hits].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The hits that stand in every list, in the order of the first. */
export function inEvery<Hit extends Identified>(lists: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...others] = lists;
  const ids = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((known) => known.has(id)));
}
