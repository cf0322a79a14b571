/**
 * The type of every expression. A failed expression gets the type `error` and stays silent afterwards. Each
 * expression is typed once, in the scope where it stands.
 */
import { daysInMonth, isCivilDate } from '../base/calendar.ts';
import { closest } from '../base/suggest.ts';
import type { Type } from '../base/value.ts';
import type {
  BinaryExpression,
  DateLiteral,
  Expression,
  Name,
  NumberLiteral,
  PeriodLiteral,
  Reference,
  UnaryExpression,
} from '../syntax/ast.ts';
import {
  booleanType,
  dateType,
  durationType,
  errorType,
  integerType,
  isError,
  periodType,
  type Checking,
  type Infer,
  type Scope,
} from './context.ts';
import { fixName } from './fixes.ts';
import { inferCall, inferPeriod, inferRound } from './infer-calls.ts';
import { inferAggregate, inferPick, inferQuantifier } from './infer-lists.ts';
import { inferBinary, inferWithin } from './infer-operators.ts';
import { inferState } from './infer-states.ts';
import { demand } from './mismatch.ts';
import { checkReadingTest } from './paths.ts';
import { inferNthPeriod } from './nth-period.ts';
import { resolveReference } from './resolve.ts';
import { inferRoll, inferWorkingDaysBetween, reportAlone } from './working-days.ts';
import { resolveOverload } from '../builtins/builtins.ts';

/** The inference of one run. */
export function createInfer(checking: Checking): Infer {
  const infer: Infer = (expression, scope, expected) => {
    const known = checking.types.get(expression);
    if (known !== undefined) return known;
    inferSpine(expression, scope);
    const type = inferOne(checking, infer, expression, scope, expected);
    checking.types.set(expression, type);
    return type;
  };
  /** Long chains lean to the left: they are typed from the inside out, so that their length costs no stack. */
  const inferSpine = (expression: Expression, scope: Scope): void => {
    const spine: BinaryExpression[] = [];
    let inner = expression.kind === 'binary' ? expression.left : expression;
    while (inner.kind === 'binary') {
      spine.push(inner);
      inner = inner.left;
    }
    for (const part of spine.toReversed())
      if (!checking.types.has(part)) checking.types.set(part, inferBinary(checking, infer, part, scope));
  };
  return infer;
}

function inferOne(
  checking: Checking,
  infer: Infer,
  expression: Expression,
  scope: Scope,
  expected: Type | null,
): Type {
  switch (expression.kind) {
    case 'booleanLiteral':
      return booleanType;
    case 'numberLiteral':
      return inferNumber(checking, expression);
    case 'percentageLiteral':
      return { kind: 'percentage' };
    case 'moneyLiteral':
      return { kind: 'money' };
    case 'dateLiteral':
      return inferDate(checking, expression, scope);
    case 'periodLiteral':
      return inferPeriodLiteral(checking, expression, scope);
    case 'durationLiteral':
      return durationType;
    case 'workingDays':
      return reportAlone(checking, expression);
    case 'textLiteral':
      return { kind: 'text' };
    case 'roundingLiteral':
      return { kind: 'rounding' };
    case 'reference':
      return inferReference(checking, infer, expression, scope, expected);
    case 'referenceDate':
      return dateType;
    case 'contractYear':
      return inferContractYear(checking, expression);
    case 'readingTest':
      checkReadingTest(checking, expression);
      return booleanType;
    case 'unary':
      return inferUnary(checking, infer, expression, scope);
    case 'binary':
      return inferBinary(checking, infer, expression, scope);
    case 'stateTest':
      return inferState(checking, infer, expression, scope);
    case 'within':
      return inferWithin(checking, infer, expression, scope);
    case 'quantifier':
      return inferQuantifier(checking, infer, expression, scope);
    case 'aggregate':
      return inferAggregate(checking, infer, expression, scope);
    case 'pick':
      return inferPick(checking, infer, expression, scope);
    case 'call':
      return inferCall(checking, infer, expression, scope);
    case 'round':
      return inferRound(checking, infer, expression, scope);
    case 'period':
      return inferPeriod(checking, infer, expression, scope);
    case 'nthPeriod':
      return inferNthPeriod(checking, infer, expression, scope);
    case 'roll':
      return inferRoll(checking, infer, expression, scope);
    case 'workingDaysBetween':
      return inferWorkingDaysBetween(checking, infer, expression, scope);
    case 'parenthesized':
      return infer(expression.expression, scope, expected);
  }
}

