import { type FieldIndex, indexFields } from '../forms/field-index.ts';
import type { Condition, FormModel, Rule } from '../forms/form-model.ts';
import { wordCondition } from '../forms/word-condition.ts';
import { wording } from '../wording/index.ts';

const words = wording.site.guide.rules;

/** What the rules across fields demand of one field (`field` or `table.column`), as phrases. */
export function describeRules(field: string, model: FormModel): string[] {
  const own = model.rules.filter((rule) => rule.field === field);
  const index = indexFields(model);
  const conditions = own.flatMap((rule) => (rule.kind === 'required-if' ? [rule.when] : []));
  const required = byField(conditions).map((group) => words.requiredIf(describeConditions(group, index)));
  return [...required, ...own.flatMap((rule) => describeRule(rule, index))];
}

function describeRule(rule: Rule, index: FieldIndex): string[] {
  const label = (field: string) => quotedLabel(field, index);
  switch (rule.kind) {
    case 'not-future':
      return [words.notFuture];
    case 'order':
      return [words.order[rule.relation](label(rule.other))];
    case 'within-days':
      return [words.withinDays(label(rule.other), rule.days)];
    case 'at-most':
      return [words.atMost(label(rule.other))];
    case 'unique':
      return [words.unique];
    case 'sum':
      return [words.sum(label(rule.of))];
    case 'check':
    case 'remind':
      return [rule.message];
    case 'required-if':
    case 'calc':
      return [];
  }
}

/** Conditions on values of one field together, any other alone. */
function byField(conditions: readonly Condition[]): Condition[][] {
  const groups = new Map<string, Condition[]>();
  for (const [place, condition] of conditions.entries()) {
    const key = 'is' in condition ? condition.field : String(place);
    groups.set(key, [...(groups.get(key) ?? []), condition]);
  }
  return [...groups.values()];
}

function describeConditions([first, ...others]: readonly Condition[], index: FieldIndex): string {
  if (first === undefined) return '';
  const values = others.flatMap((other) => ('is' in other ? [words.or(String(other.is))] : []));
  return [wordCondition(first, index, (field) => quotedLabel(field, index)), ...values].join('');
}

function quotedLabel(field: string, { cells, tables }: FieldIndex): string {
  return words.field(cells.get(field)?.cell.label ?? tables.get(field)?.heading ?? field);
}
