/** Expressions that are one written value: what can be compared without facts. */
import { isCivilDate, isoDate, periodOf } from '../base/calendar.ts';
import { compareExact, exact, exactText, type Exact } from '../base/exact.ts';
import type { Language } from '../base/language.ts';
import type { IsoDate } from '../base/value.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Checking } from './context.ts';
import { dateText, moneyText, numberText, percentageText, word } from './notation.ts';

export type Constant =
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A percentage counts in hundreds here, as it is written. */
  | { readonly kind: 'number' | 'money' | 'percentage'; readonly value: Exact }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'member'; readonly choice: string; readonly member: string };

/** The value of a literal, of a member of a choice, or of one of these behind a minus; else null. */
export function constantOf(checking: Checking, expression: Expression, year: number | null): Constant | null {
  switch (expression.kind) {
    case 'booleanLiteral':
      return { kind: 'boolean', value: expression.value };
    case 'numberLiteral':
      return { kind: 'number', value: exact(expression.digits) };
    case 'moneyLiteral':
      return { kind: 'money', value: exact(expression.digits) };
    case 'percentageLiteral':
      return { kind: 'percentage', value: exact(expression.digits) };
    case 'dateLiteral': {
      const inYear = expression.year ?? year;
      if (inYear === null || !isCivilDate(inYear, expression.month, expression.day)) return null;
      return { kind: 'date', date: isoDate(inYear, expression.month, expression.day) };
    }
    case 'textLiteral':
      return { kind: 'text', text: expression.text.value };
    case 'reference': {
      const binding = checking.bindings.get(expression);
      return binding?.kind === 'member'
        ? { kind: 'member', choice: binding.choice, member: binding.member }
        : null;
    }
    case 'unary': {
      const inner = expression.operator === 'negate' ? constantOf(checking, expression.operand, year) : null;
      return inner !== null && isFigure(inner) ? { kind: inner.kind, value: inner.value.neg() } : null;
    }
    case 'parenthesized':
      return constantOf(checking, expression.expression, year);
    default:
      return null;
  }
}

/** The first or last day of a written period, or a written day itself; else null. */
export function constantDay(
  checking: Checking,
  expression: Expression,
  end: 'first' | 'last',
  year: number | null,
): IsoDate | null {
  if (expression.kind === 'parenthesized') return constantDay(checking, expression.expression, end, year);
  if (expression.kind === 'periodLiteral') {
    const inYear = expression.year ?? year;
    if (inYear === null) return null;
    return periodOf(expression.unit, expression.ordinal, inYear, expression.lastMonth)[end];
  }
  const constant = constantOf(checking, expression, year);
  return constant?.kind === 'date' ? constant.date : null;
}

type Figure = Extract<Constant, { readonly value: Exact }>;

export const isFigure = (constant: Constant): constant is Figure =>
  constant.kind === 'number' || constant.kind === 'money' || constant.kind === 'percentage';

/** Negative, zero or positive; null when the two have no order. */
export function constantOrder(left: Constant, right: Constant): number | null {
  if (isFigure(left) && isFigure(right))
    return left.kind === right.kind ? compareExact(left.value, right.value) : null;
  if (left.kind === 'date' && right.kind === 'date')
    return left.date < right.date ? -1 : left.date > right.date ? 1 : 0;
  return null;
}

/** As an author writes it. */
export function constantText(constant: Constant, language: Language): string {
  switch (constant.kind) {
    case 'boolean':
      return word(constant.value ? 'yes' : 'no', language);
    case 'number':
      return numberText(exactText(constant.value), language);
    case 'money':
      return moneyText(exactText(constant.value), language);
    case 'percentage':
      return percentageText(exactText(constant.value), language);
    case 'date':
      return dateText(constant.date, language);
    case 'text':
      return `"${constant.text}"`;
    case 'member':
      return constant.member;
  }
}
