/**
 * Random date operations against the Temporal library, used here directly and otherwise than the language does (its own
 * overflow rules, no rows of builtins), and working days against a walk from day to day.
 */
import { Temporal } from 'temporal-polyfill';
import { isoDate } from '../../src/base/calendar.ts';
import { exact, exactText } from '../../src/base/exact.ts';
import type { MonthRounding, Value } from '../../src/base/value.ts';
import type { WorkingCalendar } from '../../src/base/working-days.ts';
import { builtins, type BuiltinContext, type Failure } from '../../src/builtins/builtins.ts';
import { dice, type Dice } from './seeded.ts';

export interface DateDisagreement {
  readonly operation: string;
  readonly given: string;
  readonly found: string;
  readonly expected: string;
}

export interface DateRun {
  readonly count: number;
  readonly counts: ReadonlyMap<string, number>;
  /** Operations and roundings that never occurred. */
  readonly missing: readonly string[];
  readonly disagreements: readonly DateDisagreement[];
}

type Trial = (roll: Dice, note: (key: string) => void) => DateDisagreement | null;

const { PlainDate } = Temporal;
type PlainDate = Temporal.PlainDate;

/** Also the days on which things go wrong: ends of months, leap days, the first and last year. */
function randomDay(roll: Dice): PlainDate {
  const year = roll.chance(0.02) ? roll.pick([1, 2, 9998, 9999]) : 1890 + roll.below(250);
  const month = roll.chance(0.3) ? 2 : 1 + roll.below(12);
  const { daysInMonth } = PlainDate.from({ year, month, day: 1 });
  const day = roll.chance(0.4) ? Math.max(1, daysInMonth - roll.below(4)) : 1 + roll.below(daysInMonth);
  return PlainDate.from({ year, month, day });
}

const dateOf = (day: PlainDate): Value => ({ kind: 'date', date: isoDate(day.year, day.month, day.day) });

const isInRange = ({ year }: PlainDate): boolean => year >= 1 && year <= 9999;

const context: BuiltinContext = { rankOf: () => 0, calendarOf: () => null, note: () => {} };

const shown = (value: Value | Failure | undefined): string => {
  switch (value?.kind) {
    case 'date':
      return value.date;
    case 'period':
      return `${value.first}/${value.last}`;
    case 'number':
      return exactText(value.value);
    case 'failure':
      return value.reason;
    default:
      return value?.kind ?? 'nothing';
  }
};

function compared(
  operation: string,
  builtin: string,
  values: readonly Value[],
  expected: string,
  using: BuiltinContext = context,
): DateDisagreement | null {
  const found = shown(builtins[builtin]?.apply(values, using));
  return found === expected ? null : { operation, given: values.map(given).join(' '), found, expected };
}

const given = (value: Value): string =>
  value.kind === 'duration' ? `P${value.years}Y${value.months}M${value.days}D` : shown(value);

const monthSum =
  (rounding: MonthRounding | null): Trial =>
  (roll, note) => {
    const day = randomDay(roll);
    const sign = roll.chance(0.5) ? 1 : -1;
    const [years, months, days] = [roll.chance(0.4), roll.chance(0.8), roll.chance(0.3)].map((has, index) =>
      has ? roll.below([30, 40, 400][index] ?? 1) : 0,
    ) as [number, number, number];
    const name = `${sign === 1 ? 'add' : 'subtract'}${rounding === null ? '' : 'Rounded'}`;
    note(`${name} ${rounding ?? 'exactly'}`);
    const values: Value[] = [dateOf(day), { kind: 'duration', years, months, days }];
    if (rounding !== null) values.push({ kind: 'rounding', direction: rounding });
    const expected = byTemporal(day, [sign * years * 12, sign * months], sign * days, rounding, note);
    return compared(name, `date.${name}`, values, expected);
  };

