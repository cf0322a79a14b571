/** What examples can show of a policy: things that come out one way or the other, each with what was seen of it. */
import type { Place } from '../program/sites.ts';

export const itemKinds = [
  'requirement',
  'rule',
  'exception',
  'condition',
  'bound',
  'window',
  'alternative',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * How a thing can come out: a condition, a requirement, a rule: `yes` and `no`; a bound: `upper` and `lower`, the
 * nearest values on both sides of it; a window or an alternative: `seen`.
 */
export type Side = 'yes' | 'no' | 'upper' | 'lower' | 'seen';

export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly place: Place;
  /** The condition or bound in the notation of the policy; the day of a window; null: the place says it. */
  readonly text: string | null;
  readonly sides: readonly Side[];
  /** Of a bound of which both sides can be named: the nearest values. */
  readonly values?: { readonly upper: string; readonly lower: string };
}

/** What was seen of each item, by its id. */
export type Seen = ReadonlyMap<string, ReadonlySet<Side>>;
