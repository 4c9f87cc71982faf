import { cutExcerpt } from './cut-excerpt.ts';
import { findMarks } from './find-marks.ts';
import { fold } from './fold.ts';
import type { Fragment } from './pagefind.ts';

/** A clause, field or heading of a document in which something was found. */
export interface ClauseFound {
  /** Anchor in the page. */
  readonly id: string;
  /** The heading it stands under; equal to its own text for a heading. */
  readonly heading: string;
  /** What it says around the words found; empty for a heading. */
  readonly excerpt: string;
}

interface Passage extends ClauseFound {
  readonly start: number;
  readonly end: number;
}

/**
 * The clauses that answer best, best first. Pagefind's own sub-results open at headings only, so the clauses are
 * found here, in the text between one anchor and the next.
 */
export function clausesFound(fragment: Fragment, asked: readonly string[], limit: number): ClauseFound[] {
  const passages = passagesOf(fragment);
  const literal = best(passages, (passage) => countAsked(passage, asked));
  const found = literal.length > 0 ? literal : best(passages, (passage) => countLocations(passage, fragment.locations));
  return found
    .slice(0, limit)
    .map(({ id, heading, excerpt }) => ({ id, heading, excerpt: cutExcerpt(excerpt, asked) }));
}

function best(passages: readonly Passage[], evidence: (passage: Passage) => number): Passage[] {
  return passages
    .map((passage) => ({ passage, weight: evidence(passage) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ passage }) => passage);
}

/** A further word outweighs the same one again. */
function countAsked({ heading, excerpt }: Passage, asked: readonly string[]): number {
  const text = fold(excerpt || heading);
  const held = asked.filter((word) => text.includes(word));
  return held.length === 0 ? 0 : held.length * 100 + findMarks(text, held).length;
}

function countLocations({ start, end }: Passage, locations: readonly number[]): number {
  return locations.filter((location) => start <= location && location < end).length;
}

function passagesOf({ anchors, raw_content }: Fragment): Passage[] {
  const words = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split('\u200b');
  const ordered = [...anchors].sort((a, b) => a.location - b.location);
  let heading = '';
  return ordered.map(({ element, id, text, location: start }, place) => {
    const end = ordered[place + 1]?.location ?? words.length;
    const isHeading = /^h[1-6]$/.test(element);
    if (isHeading) heading = text.trim();
    return { id, heading, excerpt: isHeading ? '' : tidy(words.slice(start, end).join('')), start, end };
  });
}

/** Pagefind closes a block that has no full stop with `. `. */
function tidy(text: string): string {
  return text.trim().replace(/\.$/, '');
}
