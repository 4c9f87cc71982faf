import { wording } from '../wording/index.ts';
import { ExpressionError, namesIn, parseExpression } from './expression.ts';

const words = wording.checks.expression;

/**
 * What is wrong with the formula of a `calc` rule, in an author's words; null if nothing is.
 * @param isName tells whether a field, a table or, in a column's formula, a column has that name
 */
export function expressionFault(
  text: string,
  isName: (name: string) => boolean,
): { readonly problem: string; readonly remedy: string } | null {
  try {
    const unknown = namesIn(parseExpression(text)).find((name) => !isName(name));
    return unknown === undefined ? null : words.name(unknown);
  } catch (error) {
    if (error instanceof ExpressionError) return words[error.fault](error.part);
    throw error;
  }
}