/** Largest unit first, by the library's own overflow: `reject` finds the missing day, `constrain` is the day before. */
function byTemporal(
  start: PlainDate,
  steps: readonly number[],
  days: number,
  rounding: MonthRounding | null,
  note: (key: string) => void,
): string {
  let day = start;
  for (const months of steps) {
    const constrained = day.add({ months }, { overflow: 'constrain' });
    if (!isInRange(constrained)) return 'overflow';
    let next = constrained;
    try {
      next = day.add({ months }, { overflow: 'reject' });
    } catch {
      note(`missing day ${rounding ?? 'refused'}`);
      if (rounding === null) return 'missingDay';
      next = rounding === 'up' ? constrained.add({ days: 1 }) : constrained;
    }
    if (!isInRange(next)) return 'overflow';
    day = next;
  }
  const end = day.add({ days });
  return isInRange(end) ? shown(dateOf(end)) : 'overflow';
}

/** The nth month, week or year: built by the same rows as lowering builds it of. */
const nthPeriod =
  (unit: 'months' | 'weeks' | 'years', rounding: MonthRounding): Trial =>
  (roll, note) => {
    const day = randomDay(roll);
    const ordinal = 1 + roll.below(unit === 'weeks' ? 60 : 24);
    note(`nth ${unit} ${rounding}`);
    const after = (count: number): Value | Failure => {
      const duration = { kind: 'duration', years: 0, months: 0, days: 0 } as const;
      const parts = { ...duration, ...(unit === 'weeks' ? { days: 7 * count } : { [unit]: count }) };
      const rounded: Value = { kind: 'rounding', direction: rounding };
      return builtins['date.addRounded']?.apply([dateOf(day), parts, rounded], context) as Value | Failure;
    };
    const [first, next] = [after(ordinal - 1), after(ordinal)];
    const last =
      next.kind === 'date'
        ? builtins['date.subtract']?.apply(
            [next, { kind: 'duration', years: 0, months: 0, days: 1 }],
            context,
          )
        : next;
    const found = `${shown(first)}/${shown(last)}`;
    const landed = (count: number): PlainDate => {
      const sum = day.add({ [unit]: count }, { overflow: 'constrain' });
      return rounding === 'up' && unit !== 'weeks' && sum.day !== day.day ? sum.add({ days: 1 }) : sum;
    };
    const [start, end] = [landed(ordinal - 1), landed(ordinal)];
    const text = (date: PlainDate): string => (isInRange(date) ? shown(dateOf(date)) : 'overflow');
    const expected = `${text(start)}/${isInRange(end) ? text(end.subtract({ days: 1 })) : 'overflow'}`;
    if (found === expected) return null;
    return { operation: `nth ${unit}`, given: `${day.toString()} ${ordinal} ${rounding}`, found, expected };
  };

const between: Trial = (roll, note) => {
  const [first, second] = [randomDay(roll), randomDay(roll)];
  note('days between');
  // Numbers of days since 1970: another way than asking for the difference.
  const number = (day: PlainDate): number =>
    Math.round(day.toZonedDateTime('UTC').epochMilliseconds / 86_400_000);
  const expected = String(number(second) - number(first));
  return compared('days between', 'date.daysBetween', [dateOf(first), dateOf(second)], expected);
};

const around =
  (unit: 'month' | 'quarter' | 'year'): Trial =>
  (roll, note) => {
    const day = randomDay(roll);
    note(`period ${unit}`);
    const month = unit === 'year' ? 1 : unit === 'quarter' ? day.month - ((day.month - 1) % 3) : day.month;
    const first = day.with({ month, day: 1 });
    const length = { month: 1, quarter: 3, year: 12 }[unit];
    const last = first.add({ months: length }).subtract({ days: 1 });
    const expected = `${shown(dateOf(first))}/${shown(dateOf(last))}`;
    return compared(`period ${unit}`, `date.${unit}Period`, [dateOf(day)], expected);
  };

const end =
  (which: 'first' | 'last'): Trial =>
  (roll, note) => {
    const [one, other] = [randomDay(roll), randomDay(roll)];
    note(`${which} day`);
    const period = builtins['period.make']?.apply([dateOf(one), dateOf(other)], context) as Value;
    const expected = shown(dateOf(which === 'first' ? one : other));
    return compared(`${which} day`, `period.${which}`, [period], expected);
  };

