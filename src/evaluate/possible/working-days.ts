/**
 * Working days on days that are not known. Every operation here goes one way in each day, and has a value on an
 * unbroken stretch of days: those of the calendar from which it does not count out of it.
 */
import { addDays, daysBetween } from '../../base/calendar.ts';
import { exact } from '../../base/exact.ts';
import type { IsoDate, Value } from '../../base/value.ts';
import type { WorkingCalendar } from '../../base/working-days.ts';
import type { Builtin, BuiltinContext, Failure, OperatorName } from '../../builtins/builtins.ts';
import { days, figures, type Piece } from './piece.ts';
import { dayEnds, type DayEnds } from './signs.ts';

interface Computed {
  readonly pieces: readonly Piece[];
  readonly failures: readonly Failure[];
}

const operators: ReadonlySet<OperatorName> = new Set([
  'addWorkingDays',
  'subtractWorkingDays',
  'rollForward',
  'rollBackward',
  'workingDaysBetween',
] as const);

export const isByWorkingDays = ({ operator }: Builtin): boolean => operators.has(operator);

/** The values on days within pieces, with what fails outside the calendar. */
export function workingDayPieces(
  row: Builtin,
  pieces: readonly Piece[],
  context: BuiltinContext,
): Computed | null {
  const calendar = calendarIn(
    pieces.map((piece) => (piece.kind === 'one' ? piece.value : null)),
    context,
  );
  if (calendar === null) return null;
  const quiet = { ...context, note: () => {} };
  const apply = (values: readonly Value[]): Value | Failure => row.apply(values, quiet);
  const [first, second] = pieces;
  const day = first === undefined ? null : dayEnds(first);
  if (row.operator === 'workingDaysBetween') {
    const other = second === undefined ? null : dayEnds(second);
    if (day === null || other === null) return null;
    return countPieces([day, other], calendar, (values) =>
      apply([...values, { kind: 'calendar', name: calendar.name }]),
    );
  }
  const rest = pieces.slice(1).flatMap((piece) => (piece.kind === 'one' ? [piece.value] : []));
  if (day === null || rest.length !== pieces.length - 1) return null;
  return movedPieces(day, calendar, (date) => apply([{ kind: 'date', date }, ...rest]));
}

function movedPieces(
  ends: DayEnds,
  calendar: WorkingCalendar,
  apply: (date: IsoDate) => Value | Failure,
): Computed {
  const failures = [ends.low, ends.high].map(apply).filter((value) => value.kind === 'failure');
  const inside = clipped(
    ends,
    validDays(calendar, (date) => apply(date).kind !== 'failure'),
  );
  if (inside === null) return { pieces: [], failures };
  const [low, high] = [apply(inside.low), apply(inside.high)];
  const piece = low.kind === 'date' && high.kind === 'date' ? days('date', low.date, high.date) : null;
  return { pieces: piece === null ? [] : [piece], failures };
}

/** The count goes down with the first day, and up with the second. */
function countPieces(
  [first, second]: readonly [DayEnds, DayEnds],
  calendar: WorkingCalendar,
  apply: (values: readonly Value[]) => Value | Failure,
): Computed {
  const period = { low: calendar.period.from, high: calendar.period.to };
  const between = (from: IsoDate, to: IsoDate): Value | Failure =>
    apply([
      { kind: 'date', date: from },
      { kind: 'date', date: to },
    ]);
  const failures = [first.low, first.high, second.low, second.high]
    .map((date) => between(date, date))
    .filter((value) => value.kind === 'failure');
  const [from, to] = [clipped(first, period), clipped(second, period)];
  if (from === null || to === null) return { pieces: [], failures };
  const [low, high] = [between(from.high, to.low), between(from.low, to.high)];
  if (low.kind !== 'number' || high.kind !== 'number') return { pieces: [], failures };
  const piece = figures({
    figure: 'number',
    low: low.value,
    high: high.value,
    isLowOpen: false,
    isHighOpen: false,
    step: exact(1),
  });
  return { pieces: piece === null ? [] : [piece], failures };
}

/** The days on which a row has a value for the day at `index`, its other arguments being known. */
export function daysWithValue(
  row: Builtin,
  values: readonly (Value | null)[],
  index: number,
  context: BuiltinContext,
): DayEnds | null {
  const calendar = calendarIn(values, context);
  if (calendar === null || row.parameters[index] !== 'date') return null;
  const period = { low: calendar.period.from, high: calendar.period.to };
  if (row.operator === 'workingDaysBetween') return period;
  const quiet = { ...context, note: () => {} };
  return validDays(calendar, (date) => {
    const known = values.map((value, place) => (place === index ? ({ kind: 'date', date } as const) : value));
    const all = known.filter((value) => value !== null);
    return all.length === known.length && row.apply(all, quiet).kind !== 'failure';
  });
}

/** The calendar that the arguments end in. */
function calendarIn(values: readonly (Value | null)[], context: BuiltinContext): WorkingCalendar | null {
  const value = values.at(-1);
  return value?.kind === 'calendar' ? context.calendarOf(value.name) : null;
}

function clipped(ends: DayEnds, to: DayEnds | null): DayEnds | null {
  if (to === null) return null;
  const low = ends.low < to.low ? to.low : ends.low;
  const high = ends.high > to.high ? to.high : ends.high;
  return low > high ? null : { low, high };
}

/** The stretch of a calendar on which something holds: all of it, its beginning, its end, or nothing. */
function validDays({ period }: WorkingCalendar, holds: (date: IsoDate) => boolean): DayEnds | null {
  const length = daysBetween(period.from, period.to);
  const at = (offset: number): IsoDate => addDays(period.from, offset) ?? period.to;
  const [isFirst, isLast] = [holds(period.from), holds(period.to)];
  if (!isFirst && !isLast) return null;
  let [low, high] = [0, length];
  if (isFirst && !isLast) {
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (holds(at(middle))) low = middle;
      else high = middle;
    }
    return { low: period.from, high: at(low) };
  }
  if (isFirst) return { low: period.from, high: period.to };
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(at(middle))) high = middle;
    else low = middle;
  }
  return { low: at(high), high: period.to };
}
