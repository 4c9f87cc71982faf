import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/seal-archive.ts';
import { indexFields } from '../../src/forms/field-index.ts';
import type { FormModel } from '../../src/forms/form-model.ts';
import { paperMeasures } from '../../src/pdf/paper-measures.ts';
import { formDocx } from '../../src/word/form-docx.ts';
import { printedLabels } from '../pdf/model-parts.ts';
import { officeForms } from './office-forms.ts';

const { DOMParser } = new JSDOM().window;
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Every part of an archive that is XML, parsed; a part that is not well-formed fails the test. */
function xmlParts(bytes: Uint8Array): Map<string, Document> {
  const parts = [...openArchive(bytes)].filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(
    parts.map(([path, content]) => {
      const document = new DOMParser().parseFromString(new TextDecoder().decode(content), 'application/xml');
      expect(document.getElementsByTagName('parsererror').length, path).toBe(0);
      return [path, document];
    }),
  );
}

const known = new Map<FormModel, Map<string, Document>>();

/** Parts of a form's document, made once. */
async function partsOf(model: FormModel): Promise<Map<string, Document>> {
  const parts = known.get(model) ?? xmlParts(await formDocx(model));
  known.clear();
  known.set(model, parts);
  return parts;
}

async function documentOf(model: FormModel): Promise<Document> {
  return (await partsOf(model)).get('word/document.xml') as Document;
}

function textOf(document: Document): string {
  return [...document.getElementsByTagNameNS(w, 't')].map(({ textContent }) => textContent).join('');
}

function attribute(element: Element | undefined, name: string): number {
  return Number(element?.getAttributeNS(w, name));
}

const joined = (text: string) => text.replaceAll(/\s/g, '');

test('there are forms to look at', () => {
  expect(officeForms.length).toBeGreaterThan(6);
});

describe.each(officeForms.map((model) => ({ name: model.number, model })))('$name as a Word document', ({ model }) => {
  test('is well-formed in every part and has every content control and bookmark once', async () => {
    const parts = await partsOf(model);
    expect(parts.size).toBeGreaterThan(5);
    for (const [path, document] of parts) {
      const ids = [...document.getElementsByTagNameNS(w, 'id')].map((id) => id.getAttributeNS(w, 'val'));
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test('prints every label, option and hint', async () => {
    const text = joined(textOf(await documentOf(model)));
    // The number stands in the foot.
    const labels = printedLabels(model).filter((label) => label !== model.printedNumber);
    expect(labels.filter((label) => !text.includes(joined(label)))).toEqual([]);
  });

  test('has the paper’s size, orientation and margins, and its foot', async () => {
    const parts = await partsOf(model);
    const document = parts.get('word/document.xml') as Document;
    const { width, height, margin } = paperMeasures(model);
    const size = [...document.getElementsByTagNameNS(w, 'pgSz')];
    expect(size.length).toBe(1);
    expect(attribute(size[0], 'w') / 20).toBeCloseTo(width, 0);
    expect(attribute(size[0], 'h') / 20).toBeCloseTo(height, 0);
    const [margins] = document.getElementsByTagNameNS(w, 'pgMar');
    expect(attribute(margins, 'left') / 20).toBeCloseTo(margin.left, 0);
    const foot = [...parts].filter(([path]) => /footer\d*\.xml$/.test(path)).map(([, part]) => textOf(part));
    expect(foot.length).toBeGreaterThan(0);
    for (const text of foot) expect(text).toContain(model.printedNumber);
    for (const text of foot) expect(text).toContain(model.retention);
  });

  test('is as wide as the paper in every row of every table', async () => {
    const document = await documentOf(model);
    const { contentWidth } = paperMeasures(model);
    const rows = [...document.getElementsByTagNameNS(w, 'tr')];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const grid = [...(row.parentElement?.getElementsByTagNameNS(w, 'gridCol') ?? [])];
      const spans = [...row.children].filter(({ localName }) => localName === 'tc').map(spanOf);
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid.length);
      const width = grid.reduce((sum, column) => sum + attribute(column, 'w'), 0) / 20;
      expect(Math.abs(width - contentWidth)).toBeLessThan(2);
    }
  });

  test('repeats the head of every table on the next page', async () => {
    const document = await documentOf(model);
    const tables = [...indexFields(model).tables.values()];
    const heads = [...document.getElementsByTagNameNS(w, 'tbl')].filter(
      (table) => table.getElementsByTagNameNS(w, 'tblHeader').length > 1,
    );
    expect(heads.length).toBe(tables.length);
  });
});

function spanOf(cell: Element): number {
  const [span] = cell.getElementsByTagNameNS(w, 'gridSpan');
  return span === undefined ? 1 : attribute(span, 'val');
}

test('the same form gives the same bytes in another process and time zone', async () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { formDocx } from './src/word/form-docx.ts';
    import { model } from './test/unit/every-kind-model.ts';
    console.log(createHash('sha256').update(await formDocx(model)).digest('hex'));`;
  const made = ['Asia/Shanghai', 'America/New_York'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], { env: { ...process.env, TZ } })
      .toString()
      .trim(),
  );
  const everyKind = officeForms.at(-1) as FormModel;
  const here = createHash('sha256')
    .update(await formDocx(everyKind))
    .digest('hex');
  expect(made).toEqual([here, here]);
});

test('boxes are ticked with a click, dates picked from a calendar, long lists from a list', async () => {
  const document = await documentOf(officeForms.at(-1) as FormModel);
  const controls = [...document.getElementsByTagNameNS(w, 'sdt')];
  expect(
    controls.filter((control) => control.getElementsByTagNameNS('*', 'checkbox').length > 0).length,
  ).toBeGreaterThan(4);
  expect(document.getElementsByTagNameNS(w, 'date').length).toBeGreaterThan(1);
  expect(document.getElementsByTagNameNS(w, 'dropDownList').length).toBeGreaterThan(0);
});
