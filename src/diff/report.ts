/** What a comparison of two editions finds, as plain JSON: `pol-diff/1`. */
import type { Language } from '../base/language.ts';
import type { IsoDate } from '../base/value.ts';

export const DIFF_SCHEMA = 'pol-diff/1';

export interface Diff {
  readonly schema: typeof DIFF_SCHEMA;
  readonly older: Edition;
  readonly newer: Edition;
  readonly alignment: Alignment;
  readonly clauses: readonly ClauseChange[];
  readonly effects: readonly Effect[];
  /** What the facts (`subject.fact`), judgements and steps of the cases are called, where they have a label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Steps of both editions that have a day which does not depend on the case, in the order of the cycle. */
  readonly timelines: readonly TimelinePair[];
  readonly stated: Stated;
  /** Null: no portfolio was given. */
  readonly portfolio: Portfolio | null;
}

export interface Edition {
  readonly name: string;
  readonly year: number;
  readonly revision: number;
  readonly title: string;
  /** In which its names, labels and texts are written. */
  readonly language: Language;
  readonly digest: string;
  /** No where the text, or that of a revision that it amends, is not at hand: what is missing there is not new here. */
  readonly isWhole: boolean;
}

// ------------------------------------------------------------------------------------------ vocabulary

/** How what the editions speak of was laid over each other. Names are those of the newer edition, then the older's. */
export interface Alignment {
  /** Years that days of the older edition are moved on, so that both stand at the same place in the cycle. */
  readonly years: number;
  readonly renamed: readonly Renamed[];
  /** Facts and judgements that one edition has and the other does not: unknown there, never guessed. */
  readonly onlyOlder: readonly string[];
  readonly onlyNewer: readonly string[];
  /** Facts with one name that are not the same thing in both: another type, or no value in common. */
  readonly unlike: readonly string[];
  /** Days of these facts and steps are not moved: printed as the same day of the same year in both. */
  readonly fixed: readonly string[];
  /** Facts whose days could be moved on or not; those of them that are fixed stand there too. See `Effect.otherwise`. */
  readonly unsure: readonly string[];
}

export interface Renamed {
  readonly kind: 'fact' | 'member';
  readonly older: string;
  readonly newer: string;
}

// --------------------------------------------------------------------------------------------- clauses

/**
 * One clause, or what became of it; or one thing that stands beside the clauses, with its word before its name and without
 * a place in a file: `parameter ophoging_vanaf`, `lezing omzetjaar`. `older` is empty for what was added, `newer` for what is gone.
 */
export interface ClauseChange {
  /** One of each where it is the same clause; more where it was split or merged. */
  readonly older: readonly Place[];
  readonly newer: readonly Place[];
  readonly changes: readonly Change[];
  /** No where only words, places in the source or citations changed. */
  readonly isOfMeaning: boolean;
  /** Of what stands beside the clauses, a figure or a reading, the clauses that read it. */
  readonly readers: readonly string[];
}

export interface Place {
  readonly path: string;
  readonly label: string | null;
  readonly file: string;
  readonly line: number;
  readonly norms: readonly string[];
}

/**
 * `parameter` and `figure` have the figure as printed, `bound` an operator with its bound, `milestone` a day with by how
 * many days it moved in the cycle. Texts are in the notation of the policy.
 */
export interface Change {
  readonly kind: ChangeKind;
  /**
   * What of the clause changed: a rule, an exception, `eerste_dag`, `door`; of a bound what is compared, behind the rule in
   * which it stands (`rij_2: zorgaanbieder.jaaromzet`). Null: the clause itself.
   */
  readonly part: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Of a written day: by how many days it moved in the cycle. Positive: later. */
  readonly days: number | null;
}

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'split'
  | 'merged'
  | 'reworded'
  | 'source'
  | 'parameter'
  | 'figure'
  | 'bound'
  | 'milestone'
  | 'actor'
  | 'condition'
  | 'outcome'
  | 'exception'
  | 'force'
  | 'reading'
  | 'members'
  | 'other'
  /** A text is not at hand: it may have stood there, and the same. */
  | 'notAtHand';

// --------------------------------------------------------------------------------------------- effects

export type EffectKind =
  'equivalent' | 'stricter' | 'looser' | 'different' | 'new' | 'gone' | 'notAtHand' | 'undecided';

/** What a clause with a result comes to in the one edition and in the other, over all cases of both. */
export interface Effect {
  readonly kind: 'condition' | 'soft' | 'group' | 'decision' | 'step';
  readonly effect: EffectKind;
  /** By which order it is stricter or looser; null where outcomes have none. */
  readonly order: Order | null;
  readonly older: Place | null;
  readonly newer: Place | null;
  /** A case for each way in which it differs. */
  readonly witnesses: readonly Witness[];
  /** Ways of differing of which it is not known whether there is a case. */
  readonly doubts: readonly Doubtful[];
  /** Facts that only one edition has, and on which the result of the other edition does not turn. */
  readonly onlyDecidableWith: readonly string[];
  /** What it comes to where days of which that is not sure are moved, or not, the other way; null: the same. */
  readonly otherwise: Otherwise | null;
}

