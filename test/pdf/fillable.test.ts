import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillablePdf } from '../../src/formats/fillable-pdf.ts';
import { fieldFlags } from '../../src/pdf/fields/field-flags.ts';
import { fieldName } from '../../src/pdf/fields/field-name.ts';
import { widgetNames } from '../../src/pdf/widget-names.ts';
import { type FileField, numberIn, readForm, statesOf, textIn } from './form-fields.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { fieldPaths, type PlacedCell, placedCells } from './model-parts.ts';
import { rendition } from './renditions.ts';

it('has forms to look at', () => {
  expect(formsUnderTest.length).toBeGreaterThan(3);
});

describe.each(formsUnderTest.map((model) => ({ number: model.number, model })))('fillable $number', ({ model }) => {
  const fieldsOf = async () => (await readForm(await rendition(model, fillablePdf))).fields;
  const cells = placedCells(model);
  /** Where a name that rules use stands on paper: once, or in every row. */
  const placesOf = (name: string) =>
    cells
      .filter(({ path }) => path.replace(/\.\d+\./, '.') === name || path.startsWith(`${name}.`))
      .map(({ path }) => path);
  const named = async () => new Map((await fieldsOf()).map((field) => [field.name, field]));
  /** The fields of the cells of some kinds. */
  const ofKind = async (...kinds: string[]) => {
    const fields = await named();
    return cells
      .filter(({ cell }) => kinds.includes(cell.input.kind))
      .map((placed) => ({ ...placed, field: fields.get(fieldName(placed.path)) }));
  };

  it('has exactly the fields that its inputs ask for', async () => {
    const names = cells.flatMap(fieldPaths).map(fieldName).sort();
    expect((await fieldsOf()).map(({ name }) => name).sort()).toEqual(names);
    expect([...widgetNames(model)].sort()).toEqual(names);
  });

  it('marks as required what must be filled in, and nothing else', async () => {
    const fields = await named();
    const wrong = cells
      .filter(({ cell }) => !['choices', 'days'].includes(cell.input.kind))
      .filter((placed) => fieldPaths(placed).includes(placed.path))
      .filter(({ cell, path }) => isRequired(fields.get(fieldName(path))) !== cell.required);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('tells a screen reader what each field is for', async () => {
    const fields = await named();
    const unnamed = cells.flatMap((placed) =>
      fieldPaths(placed).filter((path) => !isLabelled(fields.get(fieldName(path)), placed)),
    );
    expect(unnamed).toEqual([]);
  });

  it('has one box on each copy for each option of a choice, and they go together', async () => {
    for (const { cell, path, field } of await ofKind('choice', 'yes-no')) {
      if (field?.type !== 'Btn') continue;
      const count = cell.input.kind === 'choice' ? cell.input.options.length : 2;
      expect(field.flags & fieldFlags.radio, path).toBeTruthy();
      expect(field.flags & fieldFlags.radiosInUnison, path).toBeTruthy();
      const states = field.widgets.map((widget) => statesOf(widget).filter((state) => state !== 'Off'));
      expect(new Set(states.flat()).size, path).toBe(count);
      expect(states.length % count, path).toBe(0);
    }
  });

  it('lists the options of a choice without boxes, and an empty one to take it back', async () => {
    for (const { cell, path, field } of await ofKind('choice')) {
      if (field?.type !== 'Ch' || cell.input.kind !== 'choice') continue;
      const options = String(field.dictionary.lookup(PDFName.of('Opt'))).match(/\[ </g) ?? [];
      expect(options.length, path).toBe(cell.input.options.length + 1);
    }
  });

  it('holds a text to its length and gives a long one several lines', async () => {
    for (const { cell, path, field } of await ofKind('text', 'long-text')) {
      if (cell.input.kind !== 'text' && cell.input.kind !== 'long-text') continue;
      expect(numberIn(field?.dictionary as never, 'MaxLen'), path).toBe(cell.input.maxLength);
      expect(((field?.flags ?? 0) & fieldFlags.multiline) !== 0, path).toBe(cell.input.kind === 'long-text');
    }
  });

  it('checks and shows dates as ISO dates', async () => {
    for (const { path, field } of await ofKind('date', 'date-time')) {
      expect(String(field?.dictionary.lookup(PDFName.of('AA'))), path).toContain('/K');
    }
  });

  it('keeps signature places open for a signature', async () => {
    for (const { path, field } of await ofKind('signature')) expect(field?.type, path).toBe('Sig');
  });

  it('draws typed text with a font of its own, whatever the viewer has', async () => {
    const { form, fields } = await readForm(await rendition(model, fillablePdf));
    expect(String(form.get(PDFName.of('NeedAppearances')))).toBe('true');
    for (const { name, type, widgets } of fields.filter((field) => field.type === 'Tx' || field.type === 'Ch')) {
      for (const widget of widgets) expect(textIn(widget, 'DA'), `${type} ${name}`).toMatch(/^\/CJK [\d.]+ Tf 0 g$/);
    }
  });

  it('goes from field to field as one reads, on every page', async () => {
    const { document } = await readForm(await rendition(model, fillablePdf));
    for (const page of document.getPages()) {
      expect(String(page.node.get(PDFName.of('Tabs')))).toBe('/S');
      expect(page.node.get(PDFName.of('StructParents'))).toBeDefined();
    }
  });

  it('gives no copy a field for what that copy withholds', async () => {
    const fields = await named();
    for (const { copy, fields: withheld } of model.withheld) {
      expect(copy).toBeLessThan(model.copies.length);
      for (const name of withheld) {
        expect(placesOf(name), name).not.toEqual([]);
        const without = model.withheld.filter((entry) => entry.fields.includes(name)).length;
        for (const path of placesOf(name)) {
          const places = fields.get(fieldName(path))?.widgets.length;
          if (places !== undefined) expect(places, path).toBe(model.copies.length - without);
        }
      }
    }
  });

  it('says on screen, but not in print, how to save what was typed', async () => {
    const { document } = await readForm(await rendition(model, fillablePdf));
    const annotations = document.getPage(0).node.Annots()?.asArray() ?? [];
    const hints = annotations
      .map((ref) => document.context.lookup(ref))
      .filter((object) => String(object).includes('/FreeText'));
    expect(hints).toHaveLength(1);
    const hint = hints[0] as Parameters<typeof textIn>[0];
    expect(textIn(hint, 'Contents')).toContain('点击空白处再保存');
    expect((numberIn(hint, 'F') ?? 0) & 4).toBe(0);
  });
});

it('has no script of another kind than calculating and formatting', async () => {
  for (const model of formsUnderTest) {
    const { document } = await readForm(await rendition(model, fillablePdf));
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const actions = objects.filter((object) => !(object instanceof PDFRawStream)).map(String);
    expect(actions.some((text) => /\/(OpenAction|SubmitForm|Launch|URI|GoToR)\b/.test(text))).toBe(false);
  }
});

function isRequired(field: FileField | undefined): boolean {
  return ((field?.flags ?? 0) & fieldFlags.required) !== 0;
}

function isLabelled(field: FileField | undefined, { cell }: PlacedCell): boolean {
  const label = cell.input.kind === 'days' ? '日' : cell.label;
  return field?.label.includes(label) === true && field.widgets.every((widget) => textIn(widget, 'TU') !== '');
}
