import type { Exact } from './exact.ts';

/** A civil date as `YYYY-MM-DD`: string order is date order, and no time zone can slip in. */
export type IsoDate = string;

/** The types of the language. `error` is the type of an expression that already got its diagnostic. */
export type Type =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly isInteger: boolean; readonly unit: string | null }
  | { readonly kind: 'money' }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'date' }
  | { readonly kind: 'event' }
  | { readonly kind: 'period' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'rounding' }
  | { readonly kind: 'text' }
  | { readonly kind: 'party' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'set'; readonly choice: string }
  | { readonly kind: 'range'; readonly of: 'number' | 'money' | 'percentage'; readonly unit: string | null }
  | { readonly kind: 'error' };

export type TypeKind = Type['kind'];

/** Where a month sum lands when the day does not exist: the next day that does, or the last one before. */
export type MonthRounding = 'up' | 'down';

/** A value on complete facts. Numbers, money (in euro) and percentages (70 % is 7/10) are exact. */
export type Value =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'money'; readonly value: Exact }
  | { readonly kind: 'percentage'; readonly value: Exact }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'event'; readonly day: IsoDate | 'notYet' | 'never' }
  | { readonly kind: 'period'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'duration'; readonly years: number; readonly months: number; readonly days: number }
  | { readonly kind: 'rounding'; readonly direction: MonthRounding }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'party'; readonly name: string }
  | { readonly kind: 'contact'; readonly name: string }
  | { readonly kind: 'calendar'; readonly name: string }
  | { readonly kind: 'choice'; readonly choice: string; readonly member: string }
  | { readonly kind: 'set'; readonly choice: string; readonly members: readonly string[] }
  | { readonly kind: 'range'; readonly low: Exact; readonly high: Exact }
  /** A fact that may be absent and is: it has no value, and that is known. */
  | { readonly kind: 'absent' };

/** Why something has no value: each cause names the norms that brought it about. */
export interface Cause {
  readonly reason: CauseReason;
  /** The thing in which it arose. */
  readonly name: string;
  readonly cites: readonly string[];
  /** Names, figures or the author's own words, by reason. */
  readonly details: Readonly<Record<string, string>>;
}

export type CauseReason =
  | 'noRule' // no row or rule holds
  | 'written' // the author wrote `niet bepaald`
  | 'textElsewhere' // the text exists but is not at hand
  | 'noValueInPeriod' // a parameter or clause says nothing about that day
  | 'divisionByZero'
  | 'emptyList' // lowest, highest, earliest or latest of nothing
  | 'emptySet' // `alle` collected nothing
  | 'differentOutcomes' // rows, rules or exceptions with different results
  | 'gives' // one of them, with what it gives
  | 'clashes' // an exception with the verb `botst`
  | 'wrongFact' // a fact outside its type or range, or against an `altijd` clause
  | 'overflow'
  | 'missingDay' // a month sum met a day that does not exist and no rounding was written
  | 'outsideCalendar' // a day, or the count from it, outside the period of a calendar
  | 'wrongJudge'; // a judgement by another than the named party

/** The result of a named thing on complete facts: exactly one of these. */
export type Result =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'notApplicable'; readonly causes: readonly Cause[] }
  | { readonly kind: 'gap'; readonly causes: readonly Cause[] }
  | { readonly kind: 'conflict'; readonly causes: readonly Cause[] }
  | { readonly kind: 'error'; readonly causes: readonly Cause[] };
