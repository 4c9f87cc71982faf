import { type GlyphTable, readGlyphTable } from './glyph-table.ts';

/** A font's map of characters is read once. */
const tables = new WeakMap<Uint8Array, GlyphTable>();

export function glyphTableOf(font: Uint8Array): GlyphTable {
  const table = tables.get(font) ?? readGlyphTable(font);
  tables.set(font, table);
  return table;
}

/** Width of a text in pt in a font, without kerning; characters that the font lacks count as one text size. */
export function widthIn(font: Uint8Array, text: string, size: number): number {
  const { glyphs, widths } = glyphTableOf(font);
  return [...text].reduce((sum, character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    return sum + ((widths[Math.min(glyph, widths.length - 1)] ?? 1000) / 1000) * size;
  }, 0);
}
