import { describe, expect, test } from 'vitest';
import { exact, exactText } from '../../src/base/exact.ts';
import type { Type, Value } from '../../src/base/value.ts';
import {
  builtins,
  resolveOverload,
  type BuiltinContext,
  type OperatorName,
} from '../../src/builtins/builtins.ts';
import { roundExact, type RoundingDirection } from '../../src/builtins/arithmetic.ts';

const money: Type = { kind: 'money' };
const percentage: Type = { kind: 'percentage' };
const date: Type = { kind: 'date' };
const event: Type = { kind: 'event' };
const period: Type = { kind: 'period' };
const duration: Type = { kind: 'duration' };
const level: Type = { kind: 'choice', choice: 'Niveau' };
const number = (unit: string | null = null): Type => ({ kind: 'number', isInteger: false, unit });

const context: BuiltinContext = {
  rankOf: (_choice, member) => ['mbo', 'hbo', 'wo'].indexOf(member),
  calendarOf: () => null,
  note: () => undefined,
};

const euro = (text: string): Value => ({ kind: 'money', value: exact(text) });
const figure = (text: string): Value => ({ kind: 'number', value: exact(text) });
const percent = (text: string): Value => ({ kind: 'percentage', value: exact(text).div(100) });
const day = (text: string): Value => ({ kind: 'date', date: text });
const happened = (text: string): Value => ({ kind: 'event', day: text });
const span = (first: string, last: string): Value => ({ kind: 'period', first, last });

/** Resolves and applies: the value as text, or the reason of its failure. */
function run(operator: OperatorName, types: readonly Type[], values: readonly Value[]): string {
  const row = resolveOverload(operator, types);
  if (row === null) throw new Error(`${operator} does not take these types`);
  const result = builtins[row.builtin]?.apply(values, context);
  return shown(result);
}

function shown(result: ReturnType<(typeof builtins)[string]['apply']> | undefined): string {
  switch (result?.kind) {
    case 'failure':
      return result.reason;
    case 'boolean':
      return result.value ? 'ja' : 'nee';
    case 'number':
    case 'money':
    case 'percentage':
      return `${result.kind} ${exactText(result.value)}`;
    case 'date':
      return result.date;
    case 'period':
      return `${result.first}/${result.last}`;
    case 'range':
      return `${exactText(result.low)}..${exactText(result.high)}`;
    default:
      return result?.kind ?? 'nothing';
  }
}

describe('a bound is a word with one meaning', () => {
  const table: readonly (readonly [OperatorName, string])[] = [
    // operator, and its answer below, at and above the bound
    ['lessThan', 'ja nee nee'],
    ['atMost', 'ja ja nee'],
    ['moreThan', 'nee nee ja'],
    ['atLeast', 'nee ja ja'],
    ['from', 'nee ja ja'],
    ['upTo', 'ja ja nee'],
  ];
  const dates: typeof table = [
    ...table,
    ['before', 'ja nee nee'],
    ['by', 'ja ja nee'],
    ['after', 'nee nee ja'],
  ];

  test.each(table)('%s on figures and ordered choices', (operator, expected) => {
    const amounts = ['99.99', '100', '100.01'].map((text) =>
      run(operator, [money, money], [euro(text), euro('100')]),
    );
    expect(amounts.join(' ')).toBe(expected);
    const levels = ['mbo', 'hbo', 'wo'].map((member) =>
      run(
        operator,
        [level, level],
        [
          { kind: 'choice', choice: 'Niveau', member },
          { kind: 'choice', choice: 'Niveau', member: 'hbo' },
        ],
      ),
    );
    expect(levels.join(' ')).toBe(expected);
  });

  test.each(dates)('%s on dates and events', (operator, expected) => {
    const days = ['2024-08-31', '2024-09-01', '2024-09-02'];
    const bound = day('2024-09-01');
    expect(days.map((text) => run(operator, [date, date], [day(text), bound])).join(' ')).toBe(expected);
    expect(days.map((text) => run(operator, [event, date], [happened(text), bound])).join(' ')).toBe(
      expected,
    );
  });

  test('a period as a bound: from its first day, up to its last, before its first, after its last', () => {
    const november = span('2023-11-01', '2023-11-30');
    const days = ['2023-10-31', '2023-11-01', '2023-11-30', '2023-12-01'];
    const answers = (operator: OperatorName): string =>
      days.map((text) => run(operator, [date, period], [day(text), november])).join(' ');
    expect(answers('from')).toBe('nee ja ja ja');
    expect(answers('by')).toBe('ja ja ja nee');
    expect(answers('upTo')).toBe('ja ja ja nee');
    expect(answers('before')).toBe('ja nee nee nee');
    expect(answers('after')).toBe('nee nee nee ja');
    expect(answers('during')).toBe('nee ja ja nee');
  });

  test('an event that has not happened is before, on or after no day', () => {
    for (const [operator] of dates)
      for (const state of ['notYet', 'never'])
        expect(run(operator, [event, date], [happened(state), day('2024-01-01')]), operator).toBe('nee');
  });
});