const part =
  (name: 'year' | 'month' | 'day'): Trial =>
  (roll, note) => {
    const day = randomDay(roll);
    note(`part ${name}`);
    return compared(`part ${name}`, `date.${name}`, [dateOf(day)], String(day[name]));
  };

// -------------------------------------------------------------------------------------- working days

function randomCalendar(roll: Dice): WorkingCalendar {
  const from = PlainDate.from({ year: 2010 + roll.below(30), month: 1 + roll.below(12), day: 1 });
  const to = from.add({ days: roll.below(roll.chance(0.2) ? 10 : 400) });
  const some = (chance: number): string[] => {
    const found: string[] = [];
    for (let day = from; PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 }))
      if (roll.chance(chance)) found.push(day.toString());
    return found;
  };
  const daysOff = some(0.05).map((date) => ({ date, name: `vrij ${date}` }));
  const worked = some(0.05).filter((date) => !daysOff.some((off) => off.date === date));
  return {
    name: 'k',
    period: { from: from.toString(), to: to.toString() },
    daysOff,
    worked: worked.filter((date) => PlainDate.from(date).dayOfWeek > 5),
  };
}

const calendarPool = 40;
const pool: WorkingCalendar[] = [];

function calendarFor(roll: Dice): WorkingCalendar {
  if (pool.length < calendarPool)
    for (let each = 0; each < calendarPool; each += 1) pool.push(randomCalendar(dice(each)));
  return roll.pick(pool);
}

const isWorked = (calendar: WorkingCalendar, day: PlainDate): boolean => {
  const date = day.toString();
  if (calendar.worked.includes(date)) return true;
  return day.dayOfWeek <= 5 && !calendar.daysOff.some((off) => off.date === date);
};

const isKnown = ({ period }: WorkingCalendar, day: PlainDate): boolean =>
  period.from <= day.toString() && day.toString() <= period.to;

function nearDay(roll: Dice, { period }: WorkingCalendar): PlainDate {
  const from = PlainDate.from(period.from);
  const length = from.until(period.to).days;
  return from.add({ days: roll.below(length + 7) - 3 });
}

/** Day by day, until so many worked days were met. */
function walked(calendar: WorkingCalendar, start: PlainDate, count: number): string {
  if (!isKnown(calendar, start)) return 'outsideCalendar';
  const step = count < 0 ? -1 : 1;
  let [day, left] = [start, Math.abs(count)];
  while (left > 0) {
    day = day.add({ days: step });
    if (!isKnown(calendar, day)) return 'outsideCalendar';
    if (isWorked(calendar, day)) left -= 1;
  }
  return day.toString();
}

const by = (calendar: WorkingCalendar): BuiltinContext => ({ ...context, calendarOf: () => calendar });
const calendarValue: Value = { kind: 'calendar', name: 'k' };

const workingSum =
  (name: 'addWorkingDays' | 'subtractWorkingDays'): Trial =>
  (roll, note) => {
    const calendar = calendarFor(roll);
    const start = nearDay(roll, calendar);
    const count = roll.chance(0.2) ? 0 : roll.below(roll.chance(0.1) ? 60 : 8);
    const expected = walked(calendar, start, name === 'addWorkingDays' ? count : -count);
    note(name);
    if (expected === 'outsideCalendar') note(`${name} outside`);
    const values: Value[] = [dateOf(start), { kind: 'number', value: exact(count) }, calendarValue];
    return compared(name, `date.${name}`, values, expected, by(calendar));
  };

const rolled =
  (name: 'rollForward' | 'rollBackward'): Trial =>
  (roll, note) => {
    const calendar = calendarFor(roll);
    const start = nearDay(roll, calendar);
    note(name);
    const isThere = isKnown(calendar, start) && isWorked(calendar, start);
    const expected = isThere ? start.toString() : walked(calendar, start, name === 'rollForward' ? 1 : -1);
    if (expected === 'outsideCalendar') note(`${name} outside`);
    return compared(name, `date.${name}`, [dateOf(start), calendarValue], expected, by(calendar));
  };

