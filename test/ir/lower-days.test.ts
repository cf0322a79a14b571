/** Counted periods and calendars in the compiled policy, and what is frozen with them. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dutchHolidays, SOURCE } from '../../src/holidays/netherlands.ts';
import { compileText, head, programOf, world } from './compile-text.ts';
import { showExpression } from './show-ir.ts';

const calendars = `
kalender werkdagen_nl "maandag tot en met vrijdag"
  feestdagen nederland
  vanaf 1 januari 2024 tot en met jaar 2026
  ook vrij 29 maart 2024 "Goede Vrijdag"
  toch werkdag 20 mei 2024 "op tweede pinksterdag"
  toch werkdag 1 juni 2024 "op een zaterdag"
  volgens X-1-003
kalender kaal
  vanaf 1 januari 2024 tot en met 31 december 2024
`;

function lowered(condition: string): string {
  const program = programOf(`${calendars}\nvoorwaarde v volgens X-1-002 vereist ${condition}`);
  const clause = program.clauses.find(({ name }) => name === 'v');
  if (clause?.kind !== 'requirement') throw new Error('no requirement v');
  return showExpression(clause.test);
}

test.each([
  ['peildatum gedurende juli-november 2024', 'date.during(referenceDate, 2024-07-01..2024-11-30)'],
  [
    'peildatum gedurende maand 9 vanaf 31 mei 2024 (naar beneden)',
    'date.during(referenceDate, period.make(date.addRounded(2024-05-31, P0Y8M0D, down), ' +
      'date.subtract(date.addRounded(2024-05-31, P0Y9M0D, down), P0Y0M1D)))',
  ],
  [
    'peildatum gedurende week 1 vanaf 31 mei 2024',
    'date.during(referenceDate, period.make(2024-05-31, date.subtract(date.add(2024-05-31, P0Y0M7D), P0Y0M1D)))',
  ],
  [
    'peildatum = 28 maart 2024 + 5 werkdagen (werkdagen_nl)',
    'date.equal(referenceDate, date.addWorkingDays(2024-03-28, number 5, calendar werkdagen_nl))',
  ],
  [
    'peildatum = laatste werkdag tot en met 28 maart 2024 - 1 werkdag (kaal) (werkdagen_nl)',
    'date.equal(referenceDate, date.rollBackward(' +
      'date.subtractWorkingDays(2024-03-28, number 1, calendar kaal), calendar werkdagen_nl))',
  ],
  [
    'werkdagen tussen 1 maart 2024 en peildatum (kaal) > 3',
    'number.moreThan(date.workingDaysBetween(2024-03-01, referenceDate, calendar kaal), number 3)',
  ],
])('%s', (source, expected) => {
  expect(lowered(source)).toBe(expected);
});

describe('a calendar', () => {
  test('holds the days of its period, with their source', () => {
    const [calendar, bare] = programOf(calendars).calendars;
    expect(calendar).toMatchObject({
      name: 'werkdagen_nl',
      label: 'maandag tot en met vrijdag',
      period: { from: '2024-01-01', to: '2026-12-31' },
      source: SOURCE,
      worked: ['2024-06-01'],
      cites: ['X-1-003'],
    });
    const own = dutchHolidays.filter(({ date }) => date >= '2024-01-01' && date <= '2026-12-31');
    const expected = [...own, { date: '2024-03-29', name: 'Goede Vrijdag' }]
      .filter(({ date }) => date !== '2024-05-20')
      .sort((left, right) => (left.date < right.date ? -1 : 1));
    expect(calendar?.daysOff).toEqual(expected);
    expect(bare).toMatchObject({ source: '', daysOff: [], worked: [] });
  });

  test('is known when days are fixed at compile time', () => {
    const program = programOf(
      `${calendars}\nvoorwaarde v volgens X-1-002 vereist actief\n` +
        '  van kracht vanaf 28 maart 2024 + 1 werkdag (werkdagen_nl)',
    );
    expect(program.clauses[0]?.inForce).toEqual({ from: '2024-04-02', to: null });
  });

  test.each([
    ['vanaf 1 januari 2009 tot en met 31 december 2024', 'calendar-beyond-holidays'],
    ['vanaf 1 januari 2024 tot en met 1 januari 2041', 'calendar-beyond-holidays'],
    ['vanaf peildatum tot en met 31 december 2024', 'value-not-fixed'],
    ['vanaf 1 januari 2024 tot en met 1 mei 2024 + 3 werkdagen (kaal)', 'value-not-fixed'],
    ['vanaf jaar 2024 tot en met jaar 2025\n  toch werkdag 31 mei 2024 "x"', 'calendar-day-unchanged'],
    ['vanaf jaar 2024 tot en met jaar 2025\n  ook vrij 1 juni 2024 "x"', 'calendar-day-unchanged'],
    ['vanaf jaar 2024 tot en met jaar 2025\n  ook vrij 1 juni 2026 "x"', 'calendar-day-outside'],
    [
      'vanaf jaar 2024 tot en met jaar 2025\n  ook vrij 31 mei 2024 "x"\n  toch werkdag 31 mei 2024 "y"',
      'calendar-day-double',
    ],
    ['vanaf 1 januari 2025 tot en met 1 januari 2024', 'bounds-reversed'],
  ])('%s', (period, code) => {
    const { program, diagnostics } = compileText(`${head}${world}${calendars}\nkalender k\n  ${period}\n`);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(program).toBeNull();
  });
});

describe('an answer', () => {
  const program = programOf(
    `${calendars}\nbeslissing b : datum volgens X-1-002 = eerste werkdag vanaf peildatum + 2 werkdagen (kaal) (werkdagen_nl)`,
  );

  test('names each day that was passed over', () => {
    const { decisions } = evaluate(program, {}, { referenceDate: '2024-03-27', explain: true });
    expect(decisions['b']).toMatchObject({ status: 'decided', outcome: '2024-04-02' });
    expect(JSON.stringify(decisions['b'])).toContain(
      '"because":[{"date":"2024-03-29","name":"Goede Vrijdag"},{"date":"2024-03-30","name":null},' +
        '{"date":"2024-03-31","name":"Pasen"},{"date":"2024-04-01","name":"Tweede paasdag"}]',
    );
  });

  test('is a gap that names the calendar and the year outside its period', () => {
    const { decisions } = evaluate(program, {}, { referenceDate: '2024-12-31' });
    expect(decisions['b']).toMatchObject({
      status: 'gap',
      causes: [{ reason: 'outsideCalendar', details: { calendar: 'kaal', year: '2025' } }],
    });
  });
});
