import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type HandbookSource, openHandbook } from '../../src/build/live-handbook.ts';
import { ledgerFaults, readLedger, updateLedger } from '../../src/documents/anchor-ledger.ts';
import { kindOf } from '../../src/documents/document-number.ts';
import { projectSources } from '../../src/documents/sources.ts';
import type { Handbook } from '../../src/handbook.ts';
import { publishedAnchors } from '../../src/markdown/published-anchors.ts';

const sources = projectSources();
let source: HandbookSource;
let handbook: Handbook;

beforeAll(async () => {
  source = await openHandbook(sources, '/');
  handbook = source.current().handbook;
});

describe('the manual', () => {
  test('lists all 108 entries of the book and its twelve job descriptions', () => {
    const numbers = [...handbook.register.keys()];
    const book = numbers.filter((number) => /^SH-\d-\d\d$/.test(number) && !/^SH-5-4[0-2]$/.test(number));
    expect(book).toHaveLength(108);
    expect(numbers.filter((number) => /^SH-2-02-\d\d$/.test(number))).toHaveLength(12);
  });

  test('tells documents of equal title apart by a subtitle', () => {
    const entries = [...handbook.register.values()];
    const twins = entries.filter(({ title }) => entries.filter((other) => other.title === title).length > 1);
    expect(twins.length).toBeGreaterThan(0);
    expect(twins.filter(({ subtitle }) => subtitle === null)).toEqual([]);
  });
});

describe('every document', () => {
  test('keeps the order of sections that its kind has', () => {
    const policies = [...handbook.documents.values()].filter(({ control }) => kindOf(control.number) === 'policy');
    expect(policies.length).toBeGreaterThan(0);
    const order = [
      '目的',
      '适用范围',
      '依据',
      '术语',
      '职责',
      '作业内容',
      '考核与责任',
      '相关文件',
      '相关记录',
      '附录',
    ];
    for (const { body, file } of policies) {
      const sections = [...body.matchAll(/^## \d+ (.+)$/gm)].map(([, title = '']) => title);
      expect(
        sections.filter((title) => !order.includes(title)),
        file,
      ).toEqual([]);
      expect(sections, file).toEqual(order.filter((title) => sections.includes(title)));
      expect(
        order.slice(0, 6).filter((title) => !sections.includes(title)),
        file,
      ).toEqual([]);
    }
  });

  test('has one line for each Chinese paragraph', () => {
    expect(handbook.documents.size).toBeGreaterThan(0);
    for (const { body, file } of handbook.documents.values()) {
      const broken = body.match(/^[\p{Script=Han}\d][^\n|]*\n[\p{Script=Han}][^\n]*$/gmu) ?? [];
      expect(broken, file).toEqual([]);
    }
  });

  test('says when its law was checked, and cites none without', () => {
    const citing = [...handbook.documents.values()].filter(({ body }) => /《[^》]*法》|实施条例/.test(body));
    expect(citing.length).toBeGreaterThan(0);
    expect(citing.filter(({ control }) => control.law.length === 0).map(({ file }) => file)).toEqual([]);
  });

  test('is named by what it names', () => {
    let relations = 0;
    for (const [number, { related }] of handbook.register) {
      for (const other of Object.values(related).flat()) {
        relations += 1;
        const back = handbook.register.get(other)?.related[kindOf(number)] ?? [];
        expect(back, `${other} names ${number}`).toContain(number);
      }
    }
    expect(relations).toBeGreaterThan(0);
  });

  test('has every clause in the ledger of published anchors (npm run check -- --record)', () => {
    const ledger = readLedger(sources);
    const published = publishedAnchors(handbook);
    expect(Object.keys(ledger).length).toBeGreaterThan(0);
    expect(ledgerFaults(ledger, published)).toEqual([]);
    expect(updateLedger(ledger, published)).toEqual(ledger);
  });
});

describe('the software itself', () => {
  test('has its Chinese words in src/wording and nowhere else', async () => {
    const { globSync } = await import('node:fs');
    const files = globSync('src/**/*.{ts,tsx,astro,css}').filter((file) => !file.startsWith('src/wording'));
    expect(files.length).toBeGreaterThan(50);
    const withHan = files.filter((file) => /\p{Script=Han}/u.test(readFileSync(file, 'utf8')));
    expect(withHan).toEqual([]);
  });
});
