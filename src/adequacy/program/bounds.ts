/**
 * Bounds: comparisons that say from where on, or up to where. Each has a threshold, and a smallest step by which its
 * type goes: one cent, one day, one unit, the next member of a choice.
 */
import { addDays } from '../../base/calendar.ts';
import { exact, exactText, type Exact } from '../../base/exact.ts';
import { builtins } from '../../builtins/builtins.ts';
import type { CallNode, Expression, Literal, LiteralValue } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { typeOf } from '../../total/type-of.ts';

export type Order = 'lessThan' | 'atMost' | 'moreThan' | 'atLeast';
export type BoundKind = 'number' | 'money' | 'percentage' | 'date' | 'event' | 'choice';

export interface Bound {
  readonly kind: BoundKind;
  readonly order: Order;
  readonly left: Expression;
  /** The threshold: a figure, a day, a member. */
  readonly at: Expression;
  /** The whole comparison with another order or another threshold. */
  readonly with: (order: Order, at: Expression) => Expression;
}

const orders: Readonly<Record<string, Order>> = {
  lessThan: 'lessThan',
  before: 'lessThan',
  atMost: 'atMost',
  by: 'atMost',
  upTo: 'atMost',
  moreThan: 'moreThan',
  after: 'moreThan',
  atLeast: 'atLeast',
  from: 'atLeast',
};

/** The word that an author would write for an order, by the kind of what is compared. */
const words: Readonly<Record<'day' | 'figure', Readonly<Record<Order, string>>>> = {
  day: { lessThan: 'before', atMost: 'by', moreThan: 'after', atLeast: 'from' },
  figure: { lessThan: 'lessThan', atMost: 'atMost', moreThan: 'moreThan', atLeast: 'atLeast' },
};

export const comparisonOf = (kind: BoundKind, order: Order): string =>
  `${kind}.${words[kind === 'date' || kind === 'event' ? 'day' : 'figure'][order]}`;

export const compare = (kind: BoundKind, order: Order, left: Expression, at: Expression): Expression => ({
  kind: 'call',
  builtin: comparisonOf(kind, order),
  arguments: [left, at],
});

/** The bounds of one node: none, one, or the two ends of a range. */
export function boundsOf(node: Expression): readonly Bound[] {
  if (node.kind !== 'call') return [];
  const operator = builtins[node.builtin]?.operator;
  const kind = node.builtin.split('.')[0] as BoundKind;
  const [left, right, high] = node.arguments;
  if (operator === undefined || left === undefined || right === undefined) return [];
  const order = orders[operator];
  if (order !== undefined) return [oneBound(node, kind, order, left, right)];
  if (operator === 'within' && high !== undefined) return withinBounds(node, kind, left, right, high);
  if (operator === 'withinRange') return rangeBounds(kind, left, right);
  if (operator === 'during') return duringBounds(kind, left, right);
  return [];
}

function oneBound(node: CallNode, kind: BoundKind, order: Order, left: Expression, right: Expression): Bound {
  const isPeriod = node.builtin.endsWith('Period');
  // A comparison with a period is one with its first or its last day.
  const isFirst = order === 'atLeast' || order === 'lessThan';
  const at = isPeriod ? endOf(right, isFirst ? 'first' : 'last') : right;
  const isSame = (other: Order, threshold: Expression): boolean => other === order && threshold === at;
  return {
    kind,
    order,
    left,
    at,
    with: (other, threshold) =>
      isSame(other, threshold)
        ? node
        : !isPeriod && other === order
          ? { ...node, arguments: [left, threshold] }
          : compare(kind, other, left, threshold),
  };
}

/** Both ends belong; with one of them excluded it is two comparisons. */
function withinBounds(
  node: CallNode,
  kind: BoundKind,
  left: Expression,
  low: Expression,
  high: Expression,
): readonly Bound[] {
  const both = (lower: Expression, upper: Expression): Expression => ({
    kind: 'call',
    builtin: 'and',
    arguments: [lower, upper],
  });
  return [
    {
      kind,
      order: 'atLeast',
      left,
      at: low,
      with: (order, at) =>
        order === 'atLeast'
          ? { ...node, arguments: [left, at, high] }
          : both(compare(kind, order, left, at), compare(kind, 'atMost', left, high)),
    },
    {
      kind,
      order: 'atMost',
      left,
      at: high,
      with: (order, at) =>
        order === 'atMost'
          ? { ...node, arguments: [left, low, at] }
          : both(compare(kind, 'atLeast', left, low), compare(kind, order, left, at)),
    },
  ];
}

