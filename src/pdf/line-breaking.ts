/** Never first in a line: closing brackets, stops, the percent and degree signs. */
export const closingMarks =
  '\u3001\u3002\uff0c\uff0e\uff1b\uff1a\uff01\uff1f\uff09\u300b\u3009\u300d\u300f\u3011\u3015\u201d\u2019\uff05\uff0f\u00b7\u2026\u2014\u2103\uff5e,.;:!?)]}%/';
/** Never last in a line: opening brackets and currency signs. */
export const openingMarks = '\uff08\u300a\u3008\u300c\u300e\u3010\u3014\u201c\u2018([{\uffe5\u00a5';

const han = /^[\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]$/u;
const digit = /^[0-9]$/;
const word = /^[0-9A-Za-z]$/;

/** Marks a place where a line may break; react-pdf takes it out of the text. */
const mark = '\u00ad';

/**
 * Splits a text into the pieces between which a line may break: single Han characters, whole Latin words, each with the
 * marks that belong to it (kinsoku). A number keeps the character that counts it; a slash parts two words, but not a
 * version such as A/0.
 */
export function breakablePieces(text: string): string[] {
  const pieces: string[] = [];
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    const previous = characters[index - 1];
    if (previous === undefined || !clings(previous, character, characters[index + 1])) pieces.push(character);
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}

/**
 * Marks where the lines of a text may break. This is done before the text goes to react-pdf, which cuts it at every
 * change of script and shows `splitAtMarks` only the cuttings.
 */
export function markBreaks(text: string): string {
  return breakablePieces(text).join(mark);
}

/**
 * For react-pdf's `hyphenationCallback`: cuts at the marks. An empty piece becomes glue of no width there, so that a line
 * may break without the hyphen that react-pdf would otherwise print.
 */
export function splitAtMarks(word: string): string[] {
  return word.split(mark).flatMap((piece, index) => (index === 0 ? [piece] : ['', piece]));
}

function clings(previous: string, character: string, next: string | undefined): boolean {
  if (closingMarks.includes(character) || openingMarks.includes(previous)) return true;
  if (previous === '/' && next !== undefined && word.test(next)) return false;
  if (digit.test(previous) && han.test(character) && !openingMarks.includes(character)) return true;
  return !han.test(previous) && !han.test(character);
}
