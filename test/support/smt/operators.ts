/** Operators on values as terms. What is not linear, and what only a calendar tells, is not written. */
import type { Value } from '../../../src/base/value.ts';
import { builtins, type Builtin, type OperatorName } from '../../../src/builtins/builtins.ts';
import { sameValue, truth, valued, without, chosen, type Sym, type Written } from './result.ts';
import { add, and, equal, ite, no, not, NotWritten, or, real, whole, type Term } from './term.ts';

/** `constants`: the values of arguments that are written down. */
export interface Operands {
  readonly row: Builtin;
  readonly values: readonly Written[];
  readonly constants: readonly (Value | null)[];
}

export const rowOf = (builtin: string): Builtin => {
  const row = builtins[builtin as keyof typeof builtins];
  if (row === undefined) throw new NotWritten(builtin);
  return row;
};

type Order = '<' | '<=' | '>' | '>=';

const orders: Partial<Record<OperatorName, Order>> = {
  lessThan: '<',
  before: '<',
  atMost: '<=',
  by: '<=',
  upTo: '<=',
  moreThan: '>',
  after: '>',
  atLeast: '>=',
  from: '>=',
};

/** Which end of a period a word is about. */
const ends: Partial<Record<OperatorName, 'first' | 'last'>> = {
  from: 'first',
  before: 'first',
  by: 'last',
  upTo: 'last',
  after: 'last',
};

/** The result of an operator on values that are there. */
export function applied({ row, values, constants }: Operands): Sym {
  const { operator } = row;
  const [left, right, third] = values;
  const order = orders[operator];
  if (order !== undefined) return truth(ordered(order, operator, left, right));
  switch (operator) {
    case 'equal':
      return truth(alike(left, right));
    case 'notEqual':
      return truth(not(alike(left, right)));
    case 'notYet':
      return truth(equal(dayIn(left).state, '1'));
    case 'never':
      return truth(equal(dayIn(left).state, '2'));
    case 'met':
      return valued(left ?? fault(operator));
    case 'empty':
      return truth(not(or(...setIn(left).has.values())));
    case 'sizeOf':
      return valued(sizeOf(setIn(left)));
    case 'contains':
      return truth(contains(left, right, constants[1] ?? null));
    case 'during': {
      const period = periodIn(right);
      return truth(
        and(
          happened(left),
          `(<= ${period.first} ${dayIn(left).day})`,
          `(<= ${dayIn(left).day} ${period.last})`,
        ),
      );
    }
    case 'within':
      return truth(and(ordered('>=', 'atLeast', left, right), ordered('<=', 'atMost', left, third)));
    case 'withinRange': {
      if (right?.kind !== 'range') throw new NotWritten(operator);
      const figure = figureIn(left).real;
      return truth(and(`(<= ${right.low} ${figure})`, `(<= ${figure} ${right.high})`));
    }
    default:
      return computed(operator, left, right, constants);
  }
}

function computed(
  operator: OperatorName,
  left: Written | undefined,
  right: Written | undefined,
  constants: readonly (Value | null)[],
): Sym {
  switch (operator) {
    case 'add':
    case 'subtract':
      if (left?.kind === 'figure' && right?.kind === 'figure')
        return valued(figure(`(${operator === 'add' ? '+' : '-'} ${left.real} ${right.real})`));
      if (left?.kind === 'day') return shifted(left, operator, constants[1] ?? null);
      throw new NotWritten(operator);
    case 'negate':
      return valued(figure(`(- ${figureIn(left).real})`));
    case 'multiply':
    case 'percentOf': {
      const [first, second] = [figureIn(left), figureIn(right)];
      if (first.known === null && second.known === null) throw new NotWritten(operator);
      return valued(figure(`(* ${first.real} ${second.real})`));
    }
    case 'divide': {
      const [first, { known }] = [figureIn(left), figureIn(right)];
      if (known === null) throw new NotWritten(operator);
      if (known.n === 0n) return without('gap');
      return valued(figure(`(* ${first.real} ${real(known.inverse())})`));
    }
    case 'firstDayOf':
      return valued({ kind: 'day', day: periodIn(left).first, state: '0' });
    case 'lastDayOf':
      return valued({ kind: 'day', day: periodIn(left).last, state: '0' });
    default:
      throw new NotWritten(operator);
  }
}

const figure = (term: Term): Written => ({ kind: 'figure', real: term, known: null });

/** By days only: where a month ends is not said here. */
function shifted(left: Written & { kind: 'day' }, operator: OperatorName, duration: Value | null): Sym {
  if (duration?.kind !== 'duration' || duration.years !== 0 || duration.months !== 0)
    throw new NotWritten(operator);
  const days = operator === 'add' ? duration.days : -duration.days;
  return valued({ kind: 'day', day: add(left.day, whole(days)), state: '0' });
}

function ordered(
  order: Order,
  operator: OperatorName,
  left: Written | undefined,
  right: Written | undefined,
): Term {
  if (left?.kind === 'figure' && right?.kind === 'figure') return `(${order} ${left.real} ${right.real})`;
  if (left?.kind === 'code' && right?.kind === 'code') return `(${order} ${left.code} ${right.code})`;
  if (left?.kind !== 'day') throw new NotWritten(operator);
  if (right?.kind === 'day') return and(happened(left), `(${order} ${left.day} ${right.day})`);
  const end = ends[operator];
  if (right?.kind !== 'period' || end === undefined) throw new NotWritten(operator);
  return and(happened(left), `(${order} ${left.day} ${right[end]})`);
}

function alike(left: Written | undefined, right: Written | undefined): Term {
  if (left === undefined || right === undefined) throw new NotWritten('equal');
  return sameValue(left, right);
}

const fault = (what: string): never => {
  throw new NotWritten(what);
};

const happened = (value: Written | undefined): Term => equal(dayIn(value).state, '0');

const dayIn = (value: Written | undefined): Written & { kind: 'day' } =>
  value?.kind === 'day' ? value : fault('a day');
const periodIn = (value: Written | undefined): Written & { kind: 'period' } =>
  value?.kind === 'period' ? value : fault('a period');
const figureIn = (value: Written | undefined): Written & { kind: 'figure' } =>
  value?.kind === 'figure' ? value : fault('a figure');
const setIn = (value: Written | undefined): Written & { kind: 'set' } =>
  value?.kind === 'set' ? value : fault('a set');

const sizeOf = ({ has }: Written & { kind: 'set' }): Written =>
  figure(`(to_real (+ 0 ${[...has.values()].map((one) => ite(one, '1', '0')).join(' ')}))`);

function contains(set: Written | undefined, member: Written | undefined, constant: Value | null): Term {
  const { has } = setIn(set);
  if (constant?.kind === 'choice') return has.get(constant.member) ?? no;
  if (member?.kind !== 'code') throw new NotWritten('contains');
  return or(...[...has.values()].map((one, place) => and(one, equal(member.code, whole(place)))));
}

/** A comparison with a value that is absent does not hold; a sum with one is absent. */
export function withAbsent(row: Builtin, absent: Term, value: Sym): Sym {
  const isTruth = row.result([]).kind === 'boolean';
  return chosen(absent, isTruth ? truth(no) : valued({ kind: 'nothing' }, 'true'), value);
}
