import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { projectSources } from '../documents/sources.ts';
import { readSynonyms } from '../documents/synonyms.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { openHandbook } from './live-handbook.ts';

export interface BuildOptions {
  /** Absolute folder that the finished site is moved to. */
  readonly target: string;
  /** Draw charts and render forms anew instead of taking them from `.cache`. */
  readonly cache: boolean;
}

/**
 * Builds the whole site beside the target and moves it there only when every step has passed, so that a folder
 * named `dist` is always a whole site.
 * @throws AuthoringError before anything is built, if content or forms have faults
 */
export async function buildSite({ target, cache }: BuildOptions): Promise<{ readonly indexedPages: number }> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  if (!cache) process.env.HANDBOOK_NO_CACHE = '1';
  const sources = projectSources();
  await openHandbook(sources, '/');
  const unfinished = join(sources.project, '.cache', `unfinished-${process.pid}`);
  try {
    await build({ root: sources.project, outDir: unfinished, logLevel: 'warn' });
    const { pages } = await buildSearchIndex(unfinished, readSynonyms(sources));
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(unfinished, target);
    return { indexedPages: pages };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
