import { Font } from '@react-pdf/renderer';
import type { PaperFonts } from './paper-fonts.ts';

/** react-pdf keeps fonts for the whole process, so each pair is handed to it once. */
const families = new WeakMap<Uint8Array, string>();
let registered = 0;

/** Makes the fonts known to react-pdf and returns the name of their family. */
export function registerFonts({ regular, bold }: Pick<PaperFonts, 'regular' | 'bold'>): string {
  const known = families.get(regular);
  if (known !== undefined) return known;
  registered += 1;
  const family = `paper-${registered}`;
  Font.register({
    family,
    fonts: [
      { src: dataAddress(regular), fontWeight: 400 },
      { src: dataAddress(bold), fontWeight: 700 },
    ],
  });
  families.set(regular, family);
  return family;
}

/** The only way to pass bytes that react-pdf takes in Node and in the browser alike. */
function dataAddress(font: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let start = 0; start < font.length; start += step) {
    const bytes = font.subarray(start, start + step);
    binary += String.fromCharCode.apply(null, bytes as unknown as number[]);
  }
  return `data:font/ttf;base64,${btoa(binary)}`;
}
