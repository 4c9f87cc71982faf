import { beforeAll, describe, expect, test } from 'vitest';
import { projectSources } from '../../src/documents/sources.ts';
import { checkRecord } from '../../src/forms/check-record.ts';
import { indexFields, type PlacedCell } from '../../src/forms/field-index.ts';
import { rowsOf } from '../../src/forms/field-path.ts';
import type { FieldValue, FormModel, FormRecord, Input } from '../../src/forms/form-model.ts';
import { printedName } from '../../src/forms/printed-name.ts';
import { type HandbookForm, loadHandbook } from '../../src/handbook.ts';
import { wording } from '../../src/wording/index.ts';
import { now } from './form-rules.ts';

const words = wording.checks;

/** A value that a field must refuse, and what it then says. */
interface Refused {
  readonly value: FieldValue;
  readonly says: (name: string) => string;
}

let forms: HandbookForm[] = [];

beforeAll(async () => {
  forms = [...(await loadHandbook(projectSources())).forms.values()];
});

describe('every field of every form refuses, naming itself as printed,', () => {
  const kinds: [string, (input: Input) => Refused | null][] = [
    ['a text that is one character too long', tooLong],
    ['a text that is one character too short', tooShort],
    ['a text of another format', otherFormat],
    ['a number below its least', tooSmall],
    ['a number above its most', tooBig],
    ['a fraction of its step', brokenStep],
    ['an option that it does not have', otherOption],
    ['a day that there is not', noDate],
  ];

  test.each(kinds)('%s', (_, refusedBy) => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { definition, model } of forms) {
      for (const placed of enteredCells(model)) {
        const refused = refusedBy(placed.cell.input);
        if (refused === null) continue;
        tried += 1;
        const path = pathOf(placed);
        const problems = checkRecord(definition.fields, model, withValue(model, placed, refused.value), now);
        const said = problems.find(({ field }) => field === path)?.message;
        const expected = refused.says(printedName(indexFields(model), path));
        if (said !== expected) wrong.push(`${model.number} ${path}: ${said ?? 'nothing'} – expected ${expected}`);
      }
    }
    expect(tried).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

function tooLong(input: Input): Refused | null {
  if (input.kind !== 'long-text' && !(input.kind === 'text' && input.format === 'plain')) return null;
  const { maxLength } = input;
  return { value: 'x'.repeat(maxLength + 1), says: (name) => words.tooLong(name, maxLength, maxLength + 1) };
}

function tooShort(input: Input): Refused | null {
  if (input.kind !== 'long-text' && !(input.kind === 'text' && input.format === 'plain')) return null;
  const { minLength } = input;
  if (minLength < 2) return null;
  return { value: 'x'.repeat(minLength - 1), says: (name) => words.tooShort(name, minLength, minLength - 1) };
}

function otherFormat(input: Input): Refused | null {
  if (input.kind !== 'text' || input.format === 'plain') return null;
  const { format, minLength, maxLength } = input;
  const value = '??'.padEnd(minLength, '?');
  return value.length > maxLength ? null : { value, says: words.formats[format] };
}

function tooSmall(input: Input): Refused | null {
  if ((input.kind !== 'number' && input.kind !== 'money') || input.min === null) return null;
  const { min } = input;
  return { value: min - 1, says: (name) => words.atLeast(name, String(min)) };
}

function tooBig(input: Input): Refused | null {
  if ((input.kind !== 'number' && input.kind !== 'money') || input.max === null) return null;
  const { max } = input;
  return { value: max + 1, says: (name) => words.atMost(name, String(max)) };
}

function brokenStep(input: Input): Refused | null {
  if (input.kind === 'money') return { value: (input.min ?? 0) + 1.001, says: words.cents };
  if (input.kind !== 'number' || input.step === null) return null;
  const { min, step } = input;
  const value = (min ?? 0) + step * 1.5;
  return { value, says: (name) => (step === 1 ? words.wholeNumber(name) : words.steps(name, step)) };
}

function otherOption(input: Input): Refused | null {
  if (input.kind === 'choice') return { value: '?', says: words.chooseAgain };
  return input.kind === 'choices' ? { value: ['?'], says: words.chooseAgain } : null;
}

function noDate(input: Input): Refused | null {
  if (input.kind === 'date') return { value: '2026-02-30', says: words.date };
  if (input.kind === 'date-time') return { value: '2026-02-30T10:00', says: words.dateTime };
  if (input.kind === 'month') return { value: '2026-13', says: words.month };
  return input.kind === 'time' ? { value: '25:00', says: words.time } : null;
}

/** Cells that a person fills in; what is printed in a row is none. */
function enteredCells(model: FormModel): PlacedCell[] {
  return [...indexFields(model).cells.values()].filter(
    ({ cell, table }) => table?.fixedRows[0]?.[cell.name] === undefined,
  );
}

function pathOf({ cell, table }: PlacedCell): string {
  return table === null ? cell.name : `${table.name}.0.${cell.name}`;
}

/** The fullest example with one value put in. */
function withValue({ examples }: FormModel, { cell, table }: PlacedCell, value: FieldValue): FormRecord {
  const record = examples.at(-1) ?? {};
  if (table === null) return { ...record, [cell.name]: value };
  const [first = {}, ...rest] = rowsOf(record, table.name);
  return { ...record, [table.name]: [{ ...first, [cell.name]: value }, ...rest] };
}
