/**
 * The civil calendar as arithmetic on whole numbers, for days that are not known. It is reckoned in four years that begin
 * in March, so that the day that is sometimes there is the last of them (years from March on: Richards 1998, and many
 * before). What a month has (its length, its place in the year, the days before it) is one of 48 numbers, chosen by where
 * the day lies among the days on which months begin: comparisons that a solver orders at once, and nothing to divide.
 */
import { addDays, dateParts, daysBetween, type DurationParts } from '../base/calendar.ts';
import type { IsoDate, MonthRounding } from '../base/value.ts';
import { difference, type Algebra } from './algebra.ts';

/** One of the 48 months of the four years that begin in March of the year four times `quad`. */
export interface Month<Int> {
  readonly quad: Int;
  /** Of 48 numbers the one of this month. */
  readonly one: (values: readonly number[]) => Int;
}

/** A day by its month, counted from 0. */
export interface Civil<Int> {
  readonly month: Month<Int>;
  readonly at: Int;
}

/** Between these days the arithmetic below is the calendar. */
export const FIRST_RECKONED: IsoDate = '1600-03-01';
export const LAST_RECKONED: IsoDate = '2499-12-31';

/** Centuries whose February has 28 days, between those. */
const shortCenturies = [1700, 1800, 1900, 2100, 2200, 2300] as const;

/** Leap days that centuries left out before 1600. */
const LEFT_OUT_BEFORE = 12;

/** 1 January of the year 1 is day 1. */
const DAY_ONE: IsoDate = '0001-01-01';
const BEFORE_DAY_ONE = 305;

export const numberOfDay = (day: IsoDate): number => daysBetween(DAY_ONE, day) + 1;
export const dayOfNumber = (number: number): IsoDate | null => addDays(DAY_ONE, number - 1);

const MONTHS = 48;
const QUAD = 1461;
const places = Array.from({ length: MONTHS }, (_, place) => place);

/** From March on. */
const lengthsOfYear = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28] as const;
const JANUARY = 10;
const LAST = MONTHS - 1;

const lengths = places.map((place): number => (place === LAST ? 29 : (lengthsOfYear[place % 12] ?? 0)));
const shortLengths = lengths.map((length, place) => (place === LAST ? length - 1 : length));
const starts = places.map((place) => lengths.slice(0, place).reduce((sum, length) => sum + length, 0));

/** The month of the year, from 0 for January; and the year after the first of the four. */
const inYear = places.map((place) => (place + 2) % 12);
const yearsOn = places.map((place) => Math.floor(place / 12) + (place % 12 >= JANUARY ? 1 : 0));

/** Years between which days lie; fewer of them make the arithmetic shorter. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

export const allYears: Years = { from: dateParts(FIRST_RECKONED).year, to: dateParts(LAST_RECKONED).year };

export interface Span {
  readonly low: number;
  readonly high: number;
}

const wholeSpan: Span = { low: 0, high: QUAD - 1 };

type Unit = 'month' | 'quarter' | 'year';

export interface Calendar<Int, Bool> {
  readonly dayOf: (civil: Civil<Int>) => Int;
  readonly lengthOf: (month: Month<Int>) => Int;
  /** The day so many days after the first of four years; if it is known between how many, that makes it shorter. */
  readonly civilIn: (quad: Int, days: Int, span?: Span) => Civil<Int>;
  /** What has to hold for a day to be that one. */
  readonly isIn: (day: Int, quad: Int, days: Int) => readonly Bool[];
  /** A day and a duration, the years first; with a truth for each place where the day is missing and nothing says where to land. */
  readonly add: (
    civil: Civil<Int>,
    duration: Pick<DurationParts, 'years' | 'months'>,
    rounding: MonthRounding | null,
  ) => { readonly civil: Civil<Int>; readonly missing: readonly Bool[] };
  readonly periodAround: (
    unit: Unit,
    month: Month<Int>,
  ) => { readonly first: Civil<Int>; readonly last: Civil<Int> };
  readonly partOf: (part: Unit | 'day', civil: Civil<Int>) => Int;
}

