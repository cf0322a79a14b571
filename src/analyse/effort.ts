/** How much is done to answer a question. What is too much for it stays undecided; no clock is asked. */
import type { Program } from '../ir/ir.ts';
import type { FindingKind } from './finding.ts';

export interface Effort {
  /** Of the diagrams of a policy together; null: those that the policy has anyway. */
  readonly nodes: number | null;
  /** That one answer may take beside those; they are gone when it is given. */
  readonly beside: number;
  /** That are gone through a diagram before it is left to a solver, or undecided. */
  readonly ways: number;
  /** Whether tests over several inputs are tried out, and put to a solver. */
  readonly relates: boolean;
  /** Of a policy with more clauses only its text is read. */
  readonly clauses: number;
}

export const whole: Effort = {
  nodes: null,
  beside: 60_000,
  ways: 60,
  relates: true,
  clauses: Infinity,
};

/** What a person who saves a file waits for: the policies of this project have up to 15,000 nodes and 250 clauses. */
export const brief: Effort = { nodes: 60_000, beside: 10_000, ways: 20, relates: false, clauses: 750 };

const ofText: ReadonlySet<FindingKind> = new Set(['unused', 'noValue', 'repeated']);

export const isWorth = (kind: FindingKind, { clauses }: Program, effort: Effort): boolean =>
  clauses.length <= effort.clauses || ofText.has(kind);
