/** What is said of one step by which a day was computed; how the days under it are spoken of is up to the caller. */
import { dateParts } from '../base/calendar.ts';
import type {
  DaySum,
  DayTrail,
  ExceptedDay,
  MovedDay,
  NoDay,
  PeriodEnd,
  PickedDay,
  ReadDay,
  TrailSource,
  WorkingDaySum,
} from '../evaluate/day-trail.ts';
import type { DayWords } from './words.ts';

export interface Telling {
  readonly words: DayWords;
  /** A day that a step starts from, as part of the sentence. */
  readonly part: (trail: DayTrail) => string;
  /** What is chosen from, at most so many; null: each is told of by itself. */
  readonly mostItems: number | null;
}

/** How the day came about, without the day itself; null where there is nothing to say but the day. */
export function phrase(trail: DayTrail, telling: Telling): string | null {
  switch (trail.kind) {
    case 'written':
      return null;
    case 'read':
      return readPhrase(trail, telling);
    case 'sum':
      return sumPhrase(trail, telling);
    case 'workingDays':
      return workingDaysPhrase(trail, telling);
    case 'moved':
      return movedPhrase(trail, telling);
    case 'end':
      return endPhrase(trail, telling);
    case 'pick':
      return pickPhrase(trail, telling);
    case 'excepted':
      return exceptedPhrase(trail, telling);
    case 'noDay':
      return noDayPhrase(trail, telling);
  }
}

/** What stands before the colon: the day, that it is not known, or that there is none. */
export function head(trail: DayTrail, words: DayWords): string {
  if (trail.day !== null) return words.day(trail.day);
  return isNone(trail) ? words.none : words.unknown;
}

/** There is surely no day: more facts will not bring one. */
export function isNone(trail: DayTrail): boolean {
  if (trail.day !== null) return false;
  switch (trail.kind) {
    case 'pick':
      return false;
    case 'noDay':
      return true;
    case 'read':
      return trail.state !== null || (trail.from !== null && isNone(trail.from));
    case 'sum':
    case 'workingDays':
    case 'moved':
      return isNone(trail.from);
    case 'end':
      return trail.around !== null && isNone(trail.around);
    case 'excepted':
      return trail.applies === 'yes' && (trail.becomes === null || isNone(trail.becomes));
  }
}

/** Why something that is read has no day. */
export function stateText(trail: ReadDay, words: DayWords): string | null {
  if (trail.day !== null) return null;
  if (trail.state !== null) return words.states[trail.state];
  return isNone(trail) ? words.none : words.states.unknown;
}

/** Its name, and how what it stands for came about, unless that has a sentence of its own. */
function readPhrase(trail: ReadDay, telling: Telling): string {
  const { words, mostItems } = telling;
  const name = words.source(trail, trail.state === null ? null : stateText(trail, words));
  const from = trail.from === null || mostItems === null ? null : phrase(trail.from, telling);
  return from === null ? name : `${name}${joint(trail)}${from}`;
}

/** Between a name and how what it stands for came about, or why there is nothing. */
export const joint = (trail: ReadDay): string => (isNone(trail) ? ': ' : ', ');

const fromText = (source: TrailSource | null, words: DayWords): string =>
  source === null ? '' : words.because(words.brief(source));

function sumPhrase(trail: DaySum, { words, part }: Telling): string {
  const { duration, sign, rounding } = trail;
  const length = duration === null ? words.someDuration : words.duration(duration);
  const sum = words.sum(`${length}${fromText(trail.durationFrom, words)}`, sign, part(trail.from));
  if (rounding === null) return sum;
  const missing = trail.missing.map((day) =>
    words.missing(day, rounding, fromText(trail.roundingFrom, words)),
  );
  return [sum, ...missing].join('; ');
}

function workingDaysPhrase(trail: WorkingDaySum, { words, part }: Telling): string {
  const count = trail.count === null ? words.someWorkingDays : words.workingDayCount(trail.count);
  const calendar = words.calendar(trail.calendar, trail.calendarLabel);
  const sum = words.workingDays(count, trail.sign, part(trail.from), calendar);
  if (trail.skipped.length === 0) return sum;
  return `${sum}; ${words.skipped(trail.skipped.map(({ date, name }) => words.dayOff(date, name)))}`;
}

