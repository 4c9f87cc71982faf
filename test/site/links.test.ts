import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { base, builtPages, dist, htmlOf } from './built-site.ts';

const pages = builtPages();
const documents = new Map(pages.map((page) => [page, new JSDOM(htmlOf(page)).window.document]));
const idsOf = (page: string) => new Set([...(documents.get(page)?.querySelectorAll('[id]') ?? [])].map(({ id }) => id));

/** Where a link leads below the base, or null for another host. */
function targetOf(href: string, page: string): { path: string; anchor: string } | null {
  const url = new URL(href, `http://site${base.slice(0, -1)}${page}`);
  if (url.host !== 'site') return null;
  return { path: url.pathname.slice(base.length - 1), anchor: decodeURIComponent(url.hash.slice(1)) };
}

test('there are pages to check', () => {
  expect(pages.length).toBeGreaterThan(10);
});

describe.each(pages)('%s', (page) => {
  const document = documents.get(page) as Document;

  test('every link, picture, style and script leads somewhere, anchors included', () => {
    const links = [...document.querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .map((href) => ({ href, target: targetOf(href, page) }))
      .filter(({ target }) => target !== null);
    expect(links.length).toBeGreaterThan(0);
    const dead = links.filter(({ target }) => {
      if (target === null) return false;
      const { path, anchor } = target;
      if (!path.endsWith('/')) return !existsSync(join(dist, decodeURIComponent(path)));
      return !documents.has(path) || (anchor !== '' && !idsOf(path).has(anchor));
    });
    expect(dead.map(({ href }) => href)).toEqual([]);
  });

  test('no id stands twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('Chinese emphasis is no literal asterisk, and nothing is styled or scripted inline', () => {
    const read = document.body.cloneNode(true) as HTMLElement;
    for (const data of read.querySelectorAll('script')) data.remove();
    expect(read.textContent).not.toContain('**');
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
    const inline = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => script.getAttribute('type') !== 'application/json',
    );
    expect(inline).toHaveLength(0);
  });

  test('it has one main heading, a title, a language and a skip link', () => {
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.title).not.toBe('');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('a[href="#main"], a[href="#content"]')).not.toBeNull();
  });
});
