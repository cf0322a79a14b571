/** The sentences of explanations: what a language has to say of each step by which a day was computed. */
import type { CauseReason, IsoDate } from '../base/value.ts';
import type { TrailDuration, TrailSource } from '../evaluate/day-trail.ts';

export interface DayWords {
  readonly day: (date: IsoDate) => string;
  /** With the day of the week before it. */
  readonly weekday: (date: IsoDate) => string;
  readonly month: (year: number, month: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly year: (year: number) => string;
  readonly span: (first: IsoDate, last: IsoDate) => string;
  readonly list: (parts: readonly string[]) => string;

  /** What stands before the colon where there is no day. */
  readonly unknown: string;
  readonly none: string;
  /** Of a day that the policy just writes. */
  readonly written: string;
  /** What is read by its name, as one speaks of it; `known` is its day, or why it has none. */
  readonly source: (source: TrailSource, known: string | null) => string;
  /** The same in passing. */
  readonly brief: (source: TrailSource) => string;
  readonly states: Readonly<Record<'notYet' | 'never' | 'absent' | 'unknown', string>>;
  readonly because: (reason: string) => string;

  readonly duration: (duration: TrailDuration) => string;
  readonly someDuration: string;
  readonly sum: (duration: string, sign: 1 | -1, from: string) => string;
  /** A day that does not exist, and where a written rounding landed instead. */
  readonly missing: (
    day: { readonly year: number; readonly month: number; readonly day: number },
    direction: 'up' | 'down',
    from: string,
  ) => string;

  readonly workingDays: (count: string, sign: 1 | -1, from: string, calendar: string) => string;
  readonly someWorkingDays: string;
  readonly workingDayCount: (count: number) => string;
  readonly skipped: (days: readonly string[]) => string;
  readonly moved: (from: IsoDate, to: IsoDate, calendar: string) => string;
  readonly notMoved: (day: IsoDate, calendar: string) => string;
  readonly toMove: (direction: 'forward' | 'backward', from: string, calendar: string) => string;
  readonly daysOff: (days: readonly string[]) => string;
  readonly dayOff: (date: IsoDate, name: string | null) => string;
  readonly calendar: (name: string, label: string | null) => string;

  readonly end: (end: 'first' | 'last', period: string) => string;
  readonly around: (unit: 'month' | 'quarter' | 'year', day: string) => string;
  readonly somePeriod: string;

  readonly pick: (pick: 'earliest' | 'latest') => string;
  readonly notPicked: (pick: 'earliest' | 'latest', item: string) => string;
  /** `reason` null: the item itself says why. */
  readonly dropped: (item: string, reason: string | null) => string;
  readonly conditionFails: (turnsOn: string) => string;
  readonly perhaps: (item: string, turnsOn: string) => string;
  readonly andMore: (count: number) => string;

  readonly exception: (name: string) => string;
  readonly inPlaceOf: (exception: string, was: string) => string;
  readonly leavesOpen: (exception: string) => string;
  readonly clashes: (exception: string) => string;
  readonly takesPlace: (exception: string) => string;
  readonly perhapsExcepted: (exception: string, without: string) => string;

  readonly causes: Readonly<Record<CauseReason, (details: Readonly<Record<string, string>>) => string>>;
  readonly ways: Readonly<Record<'gap' | 'conflict' | 'error' | 'notApplicable', string>>;
  readonly noDay: (reasons: string, of: string | null) => string;
}
