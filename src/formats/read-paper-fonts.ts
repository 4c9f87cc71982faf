import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import subsetFont from 'subset-font';
import { readGlyphTable } from '../pdf/glyph-table.ts';
import type { PaperFonts } from '../pdf/paper-fonts.ts';
import { fieldCharacters } from './field-characters.ts';

const deflateAsync = promisify(deflate);
const family = '@expo-google-fonts/noto-sans-sc';
const files = { regular: '400Regular/NotoSansSC_400Regular.ttf', bold: '700Bold/NotoSansSC_700Bold.ttf' } as const;

export type Weight = keyof typeof files;

/**
 * The fonts of every form (Node only), cut to the characters that people type, because react-pdf takes seconds to
 * open the whole ones. They are cut once and kept in `cacheDirectory` under the hash of what they were made from; null
 * makes them anew. `root` is the project's folder.
 */
export async function readPaperFonts(root: string, cacheDirectory: string | null): Promise<PaperFonts> {
  const characters = await fieldCharacters(root);
  const cut = async (weight: Weight) => await cutFont(root, cacheDirectory, weight, characters);
  const [regular, bold] = await Promise.all([cut('regular'), cut('bold')]);
  const name = `paper-regular-${hashOf(regular)}.ttf.z`;
  const deflated = await kept(cacheDirectory, name, async () => await deflateAsync(regular, { level: 9 }));
  const field = { name: 'NotoSansSC-Regular', deflated, length: regular.length, glyphs: readGlyphTable(regular) };
  return { regular, bold, field };
}

/** A font cut to some characters, from the cache if it was cut before. */
export async function cutFont(
  root: string,
  cacheDirectory: string | null,
  weight: Weight,
  characters: string,
): Promise<Uint8Array> {
  const { resolve } = createRequire(join(root, 'package.json'));
  // The packages' own files say which fonts and which cutter; reading 10 MB to hash them would cost more than it tells.
  const packages = [family, 'subset-font'].map(async (name) => await readFile(resolve(`${name}/package.json`)));
  const key = hashOf(...(await Promise.all(packages)), characters);
  return await kept(cacheDirectory, `paper-${weight}-${key}.ttf`, async () => {
    const whole = Buffer.from(await readWholeFont(root, weight));
    return await subsetFont(whole, characters, { targetFormat: 'truetype', noHinting: true, noLayoutClosure: true });
  });
}

/** The whole font (about 10 MB), for a record with characters beyond those of `readPaperFonts`. */
export async function readWholeFont(root: string, weight: Weight): Promise<Uint8Array> {
  const { resolve } = createRequire(join(root, 'package.json'));
  return new Uint8Array(await readFile(resolve(`${family}/${files[weight]}`)));
}

async function kept(directory: string | null, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (directory === null) return await make();
  const file = join(directory, name);
  const known = await readFile(file).catch(() => null);
  if (known !== null) return new Uint8Array(known);
  const made = new Uint8Array(await make());
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

function hashOf(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
}
