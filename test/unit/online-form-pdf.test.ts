import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { FormModel } from '../../src/forms/form-model.ts';
import { importPdf, importRead, isPdf } from '../../src/online-form/import-pdf.ts';
import * as reader from '../../src/online-form/read-pdf-engine.ts';
import { formStamp } from '../../src/pdf/form-stamp.ts';
import { wording } from '../../src/wording/index.ts';
import { model } from './every-kind-model.ts';

const words = wording.readPdf;
const { fit } = wording.onlineForm;
const stamp = { form: model.number, version: model.version, schemaHash: model.schemaHash };
const read = (values: Readonly<Record<string, string>>, more: object = {}) =>
  importRead(
    model,
    'a.pdf',
    { stamp: { ...stamp, ...more }, encrypted: false, values: new Map(Object.entries(values)) },
    reader,
  );

describe('the fields of a filled PDF', () => {
  test('come in as the form’s own kinds of values', () => {
    const { records, notes, told } = read({
      customer: '某某',
      people: '２',
      price: '12.5',
      boughtOn: '2026.3.1',
      channel: 'o1',
      'wishes-0': 'on',
      'parts-0-code': 'P1',
      escalatedTo: '',
      province: 'Off',
    });
    expect(records).toEqual([
      expect.objectContaining({
        customer: '某某',
        people: 2,
        price: 12.5,
        boughtOn: '2026-03-01',
        channel: '门店',
        wishes: ['修理'],
      }),
    ]);
    expect(records[0]?.parts).toEqual([{ code: 'P1' }]);
    expect([notes, told]).toEqual([[], []]);
  });

  test('that cannot be taken over are named, with what stands in them and why', () => {
    const { records, told } = read({ customer: '某某', boughtOn: '去年', fax: '010-1', 'parts-0-colour': '红' });
    expect(records[0]).toMatchObject({ customer: '某某' });
    expect(told).toHaveLength(3);
    expect(told[0]).toContain(fit.date);
    expect(told[1]).toBe(fit.told('“fax”', '010-1', fit.unknownField));
    expect(told[2]).toContain('红');
  });

  test('that are worked out anew are left out without a word', () => {
    expect(read({ customer: '某某', 'parts-0-amount': '3.00', 'price-inWords': '壹元整' }).told).toEqual([]);
  });

  test('of another version come in with a note', () => {
    const { records, notes } = read({ customer: '某某' }, { version: 'A/9', schemaHash: 'old' });
    expect(records).toHaveLength(1);
    expect(notes).toEqual([words.otherVersion(model.number, 'A/9', model.version)]);
  });
});

describe('a PDF that is refused', () => {
  const refusal = async (bytes: Uint8Array, own: FormModel = model) => {
    const { records, notes } = await importPdf(own, 'a.pdf', bytes);
    expect(records).toEqual([]);
    return notes;
  };
  const made = async (change: (pdf: PDFDocument) => void) => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    change(pdf);
    return await pdf.save();
  };
  const stamped = (pdf: PDFDocument) => pdf.setKeywords([formStamp(model)]);

  test('says so in one sentence', async () => {
    expect(await refusal(new TextEncoder().encode('no PDF'))).toEqual([words.notAPdf('a.pdf')]);
    expect(await refusal(new TextEncoder().encode('%PDF-1.7 cut off'))).toEqual([words.notAPdf('a.pdf')]);
    expect(await refusal(await made(() => undefined))).toEqual([words.notAForm('a.pdf')]);
    expect(await refusal(await made(stamped))).toEqual([words.noFields('a.pdf')]);
    const other = { ...model, number: 'SH-5-98', title: '另表' };
    expect(await refusal(await made(stamped), other)).toEqual([words.otherForm(model.number, '另表')]);
    const locked = await made((pdf) => {
      stamped(pdf);
      pdf.encrypt({ userPassword: 'secret' });
    });
    expect(await refusal(locked)).toEqual([words.encrypted('a.pdf')]);
  });

  test('is known by its name or its first bytes', () => {
    expect(isPdf('a.PDF', new Uint8Array())).toBe(true);
    expect(isPdf('a', new TextEncoder().encode('\n%PDF-1.7'))).toBe(true);
    expect(isPdf('a.json', new TextEncoder().encode('{}'))).toBe(false);
  });
});