describe('figures of different kinds do not mix', () => {
  const refused: readonly (readonly [OperatorName, Type, Type])[] = [
    ['add', money, number()],
    ['add', money, percentage],
    ['subtract', number(), percentage],
    ['multiply', money, money],
    ['lessThan', money, number()],
    ['equal', percentage, number()],
    ['divide', number(), money],
    ['add', number('uren'), number('minuten')],
    ['atMost', number('uren'), number()],
    ['multiply', number('uren'), number('uren')],
    ['add', date, number()],
    ['before', number(), number()],
    ['lessThan', { kind: 'boolean' }, { kind: 'boolean' }],
    ['equal', level, { kind: 'choice', choice: 'Soort' }],
    ['and', money, { kind: 'boolean' }],
  ];
  test.each(refused)('%s does not take these types', (operator, left, right) => {
    expect(resolveOverload(operator, [left, right])).toBeNull();
  });
});

test('arithmetic is exact, and its results have their kind', () => {
  expect(run('add', [number(), number()], [figure('0.1'), figure('0.2')])).toBe('number 0.3');
  expect(run('multiply', [money, percentage], [euro('100.01'), percent('33.3')])).toBe('money 33.30333');
  expect(run('percentOf', [percentage, money], [percent('70'), euro('1000')])).toBe('money 700');
  expect(run('divide', [money, money], [euro('1'), euro('3')])).toBe('percentage 1/3');
  expect(run('divide', [money, number()], [euro('1'), figure('3')])).toBe('money 1/3');
  expect(run('divide', [number(), number()], [figure('9'), figure('10')])).toBe('percentage 0.9');
  expect(run('divide', [money, money], [euro('1'), euro('0')])).toBe('divisionByZero');
  expect(run('negate', [money], [euro('1.5')])).toBe('money -1.5');
  expect(
    run('multiply', [number(), number()], [figure(`1${'0'.repeat(40)}`), figure(`1${'0'.repeat(40)}`)]),
  ).toBe('overflow');
});

test('a ratio is compared exactly at its bound', () => {
  const ratio = builtins['money.divide']?.apply([euro('700000.00'), euro('1000000')], context) as Value;
  expect(run('from', [percentage, percentage], [ratio, percent('70')])).toBe('ja');
  const below = builtins['money.divide']?.apply([euro('699999.99'), euro('1000000')], context) as Value;
  expect(run('from', [percentage, percentage], [below, percent('70')])).toBe('nee');
});

test('rounding has five named directions', () => {
  const values = ['2.345', '2.355', '2.341', '-2.345', '-2.341'];
  const table: Readonly<Record<RoundingDirection, string>> = {
    up: '2.35 2.36 2.35 -2.34 -2.34',
    down: '2.34 2.35 2.34 -2.35 -2.35',
    halfUp: '2.35 2.36 2.34 -2.34 -2.34',
    towardsZero: '2.34 2.35 2.34 -2.34 -2.34',
    awayFromZero: '2.35 2.36 2.35 -2.35 -2.35',
  };
  for (const [direction, expected] of Object.entries(table))
    expect(
      values.map((text) => exactText(roundExact(exact(text), 2, direction as RoundingDirection))).join(' '),
    ).toBe(expected);
  expect(run('roundHalfUp', [percentage, number()], [percent('70.55'), figure('1')])).toBe(
    'percentage 0.706',
  );
});

test('a month sum that meets a missing day needs a rounding, and says where it landed', () => {
  const month: Value = { kind: 'duration', years: 0, months: 1, days: 0 };
  expect(run('add', [date, duration], [day('2024-01-31'), month])).toBe('missingDay');
  const steps: unknown[] = [];
  const row = resolveOverload('add', [date, duration, { kind: 'rounding' }]);
  const sum = builtins[row?.builtin ?? '']?.apply(
    [day('2025-01-31'), month, { kind: 'rounding', direction: 'down' }],
    {
      ...context,
      note: (step) => steps.push(step),
    },
  );
  expect(shown(sum)).toBe('2025-02-28');
  expect(steps).toEqual([{ kind: 'monthRounding', year: 2025, month: 2, day: 31, landedOn: '2025-02-28' }]);
});

