/**
 * How a day was computed, step by step, as data: each node has the day (or period) it came to. The text of it is made
 * in `explain`. What is not known on the facts has `day` null and says what it waits for.
 */
import type { IsoDate, MonthRounding } from '../base/value.ts';

export type DayTrail =
  /** A day that the policy writes. */
  | { readonly kind: 'written'; readonly day: IsoDate }
  /** A fact, an event, a parameter, a value of a reading, a result of another clause, or the reference date. */
  | {
      readonly kind: 'read';
      readonly what:
        'fact' | 'event' | 'parameter' | 'reading' | 'result' | 'judgement' | 'referenceDate' | 'other';
      readonly name: string;
      readonly label: string | null;
      readonly day: IsoDate | null;
    }
  /** A duration added or (with `sign` -1) taken off; where months met a missing day, where it landed instead. */
  | {
      readonly kind: 'sum';
      readonly from: DayTrail;
      readonly sign: 1 | -1;
      readonly duration: { readonly years: number; readonly months: number; readonly days: number };
      readonly rounding: MonthRounding | null;
      readonly missing: readonly {
        readonly year: number;
        readonly month: number;
        readonly day: number;
        readonly landedOn: IsoDate;
      }[];
      readonly day: IsoDate | null;
    }
  /** Working days counted on or back by a calendar; `skipped` are days off in a week, with what they are called. */
  | {
      readonly kind: 'workingDays';
      readonly from: DayTrail;
      readonly count: number;
      readonly calendar: string;
      readonly skipped: readonly { readonly date: IsoDate; readonly name: string }[];
      readonly day: IsoDate | null;
    }
  /** Moved to the next or the last working day, where the policy writes that; `because` names each day passed over. */
  | {
      readonly kind: 'moved';
      readonly from: DayTrail;
      readonly direction: 'forward' | 'backward';
      readonly calendar: string;
      /** `name` null: a Saturday or Sunday. */
      readonly because: readonly { readonly date: IsoDate; readonly name: string | null }[];
      readonly day: IsoDate | null;
    }
  /** The first or last day of a period: written, or the month, quarter or year around a day. */
  | {
      readonly kind: 'end';
      readonly end: 'first' | 'last';
      readonly unit: 'month' | 'quarter' | 'year' | 'period';
      readonly period: { readonly first: IsoDate; readonly last: IsoDate } | null;
      /** The day around which the period lies. */
      readonly around: DayTrail | null;
      readonly day: IsoDate | null;
    }
  /** The earliest or latest of several; what was left out has `counts` false. */
  | {
      readonly kind: 'pick';
      readonly pick: 'earliest' | 'latest';
      readonly items: readonly {
        readonly trail: DayTrail;
        readonly counts: boolean;
        readonly cites: readonly string[];
      }[];
      readonly day: IsoDate | null;
    };
