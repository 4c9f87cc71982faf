/** What a TrueType file says about its characters. Widths and heights are in thousandths of the text size. */
export interface GlyphTable {
  /** Code point → glyph index. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Glyph index → advance width. */
  readonly widths: readonly number[];
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Reads character map and widths of a TrueType file.
 * @throws Error when the file is no TrueType font with a Unicode map
 */
export function readGlyphTable(font: Uint8Array): GlyphTable {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = (tag: string) => findTable(view, tag);
  const scale = 1000 / view.getUint16(table('head') + 18);
  const hhea = table('hhea');
  return {
    glyphs: readCharacterMap(view, table('cmap')),
    widths: readWidths(view, table('hmtx'), view.getUint16(hhea + 34), scale),
    ascent: Math.round(view.getInt16(hhea + 4) * scale),
    descent: Math.round(view.getInt16(hhea + 6) * scale),
  };
}

function findTable(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (readTag(view, record) === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function readTag(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

function readWidths(view: DataView, hmtx: number, count: number, scale: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.round(view.getUint16(hmtx + index * 4) * scale));
}

/** The full-range map (format 12) where there is one, else the map of the first plane (format 4). */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const full = offsets.find((offset) => view.getUint16(offset) === 12);
  if (full !== undefined) return readSegmentedCoverage(view, full);
  const basic = offsets.find((offset) => view.getUint16(offset) === 4);
  if (basic !== undefined) return readSegmentMapping(view, basic);
  throw new Error('The font has no Unicode character map');
}

function readSegmentedCoverage(view: DataView, offset: number): Map<number, number> {
  const map = new Map<number, number>();
  const groups = view.getUint32(offset + 12);
  for (let group = 0; group < groups; group += 1) {
    const at = offset + 16 + group * 12;
    const first = view.getUint32(at);
    const glyph = view.getUint32(at + 8);
    for (let code = first; code <= view.getUint32(at + 4); code += 1) map.set(code, glyph + code - first);
  }
  return map;
}

function readSegmentMapping(view: DataView, offset: number): Map<number, number> {
  const map = new Map<number, number>();
  const size = view.getUint16(offset + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + size * 2, 16 + size * 3].map((part) => offset + part) as [
    number,
    number,
    number,
    number,
  ];
  for (let segment = 0; segment < size; segment += 2) {
    const range = view.getUint16(ranges + segment);
    const delta = view.getUint16(deltas + segment);
    for (
      let code = view.getUint16(starts + segment);
      code <= view.getUint16(ends + segment) && code < 0xffff;
      code += 1
    ) {
      const indirect = ranges + segment + range + (code - view.getUint16(starts + segment)) * 2;
      const glyph = range === 0 ? code : view.getUint16(indirect);
      if (range === 0 || glyph !== 0) map.set(code, (glyph + delta) & 0xffff);
    }
  }
  return map;
}
