import { fold } from './fold.ts';

/** A page as the title index, `pagefind/titles.json`, knows it before any text is loaded. */
export interface TitleEntry {
  /** Pagefind's name for the page. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Values of the page by facet. */
  readonly facets: { readonly [facet: string]: readonly string[] };
}

/** Entries whose title holds the phrase: the same first, then those that begin with it, then shorter ones. */
export function findTitles(entries: readonly TitleEntry[], phrase: string): TitleEntry[] {
  return entries
    .map((entry) => ({ entry, title: fold(entry.title), place: fold(entry.title).indexOf(phrase) }))
    .filter(({ place }) => place !== -1)
    .sort((a, b) => Math.sign(a.place) - Math.sign(b.place) || a.title.length - b.title.length)
    .map(({ entry }) => entry);
}

/** Entries whose number was typed, whole or its beginning, with or without hyphens, company code or department code. */
export function findNumbers(entries: readonly TitleEntry[], phrase: string): TitleEntry[] {
  if (!numberLike.test(phrase)) return [];
  const typed = compact(phrase);
  const same = entries.filter(({ number }) => number !== '' && typed.endsWith(compact(number)));
  return same.length > 0 ? same : entries.filter(({ number }) => holds(compact(number), typed));
}

/** `sh-5-21`, `sh 5 21`, `sh521`, `sl-sh-5-21`, `5-21`; not `24`, which is a number of something. */
const numberLike = /^(?=.*[a-z-])(?:[a-z]{1,4}[- ]?){0,2}\d+(?:[- ]?\d+)*$/;

/** Digits alone are the end of a number, letters its beginning. */
function holds(number: string, typed: string): boolean {
  return /^\d/.test(typed) ? number.endsWith(typed) : number.startsWith(typed);
}

function compact(number: string): string {
  return fold(number).replace(/[- ]/g, '');
}
