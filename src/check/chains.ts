/** Chains of one operator. They lean to the left and can be long, so they are unrolled instead of recursed into. */
import type { BinaryExpression, Expression } from '../syntax/ast.ts';
import { bare } from './mismatch.ts';

/** The parts of a chain of `en`, or of `of`, through parentheses. */
export function partsOf(expression: BinaryExpression): readonly Expression[] {
  const parts: Expression[] = [];
  const stack: Expression[] = [expression];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const inner = bare(next);
    if (inner.kind === 'binary' && inner.operator === expression.operator)
      stack.push(inner.right, inner.left);
    else parts.push(next);
  }
  return parts;
}

const arithmetic: ReadonlySet<string> = new Set(['add', 'subtract', 'multiply', 'divide', 'percentOf']);

export const isArithmetic = (expression: Expression): expression is BinaryExpression =>
  expression.kind === 'binary' && arithmetic.has(expression.operator);

/** What is computed with, through any mix of arithmetic operators; in source order. */
export function operandsOf(expression: BinaryExpression): readonly Expression[] {
  const operands: Expression[] = [];
  const stack: Expression[] = [expression];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isArithmetic(next)) stack.push(next.right, next.left);
    else operands.push(next);
  }
  return operands;
}
