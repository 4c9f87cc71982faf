import { wording } from '../wording/index.ts';
import type { FieldIndex } from './field-index.ts';
import type { Condition } from './form-model.ts';

const words = wording.checks;

/** A condition as half a sentence. @param nameOf the printed name of a field */
export function wordCondition(condition: Condition, index: FieldIndex, nameOf: (field: string) => string): string {
  if ('expression' in condition) return condition.words;
  const name = nameOf(condition.field);
  const label = (value: string | boolean) => optionLabel(index, condition.field, value);
  if ('is' in condition) return words.conditions.is(name, label(condition.is));
  if ('isNot' in condition) return words.conditions.isNot(name, label(condition.isNot));
  if ('includes' in condition) return words.conditions.includes(name, label(condition.includes));
  return 'atLeast' in condition ? words.conditions.atLeast(name, condition.atLeast) : words.conditions.filled(name);
}

function optionLabel(index: FieldIndex, field: string, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const input = index.cells.get(field)?.cell.input;
  const options = input && 'options' in input ? input.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}
