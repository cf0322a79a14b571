/**
 * Which clauses of two programs are the same clause. Both share one vocabulary: facts, judgements and choices that were
 * renamed have one name. What has the same name and kind is the same; what is left is matched by likeness, in rounds,
 * as a clause that reads a renamed clause is like it only when that one is known. Last, what was split or merged.
 */
import type { Clause, Program } from '../../ir/ir.ts';
import { pairsOf } from './pairs.ts';
import { partsOf } from './parts.ts';
import { profilesOf, weightsOfProfiles, type Partners, type Sides } from './profile.ts';
import { lastPart, Numbering } from './trees.ts';

export type How = 'same' | 'renamed' | 'moved' | 'split' | 'merged' | 'added' | 'removed';

export interface Match {
  /** Empty for what was added; several for what was merged. */
  readonly older: readonly Clause[];
  /** Empty for what was removed; several for what was split. */
  readonly newer: readonly Clause[];
  readonly how: How;
}

/** In the order of the newer program, what is gone behind it in the order of the older. */
export function matchClauses(older: Program, newer: Program): readonly Match[] {
  const partners = sameNames(older, newer);
  const isWhole = partners.size === older.clauses.length && partners.size === newer.clauses.length;
  const parts = isWhole ? [] : partsOf(matchByLikeness(older, newer, partners), partners);
  return inOrder(older, newer, [
    ...parts.map(({ older: olders, newer: newers }) => matchOf(olders, newers)),
    ...oneToOne(older, newer, partners, new Set(parts.flatMap((part) => [...part.older, ...part.newer]))),
  ]);
}

/** Paths of the older program that have another one in the newer. */
export const renameOf = (matches: readonly Match[]): ReadonlyMap<string, string> =>
  new Map(
    matches.flatMap(({ older: [one], newer: [other], how }) =>
      one !== undefined && other !== undefined && (how === 'renamed' || how === 'moved')
        ? [[one.name, other.name] as const]
        : [],
    ),
  );

function sameNames(older: Program, newer: Program): Partners {
  const kinds = new Map(newer.clauses.map(({ name, kind }) => [name, kind]));
  const same = older.clauses.filter(({ name, kind }) => kinds.get(name) === kind);
  return new Map(same.map(({ name }) => [name, name]));
}

/** Adds partners until no round finds any. */
function matchByLikeness(older: Program, newer: Program, partners: Partners): Sides {
  for (;;) {
    const sides = sidesOf(older, newer, partners);
    const taken = new Set(partners.values());
    const found = pairsOf(
      sides.older.filter(({ clause }) => !partners.has(clause.name)),
      sides.newer.filter(({ clause }) => !taken.has(clause.name)),
      sides.weights,
    );
    if (found.length === 0) return sides;
    for (const pair of found) partners.set(pair.older.clause.name, pair.newer.clause.name);
  }
}

function sidesOf(older: Program, newer: Program, partners: Partners): Sides {
  const numbers = new Numbering();
  const sides = {
    older: profilesOf(older, (name) => partners.get(name) ?? name, numbers),
    newer: profilesOf(newer, (name) => name, numbers),
  };
  return { ...sides, weights: weightsOfProfiles([...sides.older, ...sides.newer]) };
}

function oneToOne(
  older: Program,
  newer: Program,
  partners: Partners,
  done: ReadonlySet<Clause>,
): readonly Match[] {
  const newers = new Map(newer.clauses.map((clause) => [clause.name, clause]));
  const pairs = older.clauses
    .filter((clause) => !done.has(clause))
    .map((clause) => [clause, newers.get(partners.get(clause.name) ?? '')] as const);
  const found = new Set(pairs.map(([, other]) => other));
  return [
    ...pairs.map(([one, other]) => matchOf([one], other === undefined ? [] : [other])),
    ...newer.clauses
      .filter((clause) => !done.has(clause) && !found.has(clause))
      .map((clause) => matchOf([], [clause])),
  ];
}

const matchOf = (older: readonly Clause[], newer: readonly Clause[]): Match => ({
  older,
  newer,
  how: howOf(older, newer),
});

function howOf(older: readonly Clause[], newer: readonly Clause[]): How {
  const [one, other] = [older[0], newer[0]];
  if (one === undefined) return 'added';
  if (other === undefined) return 'removed';
  if (newer.length > 1) return 'split';
  if (older.length > 1) return 'merged';
  if (one.name === other.name) return 'same';
  return lastPart(one.name) === lastPart(other.name) ? 'moved' : 'renamed';
}

function inOrder(older: Program, newer: Program, matches: readonly Match[]): readonly Match[] {
  const places = new Map([...newer.clauses, ...older.clauses].map((clause, place) => [clause, place]));
  const placeOf = ({ newer: [first], older: [one] }: Match): number =>
    places.get((first ?? one) as Clause) ?? 0;
  return [...matches].sort((left, right) => placeOf(left) - placeOf(right));
}
