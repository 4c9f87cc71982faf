import type { GlyphTable } from './glyph-table.ts';

/** The fonts that a form is drawn with; bytes are passed in, because src/pdf reads no files. */
export interface PaperFonts {
  /** Static TrueType font, weight 400. */
  readonly regular: Uint8Array;
  /** The same family, weight 700. */
  readonly bold: Uint8Array;
  /** Draws what a person types into a fillable PDF. */
  readonly field: FieldFont;
}

/** A font cut to the characters that people type, ready to embed. */
export interface FieldFont {
  /** PostScript name, e.g. `NotoSansSC-Regular`. */
  readonly name: string;
  /** The TrueType file, deflated (zlib) once, because every fillable PDF embeds it. */
  readonly deflated: Uint8Array;
  /** Size of the file before deflating, in bytes. */
  readonly length: number;
  readonly glyphs: GlyphTable;
}
