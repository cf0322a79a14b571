/** Days that are not known, by the arithmetic of the calendar. */
import { dateParts, type DurationParts } from '../base/calendar.ts';
import type { IsoDate, MonthRounding } from '../base/value.ts';
import type { WorkingCalendar } from '../base/working-days.ts';
import {
  calendarOver,
  FIRST_RECKONED,
  LAST_RECKONED,
  numberOfDay,
  placeOfDay,
  dayOfNumber,
  type Calendar,
  type Civil,
} from './calendar.ts';
import { weekDayOf, workingDaysOver, type Move, type WeekDay, type WorkingDays } from './working-days.ts';
import { allOf, intText, not, someOf, type Writer } from './writer.ts';

/** A day as a number, the numbers between which it lies, and where it stands in its month if that was worked out. */
export interface Day {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly civil: Civil<string> | null;
}

export const dayBetween = (text: string, low: number, high: number): Day => ({
  text,
  low,
  high,
  civil: null,
});

export function knownDay(date: IsoDate): Day {
  const number = numberOfDay(date);
  return dayBetween(intText(number), number, number);
}

export interface Days {
  /** Null: it may leave the years in which the calendar is reckoned. */
  readonly add: (
    day: Day,
    duration: DurationParts,
    rounding: MonthRounding | null,
  ) => { readonly day: Day; readonly missing: readonly string[] } | null;
  readonly periodAround: (
    unit: 'month' | 'quarter' | 'year',
    day: Day,
  ) => { readonly first: Day; readonly last: Day } | null;
  readonly partOf: (part: 'year' | 'quarter' | 'month' | 'day', day: Day) => string | null;
  readonly move: (
    day: Day,
    move: Move<string>,
    calendar: WorkingCalendar,
  ) => { readonly day: Day; readonly outside: string };
  readonly workedBetween: (
    first: Day,
    second: Day,
    calendar: WorkingCalendar,
  ) => { readonly count: string; readonly outside: string };
}

const [FIRST, LAST] = [numberOfDay(FIRST_RECKONED), numberOfDay(LAST_RECKONED)];

/** The longest month, and the longest year. */
const MONTH = 31;
const YEAR = 366;

