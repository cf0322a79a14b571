/** What a row of the table of builtins is. */
import type { PassedDay, WorkingCalendar } from '../base/working-days.ts';
import type { Cause, Type, TypeKind, Value } from '../base/value.ts';

/** The operators of the source, and the functions; several rows (overloads) may carry one. */
export type OperatorName =
  | 'and'
  | 'or'
  | 'not'
  | 'negate'
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'atMost'
  | 'moreThan'
  | 'atLeast'
  | 'from'
  | 'before'
  | 'by'
  | 'upTo'
  | 'after'
  | 'during'
  | 'contains'
  | 'within'
  | 'withinRange'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'percentOf'
  | 'makeRange'
  | 'makePeriod'
  | 'present'
  | 'absent'
  | 'notYet'
  | 'never'
  | 'empty'
  | 'met'
  | 'roundUp'
  | 'roundDown'
  | 'roundHalfUp'
  | 'roundTowardsZero'
  | 'roundAwayFromZero'
  | 'roundBy'
  | 'yearOf'
  | 'monthOf'
  | 'quarterOf'
  | 'dayOf'
  | 'firstDayOf'
  | 'lastDayOf'
  | 'monthPeriod'
  | 'quarterPeriod'
  | 'yearPeriod'
  | 'daysBetween'
  | 'addWorkingDays'
  | 'subtractWorkingDays'
  | 'rollForward'
  | 'rollBackward'
  | 'workingDaysBetween'
  | 'sizeOf';

/** `any` fits every type; an array fits each of its kinds. */
export type ParameterPattern = TypeKind | 'any' | readonly TypeKind[];

/** Why a builtin has no value: a gap or an error, by reason. */
export interface Failure {
  readonly kind: 'failure';
  readonly reason: Extract<Cause['reason'], 'divisionByZero' | 'overflow' | 'missingDay' | 'outsideCalendar'>;
  readonly details: Readonly<Record<string, string>>;
}

/** What a builtin may ask of the policy. */
export interface BuiltinContext {
  /** Place of a member in an ordered choice, from 0. */
  readonly rankOf: (choice: string, member: string) => number;
  readonly calendarOf: (name: string) => WorkingCalendar | null;
  /** Told of each rounding or calendar step, for the proof. */
  readonly note: (step: BuiltinStep) => void;
}

export type BuiltinStep =
  | {
      readonly kind: 'monthRounding';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly landedOn: string;
    }
  | { readonly kind: 'rounded'; readonly from: string; readonly to: string }
  | WorkingDayStep;

/** What a calendar did, with each day that was passed over: a holiday by its name, null for a Saturday or Sunday. */
export type WorkingDayStep =
  | {
      readonly kind: 'workingDays';
      readonly calendar: string;
      readonly from: string;
      /** Negative: counted back. */
      readonly count: number;
      readonly to: string;
      readonly because: readonly PassedDay[];
    }
  | {
      readonly kind: 'moved';
      readonly calendar: string;
      readonly from: string;
      readonly to: string;
      readonly because: readonly PassedDay[];
    };

/** One overload: its argument types, its result, and its meaning on values. */
export interface Builtin {
  readonly operator: OperatorName;
  readonly parameters: readonly ParameterPattern[];
  /** Further demands on the argument types (same unit, same choice). */
  readonly fits?: (types: readonly Type[]) => boolean;
  readonly result: (types: readonly Type[]) => Type;
  /** Run by the evaluator over results (gap, conflict, error as a third value), not by `apply`. */
  readonly isLogic?: true;
  /** Sees absent arguments; every other row is never called with one. */
  readonly takesAbsent?: true;
  readonly apply: (values: readonly Value[], context: BuiltinContext) => Value | Failure;
}
