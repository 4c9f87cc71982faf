import type { z } from 'zod';
import { checkRules, type Problem } from './check-rules.ts';
import { type FieldIndex, indexFields } from './field-index.ts';
import { parsePath, rowsOf } from './field-path.ts';
import type { FieldValue, FormModel, FormRecord } from './form-model.ts';
import { type PreparedRecord, prepareRecord } from './prepare-record.ts';
import { printedName } from './printed-name.ts';
import { wordIssue, wordTableIssue } from './word-issue.ts';

export type { Problem } from './check-rules.ts';

/**
 * What has to be put right in a record, one problem a field, in the order of the paper: first what the form's schema
 * says of single fields, then the rules across fields.
 * @param now local date and time, ISO, for dates that must not lie in the future
 */
export function checkRecord(schema: z.ZodObject, model: FormModel, record: FormRecord, now: string): Problem[] {
  const index = indexFields(model);
  const prepared = prepareRecord(model, record);
  const issues = schema.safeParse(prepared.record).error?.issues ?? [];
  const problems = [...issues.map((issue) => toProblem(issue, index, prepared)), ...checkRules(model, record, now)];
  const firstOfField = new Map([...problems].reverse().map((problem) => [problem.field, problem]));
  return inPaperOrder([...firstOfField.values()], index);
}

function toProblem(issue: z.core.$ZodIssue, index: FieldIndex, prepared: PreparedRecord): Problem {
  const [first = '', row = '', column] = issue.path.map(String);
  const table = index.tables.get(first);
  if (!table) return ofCell(first, first, issue, index, prepared.record[first]);
  if (column === undefined) {
    return { field: first, message: wordTableIssue(printedName(index, first), table, issue) };
  }
  const number = prepared.rowNumbers.get(first)?.[Number(row)] ?? Number(row);
  const value = rowsOf(prepared.record, first)[Number(row)]?.[column];
  return ofCell(`${first}.${number}.${column}`, `${first}.${column}`, issue, index, value);
}

function ofCell(field: string, name: string, issue: z.core.$ZodIssue, index: FieldIndex, value: FieldValue): Problem {
  const placed = index.cells.get(name);
  if (!placed) throw new Error(`${name}: in the schema but not in the layout`);
  return { field, message: wordIssue(printedName(index, field), placed.cell, issue, value) };
}

function inPaperOrder(problems: readonly Problem[], { cells }: FieldIndex): Problem[] {
  const order = [...cells].flatMap(([name, { table }]) => (table ? [table.name, name] : [name]));
  const ranks = ({ field }: Problem) => {
    const { table, row, name } = parsePath(field);
    return table === null
      ? [order.indexOf(name), -1, 0]
      : [order.indexOf(table), row, order.indexOf(`${table}.${name}`)];
  };
  return [...problems].sort((one, other) => compareLists(ranks(one), ranks(other)));
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
