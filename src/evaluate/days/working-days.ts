/** Working days counted, and days moved to a working day: by a calendar, with the days that are passed over. */
import { addWorkingDays, rollToWorkingDay, type WorkingDayResult } from '../../base/working-days.ts';
import type { CallNode, Calendar, Expression } from '../../ir/ir.ts';
import type { DayOff, DayTrail, MovedDay, WorkingDaySum } from '../day-trail.ts';
import type { Outcomes } from '../possible/outcomes.ts';
import { dayIn, outcomesOf, valueIn, type Tracer } from './tracer.ts';

/** Null for a builtin that has nothing to do with working days. */
export function traceWorkingDays(node: CallNode, outcomes: Outcomes, tracer: Tracer): DayTrail | null {
  switch (node.builtin) {
    case 'date.addWorkingDays':
      return counted(node, 1, outcomes, tracer);
    case 'date.subtractWorkingDays':
      return counted(node, -1, outcomes, tracer);
    case 'date.rollForward':
      return moved(node, 'forward', outcomes, tracer);
    case 'date.rollBackward':
      return moved(node, 'backward', outcomes, tracer);
    default:
      return null;
  }
}

function counted(node: CallNode, sign: 1 | -1, outcomes: Outcomes, tracer: Tracer): WorkingDaySum {
  const [date = node, amount = node, by = node] = node.arguments;
  const from = tracer.trace(date, tracer);
  const value = valueIn(outcomesOf(amount, tracer));
  const count = value?.kind === 'number' ? value.value.valueOf() : null;
  const { name, declared } = calendarIn(by, tracer);
  const sum =
    from.day === null || count === null || declared === null
      ? null
      : addWorkingDays(declared, from.day, sign * count);
  return {
    kind: 'workingDays',
    from,
    sign,
    count,
    calendar: name,
    calendarLabel: declared?.label ?? null,
    skipped: passedIn(sum).filter((day) => day.name !== null),
    day: dayIn(outcomes, 'last'),
  };
}

function moved(
  node: CallNode,
  direction: MovedDay['direction'],
  outcomes: Outcomes,
  tracer: Tracer,
): MovedDay {
  const [date = node, by = node] = node.arguments;
  const from = tracer.trace(date, tracer);
  const { name, declared } = calendarIn(by, tracer);
  const rolled =
    from.day === null || declared === null ? null : rollToWorkingDay(declared, from.day, direction);
  return {
    kind: 'moved',
    from,
    direction,
    calendar: name,
    calendarLabel: declared?.label ?? null,
    because: passedIn(rolled),
    day: dayIn(outcomes, 'last'),
  };
}

const passedIn = (result: WorkingDayResult | null): readonly DayOff[] =>
  result?.kind === 'date' ? result.passed.map(({ date, name }) => ({ date, name })) : [];

function calendarIn(
  expression: Expression,
  tracer: Tracer,
): { readonly name: string; readonly declared: Calendar | null } {
  const value = valueIn(outcomesOf(expression, tracer));
  const name = value?.kind === 'calendar' ? value.name : '';
  const declared = tracer.frame.evaluation.index.program.calendars.find((one) => one.name === name);
  return { name, declared: declared ?? null };
}
