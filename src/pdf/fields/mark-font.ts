import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { tickPath } from './mark-appearance.ts';
import { toObject } from './pdf-entries.ts';

/** The name under which viewers look for the symbol font when they draw a ticked box themselves. */
export const markFontName = 'ZaDb';
/** The character that is a tick in ZapfDingbats; a box names it as its mark. */
export const tickCharacter = '4';

/** In thousandths of the text size; the tick is larger than its advance, because viewers set it rather small. */
const advance = 800;
const tick = { size: 1200, left: -200, bottom: -250 };

/**
 * A font that has nothing but a tick, drawn as a path. Viewers that draw boxes anew ask for ZapfDingbats, which is
 * missing on many machines; they find this font under its name.
 */
export function embedMarkFont(context: PDFContext): PDFRef {
  const bounds = [tick.left, tick.bottom, tick.left + tick.size, tick.bottom + tick.size];
  const code = tickCharacter.charCodeAt(0);
  const glyph = context.register(
    context.stream(
      `${advance} 0 ${bounds.join(' ')} d1 1 0 0 1 ${tick.left} ${tick.bottom} cm ${tickPath(tick.size, tick.size)}`,
    ),
  );
  return context.register(
    toObject(context, {
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: bounds,
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: { tick: glyph },
      Encoding: { Type: 'Encoding', Differences: [code, 'tick'] },
      FirstChar: code,
      LastChar: code,
      Widths: [advance],
      Resources: {},
    }),
  );
}
