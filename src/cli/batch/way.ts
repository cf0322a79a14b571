/** A way from records to what is written. */
import type { Prover } from '../../solve/asking.ts';
import type { Remark } from '../show/remarks.ts';
import type { Workers } from '../threads/workers.ts';
import type { Decide, RecordAnswer, Refusal } from './decide.ts';

export interface Way<Answer extends RecordAnswer> {
  /** Throws `WrongUse` where the policy does not know what is asked. */
  readonly deciders: () => Promise<Deciders<Answer>>;
  readonly workers: (decide: Decide<Answer>) => Workers<unknown, Answer | Refusal>;
  /** `isNew`: nothing is written yet. */
  readonly writer: (out: Out, isNew: boolean) => Writer<Answer>;
  /** Whether errors, warnings and remarks stand in the answers themselves. */
  readonly isForPeople: boolean;
}

export interface Deciders<Answer extends RecordAnswer> {
  readonly plain: Decide<Answer>;
  /** More exact, where `plain` says that it may be inexact. */
  readonly withSolver: (prover: Prover) => Decide<Answer>;
}

export type Out = (text: string) => Promise<void>;

export interface Writer<Answer> {
  /** An answer with the remarks that a page about it opens with. */
  readonly record: (answer: Answer, remarks: readonly Remark[]) => Promise<void>;
  readonly end: () => Promise<void>;
}
