import { join } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { reportFaults } from '../src/build/report-faults.ts';
import { serveSite } from '../src/build/serve-site.ts';
import { siteAddress } from '../src/build/site-address.ts';
import { projectSources } from '../src/documents/sources.ts';
import { wording } from '../src/wording/index.ts';

/** `npm start`: builds the site and serves it on port 4321, or on PORT. */
const sources = projectSources();
const target = join(sources.project, 'dist');

await reportFaults(async () => {
  await buildSite({ target, cache: true });
  const { address } = await serveSite(target, siteAddress(sources).base, Number(process.env.PORT ?? 4321));
  console.log(wording.commands.serving(address));
});
