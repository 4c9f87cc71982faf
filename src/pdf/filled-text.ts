import { breakablePieces } from './line-breaking.ts';
import { leading, type TextSize, textSizes } from './text-sizes.ts';

/** How wide a text is in pt at a size. */
export type Measure = (text: string, size: number) => number;

/** A text as it is set in its box: its size, and its lines as they are expected to fall. */
export interface SetText {
  readonly size: TextSize;
  /** Lines with marks (U+00AD) where a word that is wider than the box may break. */
  readonly lines: readonly string[];
  /** In pt. */
  readonly height: number;
}

/** From large to small: a text takes the first in which it stands on one line, else the last, on several. */
const sizes = { section: ['body', 'dense'], table: ['dense', 'hint'] } as const;

/** Sets a text in a box `width` pt wide; several lines of one that was written in lines keep the larger size. */
export function setText(
  text: string,
  { width, inTable, long }: { readonly width: number; readonly inTable: boolean; readonly long: boolean },
  measure: Measure,
): SetText {
  const [large, small] = sizes[inTable ? 'table' : 'section'];
  const onOneLine = (size: TextSize) => !text.includes('\n') && measure(text, textSizes[size]) <= width;
  const size = onOneLine(large) || long ? large : small;
  const lines = onOneLine(size) ? [text] : wrapText(text, (part) => measure(part, textSizes[size]), width);
  return { size, lines, height: lines.length * textSizes[size] * leading };
}

/** The lines of a text in `width` pt; joined again they are the text, but for line breaks and break marks. */
function wrapText(text: string, measure: (part: string) => number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const piece of paragraph.split(/(?<= )/).flatMap(breakablePieces)) {
      for (const part of fittingParts(piece, measure, width)) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && measure(line + part.trimEnd()) > width) lines.push(part);
        else lines[lines.length - 1] = line + part;
      }
    }
    return lines;
  });
}

/** A word that is wider than the box is cut after its marks, else wherever the box ends. */
function fittingParts(piece: string, measure: (part: string) => number, width: number): string[] {
  if (measure(piece) <= width) return [piece];
  const parts = piece.split(/(?<=[-@./_,:;&=?])/);
  if (parts.length > 1) return parts.flatMap((part) => fittingParts(part, measure, width));
  const cut: string[] = [];
  for (const character of piece) {
    const last = cut.at(-1);
    if (last !== undefined && measure(last + character) <= width) cut[cut.length - 1] = last + character;
    else cut.push(character);
  }
  return cut;
}
