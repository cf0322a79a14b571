/**
 * A policy as generated code sees it: for each clause which questions are asked of a case, in which order, and where each
 * answer leads. It is the diagrams of the policy under one choice of readings, as plain data in arrays; every target
 * (JavaScript, SQL) is printed from it.
 */
import type { Exact } from '../base/exact.ts';
import type { IsoDate, Type, Value } from '../base/value.ts';
import type { BuiltinId } from '../builtins/builtins.ts';
import type { PickNode, QuantifyNode } from '../ir/ir.ts';

export interface Plan {
  readonly name: string;
  readonly year: number;
  readonly revision: number;
  /** The alternative that is taken of each reading. */
  readonly readings: ReadonlyMap<string, string>;
  readonly inputs: readonly PlanInput[];
  /** In the order in which diagrams ask them: on every way down the places of the tests go up. */
  readonly tests: readonly PlanTest[];
  /** Each after those that it leads to. */
  readonly nodes: readonly PlanNode[];
  readonly leaves: readonly PlanLeaf[];
  /** Each after those that stand in it. */
  readonly wholes: readonly PlanWhole[];
  /** In the order of the policy. */
  readonly clauses: readonly PlanClause[];
  /** What no plan can say, and is left to the evaluator. */
  readonly unsaid: readonly Unsaid[];
}

export interface Unsaid {
  readonly clause: string;
  /**
   * `tooLarge`: its diagram outgrows what a program may have. `memberInList`: a quantifier over records stands in one
   * over the members of a choice, and reads the member. `sameList`: a quantifier stands in one over the same records.
   */
  readonly reason: 'tooLarge' | 'memberInList' | 'sameList';
}

/** A node by its place in `nodes`, or a leaf: `-1 - place` in `leaves`. */
export type Ref = number;

export const leafRef = (place: number): Ref => -1 - place;
export const isLeafRef = (ref: Ref): boolean => ref < 0;
export const leafPlace = (ref: Ref): number => -1 - ref;

export interface PlanInput {
  readonly source: PlanSource;
  readonly type: Type;
  readonly label: string | null;
}

export type PlanSource =
  | {
      readonly kind: 'fact';
      readonly subject: string;
      readonly fact: string;
      readonly year: number | null;
      readonly mayBeAbsent: boolean;
      /** Of an event: whether it is asked of it if it was not yet, beside its day. */
      readonly asksNotYet: boolean;
    }
  /** A judgement, or whether a power was used; given once, or for each record of a subject. */
  | {
      readonly kind: 'say';
      readonly say: 'judgement' | 'power';
      readonly name: string;
      readonly per: string | null;
    }
  /** On which day a step was done; `isState`: nothing but its state turns on it, so that what may still come is not done. */
  | {
      readonly kind: 'done';
      readonly step: string;
      readonly per: string | null;
      readonly isState: boolean;
    }
  | { readonly kind: 'referenceDate' }
  /** Whether a member is in a set, which is an input itself. */
  | { readonly kind: 'member'; readonly of: number; readonly member: string }
  /** What a builtin says of several inputs together. */
  | { readonly kind: 'relation'; readonly term: PlanTerm }
  /** What a quantifier over records comes to. */
  | { readonly kind: 'whole'; readonly whole: number };

/** The subject of whose records it is one each, of what is given by itself; null: it is given once, or follows from others. */
export function subjectOf(source: PlanSource): string | null {
  if (source.kind === 'fact') return source.subject;
  return source.kind === 'say' || source.kind === 'done' ? source.per : null;
}

/** Whether an event may come after the reference date, where it has not happened yet; to its step alone that is not done. */
export const mayStillHappen = ({ type, source }: PlanInput): boolean =>
  type.kind === 'event' && !(source.kind === 'done' && source.isState);

/** Whether it is asked of an event both how it stands on the reference date, and on which day it came. */
export const isAskedBothWays = (source: PlanSource): boolean =>
  source.kind === 'done' ? !source.isState : source.kind === 'fact' && source.asksNotYet;

/** Which child an input leads to. */
export type PlanTest =
  /** By what it is: see `cellNames`. A cell `value` is every value that no other cell names. */
  | { readonly kind: 'cells'; readonly input: number; readonly cells: readonly Cell[] }
  /** Below `at` the first child, from there on (`isAfter`: only past it) the second. */
  | {
      readonly kind: 'threshold';
      readonly input: number;
      readonly at: Exact | IsoDate;
      readonly isAfter: boolean;
    };

export type Cell =
  | { readonly kind: 'is'; readonly value: Value }
  | { readonly kind: 'value' }
  /** An event that came on a day after it was said that it was not yet. */
  | { readonly kind: 'awaited' }
  | { readonly kind: 'gap' | 'conflict' | 'error' | 'notApplicable' };

export interface PlanNode {
  readonly test: number;
  readonly children: readonly Ref[];
}

export type PlanLeaf =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'gap' | 'conflict' | 'error' | 'notApplicable' }
  /** A value that is reckoned from inputs. */
  | { readonly kind: 'term'; readonly term: PlanTerm }
  /** No case lies here: an `altijd` rules it out. */
  | { readonly kind: 'nowhere' };

export type PlanTerm =
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'call'; readonly builtin: BuiltinId; readonly parts: readonly PlanTerm[] }
  /** The extreme of several, all of which are there. */
  | { readonly kind: 'pick'; readonly pick: PickNode['pick']; readonly items: readonly PlanTerm[] };

/** A quantifier over records, or a figure over the members of a choice. */
export interface PlanWhole {
  readonly quantifier: QuantifyNode['quantifier'];
  readonly atLeast: number | null;
  readonly type: Type;
  readonly over:
    | {
        /** The records of a subject, in the scope of a record of `per`, or of the whole case. */
        readonly kind: 'records';
        readonly subject: string;
        readonly per: string | null;
        readonly each: PlanElement;
      }
    /** The members of a choice, each with what is asked of it. */
    | { readonly kind: 'members'; readonly each: readonly PlanElement[] };
}

/** Whether an element counts, and what it has; null: it counts, and has nothing but to be there. */
export interface PlanElement {
  readonly where: Ref | null;
  readonly body: Ref | null;
}

export interface PlanClause {
  readonly name: string;
  readonly label: string | null;
  readonly kind: 'decision' | 'requirement' | 'group' | 'step';
  /** A decision that is a step on the way is not published. */
  readonly isPublished: boolean;
  /** A group of soft members is counted, and has no truth. */
  readonly isSoft: boolean;
  readonly per: string | null;
  readonly type: Type;
  readonly cites: readonly string[];
  readonly root: Ref;
  /** The `altijd` clauses that share inputs with it. */
  readonly ties: readonly string[];
  /** The same, with `nowhere` where these rule cases out; null: there are none, or no plan can say it. */
  readonly within: Ref | null;
  /** Rules and exceptions, in order, and what they rest on: where one applies its norms decided too. */
  readonly parts: readonly PlanPart[];
  /** The days of a step; null where it has none. */
  readonly first: Ref | null;
  readonly last: Ref | null;
}

export interface PlanPart {
  /** `value`: a figure or a picked item on which the rest does. */
  readonly kind: 'rule' | 'exception' | 'value';
  readonly name: string;
  readonly cites: readonly string[];
  /** Leads to yes or no. */
  readonly applies: Ref;
}