const workingDaysBetween: Trial = (roll, note) => {
  const calendar = calendarFor(roll);
  const [first, second] = [nearDay(roll, calendar), nearDay(roll, calendar)];
  const isForward = PlainDate.compare(first, second) <= 0;
  note(`workingDaysBetween ${isForward ? 'forward' : 'backward'}`);
  let expected = 'outsideCalendar';
  if (isKnown(calendar, first) && isKnown(calendar, second)) {
    let count = 0;
    const [low, high] = isForward ? [first, second] : [second, first];
    for (let day = low.add({ days: 1 }); PlainDate.compare(day, high) <= 0; day = day.add({ days: 1 }))
      if (isWorked(calendar, day)) count += 1;
    expected = String(isForward || count === 0 ? count : -count);
  } else note('workingDaysBetween outside');
  const values = [dateOf(first), dateOf(second), calendarValue];
  return compared('workingDaysBetween', 'date.workingDaysBetween', values, expected, by(calendar));
};

const trials: readonly Trial[] = [
  monthSum('up'),
  monthSum('up'),
  monthSum('down'),
  monthSum('down'),
  monthSum(null),
  ...(['months', 'weeks', 'years'] as const).flatMap((unit) => [
    nthPeriod(unit, 'up'),
    nthPeriod(unit, 'down'),
  ]),
  between,
  around('month'),
  around('quarter'),
  around('year'),
  end('first'),
  end('last'),
  part('year'),
  part('month'),
  part('day'),
  workingSum('addWorkingDays'),
  workingSum('subtractWorkingDays'),
  rolled('rollForward'),
  rolled('rollBackward'),
  workingDaysBetween,
];

const expectedKeys: readonly string[] = [
  ...['add', 'subtract'].flatMap((name) => [`${name}Rounded up`, `${name}Rounded down`]),
  ...['up', 'down', 'refused'].map((way) => `missing day ${way}`),
  ...['months', 'weeks', 'years'].flatMap((unit) => [`nth ${unit} up`, `nth ${unit} down`]),
  'add exactly',
  'subtract exactly',
  'days between',
  ...['month', 'quarter', 'year'].map((unit) => `period ${unit}`),
  'first day',
  'last day',
  ...['year', 'month', 'day'].map((name) => `part ${name}`),
  ...['addWorkingDays', 'subtractWorkingDays', 'rollForward', 'rollBackward'].flatMap((name) => [
    name,
    `${name} outside`,
  ]),
  ...['forward', 'backward', 'outside'].map((way) => `workingDaysBetween ${way}`),
];

/** So many operations, each of another kind than the one before it. */
export function checkDates(count: number, seed: number): DateRun {
  const roll = dice(seed);
  const counts = new Map<string, number>();
  const note = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const disagreements: DateDisagreement[] = [];
  for (let each = 0; each < count; each += 1) {
    const found = trials[each % trials.length]?.(roll, note) ?? null;
    if (found !== null && disagreements.length < 20) disagreements.push(found);
  }
  const missing = expectedKeys.filter((key) => !counts.has(key));
  return { count, counts, missing, disagreements };
}

/** The run of `npm run fuzz`: prints how often each occurred; false when something differs or never occurred. */
export function fuzzDates(count: number, seed: number): boolean {
  const { counts, missing, disagreements } = checkDates(count, seed);
  console.log(`\ndate operations: ${count}, disagreements: ${disagreements.length}`);
  for (const [name, times] of sorted(counts)) console.log(`  ${name.padEnd(40)} ${times}`);
  for (const disagreement of disagreements) console.error(JSON.stringify(disagreement));
  if (missing.length > 0) console.error(`never occurred: ${missing.join(', ')}`);
  return disagreements.length === 0 && missing.length === 0;
}

const sorted = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