/** `fixed` are the facts whose days stay where they are in this reading and `moved` those whose days move on with the cycle. */
export interface Otherwise extends Pick<Effect, 'effect' | 'order' | 'witnesses' | 'doubts'> {
  readonly fixed: readonly string[];
  readonly moved: readonly string[];
}

/** Met before not met; yes before no; higher before lower; a later last day and an earlier first day. */
export type Order = 'met' | 'yes' | 'figure' | 'rank' | 'window';

/** `other`: outcomes that have no order. */
export type Direction = 'stricter' | 'looser' | 'other';

export interface Witness {
  readonly direction: Direction;
  readonly older: Replayed;
  readonly newer: Replayed;
  /** Clauses that changed, and that make the difference on this case. */
  readonly because: Attribution;
}

/** One case as facts of that edition, and what the evaluator says of it. */
export interface Replayed {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly referenceDate: IsoDate | null;
  readonly status: string;
  /** In the notation of the policy; null where there is no outcome. */
  readonly outcome: string | null;
  /** Why the policy leaves it open, where its author wrote that down. */
  readonly gap: string | null;
  /** Of a step: those that it waits for and that are not done. */
  readonly waitsFor: readonly string[];
}

export interface Attribution {
  /**
   * `alone`: each of these, put into the older edition by itself, makes the difference. `together`: only all of them
   * do. `unknown`: none was found that does.
   */
  readonly kind: 'alone' | 'together' | 'unknown';
  readonly clauses: readonly string[];
}

export interface Doubtful {
  readonly direction: Direction;
  /**
   * What stands in the way: tests that tie facts together, lists, a limit on work or on size, that the evaluator leaves
   * a case open, or that what one edition says of it stands in a text that is not at hand.
   */
  readonly reason: 'relation' | 'list' | 'limit' | 'size' | 'replay' | 'elsewhere';
}

// ------------------------------------------------------------------------------------------ timelines

/** One step in both editions, or in the one that has it. */
export interface TimelinePair {
  readonly older: Milestone | null;
  readonly newer: Milestone | null;
  /** By how many days the last day moved in the cycle, or the first where there is no last; null where there is no pair. */
  readonly days: number | null;
}

/** At least one of the days is not null. */
export interface Milestone {
  readonly path: string;
  readonly label: string | null;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** A day of it is the written one, and an exception may put another, or none, in its place. */
  readonly isProvisional: boolean;
}

// ------------------------------------------------------------------------------------- stated changes

/** What the newer document says it changed, against what was found. */
export interface Stated {
  readonly changes: readonly StatedCheck[];
  /** Changes of meaning of which the document says nothing: paths, the older's where they are gone. */
  readonly notStated: readonly string[];
}

export interface StatedCheck {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  readonly norms: readonly string[];
  /** `notCompared`: it is about another edition than the older one. */
  readonly verdict: 'confirmed' | 'notFound' | 'notAtHand' | 'notCompared';
  /** Paths of what was found of it. */
  readonly found: readonly string[];
  readonly notFound: readonly string[];
  /** Of what it concerns: what cannot be checked, as an edition has it in a text that is not at hand. */
  readonly notAtHand: readonly string[];
}

// ------------------------------------------------------------------------------------------ portfolio

/** What changes for the records of a portfolio. */
export interface Portfolio {
  readonly records: number;
  /** Records that could not be read or that are in error in an edition; they count nowhere else. */
  readonly failed: number;
  readonly decisions: readonly PortfolioDecision[];
}

/** Of a clause that is decided for each record of a list, those records are counted. */
export interface PortfolioDecision {
  readonly older: string | null;
  readonly newer: string | null;
  readonly same: number;
  readonly changed: number;
  /** Undetermined in an edition, and possibly another outcome. */
  readonly mayChange: number;
  readonly groups: readonly PortfolioGroup[];
  /** Of a decision of money: what is paid together, in euro as exact text, over those decided in both. */
  readonly money: { readonly older: string; readonly newer: string } | null;
}

/**
 * Records that go from the one to the other, for the same reason; figures go up or down, and have the lowest and the
 * highest. Where there are too many groups, what comes later is one: `isRest`, without texts and reason.
 */
export interface PortfolioGroup {
  readonly isRest: boolean;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly mayChange: boolean;
  readonly because: Attribution;
  /** The first record of it: its id, or its place in the file. */
  readonly example: string;
  readonly money: { readonly older: string; readonly newer: string } | null;
}
