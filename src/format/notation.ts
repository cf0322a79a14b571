/** Words, numbers and dates as a vocabulary writes them. Every word comes from `grammar/keywords.ts`. */
import { keywords, monthNames } from '../../grammar/keywords.ts';
import type { Keyword, KeywordName } from '../../grammar/keywords.ts';
import type { Language } from '../base/language.ts';
import type { DateLiteral, DurationLiteral, DurationUnit, PeriodLiteral, Text } from '../syntax/ast.ts';

export const word = (language: Language, name: KeywordName): string => keywords[name][language];

/** `"…"`, with the three escapes of the language. */
export const quoted = (text: Text): string =>
  `"${text.value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

const groupMark: Readonly<Record<Language, string>> = { nl: '.', en: ',' };
const decimalMark: Readonly<Record<Language, string>> = { nl: ',', en: '.' };

function grouped(whole: string, language: Language, from: number): string {
  return whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, groupMark[language]);
}

function notation(digits: string, language: Language, groupFrom: number): string {
  const [whole = '', decimals] = digits.split('.');
  const text = grouped(whole, language, groupFrom);
  return decimals === undefined ? text : text + decimalMark[language] + decimals;
}

/** `1234`, `12.345,6`: grouped from five digits on, so that years and short counts stay as they are. */
export const numberText = (digits: string, language: Language): string => notation(digits, language, 5);

/** `€ 1.000`, `€ 100.050,25`: grouped from four digits on; two decimals, or none when there are no cents. */
export function moneyText(digits: string, language: Language): string {
  return `€ ${notation(centsWritten(digits), language, 4)}`;
}

function centsWritten(digits: string): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const significant = decimals.replace(/0+$/, '');
  return significant === '' ? whole : `${whole}.${significant.padEnd(2, '0')}`;
}

export const monthName = (month: number, language: Language): string => monthNames[language][month - 1] ?? '';

/** A year has four digits. */
export const yearText = (year: number): string => String(year).padStart(4, '0');

const withYear = (text: string, year: number | null): string =>
  year === null ? text : `${text} ${yearText(year)}`;

export const dateText = (date: DateLiteral, language: Language): string =>
  withYear(`${date.day} ${monthName(date.month, language)}`, date.year);

const quarters = ['firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter'] as const;

export function periodText(period: PeriodLiteral, language: Language): string {
  switch (period.unit) {
    case 'month':
      return withYear(monthsText(period, language), period.year);
    case 'quarter':
      return withYear(word(language, quarters[period.ordinal - 1] ?? 'firstQuarter'), period.year);
    case 'year':
      return withYear(word(language, 'theYear'), period.year);
    default:
      return period.unit satisfies never;
  }
}

/** `november`, or the range `juli-november`. */
function monthsText({ ordinal, lastMonth }: PeriodLiteral, language: Language): string {
  const first = monthName(ordinal, language);
  return lastMonth === null ? first : `${first}-${monthName(lastMonth, language)}`;
}

const unitWords = { year: 'theYear', month: 'month', week: 'week', day: 'day' } as const satisfies Record<
  DurationUnit,
  KeywordName
>;

/** `1 jaar, 3 maanden en 2 dagen`. */
export function durationText(duration: DurationLiteral, language: Language): string {
  const parts = duration.parts.map(({ count, unit }) => `${count} ${unitText(count, unit, language)}`);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word(language, 'and')} ${last}`;
}

const unitText = (count: number, unit: DurationUnit, language: Language): string =>
  countedText(count, unitWords[unit], language);

/** The one place where an alias is written: it is the plural of its word. */
export function countedText(count: number, name: KeywordName, language: Language): string {
  const keyword: Keyword = keywords[name];
  const plural = keyword.aliases?.[language]?.[0];
  return count === 1 || plural === undefined ? keyword[language] : plural;
}
