import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Ranges that people type besides Han: Latin, Greek, punctuation, arrows, mathematics, shapes, full-width forms. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x0391, 0x03c9],
  [0x2010, 0x2030],
  [0x2032, 0x203b],
  [0x20ac, 0x20ac],
  [0x2100, 0x2122],
  [0x2150, 0x2193],
  [0x2200, 0x2267],
  [0x2460, 0x2473],
  [0x2500, 0x2573],
  [0x25a0, 0x25ef],
  [0x2605, 0x2642],
  [0x2713, 0x2718],
  [0x3000, 0x3029],
  [0x32a3, 0x32a3],
  [0x3380, 0x33d5],
  [0xfe10, 0xfe4f],
  [0xff01, 0xffe6],
];

/**
 * Characters that a fillable PDF can show: the 8,105 of the national table of standard characters, names such as
 * U+5586 and U+5803 among them, and the ranges above. 196 lie beyond the first plane.
 * `root` is the project's folder.
 */
export async function fieldCharacters(root: string): Promise<string> {
  const table = await readFile(join(root, 'src/formats/standard-characters.txt'), 'utf8');
  const others = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return table.replace(/\s/g, '') + String.fromCodePoint(...others);
}