function rangeBounds(kind: BoundKind, left: Expression, range: Expression): readonly Bound[] {
  if (range.kind !== 'literal' || range.value.kind !== 'range') return [];
  if (kind !== 'number' && kind !== 'money' && kind !== 'percentage') return [];
  const figure = (value: string): Literal => ({ kind: 'literal', value: { kind, value } });
  const [low, high] = [figure(range.value.low), figure(range.value.high)];
  return withinBounds(
    { kind: 'call', builtin: `${kind}.within`, arguments: [left, low, high] },
    kind,
    left,
    low,
    high,
  );
}

function duringBounds(kind: BoundKind, left: Expression, period: Expression): readonly Bound[] {
  const [first, last] = [endOf(period, 'first'), endOf(period, 'last')];
  const both = (lower: Expression, upper: Expression): Expression => ({
    kind: 'call',
    builtin: 'and',
    arguments: [lower, upper],
  });
  const fromFirst = compare(kind, 'atLeast', left, first);
  const upToLast = compare(kind, 'atMost', left, last);
  return [
    {
      kind,
      order: 'atLeast',
      left,
      at: first,
      with: (order, at) => both(compare(kind, order, left, at), upToLast),
    },
    {
      kind,
      order: 'atMost',
      left,
      at: last,
      with: (order, at) => both(fromFirst, compare(kind, order, left, at)),
    },
  ];
}

export function endOf(period: Expression, end: 'first' | 'last'): Expression {
  if (period.kind === 'literal' && period.value.kind === 'period')
    return { kind: 'literal', value: { kind: 'date', date: period.value[end] } };
  return { kind: 'call', builtin: `period.${end}`, arguments: [period] };
}

// --------------------------------------------------------------------------------------------- steps

/**
 * The smallest step of what a bound compares: of a figure its size, one day, or one place in an ordered choice. A
 * figure of a type without a smallest step has none.
 */
export function stepOf({ kind, left, at }: Bound, index: ProgramIndex): Exact | 'day' | 'member' | null {
  switch (kind) {
    case 'money':
      return cent;
    case 'number': {
      const [type, threshold] = [typeOf(left, index), typeOf(at, index)];
      const isWhole = type.kind === 'number' && type.isInteger;
      return isWhole && threshold.kind === 'number' ? exact(1) : null;
    }
    case 'percentage':
      return null;
    case 'date':
    case 'event':
      return 'day';
    case 'choice':
      return 'member';
  }
}

const cent = exact('0.01');

/** A threshold one step further; null where there is no further, or none that can be said. */
export function moved(
  at: Expression,
  kind: BoundKind,
  direction: 1 | -1,
  index: ProgramIndex,
): Expression | null {
  if (at.kind === 'literal') {
    const value = movedLiteral(at.value, direction, index);
    return value === null ? null : { kind: 'literal', value };
  }
  if (kind === 'choice') return null;
  if (kind === 'date' || kind === 'event') return movedDay(at, direction, index);
  const figure: Literal = {
    kind: 'literal',
    value: { kind, value: kind === 'money' || kind === 'percentage' ? '0.01' : '1' },
  };
  const builtin = `${kind}.${direction > 0 ? 'add' : 'subtract'}`;
  return { kind: 'call', builtin, arguments: [at, figure] };
}

const oneDay: Literal = { kind: 'literal', value: { kind: 'duration', years: 0, months: 0, days: 1 } };

/** A day that is computed, a day later or earlier; null for what is no day that can be computed with. */
export function movedDay(at: Expression, direction: 1 | -1, index: ProgramIndex): Expression | null {
  if (typeOf(at, index).kind !== 'date') return null;
  const builtin = direction > 0 ? 'date.add' : 'date.subtract';
  return { kind: 'call', builtin, arguments: [at, oneDay] };
}

export function movedLiteral(
  value: LiteralValue,
  direction: 1 | -1,
  { choices, rankOf }: ProgramIndex,
): LiteralValue | null {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', value: movedFigure(value.value, exact(direction).div(100)) };
    case 'number':
      return { kind: 'number', value: movedFigure(value.value, lastDecimal(value.value).mul(direction)) };
    case 'percentage': {
      const shown = exactText(exact(value.value).mul(100));
      return {
        kind: 'percentage',
        value: movedFigure(value.value, lastDecimal(shown).mul(direction).div(100)),
      };
    }
    case 'date': {
      const date = addDays(value.date, direction);
      return date === null ? null : { kind: 'date', date };
    }
    case 'choice': {
      const members = choices.get(value.choice)?.members ?? [];
      const next = members[rankOf(value.choice, value.member) + direction];
      return next === undefined ? null : { ...value, member: next.name };
    }
    default:
      return null;
  }
}

const movedFigure = (digits: string, by: Exact): string => exactText(exact(digits).add(by));

/** One unit of the last decimal that is written: of 12,5 a tenth, of 12 one. */
function lastDecimal(digits: string): Exact {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return exact(1).div(10 ** decimals);
}
