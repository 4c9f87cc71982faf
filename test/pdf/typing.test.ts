import * as mupdf from 'mupdf';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { fillablePdf } from '../../src/formats/fillable-pdf.ts';
import { fieldName } from '../../src/pdf/fields/field-name.ts';
import { fillFields } from '../../src/pdf/fields/fill-fields.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { placedCells } from './model-parts.ts';
import { openPdf, pageNumbers, textOf } from './open-pdf.ts';
import { paperFonts, rendition } from './renditions.ts';

/** Names of people outside GB 2312, one of them beyond the first plane, and a sign that is no letter. */
const typed = '喆堃祎𬉼℃';

it('has forms to type into', () => {
  expect(formsUnderTest.length).toBeGreaterThan(3);
});

describe.each(formsUnderTest.map((model) => ({ number: model.number, model })))('typing into $number', ({ model }) => {
  const names = placedCells(model)
    .filter(({ cell: { input } }) => (input.kind === 'text' && input.maxLength >= 10) || input.kind === 'long-text')
    .map(({ path }) => fieldName(path));

  it('has places for text', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it('survives saving and opening again in pdf.js', async () => {
    const pdf = await openPdf(await rendition(model, fillablePdf));
    for (const { id, fieldName: name } of await widgetsOf(pdf)) {
      if (names.includes(name)) pdf.annotationStorage.setValue(id, { value: typed });
    }
    const reopened = await openPdf(await pdf.saveDocument());
    const values = (await widgetsOf(reopened)).filter((widget) => names.includes(widget.fieldName));
    expect(values.length).toBeGreaterThanOrEqual(names.length);
    for (const { fieldName: name, fieldValue } of values) expect(fieldValue, name).toBe(typed);
  });

  it('survives saving and opening again in mupdf', async () => {
    const document = openInMupdf(await rendition(model, fillablePdf));
    const [name = ''] = names;
    for (const widget of mupdfWidgets(document)) if (widget.getName() === name) widget.setTextValue(typed);
    const reopened = openInMupdf(savedBy(document));
    const values = mupdfWidgets(reopened).filter((widget) => widget.getName() === name);
    expect(values.length).toBeGreaterThan(0);
    for (const widget of values) expect(widget.getValue()).toBe(typed);
  });

  it('is drawn on every copy when a program fills the fields', async () => {
    const [name = ''] = names;
    const { field } = await paperFonts();
    const filled = await fillFields(await rendition(model, fillablePdf), { [name]: typed }, field);
    const pdf = await openPdf(filled);
    const drawn = (await widgetsOf(pdf)).filter((widget) => widget.fieldName === name);
    expect(drawn.length).toBeGreaterThan(0);
    for (const widget of drawn) expect(widget.hasAppearance).toBe(true);
    expect(drawnText(filled)).toContain(typed);
    expect(await textOf(pdf, pageNumbers(pdf))).toContain(model.title);
  });
});

interface Widget {
  readonly id: string;
  readonly fieldName: string;
  readonly fieldValue: unknown;
  readonly hasAppearance: boolean;
}

async function widgetsOf(pdf: PDFDocumentProxy): Promise<Widget[]> {
  const pages = await Promise.all(
    pageNumbers(pdf).map(async (page) => (await (await pdf.getPage(page)).getAnnotations()) as Widget[]),
  );
  return pages.flat().filter((annotation) => typeof annotation.fieldName === 'string');
}

function openInMupdf(bytes: Uint8Array): mupdf.PDFDocument {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  if (!(document instanceof mupdf.PDFDocument)) throw new Error('mupdf takes the file for no PDF');
  return document;
}

/** A copy, because mupdf's own memory moves when it opens the next file. */
function savedBy(document: mupdf.PDFDocument): Uint8Array {
  return document.saveToBuffer('').asUint8Array().slice();
}

function mupdfWidgets(document: mupdf.PDFDocument): mupdf.PDFWidget[] {
  return Array.from({ length: document.countPages() }, (_, page) => document.loadPage(page).getWidgets()).flat();
}

/** What mupdf sees on all pages, fields and all. */
function drawnText(bytes: Uint8Array): string {
  const document = openInMupdf(bytes);
  return Array.from({ length: document.countPages() }, (_, page) => {
    const list = document.loadPage(page).toDisplayList(true);
    return list.toStructuredText('').asText().replace(/\s/g, '');
  }).join('');
}
