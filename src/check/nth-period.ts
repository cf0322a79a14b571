/** `maand 9 vanaf d`: two sums of months, with one rounding for both. */
import type { Type } from '../base/value.ts';
import type { Expression, NthPeriodExpression } from '../syntax/ast.ts';
import { expressionsIn } from './children.ts';
import { dateType, errorType, periodType, type Checking, type Infer, type Scope } from './context.ts';
import { fixRemove } from './fixes.ts';
import { demand } from './mismatch.ts';
import { isMonthSumAtRisk } from './month-sums.ts';
import { resolveRounding } from './paths.ts';

/** Each level writes its day twice in the compiled policy, so that a few levels are as many as one has use for. */
const DEEPEST = 4;

export function inferNthPeriod(
  checking: Checking,
  infer: Infer,
  expression: NthPeriodExpression,
  scope: Scope,
): Type {
  const { start, rounding, span } = expression;
  if (rounding?.reading) resolveRounding(checking, rounding.reading);
  if (nestedIn(expression) > DEEPEST) {
    checking.report('too-deep', { limit: DEEPEST }, span);
    return errorType;
  }
  if (!demand(checking, start, infer(start, scope, dateType), dateType)) return periodType;
  const isAtRisk = endsOf(expression).some((count) => count !== null && mayMiss(expression, count, scope));
  if (isAtRisk && rounding === null) checking.report('rounding-needed', { operation: 'add' }, span);
  if (!isAtRisk && rounding !== null)
    checking.report('rounding-unneeded', {}, rounding.span, {
      severity: 'warning',
      fixes: fixRemove(rounding.span),
    });
  return periodType;
}

/** From so many units after the day, up to the day before so many; none for the day itself. */
const endsOf = ({ ordinal }: NthPeriodExpression): readonly (number | null)[] => [
  ordinal === 1 ? null : ordinal - 1,
  ordinal,
];

const mayMiss = ({ start, unit, span }: NthPeriodExpression, count: number, scope: Scope): boolean =>
  isMonthSumAtRisk(
    { operator: 'add', left: start, right: { kind: 'durationLiteral', span, parts: [{ count, unit }] } },
    scope,
  );

function nestedIn(expression: NthPeriodExpression): number {
  let count = 0;
  for (const inner of expressionsIn(expression as Expression)) if (inner.kind === 'nthPeriod') count += 1;
  return count;
}
