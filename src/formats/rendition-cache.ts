import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormModel } from '../forms/form-model.ts';
import type { Format } from './format.ts';

export interface CachePlace {
  /** The project's folder, whose code is part of every key. */
  readonly project: string;
  /** Absolute folder, or null to render anew. */
  readonly directory: string | null;
}

/** What tells a kept file from the others of its form: a format, or the form's picture. */
type Kept = { readonly name: Format['name'] | 'picture'; readonly suffix: string };

/** Whatever can change a rendition's bytes besides the form itself. */
const sources = ['src/{archive,excel,forms,formats,pdf,wording,word}/**/*.{ts,txt}', 'package-lock.json'];

let code: { readonly project: string; readonly hash: string } | null = null;

/** Bytes of a rendition, from the cache if nothing that they depend on has changed since. */
export async function cached(
  model: FormModel,
  format: Kept,
  { project, directory }: CachePlace,
  render: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (directory === null) return await render();
  const file = join(directory, `${renditionKey(model, format, project)}${format.suffix}`);
  const known = await readFile(file).catch(() => null);
  if (known !== null) return known;
  const bytes = await render();
  await mkdir(directory, { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, bytes);
  await rename(part, file);
  return bytes;
}

/** Hash of form, format and everything that draws it; fonts and libraries count through the lockfile. */
export function renditionKey(model: FormModel, format: Kept, project: string): string {
  code = code?.project === project ? code : { project, hash: hashOfCode(project) };
  return createHash('sha256')
    .update(JSON.stringify([model, format.name, code.hash]))
    .digest('hex')
    .slice(0, 32);
}

function hashOfCode(project: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: project }).toSorted())
    hash.update(file).update(readFileSync(join(project, file)));
  return hash.digest('hex');
}
