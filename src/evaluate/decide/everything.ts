/** Decides clauses in order, each for every record it is decided for. */
import type { Clause } from '../../ir/ir.ts';
import { decidedKey, type KnownRecord } from '../known/known.ts';
import { decideClause } from './clause.ts';
import { decidedOf, newTrail, type Decided, type Evaluation, type Frame } from './evaluation.ts';
import { within } from '../possible/outcomes.ts';
import { evaluateExpression } from './expression.ts';

/** The records of a subject, those that may be there last; null: the clause is decided once. */
export function recordsOf(evaluation: Evaluation, per: string | null): readonly (KnownRecord | null)[] {
  if (per === null) return [null];
  const { index, known } = evaluation;
  const single = known.records.get(per);
  if (single !== undefined) return [single];
  const path: string[] = [];
  let top = per;
  for (
    let owner = index.subjects.get(per)?.owner ?? null;
    owner !== null;
    owner = index.subjects.get(owner)?.owner ?? null
  ) {
    path.unshift(top);
    top = owner;
  }
  const root = known.records.get(top);
  let found: readonly KnownRecord[] = root === undefined ? [] : [root];
  for (const subject of path)
    found = found.flatMap((owner) => {
      const { records, more } = owner.lists.get(subject) ?? { records: [], more: null };
      return more === null ? records : [...records, more];
    });
  return found;
}

/** Decides some clauses; those they read must be decided already, or stand before them. */
export function decideAll(evaluation: Evaluation, clauses: readonly Clause[]): void {
  for (const clause of clauses)
    for (const record of recordsOf(evaluation, clause.per))
      evaluation.decided.set(decidedKey(clause.name, record), decideClause(evaluation, clause, record));
}

/** A clause that still turns on something, for a record. */
export interface Pending {
  readonly clause: Clause;
  readonly record: KnownRecord | null;
  readonly key: string;
  /** What it is when nothing is assumed. */
  readonly before: Decided;
}

export function pendingOf(evaluation: Evaluation, clauses: readonly Clause[]): readonly Pending[] {
  return clauses.flatMap((clause) =>
    recordsOf(evaluation, clause.per).flatMap((record) => {
      const key = decidedKey(clause.name, record);
      const before = decidedOf(evaluation, key);
      if (before === undefined || before.trail.reads.size === 0) return [];
      return [{ clause, record, key, before }];
    }),
  );
}

/** Decides again what reads one of some inputs; everything that is pending without them. Returns how much it was. */
export function decideAgain(
  evaluation: Evaluation,
  pending: readonly Pending[],
  inputs: readonly string[] | null,
): number {
  let count = 0;
  for (const { clause, record, key, before } of pending) {
    if (inputs !== null && !inputs.some((input) => before.trail.met.has(input))) continue;
    const decided = decideClause(evaluation, clause, record);
    evaluation.decided.set(key, { ...decided, outcomes: within(decided.outcomes, before.outcomes) });
    count += 1;
  }
  return count;
}

/** A frame for an expression that stands outside any clause: an `altijd`, the guard of a remark. */
export const looseFrame = (evaluation: Evaluation, name: string, cites: readonly string[]): Frame => ({
  evaluation,
  clause: null,
  name,
  cites,
  record: null,
  bound: new Map(),
  trail: newTrail(),
  evaluate: evaluateExpression,
});