function inferNumber(checking: Checking, { digits, unit }: NumberLiteral): Type {
  if (unit !== null && !checkUnit(checking, unit)) return errorType;
  return { kind: 'number', isInteger: !digits.includes('.'), unit: unit?.text ?? null };
}

/** A unit exists when something declared counts in it. */
function checkUnit(checking: Checking, unit: Name): boolean {
  const { units } = checking.symbols;
  if (units.has(unit.text)) return true;
  const suggestion = closest(unit.text, units.keys()) ?? '';
  const similar = units.get(suggestion);
  checking.report('unknown-unit', { unit: unit.text, suggestion }, unit.span, {
    label: { key: 'unknown' },
    secondary: [similar === undefined ? null : { span: similar, text: { key: 'similar-here' } }],
    fixes: fixName(unit.span, suggestion),
  });
  return false;
}

/** The year of a date or period literal: written, or of the timeline around it. */
function inferDate(checking: Checking, literal: DateLiteral, scope: Scope): Type {
  const year = literal.year ?? scope.year;
  if (year === null) {
    checking.report('year-missing', {}, literal.span);
    return errorType;
  }
  if (isCivilDate(year, literal.month, literal.day)) return dateType;
  const days = daysInMonth(year, literal.month);
  checking.report('no-such-date', { day: literal.day, month: literal.month, year, days }, literal.span);
  return errorType;
}

function inferPeriodLiteral(checking: Checking, literal: PeriodLiteral, scope: Scope): Type {
  const { ordinal: first, lastMonth: last } = literal;
  if ((literal.year ?? scope.year) === null) checking.report('year-missing', {}, literal.span);
  else if (last === null || first <= last) return periodType;
  else checking.report('month-range-backwards', { first, last }, literal.span);
  return errorType;
}

function inferContractYear(checking: Checking, expression: Expression): Type {
  if (checking.contractYear !== null) return integerType;
  checking.report('contract-year-unknown', { policy: checking.policyName }, expression.span);
  return errorType;
}

function inferReference(
  checking: Checking,
  infer: Infer,
  reference: Reference,
  scope: Scope,
  expected: Type | null,
): Type {
  if (reference.year !== null) infer(reference.year, scope, null);
  return resolveReference(checking, reference, scope, expected);
}

/** The year that `in …` names: a written year, or the contract year with a number of years; null where it has none. */
export function fixedYear(expression: Expression, contractYear: number | null): number | null {
  switch (expression.kind) {
    case 'numberLiteral':
      return expression.unit === null && /^\d{4}$/.test(expression.digits) ? Number(expression.digits) : null;
    case 'contractYear':
      return contractYear;
    case 'parenthesized':
      return fixedYear(expression.expression, contractYear);
    case 'binary': {
      if (expression.operator !== 'add' && expression.operator !== 'subtract') return null;
      const { left, right } = expression;
      const base = fixedYear(left, contractYear);
      if (base === null || right.kind !== 'numberLiteral' || !/^\d{1,3}$/.test(right.digits)) return null;
      return expression.operator === 'add' ? base + Number(right.digits) : base - Number(right.digits);
    }
    default:
      return null;
  }
}

function inferUnary(checking: Checking, infer: Infer, expression: UnaryExpression, scope: Scope): Type {
  const { operator, operand } = expression;
  if (operator === 'not') {
    demand(checking, operand, infer(operand, scope, booleanType), booleanType);
    return booleanType;
  }
  const type = infer(operand, scope, null);
  if (isError(type)) return errorType;
  const overload = resolveOverload('negate', [type]);
  if (overload !== null) return overload.result;
  checking.report('operator-mismatch', { operation: 'subtract', left: type, right: null }, operand.span, {
    label: { key: 'is-type', type },
  });
  return errorType;
}
