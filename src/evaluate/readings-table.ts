/** What other readings would give, as data: a part of an answer, plain JSON. */
import type { JsonValue, Possible, RevisionAnswer, Status } from './result-value.ts';

export type TableKind =
  /** The combination that was asked, and each other alternative of one reading. */
  | 'deviations'
  /** Every combination of the readings that a decision really rests on. */
  | 'product';

/** For each reading of the table the alternatives that it may have, beside each other in any way. */
export type Combination = Readonly<Record<string, readonly string[]>>;

/** An outcome with everything that leads to it. */
export interface ReadingsRow {
  /** Whether it is the outcome under the combination that was asked. */
  readonly isBase: boolean;
  /** Together they are the combinations with this outcome; no two overlap. */
  readonly combinations: readonly Combination[];
  readonly status: Status;
  readonly outcome: JsonValue | null;
  readonly possible: readonly Possible[];
  readonly inPrinciple: JsonValue | null;
  /** The days of a step; null for anything else. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many members of a group are met; null for anything else. */
  readonly counts: Readonly<Record<string, number>> | null;
  readonly byRevision: readonly RevisionAnswer[];
  /** Norms of the outcome, under any of the combinations. */
  readonly cites: readonly string[];
}

export interface DecisionReadings {
  readonly name: string;
  /** Of a decision per record, the key of the record. */
  readonly key: string | null;
  /** What it is: a step is shown with its days, a requirement as met or not. */
  readonly kind: 'decision' | 'requirement' | 'group' | 'step' | 'judgement' | 'power';
  /** The readings that change it, in the order of the policy. */
  readonly readings: readonly string[];
  /** Readings that it rests on as well and that change nothing. */
  readonly quiet: readonly string[];
  /** How many combinations of its readings the rows hold. */
  readonly count: number;
  /** The row of what was asked is the first. */
  readonly rows: readonly ReadingsRow[];
}

export interface TableReading {
  readonly name: string;
  readonly label: string | null;
  readonly cites: readonly string[];
  /** The alternative of the combination that was asked; `*`: each revision its own. */
  readonly base: string;
  readonly alternatives: readonly {
    readonly name: string;
    readonly reason: string;
    /** Whether the policy chose it. */
    readonly isChosen: boolean;
  }[];
}

export interface ReadingsTable {
  readonly kind: TableKind;
  /** Readings for which an alternative was asked: these do not vary. */
  readonly held: Readonly<Record<string, string>>;
  /** The readings that change a decision of the table, in the order of the policy. */
  readonly readings: readonly TableReading[];
  /** Readings on which a decision of the table rests, and that change none of them. */
  readonly quiet: readonly string[];
  readonly decisions: readonly DecisionReadings[];
}
