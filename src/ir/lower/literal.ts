/** Literals, and the constants that must be known when compiling: days, intervals, years. */
import { addDays, isoDate, periodOf } from '../../base/calendar.ts';
import { exact, exactText } from '../../base/exact.ts';
import type { IsoDate } from '../../base/value.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { DurationLiteral, Expression as Tree } from '../../syntax/ast.ts';
import type { LiteralValue } from '../ir.ts';
import type { At } from './context.ts';

/** The canonical exact text of canonical digits; a percentage is kept as a ratio. */
export const figureText = (digits: string, divisor = 1): string => exactText(exact(digits).div(divisor));

/** What a literal stands for, or null for an expression that is no literal. */
export function literalValue(tree: Tree, at: At): LiteralValue | null {
  switch (tree.kind) {
    case 'booleanLiteral':
      return { kind: 'boolean', value: tree.value };
    case 'numberLiteral':
      return { kind: 'number', value: figureText(tree.digits) };
    case 'percentageLiteral':
      return { kind: 'percentage', value: figureText(tree.digits, 100) };
    case 'moneyLiteral':
      return { kind: 'money', value: figureText(tree.digits) };
    case 'dateLiteral':
      return { kind: 'date', date: isoDate(yearOf(tree.year, at), tree.month, tree.day) };
    case 'periodLiteral':
      return { kind: 'period', ...periodOf(tree.unit, tree.ordinal, yearOf(tree.year, at), tree.lastMonth) };
    case 'durationLiteral':
      return { kind: 'duration', ...durationOf(tree) };
    case 'textLiteral':
      return { kind: 'text', text: tree.text.value };
    case 'roundingLiteral':
      return { kind: 'rounding', direction: tree.direction };
    case 'parenthesized':
      return literalValue(tree.expression, at);
    case 'unary':
      return tree.operator === 'negate' ? negated(literalValue(tree.operand, at)) : null;
    case 'reference':
      return referenceValue(tree, at);
    default:
      return null;
  }
}

function yearOf(written: number | null, at: At): number {
  const year = written ?? at.year;
  if (year === null) throw new BrokenInvariant('a date without a year outside a timeline');
  return year;
}

/** Weeks count seven days; a unit written twice adds up. */
function durationOf(tree: DurationLiteral): { years: number; months: number; days: number } {
  const count = (unit: string): number =>
    tree.parts.filter((part) => part.unit === unit).reduce((sum, part) => sum + part.count, 0);
  return { years: count('year'), months: count('month'), days: count('week') * 7 + count('day') };
}

function negated(value: LiteralValue | null): LiteralValue | null {
  if (value?.kind === 'number' || value?.kind === 'money' || value?.kind === 'percentage')
    return { kind: value.kind, value: exactText(exact(value.value).neg()) };
  return null;
}

function referenceValue(tree: Extract<Tree, { kind: 'reference' }>, at: At): LiteralValue | null {
  const binding = at.context.checked.bindingOf(tree);
  switch (binding.kind) {
    case 'member':
      return { kind: 'choice', choice: binding.choice, member: binding.member };
    case 'party':
    case 'contact':
    case 'calendar':
      return { kind: binding.kind, name: binding.name };
    default:
      return null;
  }
}

/** The day before; null before the first year. */
export const dayBefore = (date: IsoDate): IsoDate | null => addDays(date, -1);

/** The calendar year that `in 2023` or `in contractjaar - 2` names. */
export function constantYear(tree: Tree, at: At): number {
  switch (tree.kind) {
    case 'numberLiteral':
      return Number(tree.digits);
    case 'periodLiteral':
      return yearOf(tree.year, at);
    case 'contractYear':
      return at.context.contractYear;
    case 'parenthesized':
      return constantYear(tree.expression, at);
    case 'binary': {
      const [left, right] = [constantYear(tree.left, at), constantYear(tree.right, at)];
      return tree.operator === 'subtract' ? left - right : left + right;
    }
    default:
      throw new BrokenInvariant(`a year is needed, found ${tree.kind}`);
  }
}
