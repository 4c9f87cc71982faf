import { describe, expect, it } from 'vitest';
import { AuthoringError } from '../../src/documents/authoring-error.ts';
import { blankPdf } from '../../src/formats/blank-pdf.ts';
import { pdfFormats } from '../../src/formats/index.ts';
import type { FormModel } from '../../src/forms/form-model.ts';
import { assertGlyphs } from '../../src/pdf/assert-glyphs.ts';
import { complaintRegistration } from './fixtures/complaint-registration.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { paperFonts, rendition } from './renditions.ts';

describe.each(
  formsUnderTest.flatMap((model) =>
    pdfFormats.map((format) => ({ name: model.number + format.suffix, model, format })),
  ),
)('$name', ({ model, format }) => {
  it('has the same bytes every time it is made', async () => {
    const again = await format.render(model, await paperFonts());
    expect(Buffer.compare(again, await rendition(model, format))).toBe(0);
  });
});

it('names form, field and character when the paper fonts lack one', async () => {
  const model = relabelled('投诉人🙂');
  const error = await caught(async () => await blankPdf.render(model, await paperFonts()));
  expect(error.message).toBe(
    '表单 SH-5-91 客户投诉登记表“channel”：打印字体里没有这些字符：🙂 (U+1F642)。请换成常用字或常用符号，打勾的方框由系统画出，不用写在文字里。',
  );
});

it('finds a missing character in options, hints, tables and notes too', async () => {
  const fonts = await paperFonts();
  expect(() => assertGlyphs(relabelled('受理渠道'), fonts)).not.toThrow();
  const note: FormModel = {
    ...complaintRegistration,
    sides: [{ side: 'front', copies: [0], blocks: [{ kind: 'note', heading: null, lines: ['☐ 同意'] }] }],
  };
  expect(() => assertGlyphs(note, fonts)).toThrow('☐ (U+2610)');
});

it('says so when a form does not keep to its pages', async () => {
  const model = { ...complaintRegistration, paper: { ...complaintRegistration.paper, pages: 1 } };
  const error = await caught(async () => await blankPdf.render(model, await paperFonts()));
  expect(error.message).toBe(
    '表单 SH-5-91 客户投诉登记表“paper.pages”：各联合计应为 3 页，排出来是 6 页。请增减栏目、行数或行高，或改正页数；有背面的，背面另算一页。',
  );
});

/** The complaint form with another label for its first field. */
function relabelled(label: string): FormModel {
  const [front] = complaintRegistration.sides;
  const [first, ...others] = front?.blocks ?? [];
  if (front === undefined || first?.kind !== 'section') throw new Error('The fixture begins with a section');
  const [row, ...rows] = first.rows;
  if (row === undefined) throw new Error('The fixture has a row');
  const cells = row.cells.map((cell, index) => (index === 0 ? { ...cell, label } : cell));
  const block = { ...first, rows: [{ ...row, cells }, ...rows] };
  return { ...complaintRegistration, sides: [{ ...front, blocks: [block, ...others] }] };
}

async function caught(work: () => Promise<unknown>): Promise<AuthoringError> {
  const error = await work().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AuthoringError)) throw new Error(`No AuthoringError, but ${String(error)}`);
  return error;
}
