import type { BinaryOperator, Expression } from '../forms/expression.ts';
import { expressionFunctions, reachesEveryRow } from '../forms/expression-functions.ts';
import { functionFormulas } from './function-formulas.ts';
import { quoted, type Term, truth, worked } from './term.ts';

/** Where a name of a formula stands in the workbook; `everyRow` asks a column for all rows. */
export type ReadName = (name: string, everyRow: boolean) => Term;

/** Writes a formula in Excel's language; its code is an error value where the result is blank. */
export function translateExpression(expression: Expression, readName: ReadName, everyRow = false): Term {
  const write = (part: Expression) => translateExpression(part, readName, everyRow);
  switch (expression.kind) {
    case 'value':
      return literal(expression.value);
    case 'name':
      return readName(expression.name, everyRow);
    case 'call': {
      const called = expressionFunctions[expression.function];
      const values = expression.values.map((value, index) =>
        translateExpression(value, readName, everyRow || reachesEveryRow(called, index)),
      );
      return functionFormulas[expression.function](values);
    }
    case 'unary':
      return expression.operator === '!'
        ? worked(`NOT(${truth(write(expression.value))})`, 'boolean')
        : worked(`(-${write(expression.value).code})`, 'number');
    case 'binary':
      return operators[expression.operator](write(expression.left), write(expression.right));
    case 'if':
      return either(expression, write);
  }
}

/** A field alone as the condition asks whether it is filled in; any other condition that is blank makes the result blank. */
function either({ test, yes, no }: Extract<Expression, { kind: 'if' }>, write: (part: Expression) => Term): Term {
  const asked = write(test);
  const condition = test.kind === 'name' || asked.list || asked.type !== 'boolean' ? truth(asked) : asked.code;
  const [first, second] = [write(yes), write(no)];
  return worked(`IF(${condition},${first.code},${second.code})`, first.type);
}

function literal(value: string | number | boolean): Term {
  if (typeof value === 'number') return worked(String(value), 'number');
  return typeof value === 'boolean' ? worked(value ? 'TRUE' : 'FALSE', 'boolean') : worked(quoted(value), 'text');
}

const operators: { readonly [O in BinaryOperator]: (left: Term, right: Term) => Term } = {
  '+': arithmetic('+'),
  '-': arithmetic('-'),
  '*': arithmetic('*'),
  '/': arithmetic('/'),
  '<': comparison('<'),
  '<=': comparison('<='),
  '>': comparison('>'),
  '>=': comparison('>='),
  '==': equality(''),
  '!=': equality('NOT'),
  '&&': (left, right) => worked(`AND(${truth(left)},${truth(right)})`, 'boolean'),
  '||': (left, right) => worked(`OR(${truth(left)},${truth(right)})`, 'boolean'),
  '??': (left, right) => worked(`IFERROR(${left.code},${right.code})`, left.type),
};

function arithmetic(sign: string) {
  return (left: Term, right: Term) => worked(`(${left.code}${sign}${right.code})`, 'number');
}

function comparison(sign: string) {
  return (left: Term, right: Term) => {
    const [one, other] = alike(left, right);
    return worked(`(${one}${sign}${other})`, 'boolean');
  };
}

/** Texts are equal only letter by letter, as everywhere else; Excel's own sign takes A for a. */
function equality(negation: string) {
  return (left: Term, right: Term) => {
    const [one, other] = alike(left, right);
    const equal = left.type === 'text' && right.type === 'text' ? `EXACT(${one},${other})` : `(${one}=${other})`;
    return worked(left.type === 'text' || negation === '' ? `${negation}${equal}` : `NOT${equal}`, 'boolean');
  };
}

/** Dates, times and months are compared by the part that both have. */
function alike(left: Term, right: Term): [string, string] {
  const [one, other] = [dated(left, right), dated(right, left)];
  const types = new Set([one.type, other.type]);
  if (types.size === 1) return [one.code, other.code];
  if (types.has('month')) return [monthOf(one.code), monthOf(other.code)];
  return types.has('date') && types.has('date-time')
    ? [`INT(${one.code})`, `INT(${other.code})`]
    : [one.code, other.code];
}

function monthOf(code: string): string {
  return `(YEAR(${code})*12+MONTH(${code}))`;
}

/** A written date or time beside a field that holds one. */
function dated(term: Term, beside: Term): Term {
  if (term.type !== 'text' || beside.type === 'text') return term;
  const date = /^"(\d{4})-(\d{2})-(\d{2})"$/.exec(term.code);
  if (date) return worked(`DATE(${Number(date[1])},${Number(date[2])},${Number(date[3])})`, 'date');
  const time = /^"(\d{2}):(\d{2})"$/.exec(term.code);
  return time ? worked(`TIME(${Number(time[1])},${Number(time[2])},0)`, 'time') : term;
}
