import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { readWholeFont } from '../../src/formats/read-paper-fonts.ts';
import { computeFields } from '../../src/forms/compute-fields.ts';
import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { type RecordValue, valuesOf } from '../../src/forms/record-values.ts';
import { expectedPages } from '../../src/pdf/expected-pages.ts';
import { needsFullFont } from '../../src/pdf/filled-characters.ts';
import { type FilledOptions, filledForm } from '../../src/pdf/filled-form.ts';
import { paperMeasures } from '../../src/pdf/paper-measures.ts';
import { complaintRegistration } from './fixtures/complaint-registration.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { openPdf, pageNumbers, runsOf, textOf, withoutSpaces } from './open-pdf.ts';
import { overlaps } from './overlaps.ts';
import { paperFonts } from './renditions.ts';

const cases = formsUnderTest.flatMap((model) =>
  model.examples.map((record, example) => ({ name: `${model.number} example ${example + 1}`, model, record, example })),
);
const made = new Map<FormRecord, Promise<Uint8Array>>();

it('has records to fill in', () => {
  expect(cases.length).toBeGreaterThan(3);
});

describe.each(cases)('filled $name', ({ model, record }) => {
  const pdfOf = async () => {
    const bytes = made.get(record) ?? fill(model, record);
    made.set(record, bytes);
    return await openPdf(await bytes);
  };
  const values = valuesOf(model, computeFields(model, record));

  it('shows every value on every copy but those that withhold it', async () => {
    const pdf = await pdfOf();
    const texts = await textsOfCopies(pdf);
    const pages = pdf.numPages;
    expect(texts).toHaveLength(model.copies.length);
    const wanted = values.flatMap((value) => partsOf(value).map((part) => ({ value, part })));
    expect(wanted.length).toBeGreaterThan(0);
    for (const [copy, text] of texts.entries()) {
      const missing = wanted.filter(({ value, part }) => isShown(model, copy, value) && !text.includes(part));
      // A piece may lie across the end of a page, with the foot and head between its halves.
      const breaks = pages / texts.length - 1;
      expect(missing.slice(breaks).map(({ value, part }) => `${value.path}: ${part}`)).toEqual([]);
    }
  });

  it('keeps what a copy withholds off that copy', async () => {
    const texts = await textsOfCopies(await pdfOf());
    const withheld = model.withheld.flatMap(({ copy, fields }) =>
      values.filter(({ path }) => fields.includes(nameOf(path))).map((value) => ({ copy, value })),
    );
    const elsewhere = (copy: number, part: string, path: string) =>
      values.some(
        (other) => other.path !== path && isShown(model, copy, other) && partsOf(other).join('').includes(part),
      );
    const shown = withheld.filter(
      ({ copy, value }) =>
        typeof value.value === 'string' &&
        value.value.length > 4 &&
        partsOf(value).some((part) => texts[copy]?.includes(part) && !elsewhere(copy, part, value.path)),
    );
    expect(shown.map(({ value }) => value.path)).toEqual([]);
  });

  it('ticks one box for each option chosen', async () => {
    await pdfOf();
    const document = await PDFDocument.load((await made.get(record)) as Uint8Array);
    const ticks = document.getPages().map((page) => contentOf(page.node.get(PDFName.of('Contents')), document));
    const count = ticks.join('\n').split(/^1\.1 w$/m).length - 1;
    const shown = model.copies.flatMap((_, copy) => values.filter((value) => isShown(model, copy, value)));
    const chosen = (...kinds: string[]) =>
      shown
        .filter(({ cell }) => kinds.includes(cell.input.kind))
        .reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 1), 0);
    // A single choice may be written in words where there is no room for boxes.
    expect(count).toBeGreaterThanOrEqual(chosen('choices', 'yes-no'));
    expect(count).toBeLessThanOrEqual(chosen('choices', 'yes-no', 'choice'));
  });

  it('takes no fewer pages than the blank form, and counts them for each copy', async () => {
    const pdf = await pdfOf();
    expect(pdf.numPages).toBeGreaterThanOrEqual(expectedPages(model));
    const counts = (await textOf(pdf, pageNumbers(pdf))).match(/第1页共(\d+)页/g) ?? [];
    const sum = counts.reduce((pages, count) => pages + Number(/共(\d+)/.exec(count)?.[1]), 0);
    expect(counts).toHaveLength(model.copies.length);
    expect(sum).toBe(pdf.numPages);
  });

  it('sets no text over another and none beyond the margins', async () => {
    const pdf = await pdfOf();
    const { margin, width } = paperMeasures(model);
    for (const number of pageNumbers(pdf)) {
      const runs = await runsOf(pdf, number);
      expect(overlaps(runs)).toEqual([]);
      const outside = runs.filter((run) => run.x < margin.left - 1 || run.x + run.width > width - margin.right + 1);
      expect(outside).toEqual([]);
    }
  });

  it('is tagged and has no field', async () => {
    const pdf = await pdfOf();
    expect(await pdf.getFieldObjects()).toBeNull();
    const document = await PDFDocument.load((await made.get(record)) as Uint8Array);
    expect(String(document.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
  });
});

