/**
 * What examples of a clause have to show, read off its diagram: each answer to each question where it matters by itself
 * (modified condition/decision coverage: Chilenski and Miller 1994), each bound at the nearest values on both sides, and
 * each outcome.
 */
import { addDays } from '../../base/calendar.ts';
import { exact, exactText, type Exact } from '../../base/exact.ts';
import type { Value } from '../../base/value.ts';
import type { Cells, Threshold, Variable } from '../../diagram/model.ts';
import { variablesOf } from '../../diagram/fixed.ts';
import { leavesOf, type Diagram } from '../../diagram/store.ts';
import { comparePlaces } from '../../diagram/variable.ts';
import { valueAt, type Bounds, type Place } from '../../witness/domain.ts';

/** A side of a bound: the value there. */
export interface Sides {
  readonly upper: Value;
  readonly lower: Value;
}

export type Aim =
  /** A question by itself: with this answer it comes out otherwise than with another. */
  | { readonly kind: 'answer'; readonly variable: Cells; readonly place: number }
  /** `sides`: the nearest values, and nearer ones where a type has no smallest step. */
  | { readonly kind: 'bound'; readonly variable: Threshold; readonly sides: readonly Sides[] }
  | { readonly kind: 'outcome'; readonly leaf: string };

/** `boundsOf`: between which values an input may lie. */
export function aimsOf<Outcome>(
  root: Diagram<Outcome>,
  boundsOf: (variable: Variable) => Bounds,
): readonly Aim[] {
  const inOrder = [...variablesOf(root)].sort((left, right) => left.input.place - right.input.place);
  return [
    ...inOrder.flatMap((variable): readonly Aim[] =>
      variable.kind === 'cells'
        ? cellAims(variable)
        : [{ kind: 'bound', variable, sides: sidesOf(variable, boundsOf(variable)) }],
    ),
    ...leavesOf(root).map(({ key }): Aim => ({ kind: 'outcome', leaf: key })),
  ];
}

/** Of two answers that matter both are shown by one pair. */
function cellAims(variable: Cells): readonly Aim[] {
  const places = variable.cells.map((_, place) => place);
  return (places.length === 2 ? [0] : places).map((place) => ({ kind: 'answer', variable, place }));
}

/** Steps that are tried where a type has no smallest one: of 12,5 a tenth, then a hundredth, then a thousandth. */
const FINER = [1, 10, 100];

function sidesOf(variable: Threshold, bounds: Bounds): readonly Sides[] {
  const { input } = variable;
  const pairs =
    typeof variable.at === 'string' ? dayPlaces(variable, variable.at) : figures(variable, variable.at);
  return pairs.flatMap(([lower, upper]) => {
    if (bounds.low !== null && comparePlaces(lower, bounds.low) < 0) return [];
    if (bounds.high !== null && comparePlaces(upper, bounds.high) > 0) return [];
    const [below, from] = [valueAt(lower, input.type), valueAt(upper, input.type)];
    return below === null || from === null ? [] : [{ lower: below, upper: from }];
  });
}

type Pair = readonly [Place, Place];

function dayPlaces({ isAfter }: Threshold, at: string): readonly Pair[] {
  const other = addDays(at, isAfter ? 1 : -1);
  if (other === null) return [];
  return [isAfter ? [at, other] : [other, at]];
}

function figures({ input, isAfter }: Threshold, at: Exact): readonly Pair[] {
  if (input.step === null)
    return FINER.map((finer) => lastDecimal(at, input.type.kind === 'percentage').div(finer)).map((step) =>
      isAfter ? [at, at.add(step)] : [at.sub(step), at],
    );
  const up = at.div(input.step).ceil().mul(input.step);
  const upper = isAfter && up.equals(at) ? up.add(input.step) : up;
  return [[upper.sub(input.step), upper]];
}

/** One unit of the last decimal that is written; of a share that is a hundredth of it. */
function lastDecimal(at: Exact, isShare: boolean): Exact {
  const text = exactText(isShare ? at.mul(100) : at);
  const decimals = text.includes('/') ? 2 : (text.split('.')[1]?.length ?? 0);
  return exact(1).div(10 ** decimals * (isShare ? 100 : 1));
}
