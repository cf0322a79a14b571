/** The frozen holidays are those of the library, and those that anybody can compute. */
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dutchHolidays, FIRST_YEAR, LAST_YEAR, SOURCE } from '../../src/holidays/netherlands.ts';
import { holidaysOf, sourceText } from '../../scripts/holidays.ts';

test('the data are what the library says, and name its version', () => {
  expect(dutchHolidays).toEqual(holidaysOf(FIRST_YEAR, LAST_YEAR));
  expect(SOURCE).toBe(sourceText());
  const { devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { readonly devDependencies: Readonly<Record<string, string>> };
  expect(SOURCE).toContain(devDependencies['date-holidays']?.replace(/^\D/, '') ?? 'no version');
});

/** Easter Sunday, by the division of the Gregorian computus into epact and full moon. */
function easterOf(year: number): Temporal.PlainDate {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - solar - 10;
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let moon = 44 - epact;
  if (moon < 21) moon += 30;
  const day = moon + 7 - ((sunday + moon) % 7);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: day - 1 });
}

const daysIn = (year: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    dutchHolidays.filter(({ date }) => date.startsWith(`${year}-`)).map(({ date, name }) => [date, name]),
  );

/** Until 2013 the birthday of Queen Juliana, from 2014 that of King Willem-Alexander; never on a Sunday. */
function royalDay(year: number): string {
  const day = Temporal.PlainDate.from(year < 2014 ? `${year}-04-30` : `${year}-04-27`);
  return day.dayOfWeek === 7 ? day.subtract({ days: 1 }).toString() : day.toString();
}

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

describe('each year has the days that follow from Easter and from fixed dates, and no others', () => {
  test.each(years)('%i', (year) => {
    const easter = easterOf(year);
    const after = (days: number): string => easter.add({ days }).toString();
    const computed = [
      `${year}-01-01`,
      after(0),
      after(1),
      royalDay(year),
      after(39),
      after(49),
      after(50),
      `${year}-12-25`,
      `${year}-12-26`,
    ];
    expect(Object.keys(daysIn(year)).sort()).toEqual([...new Set(computed)].sort());
  });
});

test('known days', () => {
  expect(easterOf(2024).toString()).toBe('2024-03-31');
  expect(easterOf(2038).toString()).toBe('2038-04-25');
  expect(daysIn(2025)['2025-04-26']).toBe('Koningsdag'); // 27 April 2025 is a Sunday
  expect(daysIn(2025)['2025-04-27']).toBeUndefined();
  expect(daysIn(2013)['2013-04-30']).toBe('Koninginnedag');
  expect(daysIn(2024)['2024-05-09']).toBe('Hemelvaartsdag');
});

test('Good Friday and 5 May are working days, in lustrum years too', () => {
  for (const year of years) {
    expect(daysIn(year)[easterOf(year).subtract({ days: 2 }).toString()]).toBeUndefined();
    const liberation = daysIn(year)[`${year}-05-05`];
    expect([undefined, 'Hemelvaartsdag']).toContain(liberation);
  }
  expect(daysIn(2025)['2025-05-05']).toBeUndefined();
});
