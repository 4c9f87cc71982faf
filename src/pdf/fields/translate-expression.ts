import type { Expression } from '../../forms/expression.ts';
import { expressionFunctions, reachesEveryRow } from '../../forms/expression-functions.ts';

/** The script that reads a name of a formula; `everyRow` asks a column for all rows. */
export type ReadName = (name: string, everyRow: boolean) => string;

/** Writes a formula as JavaScript on the functions of `calculationLibrary`. */
export function translateExpression(expression: Expression, readName: ReadName, everyRow = false): string {
  const write = (part: Expression) => translateExpression(part, readName, everyRow);
  switch (expression.kind) {
    case 'value':
      return JSON.stringify(expression.value);
    case 'name':
      return readName(expression.name, everyRow);
    case 'call': {
      const called = expressionFunctions[expression.function];
      const values = expression.values.map((value, index) =>
        translateExpression(value, readName, everyRow || reachesEveryRow(called, index)),
      );
      return `w.${expression.function}(${values.join(', ')})`;
    }
    case 'unary':
      return expression.operator === '!'
        ? `!wTrue(${write(expression.value)})`
        : `wBoth(0, ${write(expression.value)}, function (a, b) { return a - b; })`;
    case 'binary':
      return operators[expression.operator](write(expression.left), write(expression.right));
    case 'if':
      return `(wTrue(${write(expression.test)}) ? ${write(expression.yes)} : ${write(expression.no)})`;
  }
}

type Operator = Extract<Expression, { kind: 'binary' }>['operator'];

const operators: { readonly [O in Operator]: (left: string, right: string) => string } = {
  '+': ofNumbers('a + b'),
  '-': ofNumbers('a - b'),
  '*': ofNumbers('a * b'),
  '/': ofNumbers('b === 0 ? null : a / b'),
  '<': ofKnown('wOrder(a, b) < 0'),
  '<=': ofKnown('wOrder(a, b) <= 0'),
  '>': ofKnown('wOrder(a, b) > 0'),
  '>=': ofKnown('wOrder(a, b) >= 0'),
  '==': ofKnown('a === b'),
  '!=': ofKnown('a !== b'),
  '&&': (left, right) => `(wTrue(${left}) && wTrue(${right}))`,
  '||': (left, right) => `(wTrue(${left}) || wTrue(${right}))`,
  '??': (left, right) => `(function (a, b) { return wTrue(a) || a === 0 || a === false ? a : b; })(${left}, ${right})`,
};

function ofNumbers(work: string) {
  return (left: string, right: string) => `wBoth(${left}, ${right}, function (a, b) { return ${work}; })`;
}

/** Blank if either side is. */
function ofKnown(work: string) {
  return (left: string, right: string) =>
    `(function (a, b) { return a === null || b === null ? null : ${work}; })(${left}, ${right})`;
}
