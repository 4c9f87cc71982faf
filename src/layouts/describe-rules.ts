import type { Condition, Rule } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';

const words = wording.site.guide.rules;

/** Printed name of a field given as `field` or `table.column`. */
export type LabelOf = (field: string) => string;

/** What the rules across fields demand of one field, as phrases; the same condition on several values becomes one. */
export function describeRules(field: string, rules: readonly Rule[], labelOf: LabelOf): string[] {
  const own = rules.filter((rule) => rule.field === field);
  const conditions = own.flatMap((rule) => (rule.kind === 'required-if' ? [rule.when] : []));
  const required = describeConditions(conditions, labelOf).map(words.requiredIf);
  return [...required, ...own.flatMap((rule) => describeRule(rule, labelOf))];
}

function describeRule(rule: Rule, labelOf: LabelOf): string[] {
  switch (rule.kind) {
    case 'not-future':
      return [words.notFuture];
    case 'order':
      return [words.order[rule.relation](labelOf(rule.other))];
    case 'within-days':
      return [words.withinDays(labelOf(rule.other), rule.days)];
    case 'at-most':
      return [words.atMost(labelOf(rule.other))];
    case 'unique':
      return [words.unique];
    case 'sum':
      return [words.sum(labelOf(rule.of))];
    case 'required-if':
    case 'calc':
      return [];
  }
}

function describeConditions(conditions: readonly Condition[], labelOf: LabelOf): string[] {
  const values = new Map<string, string[]>();
  for (const condition of conditions) {
    if ('is' in condition) values.set(condition.field, [...(values.get(condition.field) ?? []), printed(condition.is)]);
  }
  const merged = [...values].map(([field, list]) => words.is(labelOf(field), list));
  return [...merged, ...conditions.flatMap((condition) => describeCondition(condition, labelOf))];
}

function describeCondition(condition: Condition, labelOf: LabelOf): string[] {
  const label = labelOf(condition.field);
  if ('isNot' in condition) return [words.isNot(label, printed(condition.isNot))];
  if ('includes' in condition) return [words.includes(label, condition.includes)];
  if ('atLeast' in condition) return [words.atLeast(label, condition.atLeast)];
  return 'filled' in condition ? [words.filled(label)] : [];
}

function printed(value: string | boolean): string {
  if (typeof value === 'string') return value;
  return value ? words.yes : words.no;
}
