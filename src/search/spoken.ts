import tinyPinyin from 'tiny-pinyin';

/** Syllables of what was typed, one for each character, lower case without tones. Loaded only for what was not found. */
export function spoken(phrase: string): string[] {
  return [...phrase].map((character) => tinyPinyin.convertToPinyin(character, '', true));
}
