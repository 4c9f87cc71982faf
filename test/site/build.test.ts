import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './built-site.ts';
import { cloneProject } from './clone.ts';

/** Hash of every file by its path. */
function tree(folder: string): { readonly [file: string]: string } {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.toSorted().map((file) => [file.replaceAll('\\', '/'), hash(file)]));
}

test('two builds in other folders and time zones, one of them without cache, give the same bytes', () => {
  const clone = cloneProject();
  const { status, output } = clone.run('build', ['--no-cache'], { TZ: 'Pacific/Kiritimati' });
  expect(output).toMatch(/网站已生成/);
  expect(status).toBe(0);
  const here = tree(dist);
  expect(Object.keys(here).length).toBeGreaterThan(50);
  expect(tree(join(clone.folder, 'dist'))).toEqual(here);
});

test('a build that fails says why in Chinese, ends with an error and leaves no dist/', () => {
  const clone = cloneProject();
  const file = join(clone.folder, 'content/after-sales/policies/SH-4-22-three-guarantees.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('version: A/0', 'version: A0'));
  const { status, output } = clone.run('build');
  expect(status).not.toBe(0);
  expect(output).toContain('content/after-sales/policies/SH-4-22-three-guarantees.mdx 第');
  expect(output).toContain('“version”：不能写成“A0”。请改为：版本/修订，例如 A/0。');
  expect(output).not.toMatch(/\n\s+at /);
  expect(existsSync(join(clone.folder, 'dist'))).toBe(false);
});

/** Every number of the manual is written: an author adds an entry to the list first, as CONTRIBUTING.md says. */
function listEntry(project: string, after: string, number: string): void {
  const file = join(project, 'content/after-sales/manual.yaml');
  const entry = `{ number: ${number}, title: "试写的一份", titleEn: "A trial", slug: trial }`;
  const listed = readFileSync(file, 'utf8').replace(
    new RegExp(`^( *)- { number: ${after},.*$`, 'm'),
    `$&\n$1- ${entry}`,
  );
  writeFileSync(file, listed);
}

test.each([
  ['policy', 'SH-4-42', 'SH-4-99'],
  ['flow', 'SH-3-20', 'SH-3-99'],
  ['position', 'SH-2-02-12', 'SH-2-02-99'],
  ['organisation', 'SH-1-05', 'SH-1-99'],
  ['form', 'SH-5-42', 'SH-5-99'],
])('npm run new writes a %s that passes every check', (kind, last, number) => {
  const clone = cloneProject();
  listEntry(clone.folder, last, number);
  const made = clone.run('new', [kind, number, '试写的一份']);
  expect(made.status, made.output).toBe(0);
  expect(made.output).toContain(`${number}-`);
  const checked = clone.run('check');
  expect(checked.output).toMatch(/检查通过/);
  expect(checked.status).toBe(0);
});
