import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { blankPdf } from '../../src/formats/blank-pdf.ts';
import { fillablePdf } from '../../src/formats/fillable-pdf.ts';
import type { FormModel, Table } from '../../src/forms/form-model.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { openPdf, pageNumbers, withoutSpaces } from './open-pdf.ts';
import { rendition } from './renditions.ts';

/** An element of a page's structure as pdf.js reads it, or what it holds. */
interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

/** A table as a screen reader meets it: the texts of its cells by line, and which lines are heads. */
interface ReadTable {
  readonly heads: readonly string[];
  readonly body: readonly (readonly string[])[];
}

const withTables = formsUnderTest
  .map((model) => ({ number: model.number, model, tables: tablesOf(model) }))
  .filter(({ tables }) => tables.length > 0);

it('there are forms with tables', () => {
  expect(withTables.length).toBeGreaterThan(10);
});

describe.each(withTables)('a screen reader in $number', ({ model, tables }) => {
  it.each([
    ['blank', blankPdf],
    ['fillable', fillablePdf],
  ])('finds every table of the %s form with the heads of its columns and all its printed rows', async (_, format) => {
    const read = await readTables(await rendition(model, format));
    for (const table of tables) {
      const own = read.filter(({ heads }) => isHeadedBy(table, heads));
      expect(own.length, table.name).toBeGreaterThan(0);
      const lines = own.flatMap(({ body }) => body);
      const alike = tables.filter((other) => labelsOf(other).join() === labelsOf(table).join());
      const printed = alike.reduce((sum, { printedRows, lines }) => sum + printedRows * lines.length, 0);
      expect(lines.length % printed, table.name).toBe(0);
      expect(lines.length, table.name).toBeGreaterThan(0);
      const cells = lines.reduce((sum, line) => sum + line.length, 0);
      expect(cells * table.lines.length, table.name).toBe(lines.length * table.columns.length);
    }
  });
});

function tablesOf({ sides }: FormModel): Table[] {
  return sides.flatMap(({ blocks }) => blocks).filter((block): block is Table => block.kind === 'table');
}

function labelsOf({ columns }: Table): string[] {
  return columns.map(({ label }) => withoutSpaces(label));
}

function isHeadedBy(table: Table, heads: readonly string[]): boolean {
  const labels = labelsOf(table);
  return heads.length === labels.length && labels.every((label) => heads.some((head) => head.includes(label)));
}

async function readTables(bytes: Uint8Array): Promise<ReadTable[]> {
  const pdf = await openPdf(bytes);
  const pages = await Promise.all(pageNumbers(pdf).map(async (number) => await tablesOn(await pdf.getPage(number))));
  return pages.flat();
}

async function tablesOn(page: PDFPageProxy): Promise<ReadTable[]> {
  const texts = await textsById(page);
  const root = (await page.getStructTree()) as Node | null;
  return elements(root, 'Table').map((table) => {
    const lines = elements(table, 'TR');
    const heads = lines.flatMap((line) => elements(line, 'TH'));
    const body = lines.map((line) => elements(line, 'TD')).filter((cells) => cells.length > 0);
    const read = (cell: Node) =>
      withoutSpaces(
        idsIn(cell)
          .map((id) => texts.get(id) ?? '')
          .join(''),
      );
    return { heads: heads.map(read), body: body.map((cells) => cells.map(read)) };
  });
}

function elements(node: Node | null, role: string): Node[] {
  if (node === null) return [];
  return node.role === role ? [node] : (node.children ?? []).flatMap((child) => elements(child, role));
}

function idsIn({ type, id, children = [] }: Node): string[] {
  return type === 'content' && id !== undefined ? [id] : children.flatMap(idsIn);
}

/** Texts of a page by the id of the marked content that they stand in. */
async function textsById(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  let open = '';
  for (const item of items) {
    if ('str' in item) texts.set(open, `${texts.get(open) ?? ''}${item.str}`);
    else if (item.type === 'beginMarkedContentProps') open = item.id;
  }
  return texts;
}
