/** Months in a row, counted periods, and working days, as they are written. */
import { describe, expect, test } from 'vitest';
import type { Expression } from '../../src/syntax/ast.ts';
import { parse } from '../../src/syntax/parse.ts';

const head = { nl: 'taal nl\nbeleid p 2025\n', en: 'language en\npolicy p 2025\n' } as const;

function read(
  text: string,
  language: 'nl' | 'en' = 'nl',
): { readonly value: Expression; readonly codes: string[] } {
  const [keyword, requires] = language === 'nl' ? ['voorwaarde', 'vereist'] : ['condition', 'requires'];
  const { tree, diagnostics } = parse(
    { name: 'p.pol', text: `${head[language]}${keyword} v\n  ${requires} ${text}\n` },
    0,
  );
  const [declaration] = tree.declarations;
  if (declaration?.kind !== 'requirement' || declaration.test === null) throw new Error('no requirement');
  return { value: declaration.test, codes: diagnostics.map(({ code }) => code) };
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'span' ? undefined : part)));

describe('months in a row', () => {
  const expected = { kind: 'periodLiteral', unit: 'month', ordinal: 7, lastMonth: 11, year: 2024 };

  test.each(['juli-november 2024', 'juli - november 2024', 'juli–november 2024', 'juli – november 2024'])(
    '%s',
    (text) => {
      const { value, codes } = read(text);
      expect(codes).toEqual([]);
      expect(plain(value)).toEqual(expected);
    },
  );

  test('in English', () => {
    expect(plain(read('July-November 2024', 'en').value)).toEqual(expected);
  });

  test('without a year, in a timeline alone', () => {
    const timeline =
      'tijdpad t in 2024\n  stap s\n    door niet genoemd\n    gedurende juli–november\neinde tijdpad\n';
    const { tree, diagnostics } = parse({ name: 'p.pol', text: head.nl + timeline }, 0);
    expect(diagnostics).toEqual([]);
    expect(plain(tree.declarations)).toMatchObject([
      { steps: [{ window: { kind: 'during', period: { ...expected, year: null } } }] },
    ]);
  });

  test('a dash between other things is still a mark of elsewhere', () => {
    expect(read('x – 3').codes).toEqual(['mark-notation']);
    expect(read('juli – x').codes).toEqual(['mark-notation']);
  });

  test('names of months are names where no range is meant', () => {
    expect(plain(read('juli - x').value)).toMatchObject({ kind: 'binary', operator: 'subtract' });
  });
});

describe('counted periods', () => {
  test.each([
    ['maand 9 vanaf d', 'month', 9],
    ['week 2 vanaf d', 'week', 2],
    ['jaar 1 vanaf d', 'year', 1],
  ])('%s', (text, unit, ordinal) => {
    expect(plain(read(text).value)).toMatchObject({ kind: 'nthPeriod', unit, ordinal, rounding: null });
  });

  test('the direction belongs to the period, an inner one to the inner period', () => {
    expect(plain(read('maand 2 vanaf d (naar boven) + 1 dag').value)).toMatchObject({
      kind: 'binary',
      left: { kind: 'nthPeriod', rounding: { direction: 'up' } },
    });
    expect(plain(read('maand 2 vanaf eerste dag van maand 3 vanaf d (lezing r)').value)).toMatchObject({
      rounding: null,
      start: { kind: 'call', arguments: [{ kind: 'nthPeriod', rounding: { direction: null } }] },
    });
  });

  test('a year of four digits is a year of the calendar, also before the period of a parameter', () => {
    const text = 'parameter p : periode\n  = jaar 2026 vanaf 1 januari 2024\n';
    const { tree, diagnostics } = parse({ name: 'p.pol', text: head.nl + text }, 0);
    expect(diagnostics).toEqual([]);
    expect(plain(tree.declarations)).toMatchObject([
      {
        values: [{ value: { kind: 'periodLiteral', year: 2026 }, period: { from: { kind: 'dateLiteral' } } }],
      },
    ]);
  });

  test.each([
    ['maand 0 vanaf d', 'ordinal-from-one'],
    ['maand 1,5 vanaf d', 'not-whole'],
  ])('%s', (text, code) => {
    expect(read(text).codes).toEqual([code]);
  });

  test('a month with a number and no day is no period', () => {
    const { diagnostics } = parse(
      { name: 'p.pol', text: `${head.nl}voorwaarde v\n  vereist maand 9 = x\n` },
      0,
    );
    expect(diagnostics).toMatchObject([{ code: 'unexpected-word', params: { found: '=' } }]);
  });
});

describe('working days', () => {
  test.each([
    ['d + 5 werkdagen (k) = e', 'd + 5 working days (k) = e', 'add'],
    ['d - 1 werkdag (k) = e', 'd - 1 working day (k) = e', 'subtract'],
  ])('%s', (nl, en, operator) => {
    const { value, codes } = read(nl);
    expect(codes).toEqual([]);
    expect(plain(value)).toMatchObject({ left: { operator, right: { kind: 'workingDays' } } });
    expect(plain(read(en, 'en').value)).toEqual(plain(value));
  });

  test.each([
    ['eerste werkdag vanaf d + 1 maand (naar boven) (k)', 'first working day from d + 1 month (upwards) (k)'],
    ['laatste werkdag tot en met d (k)', 'last working day up to and including d (k)'],
    ['werkdagen tussen d en e (k) ten minste 3', 'working days between d and e (k) at least 3'],
  ])('%s', (nl, en) => {
    const { value, codes } = read(nl);
    expect(codes).toEqual([]);
    expect(plain(read(en, 'en').value)).toEqual(plain(value));
  });

  test('a calendar has both ends of its period', () => {
    const codes = (text: string): string[] =>
      parse({ name: 'p.pol', text: head.nl + text }, 0).diagnostics.map(({ code }) => code);
    expect(codes('kalender k\n  feestdagen nederland\n')).toEqual(['missing-clause']);
    expect(codes('kalender k\n  vanaf 1 januari 2024\n')).toEqual(['missing-clause']);
    expect(codes('kalender k\n  vanaf 1 januari 2024 tot en met jaar 2025\n')).toEqual([]);
    expect(codes('kalender k\n  vanaf 2024 tot en met 2025\n  vanaf 2024 tot en met 2025\n')).toEqual([
      'duplicate-clause',
    ]);
  });
});
