import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectSources } from '../../src/documents/sources.ts';
import { toJsonSchema } from '../../src/formats/json-schema.ts';
import { computeFields } from '../../src/forms/compute-fields.ts';
import type { FormRecord } from '../../src/forms/form-model.ts';
import { prepareRecord } from '../../src/forms/prepare-record.ts';
import { type HandbookForm, loadHandbook } from '../../src/handbook.ts';
import { definition as everyKind, model as everyKindModel, example } from '../unit/every-kind-model.ts';

type Form = Pick<HandbookForm, 'definition' | 'model'>;
let forms: Form[] = [];

beforeAll(async () => {
  forms = [...(await loadHandbook(projectSources())).forms.values(), { definition: everyKind, model: everyKindModel }];
});

/** An independent validator. A hundredth of a yuan is no binary fraction, so multiples are judged to six places. */
function validatorOf({ definition, model }: Form) {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    multipleOfPrecision: 6,
    formats: { date: /^\d{4}-\d\d-\d\d$/ },
  });
  return ajv.compile(toJsonSchema(definition.fields, model.number, model.title));
}

function exchanged({ model }: Form, record: FormRecord): FormRecord {
  return JSON.parse(JSON.stringify(prepareRecord(model, computeFields(model, record)).record)) as FormRecord;
}

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly items?: Schema;
}

/** Every field with its path, columns too; not the inner parts of a day grid. */
function fieldsOf({ properties = {} }: Schema, path = ''): [string, Schema][] {
  return Object.entries(properties).flatMap(([name, schema]): [string, Schema][] => [
    [path + name, schema],
    ...(schema.items?.properties ? fieldsOf(schema.items, `${path}${name}.`) : []),
  ]);
}

describe('the JSON Schema of every form', () => {
  test('is there to be looked at', () => {
    expect(forms.length).toBeGreaterThan(3);
  });

  test('says of every field and column what it is called and how to fill it in', () => {
    for (const { definition, model } of forms) {
      const fields = fieldsOf(toJsonSchema(definition.fields, model.number, model.title) as Schema);
      expect(fields.length, model.number).toBeGreaterThan(3);
      for (const [path, { title, description }] of fields) {
        expect(title, `${model.number} ${path}`).toMatch(/\S/);
        expect(description, `${model.number} ${path}`).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test('accepts every example record as it is exchanged', () => {
    for (const form of forms) {
      const validate = validatorOf(form);
      expect(form.definition.examples.length).toBeGreaterThan(0);
      for (const record of form.definition.examples) {
        validate(exchanged(form, record));
        expect(validate.errors ?? [], form.model.number).toEqual([]);
      }
    }
  });

  test('refuses an empty record wherever a field is required', () => {
    for (const form of forms) {
      const validate = validatorOf(form);
      expect(validate({}), form.model.number).toBe(false);
      expect(validate.errors?.some(({ keyword }) => keyword === 'required')).toBe(true);
    }
  });
});

describe('a record that is wrong in one place', () => {
  const wrong: [string, unknown][] = [
    ['mobile', '1380000'],
    ['landline', '12'],
    ['email', 'a at b'],
    ['postcode', '12345'],
    ['creditCode', '91350100M000100Y4I'],
    ['serialNumber', '??'],
    ['customer', '甲'],
    ['story', '短'],
    ['people', 1.5],
    ['people', 10],
    ['price', -1],
    ['price', 0.001],
    ['price', '300'],
    ['boughtOn', '2026/10/31'],
    ['arrivedAt', '2026-10-31'],
    ['startsAt', '24:00'],
    ['month', '2026-13'],
    ['channel', '传真'],
    ['wishes', ['修理', '退款']],
    ['wishes', []],
    ['urgent', '是'],
    ['parts', []],
    ['parts', [{ code: 'P1', count: 0, price: 1 }]],
    ['shifts', [{ name: '甲', days: { halves: [['√']] } }]],
    ['shifts', [{ name: '甲', days: { halves: [['?'], []] } }]],
  ];

  test.each(wrong)('%s as %j is refused', (field, value) => {
    const form = { definition: everyKind, model: everyKindModel };
    const validate = validatorOf(form);
    expect(validate(exchanged(form, example))).toBe(true);
    expect(validate({ ...exchanged(form, example), [field]: value })).toBe(false);
  });
});
