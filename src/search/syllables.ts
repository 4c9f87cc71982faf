import { pinyin } from 'pinyin-pro';

/** Syllables of a Chinese text without tones, other signs left out: `bao xiu ka`. For the build: the table is large. */
export function syllablesOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');
}
