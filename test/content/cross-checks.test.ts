import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FlowControl, PositionControl } from '../../src/documents/controlled-document.ts';
import { documentNumberPattern } from '../../src/documents/document-number.ts';
import { projectSources } from '../../src/documents/sources.ts';
import { type Handbook, loadHandbook } from '../../src/handbook.ts';

let handbook: Handbook;
let flows: FlowControl[];
let positions: PositionControl[];

beforeAll(async () => {
  handbook = await loadHandbook(projectSources());
  const controls = [...handbook.documents.values()].map(({ control }) => control);
  flows = controls.filter((control) => 'steps' in control);
  positions = controls.filter((control) => 'kpis' in control && control.kpis.length > 0) as PositionControl[];
});

/** What a written document or form itself says about others; null while it is not written. */
function controlOf(number: string) {
  return handbook.documents.get(number)?.control ?? handbook.forms.get(number)?.control ?? null;
}

describe('every flow', () => {
  test('is there to be looked at', () => {
    expect(flows.length).toBeGreaterThan(0);
  });

  test('is named back by each form and policy that its steps name', () => {
    const silent = flows.flatMap((flow) =>
      flow.steps
        .flatMap(({ forms, policies }) => [...forms, ...policies])
        .filter((number) => controlOf(number)?.flows.includes(flow.number) === false)
        .map((number) => `${number} does not name ${flow.number}`),
    );
    expect([...new Set(silent)]).toEqual([]);
  });

  test('has lanes that are positions of the department or parties with a name, none without a step', () => {
    for (const { number, lanes } of flows) {
      expect(lanes.length, number).toBeGreaterThan(0);
      for (const { label, position, party } of lanes) {
        expect(position === undefined || handbook.register.has(position), `${number} ${label}`).toBe(true);
        expect((position === undefined) !== (party === undefined), `${number} ${label}`).toBe(true);
      }
    }
  });

  test('produces, together with the others, every form, but for those with a reason or a flow still to be written', () => {
    const exceptions = parse(readFileSync(join(import.meta.dirname, 'forms-outside-flows.yaml'), 'utf8')) as {
      [number: string]: string;
    };
    const produced = new Set(flows.flatMap(({ steps }) => steps.flatMap(({ forms }) => forms)));
    const forms = [...handbook.forms.keys()];
    expect(forms.length).toBeGreaterThan(0);
    const awaited = (number: string) =>
      handbook.forms.get(number)?.control.flows.some((flow) => handbook.register.get(flow)?.state === 'unwritten');
    const without = forms.filter((number) => !produced.has(number) && exceptions[number] === undefined);
    expect(without.filter((number) => !awaited(number))).toEqual([]);
    expect(Object.keys(exceptions).filter((number) => produced.has(number))).toEqual([]);
  });
});

describe('every form', () => {
  test('is required by a policy', () => {
    const without = [...handbook.forms.values()].filter(({ control }) => control.policies.length === 0);
    expect(without.map(({ control }) => control.number)).toEqual([]);
  });
});

describe('every position', () => {
  test('is there to be looked at', () => {
    expect(positions.length).toBeGreaterThan(0);
  });

  test('is to read documents that are listed, and is named as their reader', () => {
    for (const { number, reading } of positions) {
      expect(reading.length, number).toBeGreaterThan(0);
      for (const other of reading) expect(handbook.register.has(other), `${number} ${other}`).toBe(true);
      const strangers = reading.filter(
        (other) => handbook.documents.get(other)?.control.readers.includes(number) === false,
      );
      expect(strangers, `${number} is no reader of`).toEqual([]);
    }
  });

  test('is measured by records that exist: a form or a named source outside', () => {
    for (const { number, kpis } of positions) {
      for (const { name, source } of kpis) {
        const forms = source.match(new RegExp(documentNumberPattern.source.replace(/[$^]/g, ''), 'g')) ?? [];
        const known =
          forms.length > 0 ? forms.every((form) => handbook.register.has(form)) : source.startsWith('外部来源');
        expect(known, `${number} ${name}: ${source}`).toBe(true);
      }
    }
  });
});
