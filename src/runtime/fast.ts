/**
 * What straight-line code calls for tests on days and over several inputs. A day is a number that is read as it is written,
 * 20240801, because engines compare texts slowly; figures are whole numbers that are safe.
 */
import { addToDate } from '../base/calendar.ts';
import type { MonthRounding } from '../base/value.ts';
import { figureOf } from './read.ts';

/** The codes of eight noughts, each at its place. */
const NOUGHTS = 48 * 11_111_111;

/** A day that is given whole; `NaN`: it is not known, or there is none. */
export function dayOf(json: unknown): number {
  if (typeof json !== 'string' || json.length !== 10) return Number.NaN;
  return (
    json.charCodeAt(0) * 10_000_000 +
    json.charCodeAt(1) * 1_000_000 +
    json.charCodeAt(2) * 100_000 +
    json.charCodeAt(3) * 10_000 +
    json.charCodeAt(5) * 1_000 +
    json.charCodeAt(6) * 100 +
    json.charCodeAt(8) * 10 +
    json.charCodeAt(9) -
    NOUGHTS
  );
}

function textOf(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Every month has these. */
const ALWAYS_THERE = 28;

/** A day so many years, months and days on; `NaN`: no day is given, or there is none. */
export function addTo(
  day: number,
  years: number,
  months: number,
  days: number,
  rounding: MonthRounding | null,
): number {
  if (Number.isNaN(day)) return day;
  // As a whole number, with which an engine reckons much more quickly.
  const whole = day | 0;
  const inMonth = whole % 100;
  if (days === 0 && inMonth <= ALWAYS_THERE) {
    const month = (whole / 100) | 0;
    const at = (((month / 100) | 0) + years) * 12 + (month % 100) - 1 + months;
    const year = (at / 12) | 0;
    if (year >= 1 && year <= 9999) return year * 10_000 + ((at % 12) + 1) * 100 + inMonth;
  }
  const sum = addToDate(textOf(day), { years, months, days }, rounding);
  return sum.kind === 'date' ? dayOf(sum.date) : Number.NaN;
}

/** A day so many years on. Only of 29 February there may be none. */
export function yearsOn(day: number, years: number, rounding: MonthRounding | null): number {
  const made = day + years * 10_000;
  return (day | 0) % 10_000 === 229 || !(made > 10_000 && made < 100_000_000)
    ? addTo(day, years, 0, 0, rounding)
    : made;
}

/** The product of two whole numbers, or `NaN` where a double may not hold it. */
export function product(left: number, right: number): number {
  const made = left * right;
  return made <= Number.MAX_SAFE_INTEGER && made >= -Number.MAX_SAFE_INTEGER ? made : Number.NaN;
}

/** Bits of an order: below, the same, above; all of them where it is not known. */
export const orderOf = (left: number, right: number): number =>
  left < right ? 1 : left === right ? 2 : left > right ? 4 : 7;

/** The sum of two whole numbers, or `NaN` where a double may not hold it. */
export function total(left: number, right: number): number {
  const made = left + right;
  return made <= Number.MAX_SAFE_INTEGER && made >= -Number.MAX_SAFE_INTEGER ? made : Number.NaN;
}

/** An amount in cents; `NaN`: not known, or with a part of a cent. A double nearest to whole cents is those cents. */
export function cents(json: unknown): number {
  const euros = figureOf(json);
  const made = Math.round(euros * 100);
  return made / 100 === euros && made <= Number.MAX_SAFE_INTEGER && made >= -Number.MAX_SAFE_INTEGER
    ? made
    : Number.NaN;
}

/** A double of at most two decimals as it stands; undefined: something else was given, or it is negative. */
export const plainAs = (json: unknown): number | undefined =>
  typeof json === 'number' && json > 0 && !Number.isNaN(cents(json)) ? json : undefined;

/** An amount as outcomes have it, with its cents; undefined: something else was given, or it is negative. */
export function amountAs(json: unknown): string | undefined {
  const euros = plainAs(json);
  if (euros === undefined) return undefined;
  return Number.isInteger(euros) ? `${euros}.00` : euros.toFixed(2);
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
