/** What an edition answers about the decisions that are compared, and no more: so it can be handed on and forgotten. */
import type { Entry, EvaluationResult, JsonValue, Keyed, Possible, Status } from '../../evaluate/result.ts';

/** One decision in both editions; null where an edition does not have it. */
export interface DecisionPair {
  readonly older: string | null;
  readonly newer: string | null;
  /** Proved over all cases: nobody changes, also who is undetermined. */
  readonly isEquivalent: boolean;
}

export interface Answer {
  readonly status: Status;
  readonly outcome: JsonValue | null;
  readonly possible: readonly Possible[];
  /** The norms that decided. */
  readonly cites: readonly string[];
}

/** By the key of the record it is decided for; `''` where it is decided once. */
export type Answers = Readonly<Record<string, Answer>>;

/** For each pair in turn; null: it was not asked. */
export type PairAnswers = readonly (Answers | null)[];

export const answersOf = (result: EvaluationResult, names: readonly (string | null)[]): PairAnswers =>
  names.map((name) => {
    const found = name === null ? undefined : result.decisions[name];
    return found === undefined ? null : keyed(found);
  });

function keyed(found: Keyed<Entry>[string]): Answers {
  const entries = isEntry(found) ? [['', found] as const] : Object.entries(found);
  return Object.fromEntries(entries.map(([key, entry]) => [key, answerOf(entry)]));
}

const isEntry = (found: Keyed<Entry>[string]): found is Entry => typeof found.status === 'string';

const answerOf = ({ status, outcome, possible, cites }: Entry): Answer => ({
  status,
  outcome,
  possible,
  cites,
});
