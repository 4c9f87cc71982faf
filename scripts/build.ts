import { join } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { reportFaults } from '../src/build/report-faults.ts';
import { projectSources } from '../src/documents/sources.ts';
import { wording } from '../src/wording/index.ts';

/** `npm run build [-- --no-cache]`: writes dist/. */
const started = performance.now();
const target = join(projectSources().project, 'dist');

await reportFaults(async () => {
  const { indexedPages } = await buildSite({ target, cache: !process.argv.includes('--no-cache') });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(wording.commands.built(indexedPages, seconds, 'dist/'));
});
