/** Equality, order and bounds. A bound word has one meaning: see the operator tables in `docs/language.md`. */
import { compareExact } from '../base/exact.ts';
import type { Type, Value } from '../base/value.ts';
import type { Builtin, BuiltinContext, OperatorName } from './builtin.ts';
import { bool, booleanType, dayOf, exactOf, read, sameChoice, sameUnit } from './read.ts';

type Kind = Type['kind'];

/** Whether two values of one type are the same. */
export function equalValues(left: Value, right: Value): boolean {
  switch (left.kind) {
    case 'boolean':
      return left.value === read('boolean', right).value;
    case 'number':
    case 'money':
    case 'percentage':
      return compareExact(left.value, exactOf(right)) === 0;
    case 'date':
      return left.date === dayOf(right);
    case 'event':
      return right.kind === 'date' ? left.day === right.date : left.day === read('event', right).day;
    case 'period': {
      const other = read('period', right);
      return left.first === other.first && left.last === other.last;
    }
    case 'duration': {
      const other = read('duration', right);
      return left.years === other.years && left.months === other.months && left.days === other.days;
    }
    case 'rounding':
      return left.direction === read('rounding', right).direction;
    case 'text':
      return left.text === read('text', right).text;
    case 'party':
    case 'contact':
    case 'calendar':
      return right.kind === left.kind && left.name === right.name;
    case 'choice':
      return left.member === read('choice', right).member;
    case 'set': {
      const members = new Set(read('set', right).members);
      return left.members.length === members.size && left.members.every((member) => members.has(member));
    }
    case 'range': {
      const other = read('range', right);
      return compareExact(left.low, other.low) === 0 && compareExact(left.high, other.high) === 0;
    }
    case 'absent':
      return right.kind === 'absent';
  }
}

/** Negative, zero or positive, for values of one ordered type. */
export function compareValues(left: Value, right: Value, context: Pick<BuiltinContext, 'rankOf'>): number {
  if (left.kind === 'choice') {
    const other = read('choice', right);
    return context.rankOf(left.choice, left.member) - context.rankOf(left.choice, other.member);
  }
  if (left.kind === 'date') {
    const other = read('date', right).date;
    return left.date < other ? -1 : left.date > other ? 1 : 0;
  }
  return compareExact(exactOf(left), exactOf(right));
}

type Order = 'lessThan' | 'atMost' | 'moreThan' | 'atLeast';

const holds: Record<Order, (sign: number) => boolean> = {
  lessThan: (sign) => sign < 0,
  atMost: (sign) => sign <= 0,
  moreThan: (sign) => sign > 0,
  atLeast: (sign) => sign >= 0,
};

/** What a comparison says of a value and the same value again, whichever it is; null for what compares no two alike. */
export function ofItself(operator: OperatorName): boolean | null {
  switch (operator) {
    case 'equal':
    case 'atMost':
    case 'atLeast':
    case 'from':
    case 'upTo':
    case 'by':
      return true;
    case 'notEqual':
    case 'lessThan':
    case 'moreThan':
    case 'before':
    case 'after':
      return false;
    default:
      return null;
  }
}

const equality = (operator: 'equal' | 'notEqual', left: Kind, right: Kind): Builtin => ({
  operator,
  parameters: [left, right],
  fits: ([first, second]) =>
    sameUnit(first, second) && (left !== 'choice' && left !== 'set' ? true : sameChoice(first, second)),
  result: () => booleanType,
  apply: ([first, second]) => bool(equalValues(first as Value, second as Value) === (operator === 'equal')),
});

const order = (operator: OperatorName, meaning: Order, kind: Kind): Builtin => ({
  operator,
  parameters: [kind, kind],
  fits: ([first, second]) => sameUnit(first, second) && (kind !== 'choice' || sameChoice(first, second)),
  result: () => booleanType,
  apply: ([left, right], context) =>
    bool(holds[meaning](compareValues(left as Value, right as Value, context))),
});

/** An event that has not happened is before, on or after no day. */
const eventOrder = (operator: OperatorName, meaning: Order): Builtin => ({
  operator,
  parameters: ['event', 'date'],
  result: () => booleanType,
  apply: ([event, date]) => {
    const day = dayOf(event);
    const bound = read('date', date).date;
    return bool(day !== null && holds[meaning](day < bound ? -1 : day > bound ? 1 : 0));
  },
});

