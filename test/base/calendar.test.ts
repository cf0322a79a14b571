import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  addToDate,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isoDate,
  periodOf,
} from '../../src/base/calendar.ts';

/** Rows of a vector file: fields separated by `;`, dates and `[y years, m months, d days]`. */
function rows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../vectors/dates-calc/${name}`, import.meta.url), 'utf8');
  const lines = text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => line.split(';').map((field) => field.trim()));
}

function durationOf(text: string) {
  const match = /\[(-?\d+) years, (-?\d+) months, (-?\d+) days\]/.exec(text);
  if (match === null) throw new Error(`no duration: ${text}`);
  return { years: Number(match[1]), months: Number(match[2]), days: Number(match[3]) };
}

const dateOf = (sum: ReturnType<typeof addToDate>) => (sum.kind === 'date' ? sum.date : sum.kind);

test('exact sums of the vectors need no rounding', () => {
  const vectors = rows('exact_computations.csv');
  expect(vectors.length).toBeGreaterThan(5);
  for (const [date = '', duration = '', expected] of vectors) {
    expect(dateOf(addToDate(date, durationOf(duration), null)), `${date} + ${duration}`).toBe(expected);
    expect(dateOf(addToDate(date, durationOf(duration), 'up'))).toBe(expected);
    expect(dateOf(addToDate(date, durationOf(duration), 'down'))).toBe(expected);
  }
});

test('ambiguous sums of the vectors land where the rounding says, and nowhere without one', () => {
  const vectors = rows('ambiguous_computations.csv');
  expect(vectors.length).toBeGreaterThan(5);
  for (const [date = '', duration = '', up, down] of vectors) {
    expect(dateOf(addToDate(date, durationOf(duration), 'up')), `${date} up ${duration}`).toBe(up);
    expect(dateOf(addToDate(date, durationOf(duration), 'down')), `${date} down ${duration}`).toBe(down);
    expect(dateOf(addToDate(date, durationOf(duration), null))).toBe('missingDay');
  }
});

test('first and last day of a month agree with the vectors', () => {
  const vectors = rows('first_last_day_of_month.csv');
  expect(vectors.length).toBeGreaterThan(1);
  for (const [date = '', first, last] of vectors) {
    const period = periodOf('month', Number(date.slice(5, 7)), Number(date.slice(0, 4)));
    expect([period.first, period.last]).toEqual([first, last]);
  }
});

test('a compound duration is applied largest unit first, so order matters for nine starting days', () => {
  let differing = 0;
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= daysInMonth(2022, month); day += 1) {
      const start = `2022-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const written = chain(start, [{ years: 1 }, { days: -1 }, { months: -3 }]);
      const regrouped = chain(start, [{ months: 9 }, { days: -1 }]);
      if (written !== regrouped) differing += 1;
    }
  }
  expect(differing).toBe(9);
  expect(chain('2022-03-01', [{ years: 1 }, { days: -1 }, { months: -3 }])).toBe('2022-11-28');
  expect(chain('2022-03-01', [{ months: 9 }, { days: -1 }])).toBe('2022-11-30');
});

function chain(
  start: string,
  parts: readonly Partial<{ years: number; months: number; days: number }>[],
): string {
  let date = start;
  for (const part of parts) date = dateOf(addToDate(date, { years: 0, months: 0, days: 0, ...part }, 'down'));
  return date;
}

test('dates outside the calendar are no dates, and sums outside years 1 to 9999 are an overflow', () => {
  expect(isIsoDate('2024-02-29')).toBe(true);
  expect(isIsoDate('2023-02-29')).toBe(false);
  expect(isIsoDate('2023-13-01')).toBe(false);
  expect(isIsoDate('0000-01-01')).toBe(false);
  expect(dateOf(addToDate('9999-12-31', { years: 0, months: 0, days: 1 }, null))).toBe('overflow');
  expect(dateOf(addToDate('9999-12-31', { years: 1, months: 0, days: 0 }, 'up'))).toBe('overflow');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => isoDate(year, month, Math.min(day, daysInMonth(year, month))));

test('days are counted as the Temporal library counts them', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -800_000, max: 800_000 }), (first, second, days) => {
      const [from, to] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(second)];
      expect(daysBetween(first, second)).toBe(from.until(to, { largestUnit: 'day' }).days);
      const sum = from.add({ days });
      expect(addDays(first, days)).toBe(sum.year < 1 || sum.year > 9999 ? null : sum.toString());
    }),
    { numRuns: 2000 },
  );
});

test('every month of four hundred years and of the first and last ones has its length', () => {
  for (const year of [1, 4, 100, 400, 9999, ...Array.from({ length: 401 }, (_, place) => 1800 + place)])
    for (let month = 1; month <= 12; month += 1)
      expect(daysInMonth(year, month)).toBe(Temporal.PlainYearMonth.from({ year, month }).daysInMonth);
});
