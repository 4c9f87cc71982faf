import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openChromium } from '../../src/build/open-chromium.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { siteAddress } from '../../src/build/site-address.ts';
import { projectSources } from '../../src/documents/sources.ts';

export const dist = resolve('dist');
export const { base } = siteAddress(projectSources());

/** Every built page's address below the base, e.g. `/sh-4-22/`; `404.html` is none. */
export function builtPages(): string[] {
  if (!existsSync(dist)) throw new Error('no dist/: run npm run build first');
  return globSync('**/index.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .toSorted();
}

export function htmlOf(page: string): string {
  return readFileSync(resolve(dist, `.${page}`, 'index.html'), 'utf8');
}

export interface Site {
  browser: Browser;
  address: string;
  /** A page that records what a reader must never meet. */
  open(path: string, options?: Parameters<Browser['newContext']>[0]): Promise<{ page: Page; complaints: string[] }>;
}

/** Serves dist/ with the security headers and opens Chromium, for all tests of a file. */
export function openedSite(): Site {
  const site = {} as Site;
  let close = async () => {};
  beforeAll(async () => {
    const { server, address } = await serveSite(dist, base, 0);
    site.address = address.slice(0, -1);
    site.browser = await openChromium();
    close = async () => {
      await site.browser.close();
      server.close();
    };
  });
  afterAll(async () => await close());
  site.open = async (path, options = {}) => {
    const context = await site.browser.newContext({ locale: 'zh-CN', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.address) && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`);
    });
    await page.goto(`${site.address}${path}`);
    return { page, complaints };
  };
  return site;
}
