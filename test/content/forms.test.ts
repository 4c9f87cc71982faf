import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectSources } from '../../src/documents/sources.ts';
import { checkRecord } from '../../src/forms/check-record.ts';
import { checkRules } from '../../src/forms/check-rules.ts';
import { indexFields, type PlacedCell } from '../../src/forms/field-index.ts';
import { isFilled, rowsOf } from '../../src/forms/field-path.ts';
import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { isEntered } from '../../src/forms/prepare-record.ts';
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

  test('shows every field filled in one of its examples, and every table with all its printed rows', () => {
    for (const { model } of forms) {
      const { cells, tables } = indexFields(model);
      const empty = [...cells.values()].filter((placed) => isOpen(placed, model) && !isShownFilled(placed, model));
      expect(
        empty.map(({ cell }) => cell.name),
        model.number,
      ).toEqual([]);
      for (const { name, printedRows, fixedRows } of tables.values()) {
        const most = Math.max(...model.examples.map((record) => rowsOf(record, name).length), fixedRows.length);
        expect(most, `${model.number} ${name}`).toBeGreaterThanOrEqual(printedRows);
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

/** Left to a person, and not only for a case that none of the examples is. */
function isOpen({ cell, table }: PlacedCell, model: FormModel): boolean {
  if (!isEntered(cell) || table?.fixedRows[0]?.[cell.name] !== undefined) return false;
  const name = table === null ? cell.name : `${table.name}.${cell.name}`;
  const conditions = model.rules.filter((rule) => rule.kind === 'required-if' && rule.field === name);
  const { rules: _, ...rest } = model;
  const asked = conditions.some((rule) =>
    model.examples.some((record) => checkRules({ ...rest, rules: [rule] }, without(record, name), now).length > 0),
  );
  return conditions.length === 0 || asked;
}

function without(record: FormRecord, name: string): FormRecord {
  return { ...record, [name]: undefined };
}

function isShownFilled({ cell, table }: PlacedCell, { examples }: FormModel): boolean {
  return examples.some((record) =>
    table === null ? isFilled(record[cell.name]) : rowsOf(record, table.name).some((row) => isFilled(row[cell.name])),
  );
}
