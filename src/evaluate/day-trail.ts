/**
 * How a day was computed, step by step, as data: each node has the day that it came to. The text of it is made in
 * `explain`. What is not known on the facts has `day` null; the nodes under it say what it waits for.
 */
import type { CauseReason, IsoDate, MonthRounding } from '../base/value.ts';

export type DayTrail =
  WrittenDay | ReadDay | DaySum | WorkingDaySum | MovedDay | PeriodEnd | PickedDay | ExceptedDay | NoDay;

/** A day that the policy writes. */
export interface WrittenDay {
  readonly kind: 'written';
  readonly day: IsoDate;
}

/** What a name stands for: the figure, the reading, the clause or the fact that something was taken from. */
export interface TrailSource {
  readonly what:
    | 'fact'
    | 'event'
    | 'parameter'
    | 'reading'
    | 'result'
    | 'judgement'
    | 'referenceDate'
    /** Computed in a way that has no node of its own: `name` is the builtin or the quantifier. */
    | 'other';
  readonly name: string;
  readonly label: string | null;
  /** Of a reading: the alternative that was taken, or is taken unless another is asked for. */
  readonly alternative: string | null;
  /** Of a step: which of its days. */
  readonly part: 'first' | 'last' | null;
  readonly cites: readonly string[];
}

/** A fact, an event, a parameter, a value of a reading, a result of another clause, or the reference date. */
export interface ReadDay extends TrailSource {
  readonly kind: 'read';
  /** How the value that it stands for was computed, where it is not just given or written. */
  readonly from: DayTrail | null;
  /** Of an event: it has not happened yet, or never will; of a fact: it is absent. */
  readonly state: 'notYet' | 'never' | 'absent' | null;
  readonly day: IsoDate | null;
}

export interface TrailDuration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** A duration added or (with `sign` -1) taken off; where months met a missing day, where it landed instead. */
export interface DaySum {
  readonly kind: 'sum';
  readonly from: DayTrail;
  readonly sign: 1 | -1;
  /** Null when it is not known. */
  readonly duration: TrailDuration | null;
  /** What the duration was taken from, where it is not written in place. */
  readonly durationFrom: TrailSource | null;
  readonly rounding: MonthRounding | null;
  readonly roundingFrom: TrailSource | null;
  readonly missing: readonly {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly landedOn: IsoDate;
  }[];
  readonly day: IsoDate | null;
}

/** A day that is passed over; `name` null: a Saturday or Sunday that the calendar does not name. */
export interface DayOff {
  readonly date: IsoDate;
  readonly name: string | null;
}

/** Working days counted on or (with `sign` -1) back by a calendar; `skipped` are days off that fall in a week. */
export interface WorkingDaySum {
  readonly kind: 'workingDays';
  readonly from: DayTrail;
  readonly sign: 1 | -1;
  /** Null when it is not known. */
  readonly count: number | null;
  readonly calendar: string;
  readonly calendarLabel: string | null;
  readonly skipped: readonly DayOff[];
  readonly day: IsoDate | null;
}

/** Moved to the next or the last working day, where the policy writes that; `because` names each day passed over. */
export interface MovedDay {
  readonly kind: 'moved';
  readonly from: DayTrail;
  readonly direction: 'forward' | 'backward';
  readonly calendar: string;
  readonly calendarLabel: string | null;
  readonly because: readonly DayOff[];
  readonly day: IsoDate | null;
}

/** The first or last day of a period: written, or the month, quarter or year around a day. */
export interface PeriodEnd {
  readonly kind: 'end';
  readonly end: 'first' | 'last';
  readonly unit: 'month' | 'quarter' | 'year' | 'period';
  readonly period: { readonly first: IsoDate; readonly last: IsoDate } | null;
  /** The day around which the period lies. */
  readonly around: DayTrail | null;
  readonly day: IsoDate | null;
}

/** The earliest or latest of several. */
export interface PickedDay {
  readonly kind: 'pick';
  readonly pick: 'earliest' | 'latest';
  readonly items: readonly {
    readonly trail: DayTrail;
    /** No: its condition does not hold, or it has no day; open: not known yet. */
    readonly counts: 'yes' | 'no' | 'open';
    /** Whether it is the one that was picked; of equals all are. */
    readonly isPicked: boolean;
    /** Key of the record that it is of, where it runs over records. */
    readonly key: string | null;
    /** What its condition turns on: facts, and readings with the alternative that is taken. */
    readonly turnsOn: readonly TrailSource[];
    readonly cites: readonly string[];
  }[];
  readonly day: IsoDate | null;
}

/** An exception puts something in the place of a day, or may do so. */
export interface ExceptedDay {
  readonly kind: 'excepted';
  readonly exception: string;
  readonly cites: readonly string[];
  readonly applies: 'yes' | 'open';
  readonly effect: 'becomes' | 'undetermined' | 'clashes';
  /** What the clause itself says. */
  readonly was: DayTrail | null;
  /** What the exception puts in its place; null where that is no day. */
  readonly becomes: DayTrail | null;
  readonly day: IsoDate | null;
}

/** It has no day, and that will not change with more facts. */
export interface NoDay {
  readonly kind: 'noDay';
  readonly status: 'gap' | 'conflict' | 'error' | 'notApplicable';
  readonly causes: readonly {
    readonly reason: CauseReason;
    readonly name: string;
    readonly cites: readonly string[];
    readonly details: Readonly<Record<string, string>>;
  }[];
  /** What was being computed. */
  readonly of: DayTrail | null;
  readonly day: null;
}
