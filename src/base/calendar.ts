/**
 * Civil dates. Days and months are different kinds of duration; a month sum that meets a missing day lands where the
 * written rounding says, and nowhere without one. The arithmetic is ours, because generated modules carry it and must
 * carry nothing else; a test holds it to the Temporal library.
 */
import type { IsoDate, MonthRounding } from './value.ts';

export interface DurationParts {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

export type DateSum =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly steps: readonly RoundingStep[] }
  /** The day does not exist and no rounding was written. */
  | { readonly kind: 'missingDay'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'overflow' };

/** A place where a written rounding moved the day: `day` of that month does not exist. */
export interface RoundingStep {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly landedOn: IsoDate;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** True for `YYYY-MM-DD` that names a day of the calendar, in years 1 to 9999. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  return isCivilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

export function isoDate(year: number, month: number, day: number): IsoDate {
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export function dateParts(date: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * `date` plus a duration, largest unit first, each unit with the same rounding. The order matters for nine starting
 * days in a year; nothing is regrouped.
 */
export function addToDate(date: IsoDate, duration: DurationParts, rounding: MonthRounding | null): DateSum {
  const steps: RoundingStep[] = [];
  let current = date;
  for (const months of [duration.years * 12, duration.months]) {
    if (months === 0) continue;
    const sum = addMonths(current, months, rounding);
    if (sum.kind !== 'date') return sum;
    steps.push(...sum.steps);
    current = sum.date;
  }
  if (duration.days === 0) return { kind: 'date', date: current, steps };
  const later = addDays(current, duration.days);
  return later === null ? { kind: 'overflow' } : { kind: 'date', date: later, steps };
}

function addMonths(date: IsoDate, months: number, rounding: MonthRounding | null): DateSum {
  const { year, month, day } = dateParts(date);
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = target - targetYear * 12 + 1;
  if (targetYear < FIRST_YEAR || targetYear > LAST_YEAR) return { kind: 'overflow' };
  const last = daysInMonth(targetYear, targetMonth);
  if (day <= last) return { kind: 'date', date: isoDate(targetYear, targetMonth, day), steps: [] };
  if (rounding === null) return { kind: 'missingDay', year: targetYear, month: targetMonth, day };
  const lastDay = isoDate(targetYear, targetMonth, last);
  const landedOn = rounding === 'down' ? lastDay : addDays(lastDay, 1);
  if (landedOn === null) return { kind: 'overflow' };
  return { kind: 'date', date: landedOn, steps: [{ year: targetYear, month: targetMonth, day, landedOn }] };
}

/** The day so many days later (or earlier), or null outside years 1 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  if (!Number.isSafeInteger(days) || Math.abs(days) > 4_000_000) return null;
  return dayAt(dayNumber(date) + days);
}

/** Days from the first to the second, negative when the second is earlier. */
export const daysBetween = (first: IsoDate, second: IsoDate): number => dayNumber(second) - dayNumber(first);

/** Days in 400 years, after which the calendar begins again. */
const ERA_DAYS = 146_097;

/**
 * The number of a day, counted from 1 March of the year 0: years that begin in March end with the leap day (Hinnant,
 * "chrono-compatible low-level date algorithms").
 */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  const from = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + inYear;
}

function dayAt(number: number): IsoDate | null {
  const era = Math.floor(number / ERA_DAYS);
  const inEra = number - era * ERA_DAYS;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return year < FIRST_YEAR || year > LAST_YEAR ? null : isoDate(year, month, day);
}

export interface PeriodParts {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** A month, quarter or year; of a range of months also the last one. */
export function periodOf(
  unit: 'month' | 'quarter' | 'year',
  ordinal: number,
  year: number,
  lastOfRange: number | null = null,
): PeriodParts {
  const [firstMonth, endMonth] = monthsOf(unit, ordinal);
  const lastMonth = lastOfRange ?? endMonth;
  return {
    first: isoDate(year, firstMonth, 1),
    last: isoDate(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

function monthsOf(unit: 'month' | 'quarter' | 'year', ordinal: number): readonly [number, number] {
  switch (unit) {
    case 'month':
      return [ordinal, ordinal];
    case 'quarter':
      return [ordinal * 3 - 2, ordinal * 3];
    case 'year':
      return [1, 12];
  }
}
