import { fold } from './fold.ts';
import { foldSound } from './sound.ts';
import type { TitleEntry } from './title-index.ts';

/**
 * Entries with a title or alias that sounds as what was typed, then those with one wrong character: for what was
 * written by ear or slipped. Shorter titles first.
 * @param syllables of what was typed, as many as it has characters
 */
export function nearTitles(entries: readonly TitleEntry[], phrase: string, syllables: readonly string[]): TitleEntry[] {
  const characters = [...phrase];
  const ranked = entries.map((entry) => ({ entry, rank: Math.min(...ranksOf(entry, characters, syllables)) }));
  return ranked
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank || one.entry.title.length - other.entry.title.length)
    .map(({ entry }) => entry);
}

function ranksOf(
  { title, aliases, sounds }: TitleEntry,
  characters: readonly string[],
  typed: readonly string[],
): number[] {
  return [title, ...aliases].map((text, place) => {
    const penalty = place === 0 ? 0 : 0.5;
    if (typed.length === characters.length && soundsAs(sounds[place]?.split(' ') ?? [], typed)) return penalty;
    return hasOneWrong([...fold(text)], characters) ? 1 + penalty : Number.POSITIVE_INFINITY;
  });
}

function soundsAs(syllables: readonly string[], typed: readonly string[]): boolean {
  const wanted = typed.map(foldSound);
  return syllables.some((_, start) =>
    wanted.every((sound, index) => foldSound(syllables[start + index] ?? '') === sound),
  );
}

/** Of three characters or more, all but one stand in the text at their places. */
function hasOneWrong(text: readonly string[], characters: readonly string[]): boolean {
  if (characters.length < 3) return false;
  return text.some((_, start) => {
    const wrong = characters.filter((character, index) => text[start + index] !== character).length;
    return wrong === 1 && start + characters.length <= text.length;
  });
}