describe.each(cases.filter(({ example }) => example === 0))('typical $name', ({ model, record }) => {
  it('is small enough to send, and the same bytes each time', async () => {
    const [once, again] = [await fill(model, record, { copies: [0] }), await fill(model, record, { copies: [0] })];
    // A form of two pages carries twice as many different characters, and each is about 130 bytes of font.
    const pages = (await openPdf(once)).numPages;
    expect(once.length / pages).toBeLessThan(100_000);
    expect(Buffer.compare(once, again)).toBe(0);
  });
});

describe('a record that is larger than its paper', () => {
  const model = complaintRegistration;
  const [record = {}] = model.examples;
  const longField = fieldOf(model, 'long-text');

  it('prints a text of 5,000 characters to its end, line breaks kept', async () => {
    const paragraph = '第一行：洗衣机漏水，师傅上门两次。\n第二行：abcdefghij 0123456789，等候答复；';
    const content = `${paragraph.repeat(Math.ceil(5000 / paragraph.length)).slice(0, 4990)}全文到此为止。`;
    const pdf = await openPdf(await fill(model, { ...record, [longField]: content }, { copies: [0] }));
    const runs = await Promise.all(pageNumbers(pdf).map(async (page) => await runsOf(pdf, page)));
    const text = withoutSpaces(
      runs
        .flat()
        .map((run) => run.text)
        .join(''),
    );
    expect(pdf.numPages).toBeGreaterThan(1);
    for (const line of content.split('\n')) expect(text).toContain(withoutSpaces(line).slice(0, 20));
    expect(text).toContain('全文到此为止。');
    const printed = (text.match(/第[一二]行：/g) ?? []).length;
    expect(printed).toBe((content.match(/第[一二]行：/g) ?? []).length);
    for (const page of runs) expect(overlaps(page)).toEqual([]);
  });

  it('prints 30 rows of a table that has fewer, with its head on every page', async () => {
    const { table, owner } = tableWithText();
    const column = table.columns.find(({ input }) => input.kind === 'text');
    const head = withoutSpaces(table.heading);
    const rows = Array.from({ length: 30 }, (_, row) => ({
      [column?.name ?? '']: `甲${String(row + 1).padStart(2, '0')}`,
    }));
    const pdf = await openPdf(await fill(owner, { ...owner.examples[0], [table.name]: rows }, { copies: [0] }));
    const pages = await Promise.all(pageNumbers(pdf).map(async (page) => await textOf(pdf, [page])));
    const text = pages.join('');
    for (const row of rows) for (const value of Object.values(row)) expect(text).toContain(value);
    const withRows = pages.filter((page) =>
      rows.some((row) => Object.values(row).some((value) => page.includes(value))),
    );
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toContain(head);
  });
});

