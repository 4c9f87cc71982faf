import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { FieldFont } from '../paper-fonts.ts';
import { type FieldEncoding, fieldEncoding } from './field-encoding.ts';
import { toUnicodeMap } from './to-unicode.ts';

/** Name of the font in the form's resources, as default appearances call it. */
export const fieldFontName = 'CJK';

/**
 * Embeds a font for typed text: a composite font whose codes are Unicode, so that Chromium, pdf.js, mupdf and poppler
 * all find the glyph of what a person types (a subset with codes of its own shows wrong letters).
 */
export function embedFieldFont(context: PDFContext, font: FieldFont): PDFRef {
  const encoding = fieldEncoding(font.glyphs);
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(context.obj(descriptor(font, embedFile(context, font)))),
    DW: fullWidth,
    W: widths(font, encoding),
    CIDToGIDMap: context.register(context.flateStream(glyphIndices(font, encoding))),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicodeMap(encoding))),
    }),
  );
}

/** Of a Han character, in thousandths of the text size. */
const fullWidth = 1000;

function embedFile(context: PDFContext, { deflated, length }: FieldFont): PDFRef {
  const dictionary = context.obj({ Filter: 'FlateDecode', Length: deflated.length, Length1: length });
  return context.register(PDFRawStream.of(dictionary, deflated));
}

function descriptor({ name, glyphs }: FieldFont, file: PDFRef) {
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: [-1000, glyphs.descent, 2000, glyphs.ascent],
    ItalicAngle: 0,
    Ascent: glyphs.ascent,
    Descent: glyphs.descent,
    CapHeight: 733,
    StemV: 80,
    FontFile2: file,
  };
}

/** Runs of codes whose width is not the full one: `first [width …]`. */
function widths({ glyphs }: FieldFont, { codes }: FieldEncoding): (number | number[])[] {
  const runs: [number, number[]][] = [];
  for (const [code, codePoint] of codes) {
    const width = widthOf(codePoint, glyphs);
    const last = runs.at(-1);
    if (width === fullWidth) continue;
    if (last !== undefined && last[0] + last[1].length === code) last[1].push(width);
    else runs.push([code, [width]]);
  }
  return runs.flat();
}

function widthOf(codePoint: number, { glyphs, widths: all }: FieldFont['glyphs']): number {
  const glyph = glyphs.get(codePoint) ?? 0;
  return all[Math.min(glyph, all.length - 1)] ?? fullWidth;
}

/** Two bytes for every possible code: the glyph that it stands for. */
function glyphIndices({ glyphs }: FieldFont, { codes }: FieldEncoding): Uint8Array {
  const map = new Uint8Array(0x10000 * 2);
  const view = new DataView(map.buffer);
  for (const [code, codePoint] of codes) view.setUint16(code * 2, glyphs.glyphs.get(codePoint) ?? 0);
  return map;
}
