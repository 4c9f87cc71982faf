import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectSources } from '../../src/documents/sources.ts';
import { checkRecord } from '../../src/forms/check-record.ts';
import { type HandbookForm, loadHandbook } from '../../src/handbook.ts';
import { now } from './form-rules.ts';

let forms: HandbookForm[] = [];

beforeAll(async () => {
  forms = [...(await loadHandbook(projectSources())).forms.values()];
});

describe('every form', () => {
  test('is there to be looked at', () => {
    expect(forms.length).toBeGreaterThanOrEqual(3);
  });

  test('has two example records that pass its own checks', () => {
    for (const { definition, model } of forms) {
      expect(definition.examples.length, model.number).toBeGreaterThanOrEqual(2);
      for (const record of definition.examples) {
        expect(checkRecord(definition.fields, model, record, now), model.number).toEqual([]);
      }
    }
  });

  test('refuses an empty record, naming each required field as printed', () => {
    for (const { definition, model } of forms) {
      const problems = checkRecord(definition.fields, model, {}, now);
      expect(problems.length, model.number).toBeGreaterThan(0);
      for (const { message } of problems) expect(message).toMatch(/\p{Script=Han}/u);
    }
  });

  test('becomes a JSON Schema with a title for every field', () => {
    for (const { definition, model } of forms) {
      const { properties = {} } = z.toJSONSchema(definition.fields, { io: 'input' });
      expect(Object.keys(properties)).toEqual(Object.keys(definition.fields.shape));
      for (const [name, property] of Object.entries(properties)) {
        expect((property as { title?: string }).title, `${model.number} ${name}`).toBeTruthy();
      }
    }
  });

  test('prints its own number, version and retention, and says who fills it in and when', () => {
    for (const { model } of forms) {
      expect(model.printedNumber).toContain(model.number);
      expect(model.printedNumber).toContain(model.version);
      for (const text of [model.retention, model.purpose, model.filledBy, model.filledWhen]) expect(text).not.toBe('');
      expect(model.copies.length).toBeGreaterThan(0);
    }
  });
});
