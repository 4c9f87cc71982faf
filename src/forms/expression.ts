import jsep from 'jsep';
import { expressionFunctions, type FunctionName } from './expression-functions.ts';

const binaryOperators = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', '&&', '||', '??'] as const;
export type BinaryOperator = (typeof binaryOperators)[number];

/** A formula of a `calc` rule as a tree; what is not here cannot be said, so that every renderer can translate it. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  /** A field `amount`, a column `parts.price`, in a column's own formula also `price`; or a whole table. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly function: FunctionName; readonly values: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly value: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'if'; readonly test: Expression; readonly yes: Expression; readonly no: Expression };

/** A formula that cannot be read: `part` is what was not understood. */
export class ExpressionError extends Error {
  readonly fault: 'syntax' | 'function' | 'values' | 'operator';
  readonly part: string;

  constructor(fault: ExpressionError['fault'], part: string) {
    super(`${fault}: ${part}`);
    this.fault = fault;
    this.part = part;
  }
}

const parsed = new Map<string, Expression>();

/** Reads a formula. @throws ExpressionError */
export function parseExpression(text: string): Expression {
  const known = parsed.get(text);
  if (known) return known;
  const tree = toExpression(parse(text), text);
  parsed.set(text, tree);
  return tree;
}

/** Names of fields and tables that a formula uses. */
export function namesIn(expression: Expression): string[] {
  if (expression.kind === 'name') return [expression.name];
  return partsOf(expression).flatMap(namesIn);
}

function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'call') return expression.values;
  if (expression.kind === 'unary') return [expression.value];
  if (expression.kind === 'binary') return [expression.left, expression.right];
  return expression.kind === 'if' ? [expression.test, expression.yes, expression.no] : [];
}

function parse(text: string): jsep.CoreExpression {
  try {
    return jsep(text) as jsep.CoreExpression;
  } catch (error) {
    throw new ExpressionError('syntax', error instanceof Error ? error.message : text);
  }
}

function toExpression(node: jsep.Expression, text: string): Expression {
  const read = (part: jsep.Expression) => toExpression(part, text);
  const core = node as jsep.CoreExpression;
  if (is(core, 'Literal')) return { kind: 'value', value: literal(core) };
  if (is(core, 'Identifier')) return { kind: 'name', name: core.name };
  if (is(core, 'MemberExpression')) return { kind: 'name', name: memberName(core, text) };
  if (is(core, 'CallExpression')) return toCall(core, text);
  if (is(core, 'UnaryExpression')) return { kind: 'unary', operator: unary(core), value: read(core.argument) };
  if (is(core, 'BinaryExpression'))
    return { kind: 'binary', operator: binary(core), left: read(core.left), right: read(core.right) };
  if (is(core, 'ConditionalExpression'))
    return { kind: 'if', test: read(core.test), yes: read(core.consequent), no: read(core.alternate) };
  throw new ExpressionError('syntax', text);
}

type NodeOf<T extends string> = Extract<jsep.CoreExpression, { type: T }>;

function is<T extends jsep.ExpressionType>(node: jsep.CoreExpression, type: T): node is NodeOf<T> {
  return node.type === type;
}

function literal(node: jsep.Literal): string | number | boolean {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExpressionError('syntax', node.raw);
}

function memberName({ computed, object, property }: jsep.MemberExpression, text: string): string {
  if (computed || object.type !== 'Identifier') throw new ExpressionError('syntax', text);
  return `${String(object.name)}.${String(property.name)}`;
}

function toCall(node: jsep.CallExpression, text: string): Expression {
  const name = String(node.callee.name);
  if (!Object.hasOwn(expressionFunctions, name)) throw new ExpressionError('function', name);
  const { takes } = expressionFunctions[name as FunctionName];
  const count = node.arguments.length;
  if (count < takes[0] || count > takes[1]) throw new ExpressionError('values', name);
  return {
    kind: 'call',
    function: name as FunctionName,
    values: node.arguments.map((part) => toExpression(part, text)),
  };
}

function unary({ operator }: jsep.UnaryExpression): '-' | '!' {
  if (operator === '-' || operator === '!') return operator;
  throw new ExpressionError('operator', operator);
}

function binary({ operator }: jsep.BinaryExpression): BinaryOperator {
  const known = binaryOperators.find((candidate) => candidate === operator);
  if (known === undefined) throw new ExpressionError('operator', operator);
  return known;
}
