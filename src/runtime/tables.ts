/**
 * What a generated module holds of its policy, and what the rest of this room reads. This room is carried by every
 * generated module, so that it imports nothing at run time; nothing else in Pol imports it.
 */
import type { BuiltinId } from '../builtins/builtins.ts';
import type { WorkingCalendar } from '../base/working-days.ts';
import type { Value } from '../base/value.ts';

/** What is known of one provider, from where one record of each subject that is in scope is seen. */
export interface Case {
  /** The facts as they were given. */
  readonly f: Json;
  /** Judgements, and whether powers were used. */
  readonly o: Json;
  /** On which day steps were done. */
  readonly g: Json;
  /** The reference date. */
  readonly p: unknown;
  /** The record of each subject in scope, by its place; of a list that is not gone into an empty one. */
  readonly s: readonly Json[];
  /** The keys of these records: `a1`, or `a1/b2` under the record of an owner. */
  readonly k: readonly string[];
}

export type Json = Readonly<Record<string, unknown>>;

/** Which children of a test are possible, one bit each, the first child the lowest. */
export type Mask = number;

/** What was asked of the case that was asked last: clauses ask the same tests. */
export interface Asked {
  x: Case | null;
  /** By test; 0: not asked yet. */
  readonly masks: Int32Array;
}

export interface Tables {
  readonly subjects: readonly SubjectRow[];
  readonly inputs: readonly InputRow[];
  readonly tests: readonly ((x: Case) => Mask)[];
  readonly asked: Asked;
  /** The test, then its children: a node by its place, a leaf as `-1 - place`. */
  readonly nodes: readonly (readonly number[])[];
  /** The input behind each test. */
  readonly asks: readonly number[];
  /** Whether a test asks on which side of a place its input lies: those of one input go up. */
  readonly isThreshold: readonly boolean[];
  readonly leaves: readonly LeafRow[];
  readonly wholes: readonly WholeRow[];
  readonly clauses: readonly ClauseRow[];
  /** The members of each choice, in order. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly calendars: Readonly<Record<string, WorkingCalendar>>;
}

/** The same as it is printed: data apart from functions, so that it costs nothing before it is read. */
export interface PrintedTables {
  readonly data: Omit<Tables, 'inputs' | 'tests' | 'asked'> & {
    readonly inputs: readonly Omit<InputRow, 'read'>[];
  };
  /** What stands in the facts, for each input. */
  readonly reads: readonly InputRow['read'][];
  readonly tests: Tables['tests'];
}

export interface SubjectRow {
  readonly name: string;
  /** The place of the subject that owns its records; null: there is one record. */
  readonly owner: number | null;
  readonly key: string;
}

export interface InputRow {
  readonly kind: 'fact' | 'judgement' | 'power' | 'event' | 'referenceDate' | 'member' | 'relation' | 'whole';
  /** The fact with its year, the judgement, the step; the member of a set. */
  readonly name: string;
  /** The subject whose record it is of, by its place; null: of none. */
  readonly of: number | null;
  readonly label: string | null;
  /** How dear it is to find out: what is asked first comes first. */
  readonly rank: number;
  readonly type: TypeRow;
  /** What stands in the facts. */
  readonly read: (x: Case) => unknown;
  /** Of a member its set, of a relation its inputs. */
  readonly behind: readonly number[];
  readonly term: TermRow | null;
  readonly whole: number | null;
  /** An event that may come after the reference date, where it has not happened yet. */
  readonly mayStillHappen: boolean;
  /** Whether it is asked of an event both how it stands on the reference date, and on which day it came. */
  readonly isAskedBothWays: boolean;
}

/** The kind of a type, and the choice of a choice or a set. */
export type TypeRow = readonly [kind: Value['kind'], choice?: string];

export type LeafRow =
  | { readonly kind: 'value'; readonly value: unknown; readonly type: TypeRow }
  | { readonly kind: Way }
  | { readonly kind: 'term'; readonly term: TermRow }
  | { readonly kind: 'nowhere' };

export type Way = 'gap' | 'conflict' | 'error' | 'notApplicable';

export type TermRow =
  | { readonly kind: 'constant'; readonly value: unknown; readonly type: TypeRow }
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'call'; readonly builtin: BuiltinId; readonly parts: readonly TermRow[] }
  | { readonly kind: 'pick'; readonly isLow: boolean; readonly items: readonly TermRow[] };

export interface WholeRow {
  readonly quantifier:
    'every' | 'some' | 'atLeast' | 'count' | 'sum' | 'lowest' | 'highest' | 'earliest' | 'latest';
  readonly atLeast: number;
  /** From the record in scope down to the records it goes over, by the places of their subjects; null: over members. */
  readonly path: readonly number[] | null;
  readonly type: TypeRow;
  /** What is asked of every record, or of each member. */
  readonly each: readonly ElementRow[];
}

export interface ElementRow {
  readonly where: number | null;
  readonly body: number | null;
}

export interface ClauseRow {
  readonly name: string;
  readonly kind: 'decision' | 'requirement' | 'group' | 'step';
  readonly isSoft: boolean;
  readonly type: TypeRow;
  /** The subjects whose records it is decided for, from the first list down; empty: once. */
  readonly per: readonly number[];
  readonly cites: readonly string[];
  readonly root: number;
  readonly within: number | null;
  /** `altijd` clauses tie its inputs together, and are not in `within`. */
  readonly isLoose: boolean;
  readonly parts: readonly { readonly cites: readonly string[]; readonly applies: number }[];
  readonly first: number | null;
  readonly last: number | null;
}
