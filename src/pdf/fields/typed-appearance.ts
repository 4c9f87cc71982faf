import { breakablePieces } from '../line-breaking.ts';
import type { FieldFont } from '../paper-fonts.ts';
import { encodeText, type FieldEncoding } from './field-encoding.ts';
import { fieldFontName } from './field-font.ts';

export interface TypedBox {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** Size of the text in pt; 0 makes the text as large as the box allows. */
  readonly size: number;
  readonly multiline: boolean;
  readonly centred: boolean;
}

/** In pt: what is left free at the edges, the greatest size of a text that shrinks, and the least that can be read. */
const inset = 2;
const greatest = 9.5;
const least = 4;
/** Distance of two baselines and place of the first below the upper edge, in text sizes. */
const leading = 1.3;
const firstBaseline = 1.05;
/** Height of a Han character's middle above its baseline, in text sizes. */
const middle = 0.38;

/**
 * The content stream that shows a typed text. Written out with the value, because no viewer can be trusted to break
 * Chinese lines (mupdf does not wrap them at all).
 */
export function typedAppearance(text: string, box: TypedBox, font: FieldFont, encoding: FieldEncoding): string {
  const measure = (content: string) => widthOf(content, font);
  const size = box.size === 0 ? fittingSize(text, box, measure) : box.size;
  const room = (box.width - 2 * inset) / size;
  const lines = box.multiline ? text.split('\n').flatMap((line) => wrap(line, room, measure)) : [text];
  const first = box.multiline ? box.height - inset - firstBaseline * size : box.height / 2 - middle * size;
  const shown = lines.map((line, index) => {
    const indent = box.centred ? (box.width - measure(line) * size) / 2 : inset;
    const position = `1 0 0 1 ${indent.toFixed(2)} ${(first - index * leading * size).toFixed(2)} Tm`;
    return `${position} <${encodeText(line, encoding)}> Tj`;
  });
  const clip = `0 0 ${box.width} ${box.height} re W n`;
  return `/Tx BMC q ${clip} BT 0 g /${fieldFontName} ${size} Tf ${shown.join(' ')} ET Q EMC`;
}

function fittingSize(text: string, { width, height }: TypedBox, measure: (content: string) => number): number {
  const widest = (width - 2 * inset) / Math.max(measure(text), 1);
  return Math.max(least, Math.min(greatest, height * 0.68, widest));
}

/** Fills lines of `room` text sizes with the pieces between which a line may break. */
function wrap(line: string, room: number, measure: (content: string) => number): string[] {
  const lines = [''];
  for (const piece of line.split(/(?<= )/).flatMap(breakablePieces)) {
    const current = lines.at(-1) ?? '';
    if (current !== '' && measure(current + piece.trimEnd()) > room) lines.push(piece);
    else lines[lines.length - 1] = current + piece;
  }
  return lines;
}

/** In text sizes. */
function widthOf(text: string, { glyphs: { glyphs, widths } }: FieldFont): number {
  return [...text].reduce((sum, character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0);
    return glyph === undefined ? sum : sum + (widths[Math.min(glyph, widths.length - 1)] ?? 1000) / 1000;
  }, 0);
}
