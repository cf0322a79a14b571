/** Types of functions, of rounding and of periods. */
import type { Type } from '../base/value.ts';
import { resolveOverload } from '../builtins/builtins.ts';
import type { CallExpression, PeriodExpression, RoundExpression } from '../syntax/ast.ts';
import {
  dateType,
  errorType,
  isError,
  periodType,
  type Checking,
  type Infer,
  type Scope,
} from './context.ts';
import { demand, originOf, reportOperands } from './mismatch.ts';
import { resolveRounding } from './paths.ts';

export function inferCall(checking: Checking, infer: Infer, expression: CallExpression, scope: Scope): Type {
  const types = expression.arguments.map((argument) => infer(argument, scope, null));
  if (types.some(isError)) return errorType;
  const overload = resolveOverload(expression.function, types);
  if (overload !== null) return overload.result;
  const [first, second] = expression.arguments;
  const [left = errorType, right] = types;
  if (first === undefined) return errorType;
  if (second !== undefined && right !== undefined)
    reportOperands(checking, 'function', [first, left], [second, right]);
  else
    checking.report('operator-mismatch', { operation: 'function', left, right: null }, first.span, {
      label: { key: 'is-type', type: left },
      secondary: [originOf(checking, first)],
    });
  return errorType;
}

export function inferRound(
  checking: Checking,
  infer: Infer,
  expression: RoundExpression,
  scope: Scope,
): Type {
  if (expression.reading !== null) resolveRounding(checking, expression.reading);
  const type = infer(expression.operand, scope, null);
  if (isError(type)) return errorType;
  const decimals: Type = { kind: 'number', isInteger: true, unit: null };
  if (resolveOverload('roundUp', [type, decimals]) !== null) return roundedType(type, expression.decimals);
  checking.report(
    'operator-mismatch',
    { operation: 'round', left: type, right: null },
    expression.operand.span,
    {
      label: { key: 'is-type', type },
      secondary: [originOf(checking, expression.operand)],
    },
  );
  return errorType;
}

/** A number that is rounded to no decimals is whole. */
const roundedType = (type: Type, decimals: number): Type =>
  type.kind === 'number' ? { ...type, isInteger: type.isInteger || decimals === 0 } : type;

export function inferPeriod(
  checking: Checking,
  infer: Infer,
  expression: PeriodExpression,
  scope: Scope,
): Type {
  for (const end of [expression.first, expression.last])
    demand(checking, end, infer(end, scope, dateType), dateType);
  return periodType;
}
