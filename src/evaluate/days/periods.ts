/** The ends of periods: written ones, and the month, quarter or year around a day. */
import { dateParts, periodOf } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Expression } from '../../ir/ir.ts';
import type { PeriodEnd } from '../day-trail.ts';
import type { Outcomes } from '../possible/outcomes.ts';
import { valueIn, type Tracer } from './tracer.ts';

interface Ends {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export function writtenPeriod({ first, last }: Ends, end: 'first' | 'last'): PeriodEnd {
  const period = { first, last };
  return { kind: 'end', end, unit: unitOf(period), period, around: null, day: period[end] };
}

export function periodAround(
  unit: 'month' | 'quarter' | 'year',
  date: Expression,
  outcomes: Outcomes,
  tracer: Tracer,
): PeriodEnd {
  const value = valueIn(outcomes);
  const period = value?.kind === 'period' ? { first: value.first, last: value.last } : null;
  return {
    kind: 'end',
    end: tracer.end,
    unit,
    period,
    around: tracer.trace(date, tracer),
    day: period === null ? null : period[tracer.end],
  };
}

/** A period that is just a month, a quarter or a year is called so. */
function unitOf({ first, last }: Ends): PeriodEnd['unit'] {
  const { year, month } = dateParts(first);
  const ordinals = { month, quarter: Math.ceil(month / 3), year: 1 };
  const unit = (['month', 'quarter', 'year'] as const).find((candidate) => {
    const whole = periodOf(candidate, ordinals[candidate], year);
    return whole.first === first && whole.last === last;
  });
  return unit ?? 'period';
}
