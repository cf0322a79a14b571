/** What an input can be on a way through a diagram: the cell that it fell in, and the thresholds around it. */
import { addDays } from '../base/calendar.ts';
import { exactText, type Exact } from '../base/exact.ts';
import type { IsoDate, Type, Value } from '../base/value.ts';
import { finiteValues } from '../diagram/inputs.ts';
import type { Input } from '../diagram/model.ts';
import { childFor, comparePlaces, placeOf } from '../diagram/variable.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import type { Asked } from './path.ts';

export type Place = Exact | IsoDate;

export const placeText = (place: Place): string => (typeof place === 'string' ? place : exactText(place));

export type Domain =
  /** One value, or one of a few that all lead the same way. */
  | { readonly kind: 'values'; readonly values: readonly Value[] }
  | {
      readonly kind: 'span';
      readonly type: Type;
      readonly low: Place;
      readonly isLowOpen: boolean;
      readonly high: Place;
      readonly isHighOpen: boolean;
      readonly step: Exact | null;
    }
  /** Anything of its type: a text, a set. */
  | { readonly kind: 'any'; readonly type: Type };

export interface Bounds {
  readonly low: Place | null;
  readonly high: Place | null;
}

/** What is left of an input after some answers about it; null: nothing. */
export function domainOf(
  input: Input,
  asked: readonly Asked[],
  index: ProgramIndex,
  bounds: Bounds = input,
): Domain | null {
  const values = valuesApart(input, index).filter((value) => fits(value, asked));
  const isApart = asked.some(
    ({ variable, place }) => variable.kind === 'cells' && variable.cells[place] !== 'value',
  );
  if (isApart || finiteValues(input.type, index) !== null)
    return values.length === 0 ? null : { kind: 'values', values };
  const { low, high } = bounds;
  if (low === null || high === null) return { kind: 'any', type: input.type };
  return spanOf(input, asked, { low, high });
}

/** The values of an input that have no place among figures or days, in the order of the simplest first. */
function valuesApart(input: Input, index: ProgramIndex): readonly Value[] {
  if (input.source.kind === 'reading') {
    const alternatives = index.readings.get(input.source.reading)?.alternatives ?? [];
    return alternatives.map(({ name }): Value => ({ kind: 'text', text: name }));
  }
  const finite = finiteValues(input.type, index) ?? [];
  const days = (['never', 'notYet'] as const).map((day): Value => ({ kind: 'event', day }));
  return [...finite, ...(input.type.kind === 'event' ? days : []), { kind: 'absent' }];
}

function fits(value: Value, asked: readonly Asked[]): boolean {
  if (asked.length === 0) return value.kind !== 'absent';
  return asked.every(({ variable, place }) => {
    if (variable.kind === 'cells') {
      const cell = variable.cellOf({ kind: 'value', value });
      return variable.cells[place] === cell;
    }
    return placeOf(value) !== null && childFor(variable, { kind: 'value', value }) === place;
  });
}

function spanOf(
  input: Input,
  asked: readonly Asked[],
  ends: { readonly low: Place; readonly high: Place },
): Domain | null {
  let { low, high } = ends;
  let [isLowOpen, isHighOpen] = [false, false];
  for (const { variable, place } of asked) {
    if (variable.kind !== 'threshold') continue;
    const { at, isAfter } = variable;
    if (place === 1) {
      const order = comparePlaces(at, low);
      if (order > 0 || (order === 0 && isAfter)) [low, isLowOpen] = [at, isAfter];
    } else {
      const order = comparePlaces(at, high);
      if (order < 0 || (order === 0 && !isAfter)) [high, isHighOpen] = [at, !isAfter];
    }
  }
  const span: Domain = {
    kind: 'span',
    type: input.type,
    ...{ low, isLowOpen, high, isHighOpen },
    step: input.step,
  };
  return lowestIn(span) === null ? null : span;
}

export type Span = Extract<Domain, { readonly kind: 'span' }>;

/** The lowest place of a span on its grid; where its end does not belong and there is no grid, one inside. */
export function lowestIn({ low, isLowOpen, high, isHighOpen, step }: Span): Place | null {
  if (typeof low === 'string' || typeof high === 'string') {
    const first = isLowOpen ? addDays(String(low), 1) : String(low);
    const order = first === null ? 1 : comparePlaces(first, high);
    return order < 0 || (order === 0 && !isHighOpen) ? first : null;
  }
  const room = high.compare(low);
  if (step === null) {
    if (room > 0) return isLowOpen ? low.add(high).div(2) : low;
    return room === 0 && !isLowOpen && !isHighOpen ? low : null;
  }
  const up = low.div(step).ceil().mul(step);
  const first = isLowOpen && up.equals(low) ? up.add(step) : up;
  const order = first.compare(high);
  return order < 0 || (order === 0 && !isHighOpen) ? first : null;
}

export function liesIn(place: Place, { low, isLowOpen, high, isHighOpen, step }: Span): boolean {
  const [above, below] = [comparePlaces(place, low), comparePlaces(high, place)];
  if (above < 0 || below < 0 || (above === 0 && isLowOpen) || (below === 0 && isHighOpen)) return false;
  return step === null || typeof place === 'string' || place.div(step).d === 1n;
}

/** A place as a value of a type. */
export function valueAt(place: Place, type: Type): Value | null {
  if (typeof place === 'string')
    return type.kind === 'event'
      ? { kind: 'event', day: place }
      : type.kind === 'date'
        ? { kind: 'date', date: place }
        : null;
  return type.kind === 'number' || type.kind === 'money' || type.kind === 'percentage'
    ? { kind: type.kind, value: place }
    : null;
}
