import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { computeFields } from '../../src/forms/compute-fields.ts';
import type { FieldValue, FormModel, FormRecord } from '../../src/forms/form-model.ts';
import { calculationLibrary } from '../../src/pdf/fields/calculation-library.ts';
import { calculationScripts } from '../../src/pdf/fields/calculations.ts';
import { fieldName, fieldPath } from '../../src/pdf/fields/field-name.ts';
import { stateName } from '../../src/pdf/fields/state-name.ts';
import { formsUnderTest } from './forms-under-test.ts';
import { type PlacedCell, placedCells } from './model-parts.ts';

const calculating = formsUnderTest.filter((model) => calculationScripts(model).size > 0 && model.examples.length > 0);

it('has examples to calculate', () => {
  expect(calculating.length).toBeGreaterThan(0);
});

it.each(calculating.map((model) => ({ number: model.number, model })))(
  'a fillable $number works out what the on-line form does',
  ({ model }) => {
    for (const example of model.examples) {
      const expected = computeFields(model, example);
      const values = runScripts(model, example);
      for (const name of calculationScripts(model).keys()) {
        const value = valueAt(expected, fieldPath(name));
        expect(values.get(name), name).toBe(shown(model, fieldPath(name), value));
      }
    }
  },
);

/** Runs all scripts over a typed-in record until nothing changes, as a viewer does. */
function runScripts(model: FormModel, record: FormRecord): Map<string, string> {
  const values = typedValues(model, record);
  const event = { value: '' };
  const getField = (name: string) => ({ value: values.get(name) ?? '' });
  const context = createContext({ event, getField });
  runInContext(calculationLibrary, context);
  const scripts = [...calculationScripts(model)];
  for (let pass = 0; pass < 3; pass += 1) {
    for (const [name, script] of scripts) {
      runInContext(script, context);
      values.set(name, String(event.value));
    }
  }
  return values;
}

/** What a person would have typed for the record, by name of the field. */
function typedValues(model: FormModel, record: FormRecord): Map<string, string> {
  const values = new Map<string, string>();
  for (const placed of placedCells(model)) {
    if (placed.cell.input.kind === 'computed') continue;
    for (const [path, value] of typedAt(placed, valueAt(record, placed.path))) values.set(fieldName(path), value);
  }
  return values;
}

function typedAt({ cell: { input }, path }: PlacedCell, value: FieldValue): [string, string][] {
  if (value === undefined || value === null) return [];
  if (input.kind === 'days' && typeof value === 'object' && 'halves' in value) {
    return value.halves.flatMap((marks, half) =>
      marks.map((mark, day): [string, string] => [`${path}.${half}.${day}`, mark]),
    );
  }
  if (input.kind === 'choices' && Array.isArray(value)) {
    return input.options.map((option, index) => [
      `${path}.${index}`,
      (value as unknown[]).includes(option.value) ? 'on' : 'Off',
    ]);
  }
  if (input.kind === 'choice') return [[path, stateName(input.options.findIndex((option) => option.value === value))]];
  if (input.kind === 'yes-no') return [[path, stateName(value === true ? 0 : 1)]];
  return [[path, String(value).replace('T', ' ')]];
}

function valueAt(record: FormRecord, path: string): FieldValue {
  const [name = '', row, column] = path.split('.');
  if (column === undefined) return record[name];
  return (record[name] as readonly FormRecord[] | undefined)?.[Number(row)]?.[column];
}

function shown(model: FormModel, path: string, value: FieldValue): string {
  const input = placedCells(model).find((placed) => placed.path === path)?.cell.input;
  if (value === undefined || value === null || input?.kind !== 'computed') return '';
  return typeof value === 'number' ? value.toFixed(input.result === 'money' ? 2 : input.decimals) : String(value);
}
