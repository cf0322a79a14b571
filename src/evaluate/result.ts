/** The answer of an evaluation: plain JSON, `pol-result/1`. The schema only grows. */
import type { DayTrail } from './day-trail.ts';
import type { FactDiagnostic } from './facts/fact-diagnostic.ts';
import type { ReadingsTable } from './readings-table.ts';
import type { JsonValue, Possible, RevisionAnswer, Status } from './result-value.ts';

export type { JsonValue, Possible, RevisionAnswer, Status } from './result-value.ts';

export const RESULT_SCHEMA = 'pol-result/1';

export interface Needed {
  /** `zorgaanbieder.jaaromzet.2023`, `declaratie[a1].geopend`, the name of a judgement, `peildatum`. */
  readonly path: string;
  readonly kind: 'fact' | 'list' | 'event' | 'judgement' | 'power' | 'referenceDate';
  /** What the policy asks, or the label. */
  readonly label: string | null;
}

export interface CauseEntry {
  readonly reason: string;
  readonly name: string;
  readonly cites: readonly string[];
  readonly details: Readonly<Record<string, string>>;
}

export interface RestsOn {
  readonly judgements: readonly string[];
  readonly powers: readonly string[];
  readonly readings: readonly {
    readonly name: string;
    readonly chosen: string;
    readonly wouldDiffer: boolean;
  }[];
  readonly elsewhere: readonly string[];
  /** `altijd` clauses that ruled out cases. */
  readonly always: readonly string[];
}

/** What did not decide, and why: its condition did not hold, it came later, or an exception went before. */
export interface Lost {
  readonly name: string;
  readonly reason: 'conditionFalse' | 'conditionOpen' | 'laterRow' | 'excepted' | 'notApplicable';
  readonly cites: readonly string[];
  /** What it would have given, where that is one thing; null: it does not come to that, or it is not known. */
  readonly outcome: Possible | null;
  /** What its condition turned on. */
  readonly tests: readonly Tested[];
}

/** Whether a test holds; none: it has no truth, as what it reads is a gap, a conflict, an error or does not apply. */
export type Truth = 'yes' | 'no' | 'open' | 'none';

/**
 * What made a condition hold or not hold, or keeps it open, with the values that were compared: of `en` that does not
 * hold only the parts that do not hold, of `of` that holds only those that do.
 */
export type Tested =
  | { readonly kind: 'all' | 'any'; readonly holds: Truth; readonly of: readonly Tested[] }
  /** Of a quantifier: the elements by which it is as it is, each with what it turned on. */
  | {
      readonly kind: 'each';
      readonly holds: Truth;
      readonly quantifier: 'every' | 'some' | 'atLeast';
      readonly atLeast: number | null;
      readonly isDemanded: boolean;
      readonly over: { readonly kind: 'subject' | 'choice'; readonly name: string };
      readonly elements: readonly { readonly key: string; readonly tests: readonly Tested[] }[];
    }
  | {
      readonly kind: 'test';
      readonly holds: Truth;
      /** `is`: a yes/no by itself; `reading`: which alternative is taken; else the operator. */
      readonly operator: string;
      /** Whether the condition asks that it holds; no under a negation. */
      readonly isDemanded: boolean;
      readonly values: readonly TestedValue[];
    };

/** One side of a test: what was read, with the value that it has. */
export interface TestedValue {
  readonly what:
    | 'fact'
    | 'event'
    | 'judgement'
    | 'power'
    | 'parameter'
    | 'reading'
    | 'result'
    | 'list'
    | 'referenceDate'
    | 'element'
    | 'written'
    /** By the operator that is its name, of the values under it. */
    | 'computed';
  /** As in `needed`; of a value of a reading `reading.value`. */
  readonly name: string;
  /** Of a result: what of it is read. */
  readonly read: 'value' | 'applies' | 'first' | 'last' | 'done' | null;
  readonly type: string;
  /** The choice that it is a member or a set of. */
  readonly choice: string | null;
  /** Null: not settled. */
  readonly outcome: Possible | null;
  /** Of a yes or no that is not settled, where it can no longer be one of both: what it can be. */
  readonly possible?: readonly Possible[];
  readonly of: readonly TestedValue[];
}

export type ProofStep =
  | { readonly kind: 'rounded'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'monthRounding';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly landedOn: string;
    }
  /** Counted by a calendar; `because` names each day that was passed over, null for a Saturday or Sunday. */
  | {
      readonly kind: 'workingDays';
      readonly calendar: string;
      readonly from: string;
      /** Negative: counted back. */
      readonly count: number;
      readonly to: string;
      readonly because: readonly { readonly date: string; readonly name: string | null }[];
    }
  | {
      readonly kind: 'moved';
      readonly calendar: string;
      readonly from: string;
      readonly to: string;
      readonly because: readonly { readonly date: string; readonly name: string | null }[];
    };

export interface Proof {
  readonly kind:
    | 'requirement'
    | 'group'
    | 'decision'
    | 'step'
    | 'rule'
    | 'exception'
    | 'fact'
    | 'judgement'
    | 'power'
    | 'event'
    | 'list'
    | 'parameter'
    | 'reading'
    | 'referenceDate'
    | 'caseSplit'
    /** Under it the proof as that revision gives it. */
    | 'revision';
  readonly name: string;
  readonly outcome: Possible | null;
  readonly cites: readonly string[];
  readonly children: readonly Proof[];
  readonly lost: readonly Lost[];
  /** What its condition turned on, and where its outcome is a yes or no that is worked out, what that turned on. */
  readonly tests: readonly Tested[];
  readonly steps: readonly ProofStep[];
  readonly origin: { readonly file: string; readonly line: number } | null;
}

