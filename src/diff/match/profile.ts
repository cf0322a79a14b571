/** All by which a clause is known again. */
import type { Clause, Norm, Program } from '../../ir/ir.ts';
import { weightsOf, type Features, type Weights } from './likeness.ts';
import { treeFeatures, type NameOf, type Numbering } from './trees.ts';
import { normFeatures, wordFeatures } from './words.ts';

export interface Profile {
  readonly clause: Clause;
  /** What it says. */
  readonly tree: Features;
  /** What it is called. */
  readonly words: Features;
  /** What the norms that it cites are about. */
  readonly norms: Features;
}

/** Names of the newer program by names of the older. */
export type Partners = Map<string, string>;

export interface Sides {
  readonly older: readonly Profile[];
  readonly newer: readonly Profile[];
  readonly weights: Weights;
}

export function profilesOf(program: Program, nameOf: NameOf, numbers: Numbering): readonly Profile[] {
  const norms = new Map(program.norms.map((norm: Norm) => [norm.id, norm]));
  return program.clauses.map((clause) => ({
    clause,
    tree: treeFeatures(clause, nameOf, numbers),
    words: wordFeatures(clause, numbers),
    norms: normFeatures(clause, norms, numbers),
  }));
}

export const weightsOfProfiles = (profiles: readonly Profile[]): Weights =>
  weightsOf(profiles.map(({ tree, words, norms }) => new Set([...tree, ...words, ...norms])));
