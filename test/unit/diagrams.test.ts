import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { diagramFigure } from '../../src/diagrams/diagram-figure.ts';
import { renderDiagram } from '../../src/diagrams/render-diagram.ts';
import { complaintFlow, draw, loopingFlow, organisation, samples } from './chart-samples.ts';

function parse(html: string): Document {
  return new JSDOM(html).window.document;
}

function mustFind(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

describe.each(Object.entries(samples))('the SVG of %s', (_, source) => {
  test('holds only real text, links and shapes, and is small', async () => {
    const { svg } = await draw(source);
    const names = new Set([...parse(svg).querySelectorAll('svg, svg *')].map(({ localName }) => localName));
    const allowed = ['svg', 'title', 'desc', 'g', 'a', 'rect', 'path', 'text', 'tspan'];
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
    expect(svg).not.toMatch(/ style=|NaN|undefined/);
    expect(Buffer.byteLength(svg)).toBeLessThan(9000);
  });

  test('is the same on every run, with and without the cache', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'charts-'));
    const drawn = [await draw(source), await draw(source, cache), await draw(source, cache)];
    expect(readdirSync(cache)).toHaveLength(1);
    rmSync(cache, { recursive: true });
    expect(new Set(drawn.map((diagram) => JSON.stringify(diagram))).size).toBe(1);
  });

  test('names itself, and shows every label once', async () => {
    const { svg, title, description, nodes } = await draw(source);
    const root = mustFind(parse(svg), 'svg');
    expect(mustFind(root, `#${root.getAttribute('aria-labelledby')}`).textContent).toBe(title);
    expect(mustFind(root, `#${root.getAttribute('aria-describedby')}`).textContent).toBe(description);
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(nodes.length).toBeGreaterThan(7);
    for (const { label } of nodes) expect(texts.filter((text) => text === label)).toHaveLength(1);
  });
});

test('a node opens its document and says which; one whose document is not written only has a tip', async () => {
  const { svg } = await draw(complaintFlow);
  const root = mustFind(parse(svg), 'svg');
  const links = [...root.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-label'),
  ]);
  expect(links).toEqual([
    ['/sh-5-21', '首接负责：倾听、致歉、登记、编号（打开SH-5-21《某文件》）'],
    ['/sh-3-13', '转投诉处理流程（II）（打开SH-3-13《某文件》）'],
    ['/sh-4-08/#s6.2', '定级，告知受理与答复时限（打开SH-4-08#6.2《某文件》）'],
  ]);
  const tips = [...root.querySelectorAll('g > title, a > title')].map(({ textContent }) => textContent);
  expect(tips).toContain('SH-5-13（编写中）');
  expect(root.getAttribute('role')).toBe('group');
});

test('a chart without links is one picture to a screen reader', async () => {
  const { svg } = await draw(loopingFlow.replace(/ {2}click.*/, ''));
  expect(mustFind(parse(svg), 'svg').getAttribute('role')).toBe('img');
});

test('a document that moved is found although its chart is cached', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'charts-'));
  await draw(organisation, cache);
  const resolveLink = (target: string) => ({ href: `/moved/${target}`, title: target });
  const diagram = { source: organisation, file: 'sample.mdx', line: 10 };
  const { svg } = await renderDiagram(diagram, { resolveLink, cacheDirectory: cache });
  rmSync(cache, { recursive: true });
  expect(svg).toContain('href="/moved/SH-2-02-01"');
});

test('the same chart may stand twice on a page', async () => {
  const diagram = await draw(complaintFlow);
  const page = parse(diagramFigure(diagram, { id: 'chart-1' }) + diagramFigure(diagram, { id: 'chart-2' }));
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(28);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = [...page.querySelectorAll('[aria-labelledby]')].map((svg) => svg.getAttribute('aria-labelledby'));
  expect(referred).toEqual(['chart-1-chart-title', 'chart-2-chart-title']);
});
