import { fold } from './fold.ts';
import type { Synonyms, TitleEntry } from './title-index.ts';

/** Entries of which an alias is the phrase, then those of which one holds it. */
export function findAliases(entries: readonly TitleEntry[], phrase: string): TitleEntry[] {
  const rank = ({ aliases }: TitleEntry) =>
    Math.min(...aliases.map((alias) => (fold(alias) === phrase ? 0 : fold(alias).includes(phrase) ? 1 : 2)), 2);
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter(({ rank: found }) => found < 2)
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

/** True if a word stands in the title or in an alias. */
export function isNamed({ title, aliases }: TitleEntry, word: string): boolean {
  return fold(title).includes(word) || aliases.some((alias) => fold(alias).includes(word));
}

/** Entries that are named by every one of several words; those with all of them in the title first. */
export function namedByAll(entries: readonly TitleEntry[], words: readonly string[]): TitleEntry[] {
  if (words.length < 2) return [];
  const inTitle = ({ title }: TitleEntry) => (words.every((word) => fold(title).includes(word)) ? 0 : 1);
  return entries
    .filter((entry) => words.every((word) => isNamed(entry, word)))
    .sort((one, other) => inTitle(one) - inTitle(other) || one.title.length - other.title.length);
}

/** Forms with a field of exactly that name. */
export function findFields(entries: readonly TitleEntry[], phrase: string): TitleEntry[] {
  return entries.filter(({ fields }) => fields.some((field) => fold(field) === phrase));
}

/** Entries whose aliases stand in what was typed; those with more of it first. */
export function aliasesWithin(entries: readonly TitleEntry[], phrase: string): TitleEntry[] {
  const held = ({ aliases }: TitleEntry) =>
    aliases
      .map(fold)
      .filter((alias) => alias.length > 1 && phrase.includes(alias))
      .join('').length;
  return entries
    .map((entry) => ({ entry, weight: held(entry) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ entry }) => entry);
}

/** The phrase in the words of the manual, each way that the synonyms give; empty if none of them stands in it. */
export function inWordsOfTheManual(synonyms: Synonyms, phrase: string): string[] {
  const known = Object.keys(synonyms)
    .filter((typed) => phrase.includes(typed))
    .sort((one, other) => other.length - one.length);
  const [longest] = known;
  if (longest === undefined) return [];
  return (synonyms[longest] ?? []).map((word) => phrase.replace(longest, ` ${word} `).replace(/\s+/g, ' ').trim());
}
