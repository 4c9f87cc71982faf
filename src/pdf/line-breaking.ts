/** Never first in a line: closing brackets, stops, the percent and degree signs. */
export const closingMarks =
  '\u3001\u3002\uff0c\uff0e\uff1b\uff1a\uff01\uff1f\uff09\u300b\u3009\u300d\u300f\u3011\u3015\u201d\u2019\uff05\uff0f\u00b7\u2026\u2014\u2103\uff5e,.;:!?)]}%/';
/** Never last in a line: opening brackets and currency signs. */
export const openingMarks = '\uff08\u300a\u3008\u300c\u300e\u3010\u3014\u201c\u2018([{\uffe5\u00a5';

const han = /^[\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]$/u;
const digit = /^[0-9]$/;

/**
 * Splits a run of text without spaces into the pieces between which a line may break: single Han characters, whole
 * Latin words, each with the marks that belong to it (kinsoku). A number keeps the character that counts it.
 */
export function breakablePieces(text: string): string[] {
  const pieces: string[] = [];
  let previous = '';
  for (const character of text) {
    if (previous !== '' && clings(previous, character)) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    previous = character;
  }
  return pieces;
}

/**
 * For react-pdf's `hyphenationCallback`. An empty piece between two others becomes glue of no width there, so that a
 * line may break without the hyphen that react-pdf would otherwise print.
 */
export function breakWithoutHyphen(word: string): string[] {
  return breakablePieces(word).flatMap((piece, index) => (index === 0 ? [piece] : ['', piece]));
}

function clings(previous: string, character: string): boolean {
  if (closingMarks.includes(character) || openingMarks.includes(previous)) return true;
  if (digit.test(previous) && han.test(character) && !openingMarks.includes(character)) return true;
  return !han.test(previous) && !han.test(character);
}
