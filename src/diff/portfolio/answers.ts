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
  names.map((name) => (name === null ? null : answersIn(result.decisions[name])));

/** Null: there is none. Of an entry with a status and an outcome alone, nothing else is said. */
export function answersIn(found: Keyed<SaidOf>[string] | undefined): Answers | null {
  if (found === undefined) return null;
  const entries = isEntry(found) ? [['', found] as const] : Object.entries(found);
  return Object.fromEntries(entries.map(([key, entry]) => [key, answerOf(entry)]));
}

type SaidOf = Pick<Entry, 'status' | 'outcome'> & Partial<Pick<Entry, 'possible' | 'cites'>>;

const isEntry = (found: Keyed<SaidOf>[string]): found is SaidOf => typeof found.status === 'string';

const answerOf = ({ status, outcome, possible = [], cites = [] }: SaidOf): Answer => ({
  ...{ status, outcome, possible, cites },
});
