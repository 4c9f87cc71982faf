/**
 * Makes syllables comparable that many speakers do not tell apart, after they are joined: zh and z, ch and c, sh and s,
 * ang and an, eng and en, ing and in, v and u.
 */
export function foldSound(syllables: string): string {
  return syllables
    .replaceAll(' ', '')
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei])ng/g, '$1n')
    .replaceAll('v', 'u');
}

/** True if the typed letters are a sound's syllables, from the beginning of one of them, or its initials. */
export function soundsLike(typed: string, sound: string): boolean {
  const syllables = sound.split(' ').filter((syllable) => syllable !== '');
  const letters = typed.replace(/[ ']/g, '');
  if (letters.length < 2) return false;
  const initials = syllables.map(([first]) => first).join('');
  if (initials.includes(letters)) return true;
  return syllables.some((_, start) => foldSound(syllables.slice(start).join(' ')).startsWith(foldSound(letters)));
}

/** Letters that may be pinyin or initials, and nothing else. */
export function isLatin(phrase: string): boolean {
  return /^[a-z][a-z ']+$/.test(phrase);
}
