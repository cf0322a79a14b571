/** What a diagram asks, and the values that stand open in its leaves. */
import type { Exact } from '../base/exact.ts';
import type { IsoDate, Result, Type, Value } from '../base/value.ts';
import type { BuiltinId } from '../builtins/builtins.ts';
import type { Expression, PickNode } from '../ir/ir.ts';

/** Where the value of an input comes from. */
export type Source =
  | { readonly kind: 'fact'; readonly subject: string; readonly fact: string; readonly year: number | null }
  | {
      readonly kind: 'member';
      readonly of: Input;
      readonly choice: string;
      readonly member: string;
    }
  | { readonly kind: 'say'; readonly name: string }
  | { readonly kind: 'done'; readonly step: string }
  | { readonly kind: 'referenceDate' }
  | { readonly kind: 'reading'; readonly reading: string }
  /** A test over several inputs: what one of them is says nothing by itself. */
  | { readonly kind: 'relation'; readonly builtin: BuiltinId; readonly parts: readonly Term[] }
  /** What quantifies over records, as a whole. */
  | WholeSource;

export interface WholeSource {
  readonly kind: 'whole';
  readonly expression: Expression;
  /** What places it in time. */
  readonly clause: string | null;
  /** The subject whose record is in scope: the same words elsewhere go over other records. */
  readonly per: string | null;
}

export interface Input {
  readonly id: string;
  /** In the order in which the policy meets them. */
  readonly place: number;
  readonly source: Source;
  readonly type: Type;
  /** The values between which a threshold can lie, both included. */
  readonly low: Exact | IsoDate | null;
  readonly high: Exact | IsoDate | null;
  /** Values lie on a grid of this step: cents, whole numbers. */
  readonly step: Exact | null;
}

export type Variable = Cells | Threshold;

export interface Cells {
  readonly kind: 'cells';
  readonly id: number;
  readonly input: Input;
  readonly count: number;
  /** What the input can be: its values, or whether it has one. */
  readonly cells: readonly string[];
  readonly cellOf: (result: Result) => string;
}

export interface Threshold {
  readonly kind: 'threshold';
  readonly id: number;
  readonly input: Input;
  readonly count: 2;
  readonly at: Exact | IsoDate;
  /** Reached only past the value. */
  readonly isAfter: boolean;
}

/** A value that is not known yet: an input, or what is computed from some. */
export type Term = ConstantTerm | InputTerm | CallTerm | PickTerm;

interface TermBase {
  /** The same for the same term. */
  readonly key: string;
  readonly inputs: readonly Input[];
}

export interface ConstantTerm extends TermBase {
  readonly kind: 'constant';
  readonly value: Value;
}

export interface InputTerm extends TermBase {
  readonly kind: 'input';
  readonly input: Input;
  /** Of an event: the day to which it came after it was said that it was not yet. */
  readonly isAwaited: boolean;
}

export interface CallTerm extends TermBase {
  readonly kind: 'call';
  readonly builtin: BuiltinId;
  readonly parts: readonly Term[];
}

/** The extreme of several, all of which are there. */
export interface PickTerm extends TermBase {
  readonly kind: 'pick';
  readonly pick: PickNode['pick'];
  readonly items: readonly Term[];
}
