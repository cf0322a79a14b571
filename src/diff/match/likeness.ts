/**
 * How alike two clauses are, between 0 and 1: what they share of what they have, each feature counted by how rare it is.
 * A feature that two clauses of a thousand have says much; one that half of them have says little.
 */

export type Features = ReadonlySet<number>;

export interface Weights {
  readonly of: (feature: number) => number;
  /** Of a feature that one clause has: by so much the little that short sets share counts for less. */
  readonly one: number;
}

/** Weights over all clauses of both programs, so that neither counts for more. */
export function weightsOf(sets: readonly Features[]): Weights {
  const counts = new Map<number, number>();
  for (const set of sets) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return {
    one: Math.log(1 + sets.length),
    of: (feature) => Math.log(1 + sets.length / (counts.get(feature) ?? 1)),
  };
}

export function weightOf(set: Iterable<number>, weights: Weights): number {
  let sum = 0;
  for (const feature of set) sum += weights.of(feature);
  return sum;
}

/** What two sets share of what they have together; null where neither has anything. */
export function likeness(left: Features, right: Features, weights: Weights): number | null {
  if (left.size + right.size === 0) return null;
  const shared = weightOf(common(left, right), weights);
  return shared / (weights.one + weightOf(left, weights) + weightOf(right, weights) - shared);
}

/** How much of a set another one has. */
export function contained(part: Features, whole: Features, weights: Weights): number {
  const all = weightOf(part, weights);
  return all === 0 ? 0 : weightOf(common(part, whole), weights) / all;
}

export function common(left: Features, right: Features): Features {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  return new Set([...few].filter((feature) => many.has(feature)));
}
