import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkRecord, type Problem } from '../../src/forms/check-record.ts';
import { checkRules, remindersOf } from '../../src/forms/check-rules.ts';
import { computeFields } from '../../src/forms/compute-fields.ts';
import type { FormDefinition } from '../../src/forms/define-form.ts';
import type { FieldValue, FormModel, FormRecord, Rule } from '../../src/forms/form-model.ts';

/** Later than every date in the example records. */
export const now = '2027-06-01T00:00';

const value = z.unknown();
const broken = z.strictObject({
  /** The rule as the brief words it. */
  rule: z.string(),
  /** Which example record is changed; the first unless given. */
  record: z.number().optional(),
  /** Path of a field → its new value; null empties it. */
  change: z.record(z.string(), value),
  field: z.string(),
  says: z.string(),
});
const cases = z.strictObject({
  breaks: z.array(broken),
  reminds: z.array(broken).default([]),
  computes: z.array(z.strictObject({ record: z.number(), values: z.record(z.string(), value) })).default([]),
});

/** The list of a form's rules, each with a record that breaks it: test/forms/SH-5-21.yaml. Null if there is none. */
export function readRuleCases(number: string) {
  const file = join(import.meta.dirname, `../forms/${number}.yaml`);
  return existsSync(file) ? cases.parse(parse(readFileSync(file, 'utf8'))) : null;
}

export type RuleCases = NonNullable<ReturnType<typeof readRuleCases>>;

/** What the list gets wrong or leaves out, as sentences; empty if every rule of the form breaks as the list says. */
export function faultsOfCases(definition: FormDefinition, model: FormModel, list: RuleCases): string[] {
  return [
    ...list.breaks.flatMap((item) => mistaken(item, checkRecord(definition.fields, model, changed(model, item), now))),
    ...list.reminds.flatMap((item) => mistaken(item, remindersOf(model, changed(model, item), now))),
    ...list.computes.flatMap(({ record, values }) => miscounted(model, record, values)),
    ...untested(model, list),
  ];
}

function mistaken({ rule, field, says }: RuleCases['breaks'][number], problems: readonly Problem[]): string[] {
  if (problems.some((problem) => problem.field === field && problem.message === says)) return [];
  const said = problems.map((problem) => `${problem.field}: ${problem.message}`).join(' | ');
  return [`${rule} – expected ${field}: ${says} – got ${said || 'nothing'}`];
}

function miscounted(model: FormModel, number: number, values: { readonly [path: string]: unknown }): string[] {
  const record = computeFields(model, model.examples[number] ?? {});
  return Object.entries(values)
    .filter(([path, expected]) => valueAt(record, path) !== expected)
    .map(([path, expected]) => `${path} should be ${String(expected)}, is ${String(valueAt(record, path))}`);
}

/** Every rule must break in some case, every computed field stand among the computed values. */
function untested(model: FormModel, list: RuleCases): string[] {
  const records = [...list.breaks, ...list.reminds].map((item) => changed(model, item));
  const computed = new Set(list.computes.flatMap(({ values }) => Object.keys(values).map(withoutRow)));
  return model.rules
    .filter((rule) => !breaks(rule, model, records, computed))
    .map((rule) => `No case for ${JSON.stringify(rule)}`);
}

function breaks(rule: Rule, model: FormModel, records: readonly FormRecord[], computed: ReadonlySet<string>): boolean {
  if (rule.kind === 'sum' || rule.kind === 'calc') return computed.has(rule.field);
  const alone = { ...model, rules: [rule, ...model.rules.filter(({ kind }) => kind === 'sum' || kind === 'calc')] };
  const check = rule.kind === 'remind' ? remindersOf : checkRules;
  return (
    records.some((record) => check(alone, record, now).some(({ field }) => withoutRow(field) === rule.field)) ||
    isSigned(rule, model)
  );
}

/** A signature stays empty on screen, so that no record can break its rule. */
function isSigned({ field }: Rule, { sides }: FormModel): boolean {
  const cells = sides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ('rows' in block ? block.rows : []))
    .flatMap(({ cells: each }) => each);
  return cells.some(({ name, input }) => name === field && (input.kind === 'signature' || input.kind === 'stamp'));
}

function changed(model: FormModel, { record = 0, change }: RuleCases['breaks'][number]): FormRecord {
  const copy = structuredClone(model.examples[record] ?? {}) as Record<string, FieldValue>;
  for (const [path, value] of Object.entries(change)) setAt(copy, path.split('.'), value as FieldValue);
  return copy;
}

function setAt(target: Record<string, FieldValue>, [name = '', ...rest]: string[], value: FieldValue): void {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = (target[name] ?? {}) as Record<string, FieldValue>;
  target[name] = inner as unknown as FieldValue;
  setAt(inner, rest, value);
}

function valueAt(record: FormRecord, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (part as FormRecord | undefined)?.[name], record);
}

function withoutRow(path: string): string {
  return path.replace(/\.\d+\./, '.');
}
