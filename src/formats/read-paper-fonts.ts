import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import subsetFont from 'subset-font';
import { readGlyphTable } from '../pdf/glyph-table.ts';
import type { FieldFont, PaperFonts } from '../pdf/paper-fonts.ts';
import { fieldCharacters } from './field-characters.ts';

const deflateAsync = promisify(deflate);
const family = '@expo-google-fonts/noto-sans-sc';

/**
 * Reads the fonts of every form from the npm package (Node only). The font for typed text is cut once and kept in
 * `cacheDirectory` under the hash of what it was made from; null makes it anew. `root` is the project's folder.
 */
export async function readPaperFonts(root: string, cacheDirectory: string | null): Promise<PaperFonts> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const [regular, bold] = await Promise.all([
    readFile(resolve(`${family}/400Regular/NotoSansSC_400Regular.ttf`)),
    readFile(resolve(`${family}/700Bold/NotoSansSC_700Bold.ttf`)),
  ]);
  const characters = await fieldCharacters(root);
  const subset = await cachedSubset(regular, characters, cacheDirectory);
  return { regular, bold, field: await toFieldFont(subset) };
}

async function cachedSubset(font: Buffer, characters: string, directory: string | null): Promise<Buffer> {
  const make = () => subsetFont(font, characters, { targetFormat: 'truetype', noHinting: true, noLayoutClosure: true });
  if (directory === null) return await make();
  const key = createHash('sha256').update(font).update(characters).digest('hex').slice(0, 32);
  const file = join(directory, `field-font-${key}.ttf`);
  const known = await readFile(file).catch(() => null);
  if (known !== null) return known;
  const made = await make();
  await writeWhole(directory, file, made);
  return made;
}

/** A reader never finds half a file, even when two builds write at once. */
async function writeWhole(directory: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(directory, { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, bytes);
  await rename(part, file);
}

async function toFieldFont(file: Buffer): Promise<FieldFont> {
  return {
    name: 'NotoSansSC-Regular',
    deflated: new Uint8Array(await deflateAsync(file, { level: 9 })),
    length: file.length,
    glyphs: readGlyphTable(file),
  };
}
