/** What settling finds. */
import type { Outcomes } from '../possible/outcomes.ts';

export interface Settled {
  readonly outcomes: Outcomes;
  readonly needed: readonly NeededInput[];
  readonly isInexact: boolean;
  /** The `altijd` clauses that ruled out cases. */
  readonly always: readonly string[];
  /** Inputs on which it was split, also when the parts agreed. */
  readonly split: readonly string[];
  /** No case is possible at all. */
  readonly isImpossible: boolean;
}

export interface NeededInput {
  readonly input: string;
  readonly member: string | null;
}
