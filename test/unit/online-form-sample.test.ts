import { describe, expect, test } from 'vitest';
import { projectSources } from '../../src/documents/sources.ts';
import { checkRecord } from '../../src/forms/check-record.ts';
import { loadHandbook } from '../../src/handbook.ts';
import { lastTimeIn } from '../../src/online-form/sample-time.ts';
import { model, now } from './every-kind-model.ts';

const { forms } = await loadHandbook(projectSources());

test('there are forms', () => {
  expect(forms.size).toBeGreaterThan(30);
});

describe.each([...forms.keys()])('the sample data of %s', (number) => {
  test('show no fault to a reader whose clock is behind them', () => {
    const { definition, model } = forms.get(number) ?? expect.fail();
    expect(model.examples.length).toBeGreaterThan(0);
    for (const example of model.examples) {
      const time = [lastTimeIn(model, example), now].sort().at(-1) ?? '';
      expect(checkRecord(definition.fields, model, example, time)).toEqual([]);
    }
  });
});

test('the last time of a record is the end of its last day, in whatever row it stands', () => {
  expect(lastTimeIn(model, {})).toBe('');
  expect(lastTimeIn(model, { boughtOn: '2026-03-01', arrivedAt: '2026-03-02T08:00' })).toBe('2026-03-02T23:59');
  expect(lastTimeIn(model, { boughtOn: '2026-03-01', month: '2026-04' })).toBe('2026-04-30T23:59');
  expect(lastTimeIn(model, { boughtOn: '2026-03-01', parts: [{}, { usedOn: '2027-01-31' }] })).toBe('2027-01-31T23:59');
});
