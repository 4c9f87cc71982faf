import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { wording } from '../wording/index.ts';
import { type FragmentFile, readFragments, trimFragment } from './fragment-files.ts';
import { syllablesOf } from './syllables.ts';
import type { Synonyms, TitleEntry, TitleFile } from './title-index.ts';

/**
 * Indexes the built pages of a site and writes the index to its folder `pagefind/`, which is replaced.
 * The same pages give the same bytes, whatever the folder, its order on the disc, the time zone or the number of
 * processors. Each page keeps a text file of its own: a policy's is 8 to 10 kB, and all of them in one
 * (`maxFragments: 1`) would have to be there before the first result.
 * @param site folder of the built site
 * @param synonyms what people type, and the words of the manual that mean it
 * @returns how many pages can be found
 * @throws Error when there is none, or Pagefind fails
 */
export async function buildSearchIndex(site: string, synonyms: Synonyms = {}): Promise<{ pages: number }> {
  const output = join(site, 'pagefind');
  rmSync(output, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
    if (index === undefined) throw failure(site, errors);
    stopAtErrors(site, await index.addDirectory({ path: site }));
    stopAtErrors(site, await index.writeFiles({ outputPath: output }));
  } finally {
    await close();
  }
  const fragments = readFragments(join(output, 'fragment'));
  if (fragments.length === 0) throw new Error(wording.search.nothingIndexed(site));
  for (const fragment of fragments) trimFragment(fragment);
  const titles: TitleFile = { entries: toTitleEntries(fragments), synonyms };
  writeFileSync(join(output, 'titles.json'), JSON.stringify(titles));
  removeUnused(output);
  return { pages: fragments.length };
}

function toTitleEntries(files: readonly FragmentFile[]): TitleEntry[] {
  return files
    .map(({ id, fragment: { meta, filters } }) => ({
      id,
      number: meta.number ?? '',
      title: meta.title ?? '',
      aliases: meta.aliases?.split('|') ?? [],
      fields: meta.fields?.split('|') ?? [],
      sounds: [meta.title ?? '', ...(meta.aliases?.split('|') ?? [])].map(syllablesOf),
      facets: filters,
    }))
    .sort((a, b) => Number(a.number > b.number) - Number(a.number < b.number));
}

/** Pagefind's own interfaces and its worker, 470 kB that no page of this site loads. */
function removeUnused(output: string): void {
  const unused = readdirSync(output).filter((file) =>
    /-ui\.(?:js|css)$|^pagefind-(?:highlight|worker)\.js$/.test(file),
  );
  for (const file of unused) rmSync(join(output, file));
}

function stopAtErrors(site: string, { errors }: { errors: string[] }): void {
  if (errors.length > 0) throw failure(site, errors);
}

function failure(site: string, errors: readonly string[]): Error {
  return new Error(wording.search.indexFailed(site, errors.join('; ')));
}
