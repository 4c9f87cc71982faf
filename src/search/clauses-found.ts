import { cutExcerpt } from './cut-excerpt.ts';
import { findMarks } from './find-marks.ts';
import { fold } from './fold.ts';
import type { Fragment } from './pagefind.ts';

/** A clause, field or heading of a document in which something was found. */
export interface ClauseFound {
  /** Anchor in the page. */
  readonly id: string;
  /** The heading it stands under, or is. */
  readonly heading: string;
  /** What it says around the words found; empty for a heading with nothing of its own below it. */
  readonly excerpt: string;
}

interface Passage extends ClauseFound {
  /** All its words, those of a heading included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The clauses that answer best, best first. Pagefind's own sub-results open at headings only, so the clauses are
 * found here, in the text between one anchor and the next. Where no word stands as it was asked, the one clause with
 * most of what Pagefind took for it.
 * @param asked folded words
 */
export function clausesFound(fragment: Fragment, asked: readonly string[], limit: number): ClauseFound[] {
  const passages = passagesOf(fragment);
  const literal = best(passages, (passage) => weighAsked(passage, asked)).slice(0, limit);
  const near = () => best(passages, (passage) => countLocations(passage, fragment.locations)).slice(0, 1);
  return (literal.length > 0 ? literal : near()).map(({ id, heading, excerpt }) => ({
    id,
    heading,
    excerpt: cutExcerpt(excerpt, asked),
  }));
}

function best(passages: readonly Passage[], evidence: (passage: Passage) => number): Passage[] {
  return passages
    .map((passage) => ({ passage, weight: evidence(passage) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ passage }) => passage);
}

/**
 * How well a passage answers: every word that it holds counts one; among equals, what stands under a heading with
 * such a word comes first, then what says it in fewer characters.
 */
function weighAsked(passage: Passage, asked: readonly string[]): number {
  const text = fold(passage.text);
  const held = asked.filter((word) => text.includes(word));
  if (held.length === 0) return 0;
  const inHeading = held.some((word) => fold(passage.heading).includes(word)) ? 0.5 : 0;
  return held.length + inHeading + findMarks(text, held).length / (text.length + shortClause);
}

/** Keeps a clause of few characters from outweighing one of a usual length. */
const shortClause = 60;

function countLocations({ start, end }: Passage, locations: readonly number[]): number {
  return locations.filter((location) => start <= location && location < end).length;
}

function passagesOf({ anchors, raw_content }: Fragment): Passage[] {
  const words = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split('\u200b');
  const ordered = [...anchors].sort((a, b) => a.location - b.location);
  let heading = '';
  return ordered.map(({ element, id, text: anchorText, location: start }, place) => {
    const end = ordered[place + 1]?.location ?? words.length;
    const text = words.slice(start, end).join('').trim();
    const isHeading = /^h[1-6]$/.test(element);
    if (isHeading) heading = anchorText.trim();
    const excerpt = isHeading && text.startsWith(heading) ? text.slice(heading.length) : text;
    return { id, heading, text, excerpt: tidy(excerpt), start, end };
  });
}

/** Pagefind closes a block that has no full stop with `. `, which no Chinese text has of itself. */
function tidy(text: string): string {
  return text
    .replace(/^\. ?|\.$/g, '')
    .replace(/([^ -~])\. /g, '$1 ')
    .trim();
}