test('parts of dates, periods around them, and ranges', () => {
  expect(run('yearOf', [date], [day('2024-09-01')])).toBe('number 2024');
  expect(run('quarterOf', [date], [day('2024-09-01')])).toBe('number 3');
  expect(run('quarterPeriod', [date], [day('2024-09-01')])).toBe('2024-07-01/2024-09-30');
  expect(run('lastDayOf', [period], [span('2024-02-01', '2024-02-29')])).toBe('2024-02-29');
  expect(run('daysBetween', [date, date], [day('2024-02-28'), day('2024-03-01')])).toBe('number 2');
  expect(run('within', [money, money, money], [euro('70'), euro('70'), euro('80')])).toBe('ja');
  const range = builtins['range.make']?.apply([percent('70'), percent('80')], context) as Value;
  expect(shown(builtins['range.percentOf']?.apply([range, euro('1000')], context))).toBe('700..800');
});

test('every row is found by its own operator and types', () => {
  const fillers: Readonly<Record<string, Type>> = {
    number: number(),
    choice: level,
    set: { kind: 'set', choice: 'Niveau' },
    range: { kind: 'range', of: 'money', unit: null },
  };
  const missed = Object.entries(builtins).filter(([id, row]) => {
    const types = row.parameters.map((pattern): Type => {
      const kind = typeof pattern === 'string' ? pattern : (pattern[0] ?? 'any');
      return (
        fillers[kind === 'any' ? 'boolean' : kind] ?? ({ kind: kind === 'any' ? 'boolean' : kind } as Type)
      );
    });
    const whole = types.map((type): Type => (type.kind === 'number' ? { ...type, isInteger: true } : type));
    const candidates = [
      types,
      whole,
      withRange(types, 'number'),
      withRange(types, 'percentage'),
      withUnit(types),
    ];
    return !candidates.some((candidate) => resolveOverload(row.operator, candidate)?.builtin === id);
  });
  expect(missed.map(([id]) => id)).toEqual([]);
});

const withRange = (types: readonly Type[], of: 'number' | 'percentage'): Type[] =>
  types.map((type) => (type.kind === 'range' ? { ...type, of } : type));

const withUnit = (types: readonly Type[]): Type[] =>
  types.map((type, index) => (type.kind === 'number' && index === 0 ? { ...type, unit: 'uren' } : type));

test('working days: a whole number of them, by a calendar, noted with what they passed', () => {
  const integer: Type = { kind: 'number', isInteger: true, unit: null };
  const calendar: Type = { kind: 'calendar' };
  expect(resolveOverload('addWorkingDays', [date, integer, calendar])?.builtin).toBe('date.addWorkingDays');
  expect(resolveOverload('addWorkingDays', [date, number(), calendar])).toBeNull();
  expect(resolveOverload('addWorkingDays', [date, { ...integer, unit: 'uren' }, calendar])).toBeNull();
  const steps: unknown[] = [];
  const weekdays = {
    name: 'k',
    period: { from: '2024-03-01', to: '2024-03-31' },
    daysOff: [{ date: '2024-03-04', name: 'vrij' }],
    worked: [],
  };
  const using: BuiltinContext = { ...context, calendarOf: () => weekdays, note: (step) => steps.push(step) };
  const by: Value = { kind: 'calendar', name: 'k' };
  const apply = (id: string, ...values: readonly Value[]): string =>
    shown(builtins[id]?.apply([...values, by], using));
  expect(apply('date.addWorkingDays', day('2024-03-01'), figure('1'))).toBe('2024-03-05');
  expect(apply('date.subtractWorkingDays', day('2024-03-05'), figure('1'))).toBe('2024-03-01');
  expect(apply('date.rollForward', day('2024-03-05'))).toBe('2024-03-05');
  expect(apply('date.rollBackward', day('2024-03-04'))).toBe('2024-03-01');
  expect(apply('date.workingDaysBetween', day('2024-03-05'), day('2024-03-01'))).toBe('number -1');
  expect(apply('date.rollForward', day('2024-03-30'))).toBe('outsideCalendar');
  const weekend = [
    { date: '2024-03-02', name: null },
    { date: '2024-03-03', name: null },
  ];
  const off = { date: '2024-03-04', name: 'vrij' };
  expect(steps).toEqual([
    {
      kind: 'workingDays',
      calendar: 'k',
      from: '2024-03-01',
      count: 1,
      to: '2024-03-05',
      because: [...weekend, off],
    },
    {
      kind: 'workingDays',
      calendar: 'k',
      from: '2024-03-05',
      count: -1,
      to: '2024-03-01',
      because: [off, ...weekend.toReversed()],
    },
    {
      kind: 'moved',
      calendar: 'k',
      from: '2024-03-04',
      to: '2024-03-01',
      because: [off, ...weekend.toReversed()],
    },
  ]);
});
