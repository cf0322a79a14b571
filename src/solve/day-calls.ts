/** Builtins over days and periods. */
import type { WorkingCalendar } from '../base/working-days.ts';
import type { Failure } from '../builtins/builtins.ts';
import { failureKind } from '../total/frame.ts';
import type { Day } from './days.ts';
import type { Encoded } from './encoded.ts';
import { ofFigure } from './figure-calls.ts';
import * as figures from './figures.ts';
import type { Call, Calls, Failed, Surroundings, Worked } from './worked.ts';
import type { Move } from './working-days.ts';

const dayIn = (value: Encoded | undefined): Day | null => (value?.kind === 'day' ? value.day : null);

const ofDay = (day: Day, fails: readonly Failed[] = []): Worked => ({ value: { kind: 'day', day }, fails });

const failed = (reason: Failure['reason'], when: string): readonly Failed[] =>
  when === 'false' ? [] : [{ when, as: failureKind(reason) }];

const shift =
  (sign: 1 | -1): Call =>
  ([first, second, third], { days }) => {
    const day = dayIn(first);
    const duration = second?.kind === 'known' && second.value.kind === 'duration' ? second.value : null;
    const rounding = third?.kind === 'known' && third.value.kind === 'rounding' ? third.value : null;
    if (day === null || duration === null || (third !== undefined && rounding === null)) return null;
    const parts = {
      years: sign * duration.years,
      months: sign * duration.months,
      days: sign * duration.days,
    };
    const sum = days.add(day, parts, rounding?.direction ?? null);
    return sum === null
      ? null
      : ofDay(
          sum.day,
          sum.missing.flatMap((when) => failed('missingDay', when)),
        );
  };

const part =
  (name: 'year' | 'quarter' | 'month' | 'day'): Call =>
  ([value], { days }) => {
    const day = dayIn(value);
    const text = day === null ? null : days.partOf(name, day);
    return text === null ? null : ofFigure(figures.ofInt(text));
  };

const around =
  (unit: 'month' | 'quarter' | 'year'): Call =>
  ([value], { days }) => {
    const day = dayIn(value);
    const period = day === null ? null : days.periodAround(unit, day);
    return period === null ? null : { value: { kind: 'period', ...period }, fails: [] };
  };

const end =
  (which: 'first' | 'last'): Call =>
  ([period]) =>
    period?.kind === 'period' ? ofDay(period[which]) : null;

const makePeriod: Call = (values) => {
  const [first, last] = values.map(dayIn);
  return first == null || last == null ? null : { value: { kind: 'period', first, last }, fails: [] };
};

const daysBetween: Call = (values, { writer: { algebra } }) => {
  const [first, second] = values.map(dayIn);
  if (first == null || second == null) return null;
  return ofFigure(figures.ofInt(algebra.sum(second.text, algebra.times(-1, first.text))));
};

// ------------------------------------------------------------------------------------------- working days

function calendarIn(value: Encoded | undefined, { context }: Surroundings): WorkingCalendar | null {
  if (value?.kind !== 'known' || value.value.kind !== 'calendar') return null;
  return context.calendarOf(value.value.name);
}

function moved(
  value: Encoded | undefined,
  move: Move<string>,
  calendar: WorkingCalendar | null,
  { days }: Surroundings,
): Worked | null {
  const day = dayIn(value);
  if (day === null || calendar === null) return null;
  const landed = days.move(day, move, calendar);
  return ofDay(landed.day, failed('outsideCalendar', landed.outside));
}

const moveBy =
  (sign: 1 | -1): Call =>
  ([day, count, calendar], around) => {
    if (count?.kind !== 'figure') return null;
    const { algebra } = around.writer;
    const move: Move<string> = { kind: 'add', count: algebra.times(sign, figures.wholeIn(count.figure)) };
    return moved(day, move, calendarIn(calendar, around), around);
  };

const roll =
  (direction: 'forward' | 'backward'): Call =>
  ([day, calendar], around) =>
    moved(day, { kind: 'roll', direction }, calendarIn(calendar, around), around);

const workingDaysBetween: Call = ([first, second, third], around) => {
  const [from, to] = [dayIn(first), dayIn(second)];
  const calendar = calendarIn(third, around);
  if (from === null || to === null || calendar === null) return null;
  const { count, outside } = around.days.workedBetween(from, to, calendar);
  const { value } = ofFigure(figures.ofInt(count));
  return { value, fails: failed('outsideCalendar', outside) };
};

export const dayCalls: Calls = {
  add: shift(1),
  subtract: shift(-1),
  yearOf: part('year'),
  quarterOf: part('quarter'),
  monthOf: part('month'),
  dayOf: part('day'),
  monthPeriod: around('month'),
  quarterPeriod: around('quarter'),
  yearPeriod: around('year'),
  firstDayOf: end('first'),
  lastDayOf: end('last'),
  makePeriod,
  daysBetween,
  addWorkingDays: moveBy(1),
  subtractWorkingDays: moveBy(-1),
  rollForward: roll('forward'),
  rollBackward: roll('backward'),
  workingDaysBetween,
};
