import type { BinaryOperator, Expression } from './expression.ts';
import { expressionFunctions, type Operand, reachesEveryRow } from './expression-functions.ts';

/** Where a formula finds its values. */
export interface Scope {
  /** Value of a field, a column or a table; `everyRow` asks a column for all rows, whatever row the formula is in. */
  valueOf(name: string, everyRow: boolean): Operand;
}

/**
 * Works a formula out. A blank makes the result blank (null), except in functions that count what there is, in `??`,
 * and where a field alone is the condition: `installedOn ? installedOn : deliveredOn`.
 */
export function evaluate(expression: Expression, scope: Scope, everyRow = false): Operand {
  const of = (part: Expression) => evaluate(part, scope, everyRow);
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'name':
      return scope.valueOf(expression.name, everyRow);
    case 'call': {
      const called = expressionFunctions[expression.function];
      return called.run(
        expression.values.map((part, index) => evaluate(part, scope, everyRow || reachesEveryRow(called, index))),
      );
    }
    case 'unary': {
      const value = of(expression.value);
      if (expression.operator === '!') return !isTrue(value);
      return typeof value === 'number' ? -value : null;
    }
    case 'binary':
      return combine[expression.operator](of(expression.left), of(expression.right));
    case 'if': {
      const test = of(expression.test);
      if (test === null && expression.test.kind !== 'name') return null;
      return of(isTrue(test) ? expression.yes : expression.no);
    }
  }
}

const combine: { readonly [O in BinaryOperator]: (left: Operand, right: Operand) => Operand } = {
  '+': (left, right) => ofNumbers(left, right, (a, b) => a + b),
  '-': (left, right) => ofNumbers(left, right, (a, b) => a - b),
  '*': (left, right) => ofNumbers(left, right, (a, b) => a * b),
  '/': (left, right) => ofNumbers(left, right, (a, b) => (b === 0 ? null : a / b)),
  '<': (left, right) => compare(left, right, (order) => order < 0),
  '<=': (left, right) => compare(left, right, (order) => order <= 0),
  '>': (left, right) => compare(left, right, (order) => order > 0),
  '>=': (left, right) => compare(left, right, (order) => order >= 0),
  '==': (left, right) => (isBlank(left) || isBlank(right) ? null : left === right),
  '!=': (left, right) => (isBlank(left) || isBlank(right) ? null : left !== right),
  '&&': (left, right) => isTrue(left) && isTrue(right),
  '||': (left, right) => isTrue(left) || isTrue(right),
  '??': (left, right) => (isBlank(left) ? right : left),
};

function isBlank(value: Operand): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isTrue(value: Operand): boolean {
  return !isBlank(value) && value !== false && value !== 0;
}

function ofNumbers(left: Operand, right: Operand, work: (left: number, right: number) => number | null): Operand {
  return typeof left === 'number' && typeof right === 'number' ? work(left, right) : null;
}

/** Numbers by size, dates and times by the part that both have. */
function compare(left: Operand, right: Operand, test: (order: number) => boolean): Operand {
  if (typeof left === 'number' && typeof right === 'number') return test(left - right);
  if (typeof left !== 'string' || typeof right !== 'string' || left === '' || right === '') return null;
  return test(compareDates(left, right));
}

/** Negative if the first is earlier; a date and a date-time of that day are equal. */
export function compareDates(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  const [first, second] = [left.slice(0, length), right.slice(0, length)];
  return first === second ? 0 : first < second ? -1 : 1;
}
