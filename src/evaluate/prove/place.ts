/** Where an expression is compiled: which records and members it can name, and from where these are reached. */
import type { Clause, Expression, QuantifyNode } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { CameTo } from './came-to.ts';
import { inputOf, type Input, type NamedInput } from './input.ts';
import { lineOf, rootOf, type Holder, type Scope } from './scope.ts';
import { unsettled } from './unsettled.ts';

/** What an expression comes to on a case. */
export type Ask = (scope: Scope) => CameTo;

/** What is compiled of a program, under one choice of readings. */
export interface Making {
  readonly index: ProgramIndex;
  readonly readings: ReadonlyMap<string, string>;
  /** The place of a clause among the verdicts of its holder. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** How an expression is compiled: here, so that the parts of it need not import each other in a circle. */
  readonly askOf: (expression: Expression, place: Place) => Ask;
  /** What may be given of the records of a subject, or once, by what it is; made when it is first asked for. */
  readonly inputs: Map<string | null, Map<string, Input>>;
}

export interface Place {
  readonly making: Making;
  /** What places figures in time; null: the reference date. */
  readonly clause: Clause | null;
  /** The subject of the record for which is decided. */
  readonly subject: string | null;
  /** What quantifiers around it bind, outermost first. */
  readonly bound: readonly BoundPlace[];
  /** How many of what is bound stand before: they may not be in sight. */
  readonly depth: number;
  /** What was compiled here: what decides and what tells ask the same. */
  readonly asks: Map<Expression, Ask>;
}

interface BoundPlace {
  readonly binder: string;
  readonly at: number;
  readonly over: QuantifyNode['over'];
}

export const askIn = (expression: Expression, place: Place): Ask => place.making.askOf(expression, place);

export const placeOfClause = (making: Making, clause: Clause): Place => ({
  making,
  clause,
  subject: clause.per,
  bound: [],
  depth: 0,
  asks: new Map(),
});

/** The same place, where nothing that a quantifier binds is in sight. */
export const unbound = (place: Place): Place => ({ ...place, clause: null, bound: [], asks: new Map() });

export function within(place: Place, { binder, over }: QuantifyNode): Place {
  const own: BoundPlace = { binder, at: place.depth, over };
  return { ...place, bound: [...place.bound, own], depth: place.depth + 1, asks: new Map() };
}

export type ToHolder = (scope: Scope) => Holder;

/** The record of a subject that is in scope, as `recordInScope` finds it; null: there is none. */
export function toHolder(subject: string, binder: string | null, place: Place): ToHolder | null {
  const { index } = place.making;
  const bound = binder === null ? undefined : place.bound.findLast((one) => one.binder === binder);
  const innermost = place.bound.toReversed();
  const ways = [
    ...(bound === undefined ? [] : [fromBound(bound, subject, index)]),
    place.subject === null ? null : fromRecord(place.subject, subject, index),
    ...innermost.map((one) => fromBound(one, subject, index)),
  ];
  const found = ways.find((way) => way !== null);
  if (found !== undefined) return found;
  return index.subjects.get(subject)?.owner === null ? (scope) => rootOf(scope, subject) : null;
}

function fromBound({ at, over }: BoundPlace, subject: string, index: ProgramIndex): ToHolder | null {
  const up = over.kind === 'subject' ? lineOf(over.subject, index).indexOf(subject) : -1;
  return up < 0 ? null : (scope) => climb(scope.bound[at] as Holder, up);
}

function fromRecord(from: string, subject: string, index: ProgramIndex): ToHolder | null {
  const up = lineOf(from, index).indexOf(subject);
  return up < 0 ? null : (scope) => climb(scope.record ?? unsettled(), up);
}

function climb(holder: Holder, up: number): Holder {
  let at: Holder = holder;
  for (let left = up; left > 0; left -= 1) at = at.owner ?? unsettled();
  return at;
}

/** An input as the program names it. */
export function inputIn({ index, inputs }: Making, named: NamedInput): Input {
  const key = [named.kind, named.name, named.year ?? ''].join(' ');
  const own = inputs.get(named.subject) ?? new Map<string, Input>();
  inputs.set(named.subject, own);
  const known = own.get(key);
  if (known !== undefined) return known;
  const made = inputOf(named, own.size, index);
  own.set(key, made);
  return made;
}
