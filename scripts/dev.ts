import { dev } from 'astro';
import { openHandbook } from '../src/build/live-handbook.ts';
import { reportFaults } from '../src/build/report-faults.ts';
import { projectSources } from '../src/documents/sources.ts';

/** `npm run dev`: serves the site from the sources and shows every saved change. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const sources = projectSources();

await reportFaults(async () => {
  await openHandbook(sources, '/');
  await dev({ root: sources.project, server: { port: Number(process.env.PORT ?? 4321) } });
});
