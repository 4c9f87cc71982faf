import type { TextElement } from './mark-content.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Tolerance in pt: a label's baseline may stand a little outside its field's box. */
const slack = 2;

/**
 * Puts the fields of a page among its texts, each after its label: the nearest text to its left at its height, else the
 * nearest text above it. Texts keep the order in which they are drawn, which is the order of reading.
 */
export function inReadingOrder<Field extends { readonly box: Box }>(
  texts: readonly TextElement[],
  fields: readonly Field[],
): (TextElement | Field)[] {
  const after = new Map<TextElement | undefined, Field[]>();
  for (const field of fields) {
    const label = labelOf(field.box, texts);
    after.set(label, [...(after.get(label) ?? []), field]);
  }
  return [...(after.get(undefined) ?? []), ...texts.flatMap((text) => [text, ...(after.get(text) ?? [])])];
}

function labelOf({ x, y, width, height }: Box, texts: readonly TextElement[]): TextElement | undefined {
  const beside = texts.filter((text) => text.x <= x && text.y > y - slack && text.y < y + height + slack);
  if (beside.length > 0) return nearest(beside, (text) => x - text.x);
  const above = texts.filter((text) => text.y >= y + height && text.x < x + width);
  return nearest(above, (text) => text.y - y + Math.abs(x - text.x) / 10);
}

function nearest(texts: readonly TextElement[], distance: (text: TextElement) => number): TextElement | undefined {
  return texts.reduce<TextElement | undefined>(
    (best, text) => (best === undefined || distance(text) <= distance(best) ? text : best),
    undefined,
  );
}