describe('characters', () => {
  const model = complaintRegistration;
  const [record = {}] = model.examples;
  const name = fieldOf(model, 'text');

  it('come out beyond the first plane and off the common lists', async () => {
    const rare = { ...record, [name]: '祎𬉼' };
    expect(needsFullFont(model, rare, (await paperFonts()).regular)).toBe(false);
    const pdf = await openPdf(await fill(model, rare, { copies: [0] }));
    expect(await textOf(pdf, pageNumbers(pdf))).toContain('祎𬉼');
  });

  it('that only the whole font has ask for it, and come out with it', async () => {
    const fonts = await paperFonts();
    const rare = { ...record, [name]: '㐂體' };
    expect(needsFullFont(model, rare, fonts.regular)).toBe(true);
    const regular = await readWholeFont(process.cwd(), 'regular');
    const pdf = await openPdf(await filledForm(model, rare, { ...fonts, regular }, { copies: [0] }));
    expect(await textOf(pdf, pageNumbers(pdf))).toContain('㐂體');
  });

  it('that no font has are named with their field, and no file is made', async () => {
    const cell = cellsOf(model).find((one) => one.name === name);
    const message = await fill(model, { ...record, [name]: '好🙂' }).then(
      () => 'a file was made',
      (error: Error) => error.message,
    );
    expect(message).toBe(`“${cell?.label}”里有打印字体没有的字符：🙂 (U+1F642)。请删去或换成文字后再生成 PDF。`);
  });

  it('that look like code are printed as they are', async () => {
    const text = '<b>"=1+1"</b>&amp;\\n';
    const pdf = await openPdf(await fill(model, { ...record, [name]: text }, { copies: [0] }));
    expect(await textOf(pdf, pageNumbers(pdf))).toContain(text);
  });
});

async function fill(model: FormModel, record: FormRecord, options: FilledOptions = {}): Promise<Uint8Array> {
  return await filledForm(model, record, await paperFonts(), options);
}

/** The text of each copy: its first page is the one that says so. */
async function textsOfCopies(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages = await Promise.all(pageNumbers(pdf).map(async (page) => await textOf(pdf, [page])));
  const copies: string[] = [];
  for (const page of pages) {
    if (/第1页共/.test(page)) copies.push(page);
    else copies[copies.length - 1] += page;
  }
  return copies;
}

function isShown(model: FormModel, copy: number, { path }: RecordValue): boolean {
  const withheld = model.withheld.filter((entry) => entry.copy === copy).flatMap(({ fields }) => fields);
  const onSide = model.sides.some(
    ({ copies, blocks }) => copies.includes(copy) && namesIn(blocks).includes(nameOf(path)),
  );
  const serial = model.serial?.name === path;
  return (onSide || serial) && !withheld.includes(nameOf(path)) && !withheld.includes(path.split('.')[0] ?? '');
}

function namesIn(blocks: FormModel['sides'][number]['blocks']): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'note') return [];
    if (block.kind === 'table') return block.columns.map(({ name }) => `${block.name}.${name}`);
    return block.rows.flatMap(({ cells }) => cells.map(({ name }) => name));
  });
}

function nameOf(path: string): string {
  return path.replace(/\.\d+\./, '.');
}

/** What of a value is to be found in the text, in pieces that may stand apart. */
function partsOf({ cell: { input }, value }: RecordValue): string[] {
  if (['signature', 'stamp', 'yes-no', 'choices', 'row-number'].includes(input.kind)) return [];
  if (input.kind === 'choice')
    return [input.options.find((option) => option.value === value)?.label ?? ''].map(withoutSpaces);
  if (typeof value === 'object') return 'halves' in value ? [...new Set(value.halves.flat())] : [];
  if (typeof value === 'number') return [input.kind === 'money' ? value.toFixed(2) : String(value)];
  const isDate = input.kind === 'computed' && input.result === 'date';
  if (isDate || ['date', 'date-time', 'time', 'month'].includes(input.kind)) return String(value).split(/[-T:]/);
  return String(value)
    .split('\n')
    .map(withoutSpaces)
    .flatMap((line) => line.match(/.{1,30}/gsu) ?? []);
}

function contentOf(ref: unknown, document: PDFDocument): string {
  const stream = document.context.lookup(ref as never);
  return stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : '';
}

function cellsOf({ sides }: FormModel) {
  return sides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ('rows' in block ? block.rows.flatMap(({ cells }) => cells) : []));
}

function fieldOf(model: FormModel, kind: string): string {
  const name = cellsOf(model).find(({ input }) => input.kind === kind)?.name;
  if (name === undefined) throw new Error(`The fixture has no ${kind}`);
  return name;
}

function tableWithText() {
  for (const owner of formsUnderTest) {
    for (const block of owner.sides.flatMap(({ blocks }) => blocks)) {
      const free = block.kind === 'table' && block.fixedRows.length === 0 && block.printedRows < 30;
      if (free && block.columns.some(({ input }) => input.kind === 'text')) return { table: block, owner };
    }
  }
  throw new Error('No form has a table of free rows');
}
