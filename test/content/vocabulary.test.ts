import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectSources } from '../../src/documents/sources.ts';
import { indexFields } from '../../src/forms/field-index.ts';
import type { InputKind } from '../../src/forms/form-model.ts';
import { loadHandbook } from '../../src/handbook.ts';

const { forms } = await loadHandbook(projectSources());
const file = join(import.meta.dirname, '../../forms/after-sales/vocabulary.yaml');
const vocabulary = new Map(
  (parse(readFileSync(file, 'utf8')) as { [name: string]: string }[]).flatMap((entry) => Object.entries(entry)),
);

/** What a record holds for each kind of input; fields of one name must be able to take each other's values. */
const holds: { readonly [K in InputKind]: 'text' | 'number' | 'date' | 'list' | 'answer' | 'nothing' } = {
  text: 'text',
  'long-text': 'text',
  number: 'number',
  money: 'number',
  date: 'date',
  'date-time': 'date',
  time: 'text',
  month: 'text',
  choice: 'text',
  choices: 'list',
  'yes-no': 'answer',
  signature: 'nothing',
  stamp: 'nothing',
  attachment: 'text',
  computed: 'number',
  'auto-number': 'text',
  'row-number': 'nothing',
  'fixed-text': 'text',
  days: 'list',
};

/** Name → what each form that has such a field holds in it. */
const uses = new Map<string, { form: string; kind: string }[]>();
for (const { model } of forms.values()) {
  const seen = new Set<string>();
  for (const { cell } of indexFields(model).cells.values()) {
    if (seen.has(cell.name)) continue;
    seen.add(cell.name);
    const { input } = cell;
    const kind =
      input.kind === 'computed' && input.result === 'text'
        ? 'text'
        : input.kind === 'computed' && input.result === 'date'
          ? 'date'
          : holds[input.kind];
    uses.set(cell.name, [...(uses.get(cell.name) ?? []), { form: model.number, kind }]);
  }
}
const shared = [...uses].filter(([, list]) => list.length > 1);

test('a field name that several forms use is in the vocabulary', () => {
  expect(shared.length).toBeGreaterThan(20);
  const missing = shared.filter(([name]) => !vocabulary.has(name));
  expect(missing.map(([name, list]) => `${name}: ${list.map(({ form }) => form).join(' ')}`)).toEqual([]);
});

test('and holds the same in each of them, so that a record can begin another', () => {
  const mixed = shared.filter(([, list]) => new Set(list.map(({ kind }) => kind)).size > 1);
  expect(mixed.map(([name, list]) => `${name}: ${list.map(({ form, kind }) => `${form} ${kind}`).join(', ')}`)).toEqual(
    [],
  );
});
