import { evaluate } from './evaluate.ts';
import { parseExpression } from './expression.ts';
import { type Operand, roundTo } from './expression-functions.ts';
import { type FieldIndex, indexFields } from './field-index.ts';
import { rowsOf } from './field-path.ts';
import { withFixedRows } from './fixed-rows.ts';
import type { FieldValue, FormModel, FormRecord, InputOf, Rule } from './form-model.ts';
import { recordScope } from './record-scope.ts';

export type Calculation = Extract<Rule, { kind: 'sum' | 'calc' }>;

/** The record with every computed input worked out, a value that was typed there replaced, and fixed rows filled in. */
export function computeFields(model: FormModel, record: FormRecord): FormRecord {
  const index = indexFields(model);
  const rules = calculationsOf(model).filter((rule) => index.cells.get(rule.field)?.cell.input.kind === 'computed');
  let result = withFixedRows(model, record);
  // One pass a rule is enough for the longest chain of results that build on one another.
  for (let pass = 0; pass < rules.length; pass += 1) {
    const before = JSON.stringify(result);
    for (const rule of rules) result = applyRule(rule, index, result);
    if (JSON.stringify(result) === before) break;
  }
  return result;
}

export function calculationsOf(model: FormModel): Calculation[] {
  return model.rules.filter((rule) => rule.kind === 'sum' || rule.kind === 'calc');
}

/** Result of a calculation in a record, for a column in the given row; undefined if something it needs is blank. */
export function calculate(rule: Calculation, index: FieldIndex, record: FormRecord, row: number): FieldValue {
  const placed = index.cells.get(rule.field);
  const place = placed?.table ? { table: placed.table.name, row } : null;
  const expression = parseExpression(rule.kind === 'sum' ? `sum(${rule.of})` : rule.expression);
  const value = evaluate(expression, recordScope(index, record, place));
  return placed?.cell.input.kind === 'computed'
    ? finish(value, placed.cell.input)
    : ((value ?? undefined) as FieldValue);
}

function applyRule(rule: Calculation, index: FieldIndex, record: FormRecord): FormRecord {
  const [table = '', column] = rule.field.split('.');
  if (column === undefined) return { ...record, [rule.field]: calculate(rule, index, record, 0) };
  if (record[table] === undefined) return record;
  const rows = rowsOf(record, table).map((row, number) => ({
    ...row,
    [column]: calculate(rule, index, record, number),
  }));
  return { ...record, [table]: rows };
}

function finish(value: Operand, { decimals, result }: InputOf<'computed'>): FieldValue {
  if (typeof value === 'number')
    return Number.isFinite(value) ? roundTo(value, result === 'money' ? 2 : decimals) : undefined;
  return typeof value === 'string' ? value : undefined;
}
