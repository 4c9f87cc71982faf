import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

let codeHash: string | null = null;

/**
 * Keeps what `make` gives for a source on disk; a change of Mermaid or of this folder's code makes it anew.
 * Addresses are no part of it: links are resolved on every build.
 */
export async function cached<Value>(
  directory: string | null,
  source: string,
  make: () => Promise<Value>,
): Promise<Value> {
  if (directory === null) return make();
  codeHash ??= hashOfCode();
  const file = join(directory, `${createHash('sha256').update(`${codeHash}\n${source}`).digest('hex')}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Value;
  const value = await make();
  await mkdir(directory, { recursive: true });
  // Written aside and renamed, so that a build that is cut off leaves no half file.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(value));
  await rename(`${file}.${process.pid}`, file);
  return value;
}

function hashOfCode(): string {
  const hash = createHash('sha256');
  const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string };
  hash.update(version);
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  for (const name of files) hash.update(name).update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex');
}
