/** Counting in working days by a calendar: days that are worked, in a period, and outside it nothing is known. */
import { addDays, daysBetween } from './calendar.ts';
import type { IsoDate } from './value.ts';

export interface WorkingCalendar {
  readonly name: string;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly daysOff: readonly { readonly date: IsoDate; readonly name: string }[];
  /** Days in a weekend that are worked. */
  readonly worked: readonly IsoDate[];
}

/** A day that is not worked, and why: a day off by its name, null for a Saturday or Sunday. */
export interface PassedDay {
  readonly date: IsoDate;
  readonly name: string | null;
}

export type WorkingDayResult =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly passed: readonly PassedDay[] }
  /** Nothing is known in that year. */
  | { readonly kind: 'outside'; readonly year: number };

export type WorkingDayCount =
  | { readonly kind: 'count'; readonly count: number }
  | Extract<WorkingDayResult, { readonly kind: 'outside' }>;

interface Table {
  /** Numbers of the days that are worked, in order; the first day of the period has number 0. */
  readonly worked: readonly number[];
  readonly names: ReadonlyMap<number, string>;
}

const tables = new WeakMap<WorkingCalendar, Table>();

/** `count` working days after a day, or before it when negative; none is the day itself. */
export function addWorkingDays(calendar: WorkingCalendar, date: IsoDate, count: number): WorkingDayResult {
  if (!isInside(calendar, date)) return outside(date);
  if (count === 0) return { kind: 'date', date, passed: [] };
  const { worked } = tableOf(calendar);
  const from = numberOf(calendar, date);
  const target = count > 0 ? firstAfter(worked, from) + count - 1 : firstFrom(worked, from) + count;
  const found = worked[target];
  if (found === undefined) return beyond(calendar, count > 0 ? 1 : -1);
  return arrival(calendar, count > 0 ? from + 1 : from - 1, found);
}

/** The day itself when it is worked, else the next day that is (`forward`), or the last one before (`backward`). */
export function rollToWorkingDay(
  calendar: WorkingCalendar,
  date: IsoDate,
  direction: 'forward' | 'backward',
): WorkingDayResult {
  if (!isInside(calendar, date)) return outside(date);
  const { worked } = tableOf(calendar);
  const from = numberOf(calendar, date);
  const found = worked[direction === 'forward' ? firstFrom(worked, from) : firstAfter(worked, from) - 1];
  return found === undefined
    ? beyond(calendar, direction === 'forward' ? 1 : -1)
    : arrival(calendar, from, found);
}

/** Working days after the first day up to and including the second; negative when the second is earlier. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  first: IsoDate,
  second: IsoDate,
): WorkingDayCount {
  for (const date of [first, second]) if (!isInside(calendar, date)) return outside(date);
  const { worked } = tableOf(calendar);
  const [from, to] = [numberOf(calendar, first), numberOf(calendar, second)];
  return { kind: 'count', count: firstAfter(worked, to) - firstAfter(worked, from) };
}

const isInside = ({ period }: WorkingCalendar, date: IsoDate): boolean =>
  period.from <= date && date <= period.to;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

const outside = (date: IsoDate): WorkingDayResult & { readonly kind: 'outside' } => ({
  kind: 'outside',
  year: yearOf(date),
});

/** The day after or before the period: there the count would have to go on. */
const beyond = ({ period }: WorkingCalendar, step: 1 | -1): WorkingDayResult => {
  const edge = step === 1 ? period.to : period.from;
  return outside(addDays(edge, step) ?? edge);
};

const numberOf = ({ period }: WorkingCalendar, date: IsoDate): number => daysBetween(period.from, date);

const dayOf = ({ period }: WorkingCalendar, number: number): IsoDate =>
  addDays(period.from, number) ?? period.to;

/** The day that was found, with the days that are not worked from `start` up to it. */
function arrival(calendar: WorkingCalendar, start: number, found: number): WorkingDayResult {
  const { worked, names } = tableOf(calendar);
  const step = found >= start ? 1 : -1;
  const passed: PassedDay[] = [];
  let next = step === 1 ? firstFrom(worked, start) : firstAfter(worked, start) - 1;
  for (let day = start; day !== found; day += step)
    if (worked[next] === day) next += step;
    else passed.push({ date: dayOf(calendar, day), name: names.get(day) ?? null });
  return { kind: 'date', date: dayOf(calendar, found), passed };
}

/** A Monday. */
const SOME_MONDAY = '2024-01-01';

function tableOf(calendar: WorkingCalendar): Table {
  const known = tables.get(calendar);
  if (known !== undefined) return known;
  const table = makeTable(calendar);
  tables.set(calendar, table);
  return table;
}

function makeTable(calendar: WorkingCalendar): Table {
  const { period, daysOff } = calendar;
  const names = new Map(daysOff.map(({ date, name }) => [numberOf(calendar, date), name]));
  const workedAnyway = new Set(calendar.worked.map((date) => numberOf(calendar, date)));
  const monday = daysBetween(SOME_MONDAY, period.from);
  const isWeekend = (day: number): boolean => (((monday + day) % 7) + 7) % 7 > 4;
  const worked: number[] = [];
  for (let day = 0; day <= daysBetween(period.from, period.to); day += 1)
    if (workedAnyway.has(day) || (!names.has(day) && !isWeekend(day))) worked.push(day);
  return { worked, names };
}

/** The place of the first working day on or after a day. */
const firstFrom = (worked: readonly number[], day: number): number =>
  placeWhere(worked, (other) => other >= day);

const firstAfter = (worked: readonly number[], day: number): number =>
  placeWhere(worked, (other) => other > day);

function placeWhere(worked: readonly number[], holds: (day: number) => boolean): number {
  let low = 0;
  let high = worked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(worked[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
