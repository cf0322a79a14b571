/** A calendar is frozen: the days off of its period stand in the compiled policy, with where they come from. */
import type { IsoDate } from '../../base/value.ts';
import { rollToWorkingDay, type WorkingCalendar } from '../../base/working-days.ts';
import { dutchHolidays, FIRST_YEAR, LAST_YEAR, SOURCE } from '../../holidays/netherlands.ts';
import type { CalendarChange, CalendarDeclaration } from '../../syntax/ast.ts';
import type { Calendar } from '../ir.ts';
import { constantDay } from './constant.ts';
import { citesOf, ofKind, placeIn, textOf, type At, type Context } from './context.ts';

/** Lowers every calendar; one with a mistake is left out and reported. */
export function lowerCalendars(context: Context): void {
  const lowered = ofKind(context.checked.declared, 'calendar').map(({ declaration, path }) => ({
    path,
    calendar: lowerCalendar(declaration, placeIn(context, null)),
  }));
  for (const { path, calendar } of lowered) if (calendar !== null) context.calendars.set(path, calendar);
}

function lowerCalendar(declaration: CalendarDeclaration, at: At): Calendar | null {
  const name = declaration.name.text;
  const period = periodOf(declaration, at);
  if (period === null) return null;
  const listed = declaration.holidays === null ? [] : dutchHolidays;
  const holidays = listed.filter(({ date }) => period.from <= date && date <= period.to);
  const plain: WorkingCalendar = { name, period, daysOff: holidays, worked: [] };
  const changes = declaration.changes.flatMap((change) => changeOf(change, at) ?? []);
  checkChanges(plain, changes, at);
  const worked = changes.filter(({ change }) => change === 'worked').map(({ date }) => date);
  const off = changes
    .filter(({ change }) => change === 'off')
    .map(({ date, reason }) => ({ date, name: reason }));
  return {
    name,
    label: textOf(declaration.label),
    period,
    source: declaration.holidays === null ? '' : SOURCE,
    daysOff: [...holidays.filter(({ date }) => !worked.includes(date)), ...off].sort((left, right) =>
      left.date < right.date ? -1 : left.date > right.date ? 1 : 0,
    ),
    worked: worked.filter((date) => rolled({ ...plain, daysOff: [] }, date) !== date).sort(),
    cites: citesOf(declaration.cites),
  };
}

function periodOf(
  { name, period }: CalendarDeclaration,
  at: At,
): { readonly from: IsoDate; readonly to: IsoDate } | null {
  if (period.from === null || period.to === null) return null;
  const [from, to] = [constantDay(period.from, 'first', at), constantDay(period.to, 'last', at)];
  if (from === null || to === null) return null;
  if (from >= `${FIRST_YEAR}-01-01` && to <= `${LAST_YEAR}-12-31`) return { from, to };
  const params = { name: name.text, first: FIRST_YEAR, last: LAST_YEAR };
  at.context.report('calendar-beyond-holidays', period.span, params);
  return null;
}

interface Change {
  readonly change: CalendarChange['change'];
  readonly date: IsoDate;
  readonly reason: string;
  readonly tree: CalendarChange;
}

function changeOf(tree: CalendarChange, at: At): Change | null {
  const date = constantDay(tree.day, 'first', at);
  return date === null ? null : { change: tree.change, date, reason: tree.reason.value, tree };
}

/** A change is about a day of the period, says something new, and stands once. */
function checkChanges(plain: WorkingCalendar, changes: readonly Change[], at: At): void {
  const { report } = at.context;
  changes.forEach(({ change, date, tree }, index) => {
    if (date < plain.period.from || date > plain.period.to)
      report('calendar-day-outside', tree.span, { name: plain.name, date });
    else if (changes.slice(0, index).some((other) => other.date === date))
      report('calendar-day-double', tree.span, { date });
    else if ((rolled(plain, date) === date) === (change === 'worked'))
      report('calendar-day-unchanged', tree.span, { date, change });
  });
}

/** The day itself exactly when it is worked. */
function rolled(calendar: WorkingCalendar, date: IsoDate): IsoDate | null {
  const result = rollToWorkingDay(calendar, date, 'forward');
  return result.kind === 'date' ? result.date : null;
}
