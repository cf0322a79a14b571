/** Tests over values that are not known: comparisons of figures, days, periods, sets and texts, as one truth. */
import type { BuiltinId, OperatorName } from '../builtins/builtins.ts';
import { rowOf } from '../diagram/term.ts';
import type { Day } from './days.ts';
import { isSame, memberIn, NotEncoded, type Encoded } from './encoded.ts';
import * as figures from './figures.ts';
import { allOf, isConstant, not, truth } from './writer.ts';

/** Throws `NotEncoded`. */
export function encodeTest(builtin: BuiltinId, values: readonly Encoded[]): string {
  const [left, right, third] = values;
  const { operator } = rowOf(builtin);
  const made = left === undefined ? null : testOf(operator, left, right, third);
  if (made === null) throw new NotEncoded(builtin);
  return made;
}

type Order = 'less' | 'atMost' | 'more' | 'atLeast';

const orders: Partial<Record<OperatorName, Order>> = {
  lessThan: 'less',
  before: 'less',
  atMost: 'atMost',
  by: 'atMost',
  upTo: 'atMost',
  moreThan: 'more',
  after: 'more',
  atLeast: 'atLeast',
  from: 'atLeast',
};

/** The end that a bound has which is a period. */
const ends: Partial<Record<OperatorName, 'first' | 'last'>> = {
  from: 'first',
  before: 'first',
  by: 'last',
  upTo: 'last',
  after: 'last',
};

type Found = string | null;

function testOf(
  operator: OperatorName,
  left: Encoded,
  right: Encoded | undefined,
  third: Encoded | undefined,
): Found {
  const order = orders[operator];
  if (order !== undefined) return right === undefined ? null : inOrder(operator, order, left, right);
  switch (operator) {
    case 'equal':
      return right === undefined ? null : isSame(left, right);
    case 'notEqual':
      return right === undefined ? null : not(isSame(left, right));
    case 'during':
      return left.kind === 'day' && right?.kind === 'period'
        ? allOf([dayInOrder('atLeast', left.day, right.first), dayInOrder('atMost', left.day, right.last)])
        : null;
    case 'within':
      return right === undefined || third === undefined ? null : within(left, right, third);
    case 'withinRange':
      return left.kind === 'figure' && right?.kind === 'range'
        ? figures.isBetween(left.figure, right.low, right.high)
        : null;
    case 'contains':
      return left.kind === 'set' && right?.kind === 'known' && right.value.kind === 'choice'
        ? memberIn(left.members, right.value.member)
        : null;
    case 'empty':
      return left.kind === 'set' ? allOf([...left.members.values()].map(not)) : null;
    default:
      return null;
  }
}

function inOrder(operator: OperatorName, order: Order, left: Encoded, right: Encoded): Found {
  if (left.kind === 'figure' && right.kind === 'figure') return figureInOrder(order, left, right);
  if (left.kind !== 'day') return null;
  if (right.kind === 'day') return dayInOrder(order, left.day, right.day);
  const end = ends[operator];
  return right.kind === 'period' && end !== undefined ? dayInOrder(order, left.day, right[end]) : null;
}

type OfFigure = Extract<Encoded, { readonly kind: 'figure' }>;

function figureInOrder(order: Order, { figure: left }: OfFigure, { figure: right }: OfFigure): string {
  switch (order) {
    case 'less':
      return figures.isLess(left, right);
    case 'atMost':
      return figures.isAtMost(left, right);
    case 'more':
      return figures.isLess(right, left);
    case 'atLeast':
      return figures.isAtMost(right, left);
  }
}

const marks = { less: '<', atMost: '<=', more: '>', atLeast: '>=' } as const;

export function dayInOrder(order: Order, left: Day, right: Day): string {
  if (!isConstant(left.text) || !isConstant(right.text))
    return `(${marks[order]} ${left.text} ${right.text})`;
  const difference = left.low - right.low;
  switch (order) {
    case 'less':
      return truth(difference < 0);
    case 'atMost':
      return truth(difference <= 0);
    case 'more':
      return truth(difference > 0);
    case 'atLeast':
      return truth(difference >= 0);
  }
}

function within(value: Encoded, low: Encoded, high: Encoded): Found {
  if (value.kind === 'figure' && low.kind === 'figure' && high.kind === 'figure')
    return figures.isBetween(value.figure, low.figure, high.figure);
  if (value.kind === 'day' && low.kind === 'day' && high.kind === 'day')
    return allOf([dayInOrder('atLeast', value.day, low.day), dayInOrder('atMost', value.day, high.day)]);
  return null;
}
