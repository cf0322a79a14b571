/** One choice: what one thing becomes, or turns out to be. */
import type { Candidate } from './candidates.ts';
import type { Unit } from './unit.ts';

export interface Move {
  readonly unit: Unit;
  readonly candidate: Candidate;
}
