/** What is still needed to decide, as plain JSON, `pol-needed/1`. The schema only grows. */
import type { FactDiagnostic } from '../facts/fact-diagnostic.ts';
import type { EvaluationResult, Needed, Possible, Status } from '../result.ts';

export const NEEDED_SCHEMA = 'pol-needed/1';

export interface NeededAnswer {
  readonly schema: typeof NEEDED_SCHEMA;
  readonly id: string | null;
  readonly policy: EvaluationResult['policy'];
  readonly referenceDate: string | null;
  readonly knowledgeDate: string | null;
  readonly readings: Readonly<Record<string, string>>;
  /** How answers were weighed: all alike, or as often as some records give them. */
  readonly weights: { readonly kind: 'equal' } | { readonly kind: 'portfolio'; readonly records: number };
  readonly open: readonly NeededEntry[];
  readonly errors: readonly FactDiagnostic[];
  readonly warnings: readonly FactDiagnostic[];
}

/** One thing that was asked for. */
export interface NeededEntry {
  readonly name: string;
  /** Of what is decided per record: which one. */
  readonly key: string | null;
  readonly kind: 'decision' | 'requirement' | 'group' | 'step';
  readonly label: string | null;
  readonly status: Status;
  readonly possible: readonly Possible[];
  /** As `needed` of the answer to the whole question, in the same order. */
  readonly needed: readonly NeededInputEntry[];
  /** Whether `possible` and `needed` may be too long: how facts relate was not worked out. */
  readonly inexact: boolean;
  /** Null when nothing is needed. */
  readonly next: NextQuestion | null;
}

export interface NeededInputEntry extends Needed {
  readonly type: string | null;
  /** Who or what can tell; null: it is not said, or it is no fact. */
  readonly effort: 'register' | 'provider' | 'document' | 'person' | null;
  /** The values between which it matters; those within one answer make no difference. Empty: not worked out. */
  readonly answers: readonly AnswerEntry[];
  /** Other inputs with which it is compared or reckoned. */
  readonly relatesTo: readonly string[];
}

export interface AnswerEntry {
  readonly values: readonly Possible[];
}

export interface NextQuestion {
  /** What to ask: one input, or several that matter only together. */
  readonly paths: readonly string[];
  /** `optimal`: no other order takes fewer; `lookahead`: chosen one step ahead; `order`: the first of `needed`. */
  readonly method: 'optimal' | 'lookahead' | 'order';
  /** Questions to be expected until it is decided, this one included; null: not worked out. */
  readonly expectedQuestions: number | null;
  /** What each answer would leave; empty where more than one thing is asked at once. */
  readonly leads: readonly Lead[];
}

export interface Lead extends AnswerEntry {
  /** How likely this answer was taken to be. */
  readonly chance: number;
  readonly possible: readonly Possible[];
}
