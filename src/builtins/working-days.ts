/** Days that are moved or counted by a calendar. */
import { exact } from '../base/exact.ts';
import type { Type, Value } from '../base/value.ts';
import {
  addWorkingDays,
  rollToWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '../base/working-days.ts';
import type { Builtin, BuiltinContext, Failure, OperatorName } from './builtin.ts';
import { BrokenInvariant, dateType, exactOf, integer, integerType, read } from './read.ts';

function calendarIn(value: Value | undefined, context: BuiltinContext): WorkingCalendar {
  const { name } = read('calendar', value);
  const calendar = context.calendarOf(name);
  if (calendar === null) throw new BrokenInvariant(`no calendar '${name}'`);
  return calendar;
}

const outsideCalendar = (calendar: WorkingCalendar, year: number): Failure => ({
  kind: 'failure',
  reason: 'outsideCalendar',
  details: { calendar: calendar.name, year: String(year) },
});

const isCount = (type: Type | undefined): boolean =>
  type?.kind === 'number' && type.isInteger && type.unit === null;

const shift = (operator: OperatorName, sign: 1 | -1): Builtin => ({
  operator,
  parameters: ['date', 'number', 'calendar'],
  fits: ([, count]) => isCount(count),
  result: () => dateType,
  apply: ([first, second, third], context) => {
    const calendar = calendarIn(third, context);
    const { date: from } = read('date', first);
    const count = sign * Number(exactOf(second).valueOf());
    const sum = addWorkingDays(calendar, from, count);
    if (sum.kind === 'outside') return outsideCalendar(calendar, sum.year);
    context.note({
      kind: 'workingDays',
      calendar: calendar.name,
      from,
      count,
      to: sum.date,
      because: sum.passed,
    });
    return { kind: 'date', date: sum.date };
  },
});

const roll = (operator: OperatorName, direction: 'forward' | 'backward'): Builtin => ({
  operator,
  parameters: ['date', 'calendar'],
  result: () => dateType,
  apply: ([first, second], context) => {
    const calendar = calendarIn(second, context);
    const { date: from } = read('date', first);
    const rolled = rollToWorkingDay(calendar, from, direction);
    if (rolled.kind === 'outside') return outsideCalendar(calendar, rolled.year);
    const { date: to, passed: because } = rolled;
    if (to !== from) context.note({ kind: 'moved', calendar: calendar.name, from, to, because });
    return { kind: 'date', date: to };
  },
});

export const workingDayBuiltins = {
  'date.addWorkingDays': shift('addWorkingDays', 1),
  'date.subtractWorkingDays': shift('subtractWorkingDays', -1),
  'date.rollForward': roll('rollForward', 'forward'),
  'date.rollBackward': roll('rollBackward', 'backward'),
  'date.workingDaysBetween': {
    operator: 'workingDaysBetween',
    parameters: ['date', 'date', 'calendar'],
    result: () => integerType,
    apply: ([first, second, third], context) => {
      const calendar = calendarIn(third, context);
      const between = workingDaysBetween(calendar, read('date', first).date, read('date', second).date);
      if (between.kind === 'outside') return outsideCalendar(calendar, between.year);
      return integer(between.count, exact);
    },
  },
} satisfies Record<string, Builtin>;
