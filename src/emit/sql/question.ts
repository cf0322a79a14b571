/** What a node of the plan asks of a row: which ways on it may take, and what leaves that open. */
import type { PlanNode, Ref } from '../../plan/plan.ts';
import type { Sql } from './expression.ts';
import type { Said } from './said.ts';

export interface Way {
  readonly to: Ref;
  readonly when: Sql;
}

/** An input that leaves a question open. */
export interface OpenInput {
  readonly name: string;
  /** Whether it is not known; null: it is not where the question is open. */
  readonly isOpen: Sql | null;
}

export interface Question {
  /** Each to another place; exactly one is taken where the question is not open. */
  readonly ways: readonly Way[];
  readonly isOpen: Sql;
  readonly inputs: readonly OpenInput[];
  /** Whether an open question allows more than can be: always, on a condition, or never (null). */
  readonly isInexact: Sql | null;
  /** Whether an event is awaited that counts as not done; null: it is no such event. */
  readonly isAwaited: Sql | null;
}

export interface Questions {
  readonly ask: (node: PlanNode) => Question;
  readonly reckoned: (input: number) => Said;
}
