/** Sums of days. A month sum that meets a missing day lands where its rounding says, and is not known without one. */
import type { DurationParts } from '../../base/calendar.ts';
import type { MonthRounding } from '../../base/value.ts';
import type { DayWords, Dialect } from './dialect.ts';
import { firstOf, plain, sql, type Sql } from './expression.ts';

/** The largest unit first, each with the same rounding. */
export function plus(
  day: Sql,
  duration: DurationParts,
  rounding: MonthRounding | null,
  { days }: Dialect,
): Sql {
  let made = day;
  for (const months of [duration.years * 12, duration.months])
    if (months !== 0) made = plusMonths(made, months, rounding, days);
  return duration.days === 0 ? made : days.plusDays(made, plain(String(duration.days)));
}

/** Engines land on the last day of the month: that is rounding down. */
function plusMonths(day: Sql, months: number, rounding: MonthRounding | null, days: DayWords): Sql {
  const landed = days.plusMonths(day, plain(String(months)));
  if (rounding === 'down') return landed;
  const isThere = sql`${days.dayOfMonth(landed)} = ${days.dayOfMonth(day)}`;
  return firstOf([[isThere, landed]], rounding === null ? null : days.plusDays(landed, plain('1')));
}

export type Unit = 'month' | 'quarter' | 'year';

/** The first and the last day of the month, quarter or year around a day. */
export function around(day: Sql, unit: Unit, { days }: Dialect): { readonly first: Sql; readonly last: Sql } {
  const month = days.plusDays(day, sql`(1 - ${days.dayOfMonth(day)})`);
  const back: Readonly<Record<Unit, Sql | null>> = {
    month: null,
    quarter: sql`(-((${days.month(day)} - 1) % 3))`,
    year: sql`(1 - ${days.month(day)})`,
  };
  const length = { month: 1, quarter: 3, year: 12 }[unit];
  const steps = back[unit];
  const first = steps === null ? month : days.plusMonths(month, steps);
  return { first, last: days.plusDays(days.plusMonths(first, plain(String(length))), plain('-1')) };
}
