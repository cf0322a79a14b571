/** A decision as an analyst draws it: questions, an arrow for each way of answering one, and what comes out. Pure data. */
import type { Language } from '../../base/language.ts';
import type { Clause } from '../../ir/ir.ts';

export interface DecisionPicture {
  readonly language: Language;
  readonly policy: {
    readonly name: string;
    readonly year: number;
    readonly revision: number;
    readonly title: string;
  };
  readonly decision: {
    readonly name: string;
    readonly label: string;
    readonly kind: Clause['kind'];
    /** What it is decided for each record of, in words; null: once. */
    readonly per: string | null;
  };
  /** The readings that were taken, of those on which it depends. */
  readonly readings: readonly TakenReading[];
  /** The first is where one begins; each comes before those that it leads to. None: the outcome is always the same. */
  readonly questions: readonly Question[];
  readonly outcomes: readonly PictureOutcome[];
  readonly arrows: readonly Arrow[];
  readonly norms: readonly { readonly id: string; readonly place: string | null }[];
}

export interface TakenReading {
  readonly name: string;
  readonly label: string;
  readonly alternative: string;
  readonly reason: string;
  /** It is the one that the policy chooses. */
  readonly isChosen: boolean;
}

export type QuestionKind = 'fact' | 'judgement' | 'power' | 'reading' | 'relation';

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: string;
  /** Whose judgement it is, what a reading is about. */
  readonly detail: string | null;
  /** Its name in the policy. */
  readonly path: string;
  readonly norms: readonly string[];
}

export type OutcomeStatus = 'value' | 'gap' | 'conflict' | 'error' | 'notApplicable';

export interface PictureOutcome {
  readonly id: string;
  readonly status: OutcomeStatus;
  readonly text: string;
  /** Why it is left open, as the policy writes it. */
  readonly reasons: readonly string[];
}

export interface Arrow {
  readonly from: string;
  /** A question or an outcome. */
  readonly to: string;
  /** The answers with which one goes on there. */
  readonly text: string;
}
