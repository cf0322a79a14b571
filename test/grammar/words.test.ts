/** The keyword table, and what the scanner makes of a text. */
import { describe, expect, test } from 'vitest';
import { keywords, monthNames } from '../../grammar/keywords.ts';
import type { Keyword } from '../../grammar/keywords.ts';
import { readAmount, readNumber, writeNumber } from '../../grammar/numbers.ts';
import { scan } from '../../grammar/scan.ts';
import { conceptOf, markOf } from '../../grammar/tokens.ts';
import { reservedWords } from '../../grammar/words.ts';
import type { Language } from '../../src/base/language.ts';

const spellings = (keyword: Keyword, language: Language): readonly string[] => [
  keyword[language],
  ...(keyword.aliases?.[language] ?? []),
];

/** Each token as its concept, its mark, or its type with its value. */
const tokens = (text: string, language: Language = 'nl'): readonly string[] =>
  scan(text, 0, language).tokens.map(
    (token) =>
      conceptOf(token.tokenType) ?? markOf(token.tokenType) ?? `${token.tokenType.name} ${token.value}`,
  );

describe('the keyword table', () => {
  test.each(['nl', 'en'] as const)('in %s a spelling stands for one concept', (language) => {
    const all = Object.values(keywords).flatMap((keyword) => spellings(keyword, language));
    expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('in %s every spelling is one token of its concept', (language) => {
    for (const [name, keyword] of Object.entries(keywords)) {
      if (name === 'language') continue;
      for (const spelling of spellings(keyword, language))
        expect(tokens(`x ${spelling} x`, language)[1]).toBe(name);
    }
  });

  test('a month is no word of the language, but for the English may', () => {
    const clashes = [...monthNames.nl, ...monthNames.en].filter((month) =>
      reservedWords.has(month.toLowerCase()),
    );
    expect(clashes).toEqual(['May']);
  });
});

describe('phrases', () => {
  test.each([
    ['geldt als a', ['appliesIf', 'Identifier a']],
    ['geldt\t \u00a0als a', ['appliesIf', 'Identifier a']],
    ['geldt\r\n   als a', ['appliesIf', 'Identifier a']],
    ['geldt\n\nals a', ['Identifier geldt', 'if', 'Identifier a']],
    ['geldt alsnog', ['Identifier geldt', 'Identifier alsnog']],
    ['nog niet begonnen', ['stepUpcoming']],
    ['nog niet x', ['notYet', 'Identifier x']],
    ['te laat gedaan', ['stepDoneLate']],
    ['te laat', ['stepLate']],
    ['niet van toepassing', ['notApplicable']],
    ['niet\nvolgens', ['not', 'cites']],
    ['alle van kracht', ['overlapAll', 'inForce']],
    ['alle van', ['allOf']],
    ['1 jaar van kracht', ['Numeral 1', 'theYear', 'inForce']],
    ['alle\nvan x', ['overlapAll', 'of', 'Identifier x']],
    [
      'e-mail e-mails e - mail',
      ['email', 'Identifier e', 'minus', 'Identifier mails', 'Identifier e', 'minus', 'Identifier mail'],
    ],
    ['ja/nee ja', ['YesNo ', 'yes']],
    ['vóór_x vóór', ['Identifier vóór_x', 'before']],
  ])('%j', (text, found) => {
    expect(tokens(text)).toEqual(found);
  });

  test('words of the other vocabulary are names, and reserved', () => {
    const [step, plain] = scan('step stapje', 0, 'nl').tokens;
    expect(step).toMatchObject({ value: 'step', isReserved: true });
    expect(plain).toMatchObject({ value: 'stapje', isReserved: false });
  });
});

describe('norm ids and figures', () => {
  test.each([
    ['GGZ-2025-153', ['NormId GGZ-2025-153']],
    ['GGZ-WEB-2025-012,', ['NormId GGZ-WEB-2025-012', 'comma']],
    ['A-b', ['Identifier A', 'minus', 'Identifier b']],
    ['A - 1', ['Identifier A', 'minus', 'Numeral 1']],
    ['70%', ['Percentage 70']],
    ['70 %', ['Percentage 70']],
    ['€ 1.000,50', ['Money 1000.50']],
    ['€1', ['Money 1']],
    ['a.b', ['Identifier a', 'dot', 'Identifier b']],
    ['1.', ['Numeral 1', 'dot']],
    ['1, 2', ['Numeral 1', 'comma', 'Numeral 2']],
    ['||||', ['doubleBar', 'doubleBar']],
    ['| ||', ['bar', 'doubleBar']],
  ])('%j', (text, found) => {
    expect(tokens(text)).toEqual(found);
    expect(scan(text, 0, 'nl').diagnostics).toEqual([]);
  });

  test.each([
    ['12', 'nl', '12', null],
    ['1.234', 'nl', '1234', null],
    ['1.234', 'en', '1.234', null],
    ['1,234', 'en', '1234', null],
    ['1.234.567,89', 'nl', '1234567.89', null],
    ['1234,5', 'nl', '1234.5', null],
    ['007', 'nl', '7', null],
    ['1.5', 'nl', '1.5', '1,5'],
    ['1,5', 'en', '1.5', '1.5'],
    ['1,234.5', 'nl', '1234.5', '1.234,5'],
    ['0.500', 'nl', '0.500', '0,500'],
    ['1.23.456', 'nl', '123456', ''],
  ] as const)('%s in %s', (image, language, digits, correct) => {
    expect(readNumber(image, language)).toEqual({ digits, correct });
  });

  test.each([
    ['150.000', 'nl', '150000', null],
    ['150,000', 'nl', '150000', '€ 150.000'],
    ['150.000', 'en', '150000', '€ 150,000'],
    ['0,5', 'nl', '0.50', '€ 0,50'],
    ['0,005', 'nl', '0.005', ''],
  ] as const)('€ %s in %s', (image, language, digits, correct) => {
    expect(readAmount(image, language)).toEqual({ digits, correct });
  });

  test('numbers are written in groups of three', () => {
    expect(['5', '1234.5', '1234567'].map((digits) => writeNumber(digits, 'nl'))).toEqual([
      '5',
      '1.234,5',
      '1.234.567',
    ]);
    expect(writeNumber('1234567.25', 'en')).toBe('1,234,567.25');
  });
});

test('a token knows where it stands and whether it is the first on its line', () => {
  const found = scan('a // b\r\n  c "d"\n\n|| e', 0, 'nl').tokens;
  expect(found.map(({ image, isFirst }) => `${image}${isFirst ? '!' : ''}`)).toEqual([
    'a!',
    'c!',
    '"d"',
    '||!',
    'e',
  ]);
  expect(found.map(({ startOffset, end }) => [startOffset, end])).toEqual([
    [0, 1],
    [10, 11],
    [12, 15],
    [17, 19],
    [20, 21],
  ]);
});
