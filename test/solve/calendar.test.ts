/** The calendar as arithmetic, on plain numbers, against the calendar itself: on every day, and on random sums. */
import { describe, expect, test } from 'vitest';
import { addDays, addToDate, dateParts, daysBetween, periodOf } from '../../src/base/calendar.ts';
import { FIRST_DAY, LAST_DAY } from '../../src/base/limits.ts';
import type { IsoDate } from '../../src/base/value.ts';
import {
  addWorkingDays,
  rollToWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '../../src/base/working-days.ts';
import { calendarOver, dayOfNumber, numberOfDay, placeOfDay, type Civil } from '../../src/solve/calendar.ts';
import { weekDayOf, workingDaysOver, type Move } from '../../src/solve/working-days.ts';
import { calendars } from '../support/program-data.ts';
import { dice } from '../support/seeded.ts';
import { plain } from './plain-algebra.ts';

const calendar = calendarOver(plain);

function civilOf(day: IsoDate): Civil<number> {
  const { quad, days } = placeOfDay(day);
  return calendar.civilIn(quad, days);
}

const span = daysBetween(FIRST_DAY, LAST_DAY);
const roll = dice(20_260_115);
const anyDay = (): IsoDate => addDays(FIRST_DAY, roll.below(span + 1))!;

/** Days at the end of months and years more often, where sums go wrong. */
const someDay = (): IsoDate => {
  const { year, month } = dateParts(anyDay());
  const { first, last } = periodOf('month', roll.chance(0.3) ? 2 : month, year);
  return roll.pick([anyDay(), first, last, addDays(last, -1)!]);
};

test('every day from the first to the last is the day of its month, and of no other', () => {
  let day = FIRST_DAY;
  for (let number = numberOfDay(FIRST_DAY); day <= LAST_DAY; number += 1) {
    const { quad, days } = placeOfDay(day);
    const { year, month, day: at } = dateParts(day);
    const isIn = (of: number, place: number): boolean => calendar.isIn(number, of, place).every(Boolean);
    const others = [-1, 1].some(
      (by) => isIn(quad + by, days - 1461 * by) || isIn(quad + by, days - 1460 * by),
    );
    const civil = calendar.civilIn(quad, days);
    const parts = (['year', 'month', 'day'] as const).map((part) => calendar.partOf(part, civil));
    const isSame = calendar.dayOf(civil) === number && parts.join() === [year, month, at].join();
    if (!isSame || !isIn(quad, days) || others) expect.fail(day);
    // The month is gone through day by day, so that the calendar is asked for its end only.
    day = at < 28 ? `${day.slice(0, 8)}${String(at + 1).padStart(2, '0')}` : addDays(day, 1)!;
  }
});

test('the length of a month', () => {
  for (let year = 1800; year <= 2299; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const { first, last } = periodOf('month', month, year);
      if (calendar.lengthOf(civilOf(first).month) !== dateParts(last).day) expect.fail(first);
    }
});

test('a day and a duration: 20,000 random sums, with each rounding and without', () => {
  const met = { date: 0, missingDay: 0 };
  for (let count = 0; count < 20_000; count += 1) {
    const day = someDay();
    const duration = { years: roll.below(21) - 10, months: roll.below(61) - 30 };
    const rounding = roll.pick(['up', 'down', null] as const);
    const wanted = addToDate(day, { ...duration, days: 0 }, rounding);
    const { civil, missing } = calendar.add(civilOf(day), duration, rounding);
    const found = missing.some(Boolean) ? 'missingDay' : dayOfNumber(calendar.dayOf(civil));
    if (wanted.kind === 'overflow') continue;
    met[wanted.kind] += 1;
    expect([day, duration, rounding, found]).toEqual([
      day,
      duration,
      rounding,
      wanted.kind === 'date' ? wanted.date : wanted.kind,
    ]);
  }
  expect(met.date).toBeGreaterThan(15_000);
  expect(met.missingDay).toBeGreaterThan(200);
});

test('the month, quarter and year around a day, and the parts of a day: 5,000 random days', () => {
  for (let count = 0; count < 5_000; count += 1) {
    const day = someDay();
    const { year, month, day: at } = dateParts(day);
    const quarter = Math.ceil(month / 3);
    const ordinals = { month, quarter, year: 1 } as const;
    for (const unit of ['month', 'quarter', 'year'] as const) {
      const { first, last } = calendar.periodAround(unit, civilOf(day).month);
      const found = [first, last].map((end) => dayOfNumber(calendar.dayOf(end)));
      const wanted = periodOf(unit, ordinals[unit], year);
      expect([day, unit, ...found]).toEqual([day, unit, wanted.first, wanted.last]);
    }
    const parts = { year, quarter, month, day: at };
    for (const part of ['year', 'quarter', 'month', 'day'] as const)
      expect([day, part, calendar.partOf(part, civilOf(day))]).toEqual([day, part, parts[part]]);
  }
});

describe('working days', () => {
  const long: WorkingCalendar = {
    name: 'lang',
    period: { from: '2023-01-01', to: '2025-12-31' },
    daysOff: ['2023-12-25', '2023-12-26', '2024-01-01', '2024-02-29', '2024-05-04', '2024-05-09'].map(
      (date) => ({ date, name: 'vrij' }),
    ),
    worked: ['2024-05-04', '2024-05-05', '2024-05-09'],
  };
  const cases = [...calendars.map((one): WorkingCalendar => one), long];

  test.each(cases)('$name: counts, and moves that land on the one day with their count', (own) => {
    const working = workingDaysOver(plain, own);
    const [low, high] = [numberOfDay(own.period.from), numberOfDay(own.period.to)];
    const days = Array.from({ length: high - low + 41 }, (_, place) => low - 20 + place);
    let landed = 0;
    for (const number of days) {
      const day = dayOfNumber(number)!;
      const other = dayOfNumber(roll.pick(days))!;
      const between = workingDaysBetween(own, day, other);
      const [from, to] = [day, other].map((one) => weekDayOf(numberOfDay(one)));
      const isInside = working.isInside(from!) && working.isInside(to!);
      expect([day, other, isInside ? working.upTo(to!) - working.upTo(from!) : null]).toEqual([
        day,
        other,
        between.kind === 'count' ? between.count : null,
      ]);
      for (const move of movesFrom()) {
        const target = working.landing(from!, move);
        const isSure = working.isInside(from!) && working.isReached(target);
        const found = days.filter((one) => {
          const at = weekDayOf(one);
          return working.isInside(at) && working.isWorked(at) && working.upTo(at) === target;
        });
        const wanted =
          move.kind === 'add'
            ? addWorkingDays(own, day, move.count)
            : rollToWorkingDay(own, day, move.direction);
        expect([day, move, isSure ? found.map(dayOfNumber) : 'outside']).toEqual([
          day,
          move,
          wanted.kind === 'date' ? [wanted.date] : 'outside',
        ]);
        if (isSure) landed += 1;
      }
    }
    expect(landed).toBeGreaterThan(500);
  });
});

const movesFrom = (): readonly Move<number>[] => [
  { kind: 'add', count: 1 + roll.below(12) },
  { kind: 'add', count: -1 - roll.below(12) },
  { kind: 'roll', direction: 'forward' },
  { kind: 'roll', direction: 'backward' },
];
