/**
 * Counting in working days as arithmetic on whole numbers: how many days of a calendar are worked up to a day is five for
 * each week and what is left over, less the days off. A move lands on the worked day with a certain count, and that is one.
 */
import type { WorkingCalendar } from '../base/working-days.ts';
import { difference, type Algebra } from './algebra.ts';
import { numberOfDay } from './calendar.ts';

/** A day as seven times a number plus a rest: 0 is a Sunday, as day 1 of the year 1 is a Monday. */
export interface WeekDay<Int> {
  readonly week: Int;
  readonly rest: Int;
}

export const weekDayOf = (day: number): WeekDay<number> => ({ week: Math.floor(day / 7), rest: day % 7 });

export type Move<Int> =
  /** Counted on, or back when negative; by none it does not move. */
  | { readonly kind: 'add'; readonly count: Int }
  | { readonly kind: 'roll'; readonly direction: 'forward' | 'backward' };

export interface WorkingDays<Int, Bool> {
  /** How many days are worked up to and including a day, counted from the day 1. */
  readonly upTo: (day: WeekDay<Int>) => Int;
  readonly isWorked: (day: WeekDay<Int>) => Bool;
  readonly isInside: (day: WeekDay<Int>) => Bool;
  /** The count of the day on which a move lands. */
  readonly landing: (day: WeekDay<Int>, move: Move<Int>) => Int;
  /** Whether a day with that count is in the calendar. */
  readonly isReached: (count: Int) => Bool;
}

export function workingDaysOver<Int, Bool>(
  algebra: Algebra<Int, Bool>,
  calendar: WorkingCalendar,
): WorkingDays<Int, Bool> {
  const { int, sum, times, choose, named, isSame, isAtLeast, allOf, someOf, not } = algebra;
  const { off, extra } = exceptionsOf(calendar);
  const numberOf = ({ week, rest }: WeekDay<Int>): Int => named(sum(times(7, week), rest));
  const passed = (day: Int, days: readonly number[], each: number): readonly Int[] =>
    days.map((other) => choose(isAtLeast(day, int(other)), int(each), int(0)));
  const upTo = (day: WeekDay<Int>): Int => {
    const number = numberOf(day);
    const weekdays = choose(isAtLeast(day.rest, int(5)), int(5), day.rest);
    return named(sum(times(5, day.week), weekdays, ...passed(number, off, -1), ...passed(number, extra, 1)));
  };
  const isWorked = (day: WeekDay<Int>): Bool => {
    const number = numberOf(day);
    const isAmong = (days: readonly number[]): Bool => someOf(...days.map((one) => isSame(number, int(one))));
    const isWeekday = allOf(isAtLeast(day.rest, int(1)), isAtLeast(int(5), day.rest));
    return someOf(allOf(isWeekday, not(isAmong(off))), isAmong(extra));
  };
  const before = (day: WeekDay<Int>): Int =>
    difference(algebra, upTo(day), choose(isWorked(day), int(1), int(0)));
  const [low, high] = [numberOfDay(calendar.period.from), numberOfDay(calendar.period.to)];
  return {
    upTo,
    isWorked,
    isInside: (day) => {
      const number = numberOf(day);
      return allOf(isAtLeast(number, int(low)), isAtLeast(int(high), number));
    },
    landing: (day, move) => {
      if (move.kind === 'roll') return move.direction === 'forward' ? sum(before(day), int(1)) : upTo(day);
      const { count } = move;
      return choose(isAtLeast(count, int(1)), sum(upTo(day), count), sum(before(day), count, int(1)));
    },
    isReached: (count) =>
      allOf(
        isAtLeast(count, sum(upTo(knownDay(algebra, low - 1)), int(1))),
        isAtLeast(upTo(knownDay(algebra, high)), count),
      ),
  };
}

function knownDay<Int>({ int }: Pick<Algebra<Int, never>, 'int'>, day: number): WeekDay<Int> {
  const { week, rest } = weekDayOf(day);
  return { week: int(week), rest: int(rest) };
}

/** Weekdays of the calendar that are off, and days in a weekend that are worked. */
function exceptionsOf({ period, daysOff, worked }: WorkingCalendar): {
  readonly off: readonly number[];
  readonly extra: readonly number[];
} {
  const isWeekend = (day: number): boolean => [0, 6].includes(day % 7);
  const numbers = (days: readonly string[]): readonly number[] => [
    ...new Set(days.filter((day) => period.from <= day && day <= period.to).map(numberOfDay)),
  ];
  const anyway = numbers(worked);
  const off = numbers(daysOff.map(({ date }) => date));
  return {
    off: off.filter((day) => !isWeekend(day) && !anyway.includes(day)),
    extra: anyway.filter(isWeekend),
  };
}
