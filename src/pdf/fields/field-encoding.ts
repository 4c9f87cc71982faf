import type { GlyphTable } from '../glyph-table.ts';

/**
 * The codes under which a field's font knows its characters. A code is the character's own number, so that a viewer
 * which draws typed text by code finds the right glyph; characters beyond the first plane get free private-use codes,
 * because codes have two bytes.
 */
export interface FieldEncoding {
  /** Code → code point, in order of code. */
  readonly codes: ReadonlyMap<number, number>;
  /** Code of a character, or undefined if the font lacks it. */
  readonly codeOf: (codePoint: number) => number | undefined;
}

const firstPrivateCode = 0xe000;
const lastPrivateCode = 0xf8ff;

/** @throws Error when the font holds more characters beyond the first plane than there are private-use codes */
export function fieldEncoding({ glyphs }: GlyphTable): FieldEncoding {
  const codePoints = [...glyphs.keys()].filter((codePoint) => codePoint >= 0x20).sort((a, b) => a - b);
  const codeOf = new Map(
    codePoints.filter((codePoint) => codePoint <= 0xffff).map((codePoint) => [codePoint, codePoint]),
  );
  let next = firstPrivateCode;
  for (const codePoint of codePoints.filter((candidate) => candidate > 0xffff)) {
    while (codeOf.has(next)) next += 1;
    if (next > lastPrivateCode) throw new Error('The field font has too many characters beyond the first plane');
    codeOf.set(codePoint, next);
    next += 1;
  }
  const codes = [...codeOf].map(([codePoint, code]) => [code, codePoint] as const).sort(([a], [b]) => a - b);
  return { codes: new Map(codes), codeOf: (codePoint) => codeOf.get(codePoint) };
}

/** The bytes of a text in hexadecimal, as a content stream shows it; characters without a glyph are left out. */
export function encodeText(text: string, { codeOf }: FieldEncoding): string {
  return [...text]
    .map((character) => codeOf(character.codePointAt(0) ?? 0))
    .filter((code) => code !== undefined)
    .map((code) => code.toString(16).padStart(4, '0'))
    .join('');
}
