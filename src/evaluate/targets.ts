/** Things to settle: clauses, `altijd` clauses, judgements, with all that they read. */
import type { Always, Clause, Expression } from '../ir/ir.ts';
import { expressionsOf } from '../total/expressions.ts';
import { closureOf, resultsIn, type ProgramIndex } from '../total/program-index.ts';
import { decideClause } from './decide/clause.ts';
import { looseFrame } from './decide/everything.ts';
import type { Evaluation } from './decide/evaluation.ts';
import { decidedKey, type KnownRecord } from './known/known.ts';
import type { Constraint, Target } from './settle/settle.ts';

export function clauseTarget(clause: Clause, record: KnownRecord | null, index: ProgramIndex): Target {
  return {
    name: decidedKey(clause.name, record),
    decide: (evaluation) => decideClause(evaluation, clause, record),
    closure: closureOf(index.readsOf.get(clause.name) ?? [], index),
    expressions: expressionsOf(clause),
  };
}

export function expressionTarget(
  expression: Expression,
  place: { readonly name: string; readonly cites: readonly string[]; readonly record: KnownRecord | null },
  index: ProgramIndex,
): Target {
  return {
    name: place.name,
    decide: (evaluation) => {
      const frame = { ...looseFrame(evaluation, place.name, place.cites), record: place.record };
      return { outcomes: frame.evaluate(expression, frame), trail: frame.trail };
    },
    closure: closureOf(resultsIn([expression], index), index),
    expressions: [expression],
  };
}

export const alwaysTarget = ({ name, condition, cites }: Always, index: ProgramIndex): Target =>
  expressionTarget(condition, { name, cites, record: null }, index);

/** The `altijd` clauses that still turn on something. */
export function constraintsOf(evaluation: Evaluation): readonly Constraint[] {
  const { index } = evaluation;
  return index.program.always.flatMap((always) => {
    const target = alwaysTarget(always, index);
    const { reads } = target.decide(evaluation).trail;
    return reads.size === 0 ? [] : [{ name: always.name, target, reads }];
  });
}
