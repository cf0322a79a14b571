/** Dates, durations and periods. */
import { addToDate, dateParts, daysBetween, periodOf, type DateSum } from '../base/calendar.ts';
import { exact } from '../base/exact.ts';
import type { MonthRounding, Type, Value } from '../base/value.ts';
import type { Builtin, BuiltinContext, Failure, OperatorName } from './builtin.ts';
import { dateType, integer, integerType, overflow, periodType, read } from './read.ts';

type Duration = Extract<Value, { readonly kind: 'duration' }>;

function shift(
  values: readonly Value[],
  sign: 1 | -1,
  rounding: MonthRounding | null,
  context: BuiltinContext,
): Value | Failure {
  const { date } = read('date', values[0]);
  const duration = read('duration', values[1]);
  const sum = addToDate(
    date,
    { years: sign * duration.years, months: sign * duration.months, days: sign * duration.days },
    rounding,
  );
  return dateValue(sum, context);
}

function dateValue(sum: DateSum, context: BuiltinContext): Value | Failure {
  switch (sum.kind) {
    case 'date':
      for (const step of sum.steps) context.note({ kind: 'monthRounding', ...step });
      return { kind: 'date', date: sum.date };
    case 'overflow':
      return overflow;
    case 'missingDay':
      return {
        kind: 'failure',
        reason: 'missingDay',
        details: { year: String(sum.year), month: String(sum.month), day: String(sum.day) },
      };
  }
}

const shiftExact = (operator: 'add' | 'subtract', sign: 1 | -1): Builtin => ({
  operator,
  parameters: ['date', 'duration'],
  result: () => dateType,
  apply: (values, context) => shift(values, sign, null, context),
});

const shiftRounded = (operator: 'add' | 'subtract', sign: 1 | -1): Builtin => ({
  operator,
  parameters: ['date', 'duration', 'rounding'],
  result: () => dateType,
  apply: (values, context) => shift(values, sign, read('rounding', values[2]).direction, context),
});

const combine = (operator: 'add' | 'subtract', sign: 1 | -1): Builtin => ({
  operator,
  parameters: ['duration', 'duration'],
  result: (): Type => ({ kind: 'duration' }),
  apply: ([left, right]): Duration => {
    const [first, second] = [read('duration', left), read('duration', right)];
    return {
      kind: 'duration',
      years: first.years + sign * second.years,
      months: first.months + sign * second.months,
      days: first.days + sign * second.days,
    };
  },
});

const part = (operator: OperatorName, of: (date: string) => number): Builtin => ({
  operator,
  parameters: ['date'],
  result: () => integerType,
  apply: ([date]) => integer(of(read('date', date).date), exact),
});

const quarterOf = (month: number): number => Math.ceil(month / 3);

const end = (operator: 'firstDayOf' | 'lastDayOf', which: 'first' | 'last'): Builtin => ({
  operator,
  parameters: ['period'],
  result: () => dateType,
  apply: ([period]) => ({ kind: 'date', date: read('period', period)[which] }),
});

const around = (operator: OperatorName, unit: 'month' | 'quarter' | 'year'): Builtin => ({
  operator,
  parameters: ['date'],
  result: () => periodType,
  apply: ([date]) => {
    const { year, month } = dateParts(read('date', date).date);
    const ordinal = unit === 'month' ? month : unit === 'quarter' ? quarterOf(month) : 1;
    return { kind: 'period', ...periodOf(unit, ordinal, year) };
  },
});

export const dateBuiltins = {
  'date.add': shiftExact('add', 1),
  'date.subtract': shiftExact('subtract', -1),
  'date.addRounded': shiftRounded('add', 1),
  'date.subtractRounded': shiftRounded('subtract', -1),
  'duration.add': combine('add', 1),
  'duration.subtract': combine('subtract', -1),
  'date.year': part('yearOf', (date) => dateParts(date).year),
  'date.month': part('monthOf', (date) => dateParts(date).month),
  'date.quarter': part('quarterOf', (date) => quarterOf(dateParts(date).month)),
  'date.day': part('dayOf', (date) => dateParts(date).day),
  'period.first': end('firstDayOf', 'first'),
  'period.last': end('lastDayOf', 'last'),
  'date.monthPeriod': around('monthPeriod', 'month'),
  'date.quarterPeriod': around('quarterPeriod', 'quarter'),
  'date.yearPeriod': around('yearPeriod', 'year'),
  'date.daysBetween': {
    operator: 'daysBetween',
    parameters: ['date', 'date'],
    result: () => integerType,
    apply: ([first, second]) =>
      integer(daysBetween(read('date', first).date, read('date', second).date), exact),
  },
  'period.make': {
    operator: 'makePeriod',
    parameters: ['date', 'date'],
    result: () => periodType,
    apply: ([first, last]) => ({
      kind: 'period',
      first: read('date', first).date,
      last: read('date', last).date,
    }),
  },
} satisfies Record<string, Builtin>;
