/**
 * What was split or merged: a clause that holds what several of the other edition hold. A part adds something to what
 * the clause has in the other edition already, or it is the clause once more (one timeline becomes two, each with the
 * step); and together they hold most of it. Merging is the same, seen from the other side.
 */
import type { Clause } from '../../ir/ir.ts';
import { common, contained, weightOf, type Features, type Weights } from './likeness.ts';
import { nearTo } from './pairs.ts';
import type { Partners, Profile, Sides } from './profile.ts';
import { hasRare, isComparable, sameness } from './same.ts';

export interface Parts {
  readonly older: readonly Clause[];
  readonly newer: readonly Clause[];
}

/** A whole of one edition, with what it became in the other: its partner first, if it has one. */
interface Whole {
  readonly whole: Profile;
  readonly parts: readonly Profile[];
  readonly isOlder: boolean;
  readonly strength: number;
}

export function partsOf({ older, newer, weights }: Sides, partners: Partners): readonly Parts[] {
  const back = new Map([...partners].map(([one, other]) => [other, one]));
  const wholes = [
    ...wholesIn(older, newer, partners, new Set(back.keys()), weights).map((one) => ({
      ...one,
      isOlder: true,
    })),
    ...wholesIn(newer, older, back, new Set(partners.keys()), weights).map((one) => ({
      ...one,
      isOlder: false,
    })),
  ];
  return withoutOverlap(wholes).map(({ whole, parts, isOlder }) => {
    const clauses = parts.map(({ clause }) => clause);
    return isOlder ? { older: [whole.clause], newer: clauses } : { older: clauses, newer: [whole.clause] };
  });
}

function wholesIn(
  wholes: readonly Profile[],
  others: readonly Profile[],
  partners: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
  weights: Weights,
): readonly Omit<Whole, 'isOlder'>[] {
  const byName = new Map(others.map((profile) => [profile.clause.name, profile]));
  const near = nearTo(others.filter(({ clause }) => !taken.has(clause.name)));
  return wholes.flatMap((whole) => {
    const partner = byName.get(partners.get(whole.clause.name) ?? '') ?? null;
    const free = near(whole).filter((one) => isComparable(whole, one));
    const parts = partsFor(whole, partner, free, weights);
    return parts === null ? [] : [{ whole, ...parts }];
  });
}

/**
 * A part says mostly what the whole says, and of the whole at least a tenth that no other part has, with something in
 * it that few others have; less is chance. Half of the whole must be found back.
 */
const bounds = { ofPart: 0.6, added: 0.1, ofWhole: 0.5 } as const;

function partsFor(
  whole: Profile,
  partner: Profile | null,
  free: readonly Profile[],
  weights: Weights,
): Pick<Whole, 'parts' | 'strength'> | null {
  const [copies, others] = copiesAmong(whole, partner, free, weights);
  const pieces = piecesAmong(whole, partner, others, weights);
  const parts = [...(partner === null ? [] : [partner]), ...[...copies, ...pieces].sort(byName)];
  const found = weightOf(common(whole.tree, union(parts)), weights) / weightOf(whole.tree, weights);
  const isWhole = copies.length > 0 || found >= bounds.ofWhole;
  return parts.length < 2 || !isWhole ? null : { parts, strength: found };
}

/** Clauses that would be this one too, if it did not have a partner already. One that kept its name stays that one. */
function copiesAmong(
  whole: Profile,
  partner: Profile | null,
  free: readonly Profile[],
  weights: Weights,
): readonly [copies: readonly Profile[], others: readonly Profile[]] {
  if (partner === null || partner.clause.name === whole.clause.name) return [[], free];
  const copies = free.filter((one) => sameness(whole, one, weights) !== null);
  return [copies, free.filter((one) => !copies.includes(one))];
}

function piecesAmong(
  whole: Profile,
  partner: Profile | null,
  free: readonly Profile[],
  weights: Weights,
): readonly Profile[] {
  const all = weightOf(whole.tree, weights);
  const inside = free.filter((one) => contained(one.tree, whole.tree, weights) >= bounds.ofPart);
  return inside.filter((one) => {
    const others = union([
      ...inside.filter((other) => other !== one),
      ...(partner === null ? [] : [partner]),
    ]);
    const own = [...common(one.tree, whole.tree)].filter((feature) => !others.has(feature));
    return weightOf(own, weights) / all >= bounds.added && hasRare(own, weights);
  });
}

const union = (profiles: readonly Profile[]): Features => new Set(profiles.flatMap(({ tree }) => [...tree]));

const byName = (left: Profile, right: Profile): number => (left.clause.name < right.clause.name ? -1 : 1);

/** The strongest first; a clause is in one of them. */
function withoutOverlap(wholes: readonly Whole[]): readonly Whole[] {
  const keyOf = ({ whole, parts }: Whole): string =>
    [whole, ...parts].map(({ clause }) => clause.name).join('\n');
  const taken = new Set<Profile>();
  return [...wholes]
    .sort((left, right) => right.strength - left.strength || (keyOf(left) < keyOf(right) ? -1 : 1))
    .filter(({ whole, parts }) => {
      if ([whole, ...parts].some((profile) => taken.has(profile))) return false;
      for (const profile of [whole, ...parts]) taken.add(profile);
      return true;
    });
}
