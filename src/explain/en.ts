/** Explanations in English. */
import { dayInWords, monthName } from '../base/day-words.ts';
import type { TrailDuration, TrailSource } from '../evaluate/day-trail.ts';
import { listText, oneLine, weekPlace } from './civil.ts';
import type { DayWords } from './words.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const quarters = ['first', 'second', 'third', 'fourth'];

const list = (parts: readonly string[]): string => listText(parts, 'and');

const amount = (count: number, one: string): string => (count === 1 ? `a ${one}` : `${count} ${one}s`);

function duration({ years, months: count, days }: TrailDuration): string {
  const parts = [
    ...(years === 0 ? [] : [amount(years, 'year')]),
    ...(count === 0 ? [] : [amount(count, 'month')]),
    ...(days === 0 ? [] : [amount(days, 'day')]),
  ];
  return parts.length === 0 ? '0 days' : list(parts);
}

function source(from: TrailSource, known: string | null): string {
  const label = from.label === null ? null : oneLine(from.label);
  const within = (name: string): string => {
    const inside = [name, known].filter((part) => part !== null).join(', ');
    return label === null ? (known === null ? name : `${name} (${known})`) : `${label} (${inside})`;
  };
  switch (from.what) {
    case 'fact':
    case 'event':
      return within(from.name);
    case 'parameter':
      return within(`parameter ${from.name}`);
    case 'reading':
      return within(`reading ${from.name}${from.alternative === null ? '' : ` = ${from.alternative}`}`);
    case 'judgement':
      return within(`judgement ${from.name}`);
    case 'result': {
      const name = label === null ? `'${from.name}'` : `'${label}'`;
      const phrase = from.part === null ? `the outcome of ${name}` : `the ${from.part} day of ${name}`;
      return known === null ? phrase : `${phrase} (${known})`;
    }
    case 'referenceDate':
      return known === null ? 'the reference date' : `the reference date (${known})`;
    case 'other':
      return known === null ? 'a computed day' : `a computed day (${known})`;
  }
}

function brief(from: TrailSource): string {
  switch (from.what) {
    case 'reading':
      return `reading ${from.name}${from.alternative === null ? '' : ` = ${from.alternative}`}`;
    case 'parameter':
      return `parameter ${from.name}`;
    case 'judgement':
      return `judgement ${from.name}`;
    case 'referenceDate':
      return 'the reference date';
    case 'other':
      return 'a computation';
    case 'fact':
    case 'event':
    case 'result':
      return from.label === null ? from.name : oneLine(from.label);
  }
}

export const en: DayWords = {
  day: (date) => dayInWords(date, 'en'),
  weekday: (date) => `${weekdays[weekPlace(date)] ?? ''} ${dayInWords(date, 'en')}`,
  month: (year, month) => `${monthName(month, 'en')} ${year}`,
  quarter: (year, quarter) => `the ${quarters[quarter - 1] ?? ''} quarter of ${year}`,
  year: (year) => String(year),
  span: (first, last) => `the period from ${dayInWords(first, 'en')} to ${dayInWords(last, 'en')} included`,
  list,

  unknown: 'not known yet',
  none: 'no day',
  written: 'so the policy says',
  source,
  brief,
  states: {
    notYet: 'has not happened yet',
    never: 'does not happen',
    absent: 'absent',
    unknown: 'not known yet',
  },
  because: (reason) => ` (${reason})`,

  duration,
  someDuration: 'a term that is not known yet',
  sum: (length, sign, from) => `${length} ${sign === 1 ? 'after' : 'before'} ${from}`,
  missing: ({ year, month, day }, direction, from) =>
    `there is no ${day} ${monthName(month, 'en')} ${year}, rounded ${direction}${from}`,

  workingDays: (count, sign, from, calendar) =>
    `${count} (${calendar}) ${sign === 1 ? 'after' : 'before'} ${from}`,
  someWorkingDays: 'a number of working days that is not known yet',
  workingDayCount: (count) => amount(count, 'working day'),
  skipped: (days) => `not counted: ${list(days)}`,
  moved: (from, to, calendar) => `moved from ${en.weekday(from)} to ${en.weekday(to)} (${calendar})`,
  notMoved: (day, calendar) => `not moved: ${en.weekday(day)} is a working day (${calendar})`,
  toMove: (direction, from, calendar) =>
    direction === 'forward'
      ? `the first working day (${calendar}) from ${from}`
      : `the last working day (${calendar}) up to and including ${from}`,
  daysOff: (days) => `no working day: ${list(days)}`,
  dayOff: (date, name) => (name === null ? en.weekday(date) : `${en.weekday(date)} (${oneLine(name)})`),
  calendar: (name, label) => `calendar ${label === null ? `'${name}'` : `'${oneLine(label)}'`}`,

  end: (end, period) => `the ${end} day of ${period}`,
  around: (unit, day) => `the ${unit} of ${day}`,
  somePeriod: 'a period that is not known yet',

  pick: (pick) => (pick === 'earliest' ? 'the earliest of' : 'the latest of'),
  notPicked: (pick, item) => `${item} is ${pick === 'earliest' ? 'later' : 'earlier'}`,
  dropped: (item, reason) => `${item} drops out${reason === null ? '' : `, because ${reason}`}`,
  conditionFails: (turnsOn) => `its condition does not hold${turnsOn}`,
  perhaps: (item, turnsOn) => `${item} may count${turnsOn}`,
  andMore: (count) => `and ${count} more`,

  exception: (name) => `exception '${name}'`,
  inPlaceOf: (exception, was) => `by ${exception}, in place of ${was}`,
  leavesOpen: (exception) => `${exception} leaves the day open`,
  clashes: (exception) => `${exception} contradicts it`,
  takesPlace: (exception) => `by ${exception}`,
  perhapsExcepted: (exception, without) =>
    `whether ${exception} applies cannot be said yet; without that exception: ${without}`,

  causes: {
    noRule: () => 'no rule gives a day here',
    written: ({ reason }) =>
      reason === undefined ? 'the policy says nothing here' : `the policy does not say: ${oneLine(reason)}`,
    textElsewhere: () => 'the text is elsewhere and not at hand',
    noValueInPeriod: ({ parameter, date }) =>
      parameter === undefined
        ? 'the policy says nothing about that time'
        : `parameter ${parameter} has no value${date === undefined || date === '' ? '' : ` on ${en.day(date)}`}`,
    divisionByZero: () => 'something is divided by zero',
    emptyList: () => 'there is nothing to choose from',
    emptySet: () => 'nothing was collected',
    differentOutcomes: () => 'rules or exceptions give different outcomes',
    gives: ({ outcome }) => `one of them gives ${outcome ?? ''}`,
    clashes: ({ exception }) =>
      exception === undefined
        ? 'the text contradicts itself'
        : `the text contradicts itself (exception '${exception}')`,
    wrongFact: ({ fact }) => (fact === undefined ? 'a fact is not right' : `the fact ${fact} is not right`),
    overflow: () => 'that day is too far away',
    missingDay: ({ year, month, day }) =>
      `there is no ${day ?? ''} ${monthName(Number(month), 'en')} ${year ?? ''} and the policy does not say how to round`,
    outsideCalendar: ({ calendar, year }) => `calendar '${calendar ?? ''}' says nothing about ${year ?? ''}`,
    wrongJudge: () => 'the judgement is by another than the named party',
  },
  ways: {
    gap: 'the policy says nothing here',
    conflict: 'the policy contradicts itself here',
    error: 'the facts are not right',
    notApplicable: 'that does not apply here',
  },
  noDay: (reasons, of) => (of === null ? reasons : `${of}, but ${reasons}`),
};
