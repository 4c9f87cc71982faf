import type { FieldEncoding } from './field-encoding.ts';

interface Range {
  readonly first: number;
  last: number;
}

/** No more entries stand in one block of a CMap. */
const blockSize = 100;

/**
 * The CMap from codes to characters. It lists only codes that have a glyph: pdf.js takes a listed one for drawable and
 * prints a gap instead of falling back to another font.
 */
export function toUnicodeMap({ codes }: FieldEncoding): string {
  const own = [...codes].filter(([code, codePoint]) => code === codePoint).map(([code]) => code);
  const moved = [...codes].filter(([code, codePoint]) => code !== codePoint);
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks(
      'bfrange',
      toRanges(own).map(({ first, last }) => `<${hex(first)}> <${hex(last)}> <${hex(first)}>`),
    ),
    ...blocks(
      'bfchar',
      moved.map(([code, codePoint]) => `<${hex(code)}> <${utf16(codePoint)}>`),
    ),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** Consecutive codes; a range may not cross from one high byte to the next. */
function toRanges(codes: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last.last + 1 === code && code % 0x100 !== 0) last.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges;
}

function blocks(operator: string, entries: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(entries.length / blockSize) }, (_, index) => {
    const block = entries.slice(index * blockSize, (index + 1) * blockSize);
    return `${block.length} begin${operator}\n${block.join('\n')}\nend${operator}`;
  });
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}