function movedPhrase(trail: MovedDay, telling: Telling): string {
  const { words, part } = telling;
  const { from, day } = trail;
  const calendar = words.calendar(trail.calendar, trail.calendarLabel);
  if (from.day === null || day === null) return words.toMove(trail.direction, part(from), calendar);
  const moved = from.day === day ? words.notMoved(day, calendar) : words.moved(from.day, day, calendar);
  // That the day itself is a Saturday or Sunday is said by its name.
  const off = trail.because
    .filter(({ date, name }) => date !== from.day || name !== null)
    .map(({ date, name }) => words.dayOff(date, name));
  // The day that was moved is named already: what it came from is all that is left to say.
  const origin = telling.mostItems === null ? null : phrase(from, telling);
  return [
    moved,
    ...(off.length === 0 ? [] : [words.daysOff(off)]),
    ...(origin === null ? [] : [`${words.day(from.day)}: ${origin}`]),
  ].join('; ');
}

function endPhrase(trail: PeriodEnd, { words, part }: Telling): string {
  const { period, unit, around, end } = trail;
  const surroundings = around === null || unit === 'period' ? null : words.around(unit, part(around));
  if (period === null) return words.end(end, surroundings ?? words.somePeriod);
  const named = words.end(end, periodText(unit, period, words));
  return surroundings === null ? named : `${named}, ${surroundings}`;
}

function periodText(
  unit: PeriodEnd['unit'],
  { first, last }: NonNullable<PeriodEnd['period']>,
  words: DayWords,
): string {
  const { year, month } = dateParts(first);
  switch (unit) {
    case 'month':
      return words.month(year, month);
    case 'quarter':
      return words.quarter(year, Math.ceil(month / 3));
    case 'year':
      return words.year(year);
    case 'period':
      return words.span(first, last);
  }
}

type Item = PickedDay['items'][number];

function pickPhrase(trail: PickedDay, telling: Telling): string {
  const { words, mostItems } = telling;
  const choice = words.pick(trail.pick);
  if (mostItems === null) {
    const counting = trail.items.filter(({ counts }) => counts !== 'no');
    const days = counting.map((item) => bareText(item, telling));
    return days.length === 0 ? choice : `${choice} ${words.list([...new Set(days)])}`;
  }
  const order = { yes: 1, open: 2, no: 3 } as const;
  const rank = (item: Item): number => (item.isPicked ? 0 : order[item.counts]);
  const sorted = [...trail.items].sort((left, right) => rank(left) - rank(right));
  const told = sorted.slice(0, mostItems).map((item) => itemText(trail, item, telling));
  const rest = sorted.length - told.length;
  return `${choice}: ${[...told, ...(rest > 0 ? [words.andMore(rest)] : [])].join('; ')}`;
}

/** The day; where it is not known how it will come about. */
const bareText = ({ key, trail }: Item, { words, part }: Telling): string =>
  `${key === null ? '' : `${key}: `}${trail.day === null ? part(trail) : words.day(trail.day)}`;

/** One of several days, with how it fared: of the one that was picked, how it came about. */
export function itemText(trail: PickedDay, item: Item, telling: Telling): string {
  const { words } = telling;
  const bare = bareText(item, telling);
  if (item.counts === 'no') return words.dropped(bare, reasonOf(item, words));
  if (item.counts === 'open') return words.perhaps(bare, turnsOnText(item, words));
  if (!item.isPicked && trail.day !== null) return words.notPicked(trail.pick, bare);
  const own = item.trail.day === null ? null : phrase(item.trail, telling);
  return own === null ? bare : `${bare}${words.because(own)}`;
}

const reasonOf = (item: Item, words: DayWords): string | null =>
  item.trail.kind === 'read' && item.trail.state !== null
    ? null
    : words.conditionFails(turnsOnText(item, words));

function turnsOnText({ turnsOn }: Item, words: DayWords): string {
  return turnsOn.length === 0 ? '' : words.because(turnsOn.map(words.brief).join('; '));
}

function exceptedPhrase(trail: ExceptedDay, { words, part }: Telling): string {
  const name = words.exception(trail.exception);
  if (trail.applies === 'open')
    return words.perhapsExcepted(name, trail.was === null ? words.none : part(trail.was));
  if (trail.effect === 'undetermined') return words.leavesOpen(name);
  if (trail.effect === 'clashes') return words.clashes(name);
  const place = trail.was === null ? words.takesPlace(name) : words.inPlaceOf(name, head(trail.was, words));
  return trail.becomes === null ? place : `${place}: ${part(trail.becomes)}`;
}

function noDayPhrase(trail: NoDay, telling: Telling): string {
  const { words } = telling;
  const reasons = new Set(trail.causes.map(({ reason, details }) => words.causes[reason](details)));
  const why = reasons.size === 0 ? words.ways[trail.status] : words.list([...reasons]);
  if (trail.of?.kind === 'excepted' && trail.of.effect !== 'becomes')
    return `${words.exception(trail.of.exception)}: ${why}`;
  // What has no value is named by the reason itself.
  const of = trail.of === null || trail.of.kind === 'read' ? null : phrase(trail.of, telling);
  return words.noDay(why, of);
}
