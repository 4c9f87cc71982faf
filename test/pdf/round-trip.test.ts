import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillablePdf } from '../../src/formats/fillable-pdf.ts';
import { indexFields } from '../../src/forms/field-index.ts';
import type { FieldValue, FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { prepareRecord } from '../../src/forms/prepare-record.ts';
import { fillRecord } from '../../src/pdf/fields/fill-record.ts';
import { readFilledPdf, recordOf } from '../../src/pdf/fields/read-record.ts';
import { recordsOf } from '../records/record-arbitrary.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { openPdf } from './open-pdf.ts';
import { paperFonts, rendition } from './renditions.ts';

it('has forms to fill in', () => {
  expect(formsUnderTest.length).toBeGreaterThan(3);
});

describe.each(formsUnderTest.map((model) => ({ number: model.number, model })))('a record of $number', ({ model }) => {
  it('comes back from a fillable PDF as it went in', async () => {
    for (const record of model.examples) expect(await thereAndBack(model, record)).toEqual(asEntered(model, record));
  });

  it('comes back whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf(model), async (record) => {
        expect(await thereAndBack(model, record)).toEqual(asEntered(model, record));
      }),
      { numRuns: 2, seed: 20261125 },
    );
  });

  it('comes back after pdf.js has saved the file', async () => {
    const [record] = model.examples;
    if (record === undefined) return;
    const pdf = await openPdf((await fill(model, record)).pdf);
    pdf.annotationStorage.setValue('none', { value: '' });
    const read = await readFilledPdf(await pdf.saveDocument());
    expect(asEntered(model, recordOf(model, read.values))).toEqual(asEntered(model, record));
  });

  it('finds back to its form', async () => {
    const { stamp } = await readFilledPdf(await rendition(model, fillablePdf));
    expect(stamp).toEqual({ form: model.number, version: model.version, schemaHash: model.schemaHash });
  });
});

async function fill(model: FormModel, record: FormRecord) {
  return await fillRecord(await rendition(model, fillablePdf), model, record, (await paperFonts()).field);
}

async function thereAndBack(model: FormModel, record: FormRecord): Promise<FormRecord> {
  const { values } = await readFilledPdf((await fill(model, record)).pdf);
  return asEntered(model, recordOf(model, values));
}

/** Without what nobody enters; an optional list of choices without any is an empty list. */
function asEntered(model: FormModel, record: FormRecord): FormRecord {
  const { record: prepared } = prepareRecord(model, record);
  const { cells } = indexFields(model);
  // Boxes know no order in which they were ticked.
  const inOrder = (name: string, value: FieldValue): FieldValue => {
    const input = cells.get(name)?.cell.input;
    if (input?.kind !== 'choices' || !Array.isArray(value)) return value;
    return input.options.map((option) => option.value).filter((option) => (value as string[]).includes(option));
  };
  const ordered = Object.entries(prepared).map(([name, value]) => [
    name,
    cells.has(name) || !Array.isArray(value)
      ? inOrder(name, value)
      : (value as FormRecord[]).map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, inOrder(`${name}.${column}`, cell)])),
        ),
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(ordered))) as FormRecord;
}
