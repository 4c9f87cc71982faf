import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openChromium } from '../../src/build/open-chromium.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { siteAddress } from '../../src/build/site-address.ts';
import { projectSources } from '../../src/documents/sources.ts';
import { type Measurement, measurement } from './measurement.ts';

const kinds = { document: 'HTML', stylesheet: 'CSS', script: 'JavaScript' } as const;

/** What a browser asks for on a policy page, raw and as gzip (level 9) would send it. Aim: 20 KB gzip, 5 of it script. */
export async function measureFirstLoad(): Promise<Measurement[]> {
  const { base } = siteAddress(projectSources());
  const { server, address } = await serveSite('dist', base, 0);
  const browser = await openChromium();
  const page = await browser.newPage();
  const asked: { kind: keyof typeof kinds; path: string }[] = [];
  page.on('request', (request) => {
    const kind = request.resourceType();
    if (kind in kinds)
      asked.push({ kind: kind as keyof typeof kinds, path: new URL(request.url()).pathname.slice(base.length) });
  });
  await page.goto(`${address}sh-4-22/`, { waitUntil: 'networkidle' });
  await browser.close();
  server.close();
  const sizes = asked.map(({ kind, path }) => ({ kind, ...sizeOf(path) }));
  const rows = Object.entries(kinds).flatMap(([kind, name]) => {
    const of = sizes.filter((size) => size.kind === kind);
    return [sum(`policy page, ${name}, raw`, of, 'raw'), sum(`policy page, ${name}, gzip`, of, 'gzip')];
  });
  return [...rows, sum('policy page, all, gzip', sizes, 'gzip')];
}

function sizeOf(path: string): { raw: number; gzip: number } {
  const file = join('dist', path, path.endsWith('/') ? 'index.html' : '');
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function sum(what: string, sizes: readonly { raw: number; gzip: number }[], key: 'raw' | 'gzip'): Measurement {
  return measurement(what, sizes.reduce((total, size) => total + size[key], 0) / 1000, 'KB');
}
