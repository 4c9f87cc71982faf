import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneProject } from './clone.ts';

const port = 47_321;
const file = 'content/after-sales/policies/SH-4-22-three-guarantees.mdx';

async function get(path: string): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(`http://localhost:${port}${path}`);
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
}

test('npm run dev serves pages and downloads, and shows what an author saves', async () => {
  const clone = cloneProject();
  clone.start('dev', { PORT: String(port), ASTRO_DEV_BACKGROUND: '0' });
  await expect.poll(async () => (await get('/sh-4-22/')).status).toBe(200);
  for (const path of [
    '/',
    '/sh-5-21/',
    '/sh-5-21/fill/',
    '/register/',
    '/sh-5-21/SH-5-21.pdf',
    '/sh-5-21/SH-5-21.schema.json',
  ]) {
    expect((await get(path)).status, path).toBe(200);
  }
  const path = join(clone.folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^summary: .*$/m, 'summary: 作者刚刚改过的一句话'));
  await expect.poll(async () => (await get('/sh-4-22/')).text).toContain('作者刚刚改过的一句话');
});