/** A bound that is a period: from its first day, up to its last, before its first, after its last. */
const periodOrder = (
  operator: OperatorName,
  meaning: Order,
  kind: 'date' | 'event',
  end: 'first' | 'last',
): Builtin => ({
  operator,
  parameters: [kind, 'period'],
  result: () => booleanType,
  apply: ([left, period]) => {
    const day = dayOf(left);
    const bound = read('period', period)[end];
    return bool(day !== null && holds[meaning](day < bound ? -1 : day > bound ? 1 : 0));
  },
});

const during = (kind: 'date' | 'event'): Builtin => ({
  operator: 'during',
  parameters: [kind, 'period'],
  result: () => booleanType,
  apply: ([left, right]) => {
    const day = dayOf(left);
    const period = read('period', right);
    return bool(day !== null && period.first <= day && day <= period.last);
  },
});

const within = (kind: Kind): Builtin => ({
  operator: 'within',
  parameters: [kind, kind, kind],
  fits: ([value, low, high]) => sameUnit(value, low) && sameUnit(value, high),
  result: () => booleanType,
  apply: ([value, low, high], context) =>
    bool(
      compareValues(value as Value, low as Value, context) >= 0 &&
        compareValues(value as Value, high as Value, context) <= 0,
    ),
});

const withinRange = (kind: 'number' | 'money' | 'percentage'): Builtin => ({
  operator: 'withinRange',
  parameters: [kind, 'range'],
  fits: ([, range]) => range?.kind === 'range' && range.of === kind,
  result: () => booleanType,
  apply: ([value, range]) => {
    const { low, high } = read('range', range);
    const figure = exactOf(value);
    return bool(compareExact(figure, low) >= 0 && compareExact(figure, high) <= 0);
  },
});

/** Which word states which order, and for which types it is said. */
const orderWords: readonly (readonly [OperatorName, Order, readonly Kind[]])[] = [
  ['lessThan', 'lessThan', ['number', 'money', 'percentage', 'date', 'choice']],
  ['atMost', 'atMost', ['number', 'money', 'percentage', 'date', 'choice']],
  ['moreThan', 'moreThan', ['number', 'money', 'percentage', 'date', 'choice']],
  ['atLeast', 'atLeast', ['number', 'money', 'percentage', 'date', 'choice']],
  ['from', 'atLeast', ['number', 'money', 'percentage', 'date', 'choice']],
  ['upTo', 'atMost', ['number', 'money', 'percentage', 'date', 'choice']],
  ['before', 'lessThan', ['date']],
  ['by', 'atMost', ['date']],
  ['after', 'moreThan', ['date']],
];

const dateBounds: readonly (readonly [OperatorName, Order, 'first' | 'last'])[] = [
  ['from', 'atLeast', 'first'],
  ['before', 'lessThan', 'first'],
  ['by', 'atMost', 'last'],
  ['upTo', 'atMost', 'last'],
  ['after', 'moreThan', 'last'],
];

const equalityKinds: readonly (readonly [Kind, Kind])[] = [
  ['boolean', 'boolean'],
  ['number', 'number'],
  ['money', 'money'],
  ['percentage', 'percentage'],
  ['date', 'date'],
  ['event', 'date'],
  ['period', 'period'],
  ['text', 'text'],
  ['party', 'party'],
  ['contact', 'contact'],
  ['choice', 'choice'],
  ['set', 'set'],
];

function* rows(): Generator<readonly [string, Builtin]> {
  for (const [left, right] of equalityKinds) {
    yield [`${left}.equal`, equality('equal', left, right)];
    yield [`${left}.notEqual`, equality('notEqual', left, right)];
  }
  for (const [operator, meaning, kinds] of orderWords)
    for (const kind of kinds) yield [`${kind}.${operator}`, order(operator, meaning, kind)];
  for (const [operator, meaning] of [...orderWords].filter(([, , kinds]) => kinds.includes('date')))
    yield [`event.${operator}`, eventOrder(operator, meaning)];
  for (const [operator, meaning, end] of dateBounds)
    for (const kind of ['date', 'event'] as const)
      yield [`${kind}.${operator}Period`, periodOrder(operator, meaning, kind, end)];
  for (const kind of ['date', 'event'] as const) yield [`${kind}.during`, during(kind)];
  for (const kind of ['number', 'money', 'percentage', 'date'] as const)
    yield [`${kind}.within`, within(kind)];
  for (const kind of ['number', 'money', 'percentage'] as const)
    yield [`${kind}.withinRange`, withinRange(kind)];
}

export const compareBuiltins: Readonly<Record<string, Builtin>> = Object.fromEntries(rows());
