/** Whether two clauses that have other names are the same one, and which pair of several is the likelier. */
import { common, likeness, type Weights } from './likeness.ts';
import type { Profile } from './profile.ts';

/**
 * A clause is known by what it says and by what it is called, and needs some of both: steps without a day say next to
 * nothing (someone does something), and many labels differ in one word that changes everything. So the two are
 * multiplied. What the norms are about only adds: registers paraphrase each document anew.
 *
 * The bounds were set on all pairs that the five documents of this project give, each judged by its text. Of clauses
 * that are the same `mixed` is 0.24 or more, of others at most 0.23. A clause of which the conditions were written
 * anew is known by its name and label: from 0.5 they are the same but for a word. One that got another name and
 * another label is known by what it says, if it says something that few clauses say.
 */
const bounds = { mixed: 0.24, words: 0.5, tree: 0.6 } as const;
const normShare = 0.25;

/** How likely it is that these are one clause; null where they are not. Rounded, so that order changes nothing. */
export function sameness(left: Profile, right: Profile, weights: Weights): number | null {
  const tree = likeness(left.tree, right.tree, weights) ?? 0;
  const words = likeness(left.words, right.words, weights) ?? 0;
  const norms = likeness(left.norms, right.norms, weights);
  const both = Math.sqrt(tree * words);
  const mixed = norms === null ? both : (1 - normShare) * both + normShare * norms;
  const isSame =
    mixed >= bounds.mixed ||
    words >= bounds.words ||
    (tree >= bounds.tree && hasRare(common(left.tree, right.tree), weights));
  return isSame ? Math.round((mixed + (tree + words) / 4) * 1e6) / 1e6 : null;
}

/** Of what weight something is that few other clauses have: that is no chance. */
const RARE = 0.6;

/** Whether what two clauses have in common holds something that few others have. */
export const hasRare = (shared: Iterable<number>, weights: Weights): boolean =>
  [...shared].some((feature) => weights.of(feature) >= RARE * weights.one);

/** Only what is decided of the same thing, in the same way, can be one clause under two names. */
export const isComparable = (left: Profile, right: Profile): boolean =>
  left.clause.kind === right.clause.kind && left.clause.per === right.clause.per;
