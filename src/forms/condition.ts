import { evaluate, type Scope } from './evaluate.ts';
import { parseExpression } from './expression.ts';
import type { Operand } from './expression-functions.ts';
import { isFilled } from './field-path.ts';
import type { Condition, FieldValue } from './form-model.ts';

/** True if the condition is met; what is not filled in yet meets none. On a column seen from outside, any row will do. */
export function holds(condition: Condition, scope: Scope): boolean {
  if ('expression' in condition) return evaluate(parseExpression(condition.expression), scope) === true;
  const value = scope.valueOf(condition.field, false);
  if ('includes' in condition) return entries(value).includes(condition.includes);
  if ('filled' in condition) return isFilled(value as FieldValue);
  return entries(value).some((entry) => {
    if (!isFilled(entry as FieldValue)) return false;
    if ('is' in condition) return entry === condition.is;
    if ('isNot' in condition) return entry !== condition.isNot;
    return typeof entry === 'number' && entry >= condition.atLeast;
  });
}

function entries(value: Operand): readonly Operand[] {
  return Array.isArray(value) ? (value as readonly Operand[]) : [value];
}
