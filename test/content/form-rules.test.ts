import { describe, expect, test } from 'vitest';
import { projectSources } from '../../src/documents/sources.ts';
import { loadHandbook } from '../../src/handbook.ts';
import { faultsOfCases, readRuleCases } from './form-rules.ts';

const forms = [...(await loadHandbook(projectSources())).forms.values()];

test('there are forms to look at', () => {
  expect(forms.length).toBeGreaterThan(2);
});

describe.each(forms.map(({ definition, model }) => ({ number: model.number, definition, model })))(
  '$number',
  ({ number, definition, model }) => {
    test('tells a person who breaks one of its rules what to put right, for every rule', () => {
      const list = readRuleCases(number);
      if (list === null) throw new Error(`test/forms/${number}.yaml is missing`);
      expect(list.breaks.length).toBeGreaterThan(0);
      expect(faultsOfCases(definition, model, list)).toEqual([]);
    });
  },
);
