import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { blankPdf } from '../../src/formats/blank-pdf.ts';
import { pdfFormats } from '../../src/formats/index.ts';
import { enlarged } from '../../src/forms/enlarge.ts';
import { expectedPages } from '../../src/pdf/expected-pages.ts';
import { paperMeasures } from '../../src/pdf/paper-measures.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { printedLabels } from './model-parts.ts';
import { openPdf, type PrintedRun, pageNumbers, runsOf, textOf, withoutSpaces } from './open-pdf.ts';
import { rendition } from './renditions.ts';

const enlargedForms = formsUnderTest.map(enlarged).filter((model) => model !== null);
const renditions = [
  ...formsUnderTest.flatMap((model) => pdfFormats.map((format) => ({ model, format }))),
  ...enlargedForms.map((model) => ({ model, format: blankPdf })),
];

it('covers forms and formats', () => {
  expect(formsUnderTest.length).toBeGreaterThan(3);
  expect(pdfFormats.length).toBeGreaterThan(1);
  expect(enlargedForms.length).toBeGreaterThan(0);
});

describe.each(
  renditions.map(({ model, format }) => ({
    name: `${model.number}${format.suffix} ${model.paper.size}`,
    model,
    format,
  })),
)('$name', ({ model, format }) => {
  it('is on the sheet and the number of pages that the form promises', async () => {
    const pdf = await openPdf(await rendition(model, format));
    const { width, height } = paperMeasures(model);
    expect(pdf.numPages).toBe(expectedPages(model));
    for (const number of pageNumbers(pdf)) {
      const page = await pdf.getPage(number);
      expect(page.view[2]).toBeCloseTo(width, 0);
      expect(page.view[3]).toBeCloseTo(height, 0);
    }
  });

  it('prints every label as text that can be searched for', async () => {
    const pdf = await openPdf(await rendition(model, format));
    const text = await textOf(pdf, pageNumbers(pdf));
    const missing = printedLabels(model).filter((label) => !text.includes(withoutSpaces(label)));
    expect(missing).toEqual([]);
  });

  it('says on every copy which copy it is', async () => {
    const pdf = await openPdf(await rendition(model, format));
    const text = await textOf(pdf, pageNumbers(pdf));
    const missing = model.copies.filter((copy) => !text.includes(withoutSpaces(copy)));
    expect(missing).toEqual([]);
  });

  it('sets no text over another', async () => {
    const pdf = await openPdf(await rendition(model, format));
    for (const number of pageNumbers(pdf)) expect(overlaps(await runsOf(pdf, number))).toEqual([]);
  });

  it('keeps every text within the margins', async () => {
    const pdf = await openPdf(await rendition(model, format));
    const { margin, width } = paperMeasures(model);
    for (const number of pageNumbers(pdf)) {
      const outside = (await runsOf(pdf, number)).filter(
        (run) => run.x < margin.left - 1 || run.x + run.width > width - margin.right + 1,
      );
      expect(outside).toEqual([]);
    }
  });

  it('begins no line with a closing mark, ends none with an opening one or a hyphen', async () => {
    const pdf = await openPdf(await rendition(model, format));
    for (const number of pageNumbers(pdf)) expect(badLineEdges(await runsOf(pdf, number))).toEqual([]);
  });

  it('embeds every font', async () => {
    const document = await PDFDocument.load(await rendition(model, format));
    expect(fontsWithoutFile(document)).toEqual([]);
  });

  it('says its language and title, and opens with its title in the window', async () => {
    const document = await PDFDocument.load(await rendition(model, format), { updateMetadata: false });
    const pdf = await openPdf(await rendition(model, format));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'zh-CN', PDFFormatVersion: '1.7' });
    expect(document.getTitle()).toContain(model.title);
    expect(document.getTitle()).toContain(model.printedNumber);
    expect(document.getCreationDate()?.toISOString().slice(0, 10)).toBe(model.effectiveFrom);
    expect(document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain(
      '/DisplayDocTitle true',
    );
    expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
  });
});

describe.each(formsUnderTest.map((model) => ({ number: model.number, model })))('blank $number', ({ model }) => {
  it('has no fields', async () => {
    const pdf = await openPdf(await rendition(model, blankPdf));
    expect(await pdf.getFieldObjects()).toBeNull();
  });

  it('counts the pages of each copy', async () => {
    const pdf = await openPdf(await rendition(model, blankPdf));
    const text = await textOf(pdf, pageNumbers(pdf));
    const firstPages = text.match(/第1页共\d+页/g) ?? [];
    expect(firstPages).toHaveLength(model.copies.length);
  });
});

/** Pairs of texts whose boxes share more than a hair. */
function overlaps(runs: readonly PrintedRun[]): string[] {
  const boxes = runs.map((run) => ({ ...run, bottom: run.y - 0.1 * run.size, top: run.y + 0.8 * run.size }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
          Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 0.8,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

function badLineEdges(runs: readonly PrintedRun[]): string[] {
  return runs
    .filter((run, index) => {
      const begins = /^[、，。；：！？）》〉」』】〕”’]/.test(run.text) && !continues(runs[index - 1], run);
      const next = runs[index + 1];
      const ends = /[（《〈「『【〔“‘]$/.test(run.text) && !(next !== undefined && continues(run, next));
      const hyphened = run.text.endsWith('-') && !(next !== undefined && continues(run, next));
      return begins || ends || hyphened;
    })
    .map(({ text }) => text);
}

/** True if a run goes on right where the one before it ends. */
function continues(before: PrintedRun | undefined, run: PrintedRun): boolean {
  return before !== undefined && Math.abs(before.y - run.y) < 1 && Math.abs(before.x + before.width - run.x) < 1;
}

/** Names of fonts that a machine without them could not draw; a Type 3 font carries its glyphs itself. */
function fontsWithoutFile(document: PDFDocument): string[] {
  const dictionaries = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const fonts = dictionaries.filter(
    (object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font'),
  );
  expect(fonts.length).toBeGreaterThan(0);
  const simple = fonts.filter((font) => !['/Type0', '/Type3'].includes(String(font.get(PDFName.of('Subtype')))));
  return simple
    .filter((font) => {
      const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      return !(descriptor?.lookup(PDFName.of('FontFile2')) instanceof PDFRawStream);
    })
    .map((font) => String(font.get(PDFName.of('BaseFont'))));
}
