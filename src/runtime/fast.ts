/** What straight-line code calls for tests over several inputs: days as texts, figures as whole numbers that are safe. */
import { addToDate } from '../base/calendar.ts';
import type { IsoDate, MonthRounding } from '../base/value.ts';
import { figureOf } from './read.ts';

/**
 * A day so many years, months and days on; undefined: no day is given, or there is none. A whole number of years on for
 * a day that every year has is written down at once.
 */
export function addTo(
  day: unknown,
  years: number,
  months: number,
  days: number,
  rounding: MonthRounding | null,
): IsoDate | undefined {
  if (typeof day !== 'string' || day.length !== 10) return undefined;
  if (months === 0 && days === 0 && !day.endsWith('02-29')) {
    const year = Number(day.slice(0, 4)) + years;
    if (year >= 1000 && year <= 9999) return year + day.slice(4);
  }
  const sum = addToDate(day, { years, months, days }, rounding);
  return sum.kind === 'date' ? sum.date : undefined;
}

/** The product of two whole numbers, or `NaN` where a double may not hold it. */
export function product(left: number, right: number): number {
  const made = left * right;
  return made <= Number.MAX_SAFE_INTEGER && made >= -Number.MAX_SAFE_INTEGER ? made : Number.NaN;
}

/** Bits of an order: below, the same, above; all of them where it is not known. */
export function orderOf(left: unknown, right: unknown): number {
  if (typeof left !== 'string' || typeof right !== 'string') return 7;
  return left < right ? 1 : left === right ? 2 : 4;
}

/** The sum of two whole numbers, or `NaN` where a double may not hold it. */
export function total(left: number, right: number): number {
  const made = left + right;
  return made <= Number.MAX_SAFE_INTEGER && made >= -Number.MAX_SAFE_INTEGER ? made : Number.NaN;
}

/** A day that is given whole; undefined: it is not known, or there is none. */
export const dayOf = (json: unknown): string | undefined =>
  typeof json === 'string' && json.length === 10 ? json : undefined;

/** An amount in cents; `NaN`: not known, or with a part of a cent. A double nearest to whole cents is those cents. */
export function cents(json: unknown): number {
  const euros = figureOf(json);
  const made = Math.round(euros * 100);
  return made / 100 === euros && made <= Number.MAX_SAFE_INTEGER && made >= -Number.MAX_SAFE_INTEGER
    ? made
    : Number.NaN;
}

/** A whole number; `NaN`: not known, or none. */
export function count(json: unknown): number {
  const made = figureOf(json);
  return Number.isSafeInteger(made) ? made : Number.NaN;
}

/** 1 where an order is among the wanted ones, 2 where it is not, 3 where it may be either. */
export const ordered = (order: number, wanted: number): number =>
  order === 7 ? 3 : (order & wanted) !== 0 ? 1 : 2;

/**
 * Whether two fractions of whole numbers stand in a wanted order, by multiplying crosswise: 1 yes, 2 no, 0 where that
 * outgrows a double, where something is not known, or where a divisor is zero.
 */
export function compared(over: number, under: number, other: number, below: number, wanted: number): number {
  const isTurned = under < 0 !== below < 0;
  const [left, right] = [product(over, below), product(other, under)];
  if (!(left <= right) && !(left > right)) return 0;
  if (under === 0 || below === 0) return 0;
  const order = left === right ? 2 : left < right !== isTurned ? 1 : 4;
  return (order & wanted) !== 0 ? 1 : 2;
}
