import type { FormModel } from '../forms/form-model.ts';
import { printedTexts } from '../pdf/printed-texts.ts';
import { fieldCharacters } from './field-characters.ts';
import { cutFont, readWholeFont } from './read-paper-fonts.ts';

/** Latin, and the marks that paper puts around labels. */
const always =
  String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index)) +
  '\u00ad\u3000\uff08\uff09\uff1a\u3001';

/** Fonts with which a fill page draws PDFs; `root` and `cacheDirectory` as in `readPaperFonts`. */
export const siteFonts = {
  regular: async (root: string, cacheDirectory: string | null): Promise<Uint8Array> =>
    await cutFont(root, cacheDirectory, 'regular', await fieldCharacters(root)),

  /** Only what the forms print, because nothing that a person types is set in bold. */
  bold: async (root: string, cacheDirectory: string | null, models: readonly FormModel[]): Promise<Uint8Array> => {
    const printed = models.flatMap(printedTexts).map(({ text }) => text);
    const characters = [...new Set(always + printed.join(''))].sort().join('');
    return await cutFont(root, cacheDirectory, 'bold', characters);
  },

  /** For a record with characters beyond those of `regular`. */
  full: async (root: string): Promise<Uint8Array> => await readWholeFont(root, 'regular'),
};
