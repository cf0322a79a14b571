/** The answer of an evaluation: plain JSON, `pol-result/1`. The schema only grows. */
import type { DayTrail } from './day-trail.ts';
import type { FactDiagnostic } from './facts/fact-diagnostic.ts';

export const RESULT_SCHEMA = 'pol-result/1';

export type Status = 'decided' | 'undetermined' | 'gap' | 'conflict' | 'notApplicable' | 'error';

/**
 * A value as JSON: yes/no as true or false, a member of a choice, a party, a contact or a date as text, money as text
 * with at least two decimals (`"1234.50"`), a number or percentage as a number where that is exact and as text where
 * it is not (70 is 70 %), a set as an array, a period with its ends, what is absent as `{ "absent": true }`.
 */
export type JsonValue =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly first: string; readonly last: string }
  | { readonly years: number; readonly months: number; readonly days: number }
  | { readonly low: number | string; readonly high: number | string }
  | { readonly absent: true };

/**
 * A possible outcome: a value; a status other than decided; everything from one value to another (`null`: no bound);
 * every set with at least these members and at most those; or any value at all.
 */
export type Possible =
  | JsonValue
  | { readonly status: 'gap' | 'conflict' | 'notApplicable' | 'error' }
  | {
      readonly from: JsonValue | null;
      readonly to: JsonValue | null;
      readonly fromIncluded: boolean;
      readonly toIncluded: boolean;
    }
  | { readonly certain: readonly string[]; readonly perhaps: readonly string[] }
  | { readonly any: string };

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
  readonly steps: readonly ProofStep[];
  readonly origin: { readonly file: string; readonly line: number } | null;
}

/** What one revision says of something on which revisions differ. */
export interface RevisionAnswer {
  readonly revision: number;
  readonly status: Status;
  readonly outcome: JsonValue | null;
  readonly possible: readonly Possible[];
  /** The days of a step; null for anything else. */
  readonly first: string | null;
  readonly last: string | null;
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
  | {
      readonly kind: 'referenceDateOutside';
      readonly date: string;
      readonly from: string | null;
      readonly to: string | null;
    };

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
}