export function calendarOver<Int, Bool>(
  algebra: Algebra<Int, Bool>,
  { from, to }: Years = allYears,
): Calendar<Int, Bool> {
  const { int, sum, times, choose, named, isSame, isAtLeast, someOf } = algebra;
  const passed = shortCenturies.filter((century) => century < from).length;
  const centuries = shortCenturies
    .filter((century) => century >= from && century <= to)
    .map((century) => century / 4);

  const firstOf = (quad: Int): Int =>
    sum(
      times(QUAD, quad),
      int(-LEFT_OUT_BEFORE - passed - BEFORE_DAY_ONE),
      ...centuries.map((century) => choose(isAtLeast(quad, int(century)), int(-1), int(0))),
    );

  const isShort = (quad: Int): Bool => someOf(...centuries.map((next) => isSame(quad, int(next - 1))));

  const lengthOf = ({ quad, one }: Month<Int>): Int =>
    named(choose(isShort(quad), one(shortLengths), one(lengths)));

  const civilIn = (quad: Int, days: Int, span: Span = wholeSpan): Civil<Int> => {
    const one = among(algebra, days, span);
    return { month: { quad, one }, at: named(difference(algebra, days, one(starts))) };
  };

  /** The month at another place, counted from the first of the same four years. */
  const moved = ({ quad, one }: Month<Int>, to: (place: number) => number): Month<Int> => {
    const targets = places.map(to);
    return {
      quad: named(sum(quad, one(targets.map((place) => Math.floor(place / MONTHS))))),
      one: (values) => one(targets.map((place) => values[((place % MONTHS) + MONTHS) % MONTHS] ?? 0)),
    };
  };

  const chosen = (condition: Bool, whenYes: Month<Int>, whenNo: Month<Int>): Month<Int> => ({
    quad: named(choose(condition, whenYes.quad, whenNo.quad)),
    one: (values) => named(choose(condition, whenYes.one(values), whenNo.one(values))),
  });

  const lastOf = (month: Month<Int>): Civil<Int> => ({ month, at: sum(lengthOf(month), int(-1)) });

  const addMonths = (
    { month, at }: Civil<Int>,
    by: number,
    rounding: MonthRounding | null,
  ): { readonly civil: Civil<Int>; readonly missing: readonly Bool[] } => {
    if (by === 0) return { civil: { month, at }, missing: [] };
    const target = moved(month, (place) => place + by);
    const isMissing = isAtLeast(at, lengthOf(target));
    if (rounding === null) return { civil: { month: target, at }, missing: [isMissing] };
    if (rounding === 'down')
      return { civil: { month: target, at: named(choose(isMissing, lastOf(target).at, at)) }, missing: [] };
    const next = moved(month, (place) => place + by + 1);
    return {
      civil: { month: chosen(isMissing, next, target), at: named(choose(isMissing, int(0), at)) },
      missing: [],
    };
  };

  return {
    dayOf: ({ month, at }) => named(sum(firstOf(month.quad), month.one(starts), at)),
    lengthOf,
    civilIn,
    isIn: (day, quad, days) => [
      isAtLeast(days, int(0)),
      isAtLeast(choose(isShort(quad), int(QUAD - 2), int(QUAD - 1)), days),
      isSame(day, sum(firstOf(quad), days)),
    ],
    add: (civil, { years, months }, rounding) => {
      const first = addMonths(civil, 12 * years, rounding);
      const second = addMonths(first.civil, months, rounding);
      return { civil: second.civil, missing: [...first.missing, ...second.missing] };
    },
    periodAround: (unit, month) => {
      const length = { month: 1, quarter: 3, year: 12 }[unit];
      const firstPlace = (place: number): number => place - ((inYear[place] ?? 0) % length);
      const first = moved(month, firstPlace);
      return {
        first: { month: first, at: int(0) },
        last: lastOf(moved(month, (place) => firstPlace(place) + length - 1)),
      };
    },
    partOf: (part, { month, at }) => {
      switch (part) {
        case 'year':
          return sum(times(4, month.quad), month.one(yearsOn));
        case 'quarter':
          return month.one(inYear.map((place) => Math.floor(place / 3) + 1));
        case 'month':
          return month.one(inYear.map((place) => place + 1));
        case 'day':
          return sum(at, int(1));
      }
    },
  };
}

/** Of the numbers of months the one of the month in which so many days have passed: a step wherever it changes. */
const among =
  <Int, Bool>(
    { int, sum, choose, isAtLeast, named }: Algebra<Int, Bool>,
    days: Int,
    { low, high }: Span,
  ): Month<Int>['one'] =>
  (values) => {
    const valueAt = (place: number): number => values[place] ?? 0;
    const first = places.filter((place) => startOf(place) <= low).length - 1;
    const steps = places.slice(first + 1).flatMap((place) => {
      const step = valueAt(place) - valueAt(place - 1);
      if (step === 0 || startOf(place) > high) return [];
      return [choose(isAtLeast(days, int(startOf(place))), int(step), int(0))];
    });
    return named(sum(int(valueAt(first)), ...steps));
  };

const startOf = (place: number): number => starts[place] ?? 0;

/** Where a known day stands: in which four years, and how many days after the first of them. */
export function placeOfDay(day: IsoDate): { readonly quad: number; readonly days: number } {
  const { year, month } = dateParts(day);
  const quad = Math.floor((month > 2 ? year : year - 1) / 4);
  return { quad, days: daysBetween(`${String(4 * quad).padStart(4, '0')}-03-01`, day) };
}
