import { fold } from './fold.ts';

/** A page as the title index, `pagefind/titles.json`, knows it before any text is loaded. */
export interface TitleEntry {
  /** Pagefind's name for the page. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Words that people type to find it. */
  readonly aliases: readonly string[];
  /** Names of its fields, if it is a form. */
  readonly fields: readonly string[];
  /** Syllables of the title and of each alias, in that order: `bao xiu ka`. */
  readonly sounds: readonly string[];
  /** Values of the page by facet. */
  readonly facets: { readonly [facet: string]: readonly string[] };
}

/** What people type, and the words of the manual that mean it. */
export type Synonyms = { readonly [typed: string]: readonly string[] };

/** The file `titles.json`. */
export interface TitleFile {
  readonly entries: readonly TitleEntry[];
  readonly synonyms: Synonyms;
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
  const typed = compact(fromShort(phrase));
  const same = entries.filter(({ number }) => number !== '' && typed.endsWith(compact(number)));
  return same.length > 0 ? same : entries.filter(({ number }) => holds(compact(number), typed));
}

/**
 * The workshop's short forms: F21 is form SH-5-21, P08 policy SH-4-08, W12 flow SH-3-12, J03 job description
 * SH-2-02-03.
 */
function fromShort(phrase: string): string {
  const [, letter = '', serial = ''] = /^([fpwj]) ?(\d{1,2})$/.exec(phrase) ?? [];
  const level = { f: '5-', p: '4-', w: '3-', j: '2-02-' }[letter];
  return level === undefined ? phrase : level + serial.padStart(2, '0');
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
