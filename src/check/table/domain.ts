/**
 * The values of a column, cut into parts (atoms) within which no cell of the table tells one value from another.
 *
 * Ordered values are cut at the bounds that the cells write: with bounds a < b the atoms are below a, a itself,
 * between, b itself, above b, at the positions 0 to 4. Only the order of the bounds is used, so that one bound of
 * unknown height (a fact, a parameter that changes) can be one as well.
 */
import { addDays } from '../../base/calendar.ts';
import { exact } from '../../base/exact.ts';
import type { Constant } from '../constants.ts';
import { constantOrder, isFigure } from '../constants.ts';

export type Atom =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'member'; readonly member: string; readonly rank: number }
  /** Even: between two bounds; odd: on one. */
  | { readonly kind: 'position'; readonly position: number }
  | { readonly kind: 'set'; readonly members: ReadonlySet<string>; readonly hasOther: boolean }
  | { readonly kind: 'named'; readonly name: string }
  /** A text, party or contact that no cell names. */
  | { readonly kind: 'other' }
  | { readonly kind: 'absent' | 'notApplicable' | 'notYet' | 'never' };

/** A place where ordered values are cut. */
export interface Bound {
  readonly key: string;
  /** Null: of unknown height. */
  readonly constant: Constant | null;
  readonly text: string;
}

/** The smallest difference between two values: one for whole numbers and days, a cent for amounts, else none. */
export type Grain = 'whole' | 'cent' | 'none';

/** Bounds by height, each once; null when their order is not known. */
export function sortBounds(bounds: readonly Bound[]): readonly Bound[] | null {
  const distinct = [...new Map(bounds.map((bound) => [bound.key, bound])).values()];
  if (distinct.length > 1 && distinct.some((bound) => bound.constant === null)) return null;
  return distinct.sort((left, right) =>
    left.constant === null || right.constant === null
      ? 0
      : (constantOrder(left.constant, right.constant) ?? 0),
  );
}

export interface Limits {
  readonly low: Constant | null;
  readonly high: Constant | null;
}

/** The positions that a value can have: none where nothing lies between two bounds, or outside the limits. */
export function positions(bounds: readonly Bound[], grain: Grain, limits: Limits): readonly Atom[] {
  const atoms: Atom[] = [];
  for (let position = 0; position <= 2 * bounds.length; position += 1)
    if (isPossible(position, bounds, grain, limits)) atoms.push({ kind: 'position', position });
  return atoms;
}

function isPossible(
  position: number,
  bounds: readonly Bound[],
  grain: Grain,
  { low, high }: Limits,
): boolean {
  const index = position >> 1;
  if (position % 2 === 1) {
    const at = bounds[index]?.constant ?? null;
    return !(isBelow(at, low) || isBelow(high, at));
  }
  const [under, over] = [bounds[index - 1]?.constant ?? null, bounds[index]?.constant ?? null];
  if (under !== null && over !== null && isEmptyBetween(under, over, grain)) return false;
  if (over !== null && low !== null && (constantOrder(over, low) ?? 1) <= 0) return false;
  return !(under !== null && high !== null && (constantOrder(high, under) ?? 1) <= 0);
}

const isBelow = (left: Constant | null, right: Constant | null): boolean =>
  left !== null && right !== null && (constantOrder(left, right) ?? 0) < 0;

/** Whether no value lies strictly between two. */
function isEmptyBetween(under: Constant, over: Constant, grain: Grain): boolean {
  if (grain === 'none') return false;
  if (under.kind === 'date' && over.kind === 'date') return addDays(under.date, 1) === over.date;
  if (!isFigure(under) || !isFigure(over)) return false;
  const scale = exact(grain === 'cent' ? 100 : 1);
  const next = under.value.mul(scale).floor().add(1);
  return next.compare(over.value.mul(scale)) >= 0;
}

/** Every set of the members that cells name, with and without any other member. */
export function subsets(named: readonly string[], hasUnnamed: boolean): readonly Atom[] {
  const atoms: Atom[] = [];
  for (let bits = 0; bits < 1 << named.length; bits += 1) {
    const members = new Set(named.filter((_, index) => (bits >> index) % 2 === 1));
    for (const hasOther of hasUnnamed ? [false, true] : [false])
      atoms.push({ kind: 'set', members, hasOther });
  }
  return atoms;
}
