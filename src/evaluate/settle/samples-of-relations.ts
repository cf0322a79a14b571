/**
 * Values for inputs that several tests go over together, such that every way in which the tests can fall out is likely
 * to be among them: ends and thresholds, and for each test the value at which its sides meet, and the ones beside it.
 */
import { addDays } from '../../base/calendar.ts';
import { exact, exactText } from '../../base/exact.ts';
import type { Value } from '../../base/value.ts';
import { valueText } from '../../total/value-text.ts';
import type { BuiltinContext } from '../../builtins/builtins.ts';
import type { Input, Term, Threshold, Variable } from '../../diagram/model.ts';
import { valueOfTerm } from '../../diagram/term.ts';
import { comparePlaces, placeOf } from '../../diagram/variable.ts';
import type { Outcomes } from '../possible/outcomes.ts';
import { endsOf } from './on-case.ts';

export type Sample = ReadonlyMap<Input, Value>;

/** A sample, and those that differ from it in one input. */
export interface Family {
  readonly base: Sample;
  readonly others: readonly { readonly input: Input; readonly sample: Sample }[];
}

const FAMILY_LIMIT = 12;

/** Families of samples, until whoever asks has seen enough: of what is found one after the other is a base too. */
export function* familiesOf(
  inputs: readonly Input[],
  variables: readonly Variable[],
  outcomesOf: (input: Input) => Outcomes,
  context: BuiltinContext,
): Generator<Family> {
  const ways = inputs.map((input) => ({ input, values: valuesOf(input, variables, outcomesOf(input)) }));
  if (ways.some(({ values }) => values.length === 0)) return;
  const sides = sidesOf(variables, inputs);
  const count = ways.reduce((product, { values }) => Math.min(product * values.length, FAMILY_LIMIT), 1);
  const seen = new Set<string>();
  const isNew = (base: Sample): boolean => {
    const key = [...base.values()].map(valueText).join(' ');
    return !seen.has(key) && seen.add(key).size <= FAMILY_LIMIT;
  };
  for (let number = 0; number < count; number += 1) {
    const base: Sample = new Map(ways.map((way, place) => [way.input, pick(way.values, number, place)]));
    const bases = [base, ...metOf(base, ways, sides, outcomesOf, context).map(({ sample }) => sample)];
    for (const one of bases.filter(isNew)) {
      const others = [...metOf(one, ways, sides, outcomesOf, context), ...plainOf(one, ways)];
      yield { base: one, others };
    }
  }
}

/** Each input goes through its values at a pace of its own. */
const pick = (values: readonly Value[], number: number, place: number): Value =>
  values[(number * (2 * place + 1) + Math.floor(number / values.length)) % values.length] as Value;

type Ways = readonly { readonly input: Input; readonly values: readonly Value[] }[];

/** Samples in which one input is moved to where the sides of some test meet, or just beside it. */
function metOf(
  base: Sample,
  ways: Ways,
  sides: readonly Term[],
  outcomesOf: (input: Input) => Outcomes,
  context: BuiltinContext,
): Family['others'] {
  const isPlaced = (input: Input): boolean => placeOf(base.get(input) ?? { kind: 'absent' }) !== null;
  const met = sides.flatMap((side) => {
    if (!side.inputs.every(isPlaced)) return [];
    const value = valueOfTerm(side, (input) => base.get(input) ?? { kind: 'absent' }, context);
    return value.kind === 'failure' ? [] : around(value);
  });
  return ways.flatMap(({ input }) =>
    distinct(met.flatMap((value) => asValueOf(input, value)))
      .filter((value) => lies(value, outcomesOf(input)))
      .map((value) => ({ input, sample: new Map([...base, [input, value]]) })),
  );
}

const plainOf = (base: Sample, ways: Ways): Family['others'] =>
  ways.flatMap(({ input, values }) =>
    values.map((value) => ({ input, sample: new Map([...base, [input, value]]) })),
  );

/** The sides of the tests: what an input has to be to meet the other side. */
function sidesOf(variables: readonly Variable[], inputs: readonly Input[]): readonly Term[] {
  const known = new Set(inputs);
  return variables.flatMap(({ input: { source } }) =>
    source.kind === 'relation'
      ? source.parts.filter(
          (part) => part.inputs.length > 0 && part.inputs.every((input) => known.has(input)),
        )
      : [],
  );
}

type Place = Threshold['at'];

function valuesOf(input: Input, variables: readonly Variable[], outcomes: Outcomes): readonly Value[] {
  const places: Place[] = outcomes.pieces.flatMap((piece) => {
    const ends = endsOf(piece);
    return ends === null ? [] : [ends.low, ends.high, middleOf(ends.low, ends.high)];
  });
  for (const variable of variables)
    if (variable.kind === 'threshold' && variable.input === input) places.push(...beside(variable.at));
  const apart = outcomes.pieces.flatMap((piece) =>
    piece.kind === 'one' && placeOf(piece.value) === null ? [piece.value] : [],
  );
  const placed = distinct(places.flatMap((place) => asValueOf(input, valueAt(place))));
  return [...placed.filter((value) => lies(value, outcomes)), ...apart];
}

const valueAt = (place: Place): Value =>
  typeof place === 'string' ? { kind: 'date', date: place } : { kind: 'number', value: place };

function middleOf(low: Place, high: Place): Place {
  if (typeof low !== 'string' && typeof high !== 'string') return low.add(high).div(2).floor();
  const year = Math.floor((Number(String(low).slice(0, 4)) + Number(String(high).slice(0, 4))) / 2);
  return `${String(year).padStart(4, '0')}-06-15`;
}

function beside(place: Place): readonly Place[] {
  if (typeof place !== 'string') return [place, place.add(exact(1)), place.sub(exact(1))];
  return [place, addDays(place, 1), addDays(place, -1)].filter((day) => day !== null);
}

function around(value: Value): readonly Value[] {
  if (value.kind === 'period') return [value.first, value.last].flatMap((day) => beside(day).map(valueAt));
  const place = placeOf(value);
  return place === null ? [] : beside(place).map(valueAt);
}

/** A day or figure as a value of the type of an input; nothing where it is of another kind. */
function asValueOf(input: Input, value: Value): readonly Value[] {
  const place = placeOf(value);
  if (place === null) return [];
  const { kind } = input.type;
  if (typeof place === 'string')
    return kind === 'date' ? [{ kind, date: place }] : kind === 'event' ? [{ kind, day: place }] : [];
  if (kind !== 'number' && kind !== 'money' && kind !== 'percentage') return [];
  const onGrid = input.step === null ? place : place.div(input.step).floor().mul(input.step);
  return [{ kind, value: onGrid }];
}

function lies(value: Value, { pieces }: Outcomes): boolean {
  const place = placeOf(value);
  return pieces.some((piece) => {
    const ends = endsOf(piece);
    if (ends === null || place === null) return false;
    const [low, high] = [comparePlaces(ends.low, place), comparePlaces(place, ends.high)];
    return (low < 0 || (low === 0 && !ends.isLowOpen)) && (high < 0 || (high === 0 && !ends.isHighOpen));
  });
}

function distinct(values: readonly Value[]): readonly Value[] {
  const seen = new Map<string, Value>();
  for (const value of values) {
    const place = placeOf(value);
    seen.set(typeof place === 'string' ? place : place === null ? '' : exactText(place), value);
  }
  return [...seen.values()];
}