export function daysIn(writer: Writer): Days {
  const { algebra } = writer;
  const calendarOf = (low: number, high: number): Calendar<string, string> =>
    calendarOver(algebra, { from: yearOf(low), to: yearOf(high) });
  const isReckoned = ({ low, high }: Day): boolean => low >= FIRST && high <= LAST;
  const civils = new Map<string, Civil<string>>();
  const weekDays = new Map<string, WeekDay<string>>();
  const landings = new Map<string, Day>();

  /** Within the same four years there is nothing to find out. */
  const declareCivil = ({ text, low, high }: Day): Civil<string> => {
    const calendar = calendarOf(low, high);
    const [first, last] = [low, high].map((number) => placeOfDay(dayOf(number)));
    if (first !== undefined && first.quad === last?.quad)
      return calendar.civilIn(
        intText(first.quad),
        writer.define('Int', algebra.sum(text, intText(first.days - low))),
        { low: first.days, high: last.days },
      );
    const number = civils.size;
    const quad = writer.declare(`quad${number}`, 'Int', '');
    const days = writer.declare(`days${number}`, 'Int', '');
    for (const own of calendar.isIn(text, quad, days)) writer.assert(own);
    return calendar.civilIn(quad, days);
  };

  const civilIn = (day: Day): Civil<string> | null => {
    if (!isReckoned(day)) return null;
    const civil = day.civil ?? civils.get(day.text) ?? declareCivil(day);
    civils.set(day.text, civil);
    return civil;
  };

  const ofCivil = (civil: Civil<string>, low: number, high: number): Day => ({
    text: writer.define('Int', calendarOf(low, high).dayOf(civil)),
    low,
    high,
    civil,
  });

  const weekDayIn = ({ text, low, high }: Day): WeekDay<string> => {
    const known = weekDays.get(text);
    if (known !== undefined) return known;
    const made = low === high ? textsOf(weekDayOf(low)) : declareWeekDay(text, weekDays.size, writer);
    weekDays.set(text, made);
    return made;
  };

  const workingIn = (days: WorkingCalendar): WorkingDays<string, string> => workingDaysOver(algebra, days);

  const landedOn = (
    count: string,
    isSure: string,
    { name, period }: WorkingCalendar,
    { isInside, isWorked, upTo }: WorkingDays<string, string>,
  ): Day => {
    const key = `${name} ${count}`;
    const known = landings.get(key);
    if (known !== undefined) return known;
    const text = writer.declare(`landed${landings.size}`, 'Int', '');
    const day = dayBetween(text, numberOfDay(period.from), numberOfDay(period.to));
    landings.set(key, day);
    const at = weekDayIn(day);
    writer.assert(isInside(at));
    writer.assert(someOf([not(isSure), allOf([isWorked(at), algebra.isSame(upTo(at), count)])]));
    return day;
  };

  return {
    add: (day, { years, months, days: more }, rounding) => {
      if (years === 0 && months === 0) {
        const text = writer.define('Int', algebra.sum(day.text, intText(more)));
        return { day: dayBetween(text, day.low + more, day.high + more), missing: [] };
      }
      const reach = [0, 12 * years, 12 * years + months];
      const low = day.low + MONTH * (Math.min(...reach) - 1);
      const high = day.high + MONTH * (Math.max(...reach) + 1);
      const civil = civilIn(day);
      if (civil === null || low < FIRST || high > LAST) return null;
      const sum = calendarOf(low, high).add(civil, { years, months }, rounding);
      const landed = ofCivil(sum.civil, low, high);
      if (more === 0) return { day: landed, missing: sum.missing };
      const text = writer.define('Int', algebra.sum(landed.text, intText(more)));
      return { day: dayBetween(text, low + more, high + more), missing: sum.missing };
    },
    periodAround: (unit, day) => {
      const civil = civilIn(day);
      if (civil === null || day.low - YEAR < FIRST || day.high + YEAR > LAST) return null;
      const { first, last } = calendarOf(day.low - YEAR, day.high + YEAR).periodAround(unit, civil.month);
      return {
        first: ofCivil(first, day.low - YEAR, day.high),
        last: ofCivil(last, day.low, day.high + YEAR),
      };
    },
    partOf: (part, day) => {
      const civil = civilIn(day);
      return civil === null ? null : writer.define('Int', calendarOf(day.low, day.high).partOf(part, civil));
    },
    move: (day, move, of) => {
      const working = workingIn(of);
      const from = weekDayIn(day);
      const isInside = working.isInside(from);
      const isStill = move.kind === 'add' ? algebra.isSame(move.count, '0') : 'false';
      if (isStill === 'true') return { day, outside: not(isInside) };
      const count = writer.define('Int', working.landing(from, move));
      const isSure = writer.define('Bool', allOf([isInside, working.isReached(count)]));
      const landed = landedOn(count, isSure, of, working);
      const text = writer.define('Int', algebra.choose(isStill, day.text, landed.text));
      const low = Math.min(day.low, landed.low);
      const high = Math.max(day.high, landed.high);
      return {
        day: isStill === 'false' ? landed : dayBetween(text, low, high),
        outside: not(someOf([isSure, allOf([isStill, isInside])])),
      };
    },
    workedBetween: (first, second, of) => {
      const working = workingIn(of);
      const [from, to] = [weekDayIn(first), weekDayIn(second)];
      const count = algebra.sum(working.upTo(to), algebra.times(-1, working.upTo(from)));
      return {
        count: writer.define('Int', count),
        outside: not(allOf([working.isInside(from), working.isInside(to)])),
      };
    },
  };
}

const dayOf = (number: number): IsoDate => dayOfNumber(number) ?? FIRST_RECKONED;
const yearOf = (number: number): number => dateParts(dayOf(number)).year;

const textsOf = ({ week, rest }: WeekDay<number>): WeekDay<string> => ({
  week: intText(week),
  rest: intText(rest),
});

function declareWeekDay(day: string, number: number, writer: Writer): WeekDay<string> {
  const { algebra } = writer;
  const week = writer.declare(`week${number}`, 'Int', '');
  const rest = writer.declare(`weekday${number}`, 'Int', '');
  writer.assert(algebra.isAtLeast(rest, '0'));
  writer.assert(algebra.isAtLeast('6', rest));
  writer.assert(algebra.isSame(day, algebra.sum(algebra.times(7, week), rest)));
  return { week, rest };
}
