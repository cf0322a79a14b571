/** Decides records in both editions: the part of the work that takes the time, and that knows of no file. */
import { answersOf, type PairAnswers } from '../../diff/portfolio/answers.ts';
import { prepare, type EvaluateOptions, type Evaluator } from '../../evaluate/evaluate.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import type { Program } from '../../ir/ir.ts';
import { firstTime } from '../facts/first-time.ts';

/** An edition with the names of what is compared, in the order of the pairs; null: not to be asked. */
export interface SideAsked {
  readonly program: Program;
  readonly names: readonly (string | null)[];
  readonly options: Pick<EvaluateOptions, 'referenceDate' | 'context' | 'readings'>;
}

export interface BothAsked {
  readonly older: SideAsked;
  readonly newer: SideAsked;
}

/** One record as each edition would say it. */
export interface BothFacts {
  readonly older: unknown;
  readonly newer: unknown;
}

export interface Decided {
  readonly older: PairAnswers;
  readonly newer: PairAnswers;
  /** What is wrong with the facts in either edition: such a record is not compared. */
  readonly errors: readonly FactDiagnostic[];
  /** What the newer edition wonders about for the first time: a misspelt column comes back with every record. */
  readonly warnings: readonly FactDiagnostic[];
}

export function decider({ older, newer }: BothAsked): (facts: BothFacts) => Decided {
  const [before, after] = [evaluatorOf(older), evaluatorOf(newer)];
  const isNew = firstTime();
  return (facts) => {
    const [one, other] = [before.evaluate(facts.older), after.evaluate(facts.newer)];
    return {
      older: answersOf(one, older.names),
      newer: answersOf(other, newer.names),
      errors: [...other.errors, ...one.errors],
      warnings: other.warnings.filter(isNew),
    };
  };
}

/** Nobody reads remarks about a million records, and what they hang on need not be decided: that is most of the time. */
const evaluatorOf = ({ program, names, options }: SideAsked): Evaluator =>
  prepare(
    { ...program, notes: [] },
    {
      ...options,
      decisions: names.filter((name) => name !== null),
      wouldDiffer: false,
    },
  );
