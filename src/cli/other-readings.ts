/** `--all-readings`: the table beside an answer, and the answers under the other combinations of it. */
import { allReadings } from '../evaluate/all-readings.ts';
import type { Evaluator } from '../evaluate/evaluate.ts';
import type { TableKind } from '../evaluate/readings-table.ts';
import type { EvaluationResult } from '../evaluate/result.ts';
import { evaluatorOf, typedReadings, type TypedOptions } from './evaluator.ts';
import type { AskedRevisions } from './revisions.ts';
import { WrongUse } from './wrong-use.ts';

export interface WithOthers {
  /** The answer with the table. */
  readonly result: EvaluationResult;
  /** The answer under each other combination of the table, worked out when it is taken. */
  readonly others: Iterable<EvaluationResult>;
}

/** Adds a table to answers. Throws `WrongUse` where there are too many combinations to try. */
export function withOtherReadings(
  asked: AskedRevisions,
  kind: TableKind,
  typed: TypedOptions,
): (facts: unknown, result: EvaluationResult) => WithOthers {
  const [first, ...others] = asked.candidates;
  const under = (readings: Readonly<Record<string, string>>, options: Partial<TypedOptions>): Evaluator =>
    evaluatorOf(asked, {
      ...typed,
      ...options,
      readings: Object.entries(readings).map(([name, alternative]) => `${name}=${alternative}`),
    });
  const tableOn = allReadings({
    kind,
    programs: [first.program, ...others.map(({ program }) => program)],
    decisions: typed.decisions.length === 0 ? null : typed.decisions,
    held: typedReadings(asked, typed.readings),
    ...(typed.referenceDate === undefined ? {} : { referenceDate: typed.referenceDate }),
    context: typed.context,
    answering: (readings, decisions) =>
      decisions.length === 0
        ? { evaluate: (facts) => withoutDecisions(under(readings, {}).evaluate(facts)) }
        : under(readings, { decisions, explain: false, wouldDiffer: false }),
  });
  return (facts, result) => {
    const found = tableOn(facts);
    if (found.kind === 'tooMany')
      throw new WrongUse('too-many-combinations', {
        decision: found.decision,
        readings: found.readings,
        count: String(found.count),
        limit: String(found.limit),
      });
    const [, ...combinations] = found.combinations;
    return {
      result: { ...result, readingsTable: found.table },
      others: (function* () {
        for (const readings of combinations) yield under(readings, {}).evaluate(facts);
      })(),
    };
  };
}

/** A policy that publishes no decision, and nothing is asked for by name: there is nothing to put in a table. */
const withoutDecisions = (result: EvaluationResult): EvaluationResult => ({
  ...result,
  ...{ decisions: {}, requirements: {}, groups: {}, steps: {}, judgements: {}, powers: {} },
});
