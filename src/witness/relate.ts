/**
 * Values for inputs that tests over several of them tie together. Each input is tried at the places where something may
 * turn; where a test falls out otherwise than is wanted, one of its inputs is moved to where its sides meet, or just
 * beside it. Finding nothing proves nothing.
 */
import { addDays, daysBetween } from '../base/calendar.ts';
import { exact, type Exact } from '../base/exact.ts';
import type { Value } from '../base/value.ts';
import { BrokenInvariant } from '../builtins/read.ts';
import type { BuiltinContext } from '../builtins/builtins.ts';
import { answersOn, type Answers } from '../diagram/answer.ts';
import type { Input, Term } from '../diagram/model.ts';
import { valueOfTerm } from '../diagram/term.ts';
import { placeOf } from '../diagram/variable.ts';
import { beside, choose, placesIn, type Printed } from './choose.ts';
import { liesIn, valueAt, type Domain, type Place } from './domain.ts';
import type { Asked } from './path.ts';

export type Values = ReadonlyMap<Input, Value>;

/** Assignments that are tried, and how often one is moved on. */
const BASES = 240;
const MOVES = 3;

export interface Tied {
  /** Tests over several inputs, each with the answer that is wanted. */
  readonly tests: readonly Asked[];
  readonly domains: ReadonlyMap<Input, Domain>;
  readonly printed: Printed;
  readonly context: BuiltinContext;
}

/** The inputs that tests are computed from, down to those that are given. */
export function basesOf(tests: readonly Asked[]): readonly Input[] {
  const found = new Set<Input>();
  const visit = (input: Input): void => {
    if (input.source.kind === 'relation') input.source.parts.forEach((part) => part.inputs.forEach(visit));
    else if (input.source.kind === 'member') visit(input.source.of);
    else found.add(input);
  };
  for (const { variable } of tests) visit(variable.input);
  return [...found];
}

export function relate(tied: Tied): Values | null {
  const inputs = [...tied.domains.keys()];
  const ways = inputs.map((input) => valuesOf(tied.domains.get(input), tied.printed));
  if (ways.some((values) => values.length === 0)) return null;
  const count = ways.reduce((product, values) => Math.min(product * values.length, BASES), 1);
  for (let number = 0; number < count; number += 1) {
    const base = new Map(inputs.map((input, place) => [input, pick(ways[place] ?? [], number, place)]));
    const found = settle(base, tied, MOVES);
    if (found !== null) return found;
  }
  return null;
}

function valuesOf(domain: Domain | undefined, printed: Printed): readonly Value[] {
  if (domain === undefined) return [];
  if (domain.kind === 'values') return domain.values;
  if (domain.kind === 'span')
    return placesIn(domain, printed)
      .map((place) => valueAt(place, domain.type))
      .filter((value) => value !== null);
  const value = choose(domain, printed);
  return value === null ? [] : [value];
}

/** The first combination takes the best of each; then each input goes through its values at a pace of its own. */
const pick = (values: readonly Value[], number: number, place: number): Value =>
  values[(number * (2 * place + 1) + Math.floor(number / values.length) * place) % values.length] as Value;

function settle(base: Values, tied: Tied, moves: number): Values | null {
  const failing = tied.tests.find((test) => !holds(test, base, tied.context));
  if (failing === undefined) return base;
  if (moves === 0) return null;
  for (const input of basesOf([failing]))
    for (const value of movesOf(input, failing, base, tied)) {
      const moved = new Map([...base, [input, value]]);
      if (!holds(failing, moved, tied.context)) continue;
      const found = settle(moved, tied, moves - 1);
      if (found !== null) return found;
    }
  return null;
}

export function holds({ variable, place }: Asked, values: Values, context: BuiltinContext): boolean {
  const answers = answersIn(values, context);
  try {
    return answers.childOf(variable) === place;
  } catch (error) {
    // A value that lies in no cell of the test is none that it can have; nor is what is computed of what has no value.
    if (error instanceof RangeError || error instanceof BrokenInvariant) return false;
    throw error;
  }
}

const answersIn = (values: Values, context: BuiltinContext): Answers =>
  answersOn({
    valueOf: (input) => values.get(input) ?? { kind: 'absent' },
    decide: () => ({ kind: 'gap', causes: [] }),
    context,
  });

/** Values of one input at which the sides of a test meet, as far as the sides go straight, and those beside it. */
function movesOf(input: Input, { variable }: Asked, base: Values, tied: Tied): readonly Value[] {
  const domain = tied.domains.get(input);
  const own = base.get(input);
  const { source } = variable.input;
  if (domain?.kind !== 'span' || own === undefined || source.kind !== 'relation') return [];
  const at = placeOf(own);
  if (at === null) return [];
  const places = source.parts.flatMap((left, place) =>
    source.parts.slice(place + 1).flatMap((right) => meetings(left, right, input, at, base, tied)),
  );
  return places
    .flatMap((place) => beside(onGrid(place, domain.step), domain))
    .filter((place) => liesIn(place, domain))
    .map((place) => valueAt(place, domain.type))
    .filter((value) => value !== null);
}

const onGrid = (place: Place, step: Exact | null): Place =>
  typeof place === 'string' || step === null ? place : place.div(step).floor().mul(step);

/** Null where it cannot be computed, or where what it is computed of cannot. */
function valueIfAny(term: Term, valueOf: (input: Input) => Value, context: BuiltinContext): Value | null {
  try {
    const value = valueOfTerm(term, valueOf, context);
    return value.kind === 'failure' ? null : value;
  } catch (error) {
    if (error instanceof BrokenInvariant) return null;
    throw error;
  }
}

/** Where two sides meet when one input moves: by the secant through two of its values, twice. */
function meetings(
  left: Term,
  right: Term,
  input: Input,
  start: Place,
  base: Values,
  { context }: Tied,
): readonly Place[] {
  const distanceAt = (at: Place): Exact | null => {
    const value = valueAt(at, input.type);
    const values = value === null ? base : new Map([...base, [input, value]]);
    // A side may be computed from what is computed itself.
    const { valueOf } = answersIn(values, context);
    const [one, other] = [left, right].map((term) => valueIfAny(term, valueOf, context));
    const [from, to] = [one, other].map((each) => (each == null ? null : endOf(each)));
    if (from == null || to == null) return null;
    if (typeof from === 'string' || typeof to === 'string')
      return typeof from === typeof to ? exact(daysBetween(String(to), String(from))) : null;
    return from.sub(to);
  };
  const found: Place[] = [];
  let at: Place = start;
  for (let turn = 0; turn < 2; turn += 1) {
    const next = moved(at, exact(1));
    const [here, there] = [distanceAt(at), next === null ? null : distanceAt(next)];
    if (here === null || there === null) break;
    const slope = there.sub(here);
    if (slope.n === 0n) break;
    const root = moved(at, here.neg().div(slope));
    if (root === null) break;
    found.push(root);
    at = root;
  }
  return found;
}

function endOf(value: Value): Place | null {
  if (value.kind === 'period') return value.first;
  return placeOf(value);
}

function moved(place: Place, by: Exact): Place | null {
  if (typeof place !== 'string') return place.add(by);
  const days = Number(by.floor().valueOf());
  return Math.abs(days) < 400_000 ? addDays(place, days) : null;
}
