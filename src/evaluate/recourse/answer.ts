/** What would have to change: plain JSON, `pol-recourse/1`. The schema only grows. */
import type { FactDiagnostic } from '../facts/fact-diagnostic.ts';
import type { JsonValue, Needed, Possible, Status } from '../result.ts';

export const RECOURSE_SCHEMA = 'pol-recourse/1';

/**
 * `reached`: the outcome is there already. `found`: by changing facts, whatever is not known. `depends`: only provided
 * that something that is not known turns out in one way; without changes that alone would do. `notPossible`: no
 * change of changeable facts does it. `notWorkedOut`: none was found, and it is not sure that there is none.
 */
export type RecourseStatus = 'reached' | 'found' | 'depends' | 'notPossible' | 'notWorkedOut';

export interface Change {
  /** As in `needed`. */
  readonly path: string;
  readonly kind: 'fact' | 'event';
  readonly label: string | null;
  /** What it is now; null: that is not known. */
  readonly from: Possible | null;
  readonly to: JsonValue;
  /** The choice that a member belongs to, so that it can be shown by its label. */
  readonly choice: string | null;
  /** The last day on which the change still helps. */
  readonly by: string | null;
}

/** Something that is not known, and how it has to turn out. */
export interface Proviso {
  readonly path: string;
  readonly kind: Needed['kind'];
  readonly label: string | null;
  readonly value: Possible;
  readonly choice: string | null;
  /** Of a judgement or power: whose it is. */
  readonly by: readonly string[];
}

/** A smallest set of changes: with these, and whatever the rest is that is not known, the outcome is the wanted one. */
export interface Way {
  readonly changes: readonly Change[];
  readonly provided: readonly Proviso[];
}

export type BarKind =
  | 'notMarked'
  | 'tooLate'
  | 'noReferenceDate'
  | 'othersStep'
  | 'judgement'
  | 'power'
  | 'reading'
  | 'referenceDate';

/** Something that would have to be otherwise and that nobody who asks can change. */
export interface Barrier {
  readonly path: string;
  readonly kind: Needed['kind'] | 'reading';
  readonly label: string | null;
  readonly now: Possible | null;
  readonly wouldBe: Possible;
  readonly choice: string | null;
  readonly why: BarKind;
  /** Of a judgement, a power or a step: whose it is. */
  readonly by: readonly string[];
  /** Of what can be changed up to a day: that day. */
  readonly until: string | null;
  /** The requirements that fail on it, or else what decides with it. */
  readonly stands: readonly StandingClause[];
}

export interface StandingClause {
  readonly name: string;
  readonly label: string | null;
  readonly cites: readonly string[];
}

export interface Recourse {
  readonly schema: typeof RECOURSE_SCHEMA;
  readonly id: string | null;
  readonly policy: {
    readonly name: string;
    readonly year: number;
    readonly revision: number;
    readonly digest: string | null;
    readonly compiler: string | null;
  };
  readonly referenceDate: string | null;
  readonly knowledgeDate: string | null;
  readonly readings: Readonly<Record<string, string>>;
  /** Of a clause that is decided per record with its key: `name[a1]`. */
  readonly decision: string;
  readonly label: string | null;
  readonly wanted: JsonValue;
  readonly now: {
    readonly status: Status;
    readonly outcome: JsonValue | null;
    readonly possible: readonly Possible[];
  };
  readonly status: RecourseStatus;
  readonly ways: readonly Way[];
  /** Ways that are as small and are not listed; `atLeast`: there may be more. */
  readonly more: { readonly count: number; readonly atLeast: boolean };
  /** Whether it is sure that no smaller set of changes does it. */
  readonly isSmallest: boolean;
  /** Whether every set of that size is found. */
  readonly isComplete: boolean;
  /** What is not known and matters to the outcome as it is now: to be answered first. */
  readonly needed: readonly Needed[];
  /** Where it is not possible: the smallest sets of what would have to be otherwise, as far as it cannot be changed. */
  readonly barriers: readonly (readonly Barrier[])[];
  readonly errors: readonly FactDiagnostic[];
  readonly warnings: readonly FactDiagnostic[];
}