export interface Entry {
  readonly status: Status;
  /** Null unless decided. */
  readonly outcome: JsonValue | null;
  readonly possible: readonly Possible[];
  readonly needed: readonly Needed[];
  readonly cites: readonly string[];
  /** What it is as long as the judgements and powers that are its exceptions stay no. */
  readonly inPrinciple: JsonValue | null;
  /** Whether `possible` and `needed` may be too long: how facts relate was not worked out. */
  readonly inexact: boolean;
  readonly restsOn: RestsOn;
  /** Why it has no value: of a gap, a conflict or an error, of what does not apply. */
  readonly causes: readonly CauseEntry[];
  readonly because: Proof | null;
  readonly label: string | null;
  /**
   * The answers side by side, oldest first, where the sources do not tell which revision was in force and these
   * differ; empty otherwise. A revision that does not know the thing is left out: there it does not apply, or where the
   * text is not at hand it is a gap.
   */
  readonly byRevision: readonly RevisionAnswer[];
}

export interface RequirementEntry extends Entry {
  readonly force: 'hard' | 'expected' | 'advised';
  readonly kind: 'condition' | 'exclusion' | 'expectation' | 'guidance';
}

export interface GroupEntry extends Entry {
  readonly isSoft: boolean;
  readonly members: readonly string[];
  readonly counts: {
    readonly met: number;
    readonly notMet: number;
    readonly undetermined: number;
    readonly notApplicable: number;
  };
}

export interface StepEntry extends Entry {
  readonly first: string | null;
  readonly last: string | null;
  /** How each day was computed, with what it waits for; null where the step has no such bound. */
  readonly trail: { readonly first: DayTrail | null; readonly last: DayTrail | null };
  readonly state: string | null;
  readonly by: readonly string[];
  readonly force: 'must' | 'aims' | 'may';
  readonly timeline: string | null;
  /** Channels, and what has to be in it, as the policy writes them. */
  readonly via: readonly string[];
  readonly contents: readonly string[];
  readonly isOptional: boolean;
  readonly isYearly: boolean;
  /** Steps that have to be done before it. */
  readonly dependsOn: readonly string[];
  /** Those of them that surely are not done. */
  readonly waitsFor: readonly string[];
  readonly consequence: string | null;
}

export interface SayEntry extends Entry {
  readonly by: readonly string[];
  readonly weighs: readonly string[];
  /** Who gave it, when and why, as far as the facts say so; null: nobody did. */
  readonly given: SaidBy | null;
}

export interface SaidBy {
  readonly by: string | null;
  /** The day on which it was given, and its last day. */
  readonly on: string | null;
  readonly until: string | null;
  readonly reason: string | null;
}

/** By name; what is decided for each record is a map by key. */
export type Keyed<Item> = Readonly<Record<string, Item | Readonly<Record<string, Item>>>>;

export type NoteEntry =
  | {
      readonly kind: 'remark';
      readonly name: string;
      readonly text: string;
      readonly cites: readonly string[];
      /** Whether its guard holds, or may hold. */
      readonly holds: 'yes' | 'perhaps';
    }
  | OutsideNote;

/** The reference date lies outside the period in which the policy may be asked. */
export interface OutsideNote {
  readonly kind: 'referenceDateOutside';
  readonly date: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ElsewhereEntry {
  readonly name: string;
  readonly title: string;
  readonly isAtHand: boolean;
  readonly cites: readonly string[];
}

export interface RevisionSource {
  readonly revision: number;
  readonly digest: string | null;
  /** The days between which it came out; without `last` only the earliest possible one is known. */
  readonly published: { readonly first: string; readonly last: string | null } | null;
  /** No: the edition exists, and its text is not at hand. */
  readonly isAtHand: boolean;
}

export interface EvaluationResult {
  readonly schema: typeof RESULT_SCHEMA;
  readonly id: string | null;
  readonly policy: {
    readonly name: string;
    readonly year: number;
    readonly revision: number;
    readonly digest: string | null;
    readonly compiler: string | null;
  };
  /** The revisions that this answer holds for, oldest first: more than one where any may have been in force. */
  readonly revisions: readonly RevisionSource[];
  readonly referenceDate: string | null;
  /** As what was known on which day it is answered; null: the revision was taken that was named, or the newest. */
  readonly knowledgeDate: string | null;
  /** Readings for which another alternative than the chosen one was taken. */
  readonly readings: Readonly<Record<string, string>>;
  readonly decisions: Keyed<Entry>;
  readonly requirements: Keyed<RequirementEntry>;
  readonly groups: Keyed<GroupEntry>;
  readonly steps: Keyed<StepEntry>;
  readonly judgements: Keyed<SayEntry>;
  readonly powers: Keyed<SayEntry>;
  readonly notes: readonly NoteEntry[];
  readonly elsewhere: readonly ElsewhereEntry[];
  readonly errors: readonly FactDiagnostic[];
  readonly warnings: readonly FactDiagnostic[];
  /** What other readings would give; only there where it was asked for. */
  readonly readingsTable?: ReadingsTable;
}
