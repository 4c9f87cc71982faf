import { AuthoringError, type Fault } from '../documents/authoring-error.ts';
import type { FormModel } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { glyphTableOf } from './font-glyphs.ts';
import type { GlyphTable } from './glyph-table.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { printedTexts } from './printed-texts.ts';

/**
 * react-pdf prints nothing where a font lacks a character, so that a form with one must not be rendered.
 * @throws AuthoringError that names the form, the field and the characters
 */
export function assertGlyphs(model: FormModel, { regular, bold }: Pick<PaperFonts, 'regular' | 'bold'>): void {
  const fonts = [regular, bold].map(glyphTableOf);
  const { form, missingGlyph } = wording.paper.faults;
  const faults = printedTexts(model).flatMap(({ field, text }): Fault[] => {
    const missing = [...new Set(text)].filter((character) => !fonts.every((font) => isPrinted(character, font)));
    return missing.length === 0
      ? []
      : [{ file: form(model.number, model.title), field, ...missingGlyph(missing.map(describe).join('\u3001')) }];
  });
  if (faults.length > 0) throw new AuthoringError(faults);
}

function isPrinted(character: string, { glyphs }: GlyphTable): boolean {
  return (glyphs.get(character.codePointAt(0) ?? 0) ?? 0) > 0;
}

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${/\p{C}/u.test(character) ? '' : `${character} `}(U+${code})`;
}
