import { resolve } from 'node:path';
import type { Format } from '../../src/formats/format.ts';
import { readPaperFonts } from '../../src/formats/read-paper-fonts.ts';
import { cached } from '../../src/formats/rendition-cache.ts';
import type { FormModel } from '../../src/forms/form-model.ts';
import type { PaperFonts } from '../../src/pdf/paper-fonts.ts';

const project = resolve(import.meta.dirname, '../..');
const directory = resolve(project, '.cache/forms');

let fonts: Promise<PaperFonts> | null = null;

export async function paperFonts(): Promise<PaperFonts> {
  fonts ??= readPaperFonts(project, directory);
  return await fonts;
}

/** A form's file; what another test or a build has rendered with the same code is taken from the cache. */
export async function rendition(model: FormModel, format: Format): Promise<Uint8Array> {
  const render = async () => await format.render(model, await paperFonts());
  return new Uint8Array(await cached(model, format, { project, directory }, render));
}
