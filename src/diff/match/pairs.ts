/** One-to-one: the likeliest pairs of clauses that have other names, each clause in one pair. */
import { isComparable, sameness } from './same.ts';
import type { Weights } from './likeness.ts';
import type { Profile } from './profile.ts';

export interface Pair {
  readonly older: Profile;
  readonly newer: Profile;
  readonly sameness: number;
}

/** The likeliest first, and each clause once. */
export function pairsOf(
  older: readonly Profile[],
  newer: readonly Profile[],
  weights: Weights,
): readonly Pair[] {
  const taken = new Set<Profile>();
  return likelyPairs(older, newer, weights).filter((pair) => {
    if (taken.has(pair.older) || taken.has(pair.newer)) return false;
    taken.add(pair.older).add(pair.newer);
    return true;
  });
}

/** All pairs that could be one clause; of pairs as likely as each other, in an order that does not turn on the side. */
function likelyPairs(
  older: readonly Profile[],
  newer: readonly Profile[],
  weights: Weights,
): readonly Pair[] {
  const near = nearTo(newer);
  const pairs = older.flatMap((one) =>
    near(one).flatMap((other): readonly Pair[] => {
      const found = isComparable(one, other) ? sameness(one, other, weights) : null;
      return found === null ? [] : [{ older: one, newer: other, sameness: found }];
    }),
  );
  return pairs.sort((left, right) => right.sameness - left.sameness || (keyOf(left) < keyOf(right) ? -1 : 1));
}

const keyOf = ({ older, newer }: Pair): string => [older.clause.name, newer.clause.name].sort().join('\n');

/** What more clauses than this have says too little to look clauses up by; with few clauses all of it counts. */
const WIDEST = 60;

/** For a clause those that share something with it that is not in nearly all of them. */
export function nearTo(profiles: readonly Profile[]): (profile: Profile) => readonly Profile[] {
  const having = new Map<number, Profile[]>();
  for (const profile of profiles)
    for (const feature of featuresOf(profile)) {
      const known = having.get(feature);
      if (known === undefined) having.set(feature, [profile]);
      else known.push(profile);
    }
  return (profile) => {
    const found = new Set<Profile>();
    for (const feature of featuresOf(profile)) {
      const sharing = having.get(feature) ?? [];
      if (sharing.length <= WIDEST) for (const one of sharing) found.add(one);
    }
    return [...found];
  };
}

const featuresOf = ({ tree, words }: Profile): readonly number[] => [...tree, ...words];
