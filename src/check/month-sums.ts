/** Months and years added to a day: where the day may not exist, a rounding is written. */
import { addToDate, isCivilDate, isoDate } from '../base/calendar.ts';
import type { Type } from '../base/value.ts';
import type { BinaryExpression, DurationLiteral, Expression } from '../syntax/ast.ts';
import type { Checking, Scope } from './context.ts';
import { fixRemove } from './fixes.ts';
import { bare } from './mismatch.ts';
import { resolveRounding } from './paths.ts';

export function checkMonthSum(
  checking: Checking,
  expression: BinaryExpression,
  left: Type,
  right: Type,
  scope: Scope,
): void {
  const { operator, rounding } = expression;
  if (rounding?.reading) resolveRounding(checking, rounding.reading);
  if (left.kind === 'error' || right.kind === 'error') return;
  const isMonthSum = left.kind === 'date' && right.kind === 'duration' && isMonthSumAtRisk(expression, scope);
  if (isMonthSum && rounding === null)
    checking.report(
      'rounding-needed',
      { operation: operator === 'subtract' ? 'subtract' : 'add' },
      expression.span,
    );
  if (!isMonthSum && rounding !== null)
    checking.report('rounding-unneeded', {}, rounding.span, {
      severity: 'warning',
      fixes: fixRemove(rounding.span),
    });
}

/** Whether some day that the left side can be has no counterpart so many months further. */
export function isMonthSumAtRisk(
  { operator, left, right }: Pick<BinaryExpression, 'operator' | 'left' | 'right'>,
  scope: Scope,
): boolean {
  const duration = bare(right);
  if (duration.kind !== 'durationLiteral') return true;
  const { years, months, days } = durationParts(duration);
  if (years === 0 && months === 0) return false;
  const start = bare(left);
  if (isFirstOfMonth(start)) return false;
  if (start.kind !== 'dateLiteral') return true;
  const year = start.year ?? scope.year;
  if (year === null || !isCivilDate(year, start.month, start.day)) return false;
  const sign = operator === 'subtract' ? -1 : 1;
  const parts = { years: sign * years, months: sign * months, days: sign * days };
  return addToDate(isoDate(year, start.month, start.day), parts, null).kind === 'missingDay';
}

/** The first day of every month exists. */
const isFirstOfMonth = (start: Expression): boolean =>
  start.kind === 'call' && start.function === 'firstDayOf';

export function durationParts({ parts }: DurationLiteral): {
  readonly years: number;
  readonly months: number;
  readonly days: number;
} {
  const count = (unit: string): number =>
    parts.filter((part) => part.unit === unit).reduce((sum, part) => sum + part.count, 0);
  return { years: count('year'), months: count('month'), days: count('day') + 7 * count('week') };
}
