import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  rollToWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '../../src/base/working-days.ts';
import { checkDates } from '../support/random-dates.ts';

const easter: WorkingCalendar = {
  name: 'k',
  period: { from: '2024-03-01', to: '2024-04-30' },
  daysOff: [
    { date: '2024-03-31', name: 'Pasen' },
    { date: '2024-04-01', name: 'Tweede paasdag' },
  ],
  worked: ['2024-04-06'],
};

describe('counting in working days', () => {
  test.each([
    ['2024-03-28', 0, '2024-03-28'],
    ['2024-03-28', 1, '2024-03-29'],
    ['2024-03-28', 2, '2024-04-02'],
    ['2024-03-31', 1, '2024-04-02'],
    ['2024-03-31', 0, '2024-03-31'],
    ['2024-04-05', 1, '2024-04-06'],
    ['2024-04-02', -1, '2024-03-29'],
    ['2024-03-31', -1, '2024-03-29'],
  ])('%s and %i', (date, count, expected) => {
    expect(addWorkingDays(easter, date, count)).toMatchObject({ kind: 'date', date: expected });
  });

  test('the days that were passed are named, those of a weekend without a name', () => {
    expect(addWorkingDays(easter, '2024-03-29', 1)).toEqual({
      kind: 'date',
      date: '2024-04-02',
      passed: [
        { date: '2024-03-30', name: null },
        { date: '2024-03-31', name: 'Pasen' },
        { date: '2024-04-01', name: 'Tweede paasdag' },
      ],
    });
    expect(rollToWorkingDay(easter, '2024-04-01', 'backward')).toEqual({
      kind: 'date',
      date: '2024-03-29',
      passed: [
        { date: '2024-04-01', name: 'Tweede paasdag' },
        { date: '2024-03-31', name: 'Pasen' },
        { date: '2024-03-30', name: null },
      ],
    });
  });

  test('outside the period nothing is known, and the year is named', () => {
    expect(addWorkingDays(easter, '2023-12-31', 0)).toEqual({ kind: 'outside', year: 2023 });
    expect(addWorkingDays(easter, '2024-04-30', 1)).toEqual({ kind: 'outside', year: 2024 });
    expect(
      addWorkingDays({ ...easter, period: { from: '2024-01-01', to: '2024-12-31' } }, '2024-12-31', 1),
    ).toEqual({
      kind: 'outside',
      year: 2025,
    });
    expect(workingDaysBetween(easter, '2024-03-28', '2025-01-01')).toEqual({ kind: 'outside', year: 2025 });
  });

  test.each([
    ['2024-03-28', '2024-04-02', 2],
    ['2024-04-02', '2024-03-28', -2],
    ['2024-03-31', '2024-04-01', 0],
    ['2024-04-05', '2024-04-07', 1],
  ])('between %s and %s', (first, second, count) => {
    expect(workingDaysBetween(easter, first, second)).toEqual({ kind: 'count', count });
  });
});

test('20,000 random date operations agree with Temporal and with a walk over the days', () => {
  const { disagreements, missing } = checkDates(20_000, 1);
  expect(disagreements).toEqual([]);
  expect(missing).toEqual([]);
});
