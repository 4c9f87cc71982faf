/** Widths are upper bounds over the Chinese fonts of Windows, macOS, Linux and phones, so that no font overflows a shape. */
const WIDE_CAPITALS = /[MW@%]/;
const CAPITAL_OR_DIGIT = /[0-9A-Z]/;

/** Font size of all text in a chart, px. */
export const FONT_SIZE = 14;
export const LINE_HEIGHT = 20;

/** Width of one line, px at the chart's font size. */
export function textWidth(line: string): number {
  return FONT_SIZE * [...line].reduce((sum, character) => sum + advance(character), 0);
}

/** Advance width in em. Full-width punctuation is never wider than a Chinese character. */
function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x206f) || code === 0xb7) return 1;
  if (character === ' ') return 0.3;
  if (WIDE_CAPITALS.test(character)) return 0.9;
  return CAPITAL_OR_DIGIT.test(character) || code > 0x7e ? 0.65 : 0.56;
}
