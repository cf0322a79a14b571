/** Days that are not known: what is possible is just what the days that they can be give, no more and no less. */
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/base/calendar.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { programOf } from '../ir/compile-text.ts';

const referenceDate = '2024-05-05';

const programWith = (condition: string) =>
  programOf(`
kalender k
  feestdagen nederland
  vanaf 1 februari 2024 tot en met 31 juli 2024
gegeven aanbieder.start : datum
  bereik vanaf 1 januari 2024 tot en met 31 december 2024
beslissing b : ja/nee
  volgens X-1-001
  = ${condition}
`);

const daysFrom = (first: string, last: string): readonly string[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index) ?? last);

const textOf = (entry: { readonly status: string; readonly outcome: unknown } | undefined): string =>
  entry?.status === 'decided' ? JSON.stringify(entry.outcome) : `status ${entry?.status ?? 'none'}`;

const possibleText = (possible: unknown): string =>
  typeof possible === 'object' && possible !== null && 'status' in possible
    ? `status ${String(possible.status)}`
    : JSON.stringify(possible);

describe.each([
  ['aanbieder.start + 10 werkdagen (k) vóór 1 juni 2024'],
  ['aanbieder.start + 0 werkdagen (k) uiterlijk 31 maart 2024'],
  ['aanbieder.start - 3 werkdagen (k) vanaf 10 mei 2024'],
  ['eerste werkdag vanaf aanbieder.start (k) = 2 april 2024'],
  ['laatste werkdag tot en met aanbieder.start (k) na 29 maart 2024'],
  ['werkdagen tussen aanbieder.start en 1 juni 2024 (k) > 3'],
  ['werkdagen tussen peildatum en aanbieder.start (k) ten minste 20'],
  ['peildatum gedurende maand 3 vanaf aanbieder.start (naar boven)'],
  ['peildatum gedurende week 2 vanaf aanbieder.start'],
  ['laatste dag van maand 2 vanaf aanbieder.start (naar beneden) vóór 1 juni 2024'],
  ['eerste werkdag vanaf eerste dag van maand 2 vanaf aanbieder.start (naar boven) (k) vóór 1 juni 2024'],
])('%s', (condition) => {
  const program = programWith(condition);

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-01', '2024-01-01', '2024-01-31'],
    ['2024-03', '2024-03-01', '2024-03-31'],
    ['2024-05', '2024-05-01', '2024-05-31'],
    ['2024-07', '2024-07-01', '2024-07-31'],
  ])('in %s', (given, first, last) => {
    const expected = new Set(
      daysFrom(first, last).map((start) =>
        textOf(evaluate(program, { aanbieder: { start } }, { referenceDate }).decisions['b'] as never),
      ),
    );
    const entry = evaluate(program, { aanbieder: { start: given } }, { referenceDate }).decisions['b'] as {
      readonly status: string;
      readonly outcome: unknown;
      readonly possible: readonly unknown[];
      readonly inexact: boolean;
    };
    const found = entry.possible.length === 0 ? [textOf(entry)] : entry.possible.map(possibleText);
    expect(new Set(found)).toEqual(expected);
    expect(entry.inexact).toBe(false);
  });
});
