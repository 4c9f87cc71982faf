import type { SearchStep } from './query.ts';

interface Identified {
  readonly id: string;
}

/** What one step found. */
export interface StepAnswer<Hit extends Identified> {
  readonly step: SearchStep;
  readonly hits: readonly Hit[];
}

export interface MergedHit<Hit> {
  readonly hit: Hit;
  readonly exact: boolean;
}

/**
 * The hits of all steps in order of evidence, each document once. Within a step the order is that of the last step,
 * which alone is ranked.
 */
export function mergeHits<Hit extends Identified>(answers: readonly StepAnswer<Hit>[]): MergedHit<Hit>[] {
  const rank = new Map(answers.at(-1)?.hits.map(({ id }, place) => [id, place]));
  const rankOf = (hit: Hit) => rank.get(hit.id) ?? rank.size;
  const merged = new Map<string, MergedHit<Hit>>();
  for (const { step, hits } of answers) {
    if (step.fallback && merged.size > 0) continue;
    for (const hit of [...hits].sort((a, b) => rankOf(a) - rankOf(b))) {
      if (!merged.has(hit.id)) merged.set(hit.id, { hit, exact: step.exact });
    }
  }
  return [...merged.values()];
}

/** The hits that stand in every list, in the order of the first. */
export function inEvery<Hit extends Identified>(lists: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...others] = lists;
  const ids = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((known) => known.has(id)));
}
