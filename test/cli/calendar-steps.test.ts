/** What a calendar did, as the command line says it. */
import { expect, test } from 'vitest';
import { showStep } from '../../src/cli/show/outcome.ts';

const because = [
  { date: '2024-03-29', name: 'Goede Vrijdag' },
  { date: '2024-03-30', name: null },
  { date: '2024-03-31', name: 'Pasen' },
];

test('a day that was moved names what was in its way', () => {
  const step = { kind: 'moved', calendar: 'k', from: '2024-03-29', to: '2024-04-01', because } as const;
  expect(showStep(step, 'nl')).toBe(
    'verschoven van 29 maart 2024 naar 1 april 2024; geen werkdag: ' +
      'Goede Vrijdag (29 maart 2024), Pasen (31 maart 2024), 1 dag in een weekend',
  );
  expect(showStep(step, 'en')).toBe(
    'moved from 29 March 2024 to 1 April 2024; no working day: ' +
      'Goede Vrijdag (29 March 2024), Pasen (31 March 2024), 1 day in a weekend',
  );
});

test('a sum of working days says by which calendar, and in which direction', () => {
  const step = {
    kind: 'workingDays',
    calendar: 'k',
    from: '2024-04-04',
    to: '2024-04-03',
    because: [],
  } as const;
  expect(showStep({ ...step, count: -1 }, 'nl')).toBe('1 werkdag (k) vóór 4 april 2024 is 3 april 2024');
  expect(showStep({ ...step, count: 2 }, 'en')).toBe('2 working days (k) after 4 April 2024 is 3 April 2024');
});
