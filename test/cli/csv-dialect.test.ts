import { expect, test } from 'vitest';
import { dialectOf, plainBoolean, plainDate, plainFigure } from '../../src/cli/facts/csv-dialect.ts';

const dutch = dialectOf('id;zorgaanbieder.soort;zorgaanbieder.jaaromzet.2023');
const english = dialectOf('id,zorgaanbieder.soort');

test('the separator decides the decimal mark, once for the file', () => {
  expect(dutch).toEqual({ separator: ';', decimal: ',' });
  expect(english).toEqual({ separator: ',', decimal: '.' });
  expect(dialectOf('"a,b,c,d";e').separator).toBe(';');
  expect(dialectOf('alleen_een').separator).toBe(',');
});

test('100.050 is a hundred thousand and fifty with semicolons, and three decimals with commas', () => {
  expect(plainFigure('100.050', dutch)).toBe('100050');
  expect(plainFigure('100.050', english)).toBe('100.050');
});

test('figures as spreadsheets write them', () => {
  expect(plainFigure('€ 100.050,25', dutch)).toBe('100050.25');
  expect(plainFigure('70 %', dutch)).toBe('70');
  expect(plainFigure('-1.234,5', dutch)).toBe('-1234.5');
  expect(plainFigure('1,234.5', english)).toBe('1234.5');
  for (const wrong of ['1.23', '12.34.567', '1,2,3', 'NaN', '1e400', '', '=1+1'])
    expect(plainFigure(wrong, dutch), wrong).toBeNull();
});

test('dates and yes/no as spreadsheets write them', () => {
  expect(plainDate('1-9-2024')).toBe('2024-09-01');
  expect(plainDate('31/02/2024')).toBe('2024-02-31');
  expect(plainDate('2024-09-01')).toBe('2024-09-01');
  expect(plainBoolean('Ja')).toBe(true);
  expect(plainBoolean('nee')).toBe(false);
  expect(plainBoolean('misschien')).toBeNull();
});
