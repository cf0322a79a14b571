/** Values as an author writes them. */
import { dateParts, periodOf } from '../base/calendar.ts';
import { exact, exactText } from '../base/exact.ts';
import type { Language } from '../base/language.ts';
import { dateText, moneyText, monthText, numberText, percentageText, word } from '../check/notation.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import type { LiteralValue } from '../ir/ir.ts';

export { dateText, word };

export function literalText(value: LiteralValue, language: Language): string {
  switch (value.kind) {
    case 'boolean':
      return word(value.value ? 'yes' : 'no', language);
    case 'number':
      return figureText(value.value, (digits) => numberText(digits, language));
    case 'money':
      return figureText(value.value, (digits) => moneyText(digits, language));
    case 'percentage':
      return percentText(value.value, language);
    case 'date':
      return dateText(value.date, language);
    case 'event':
      return word(value.day, language);
    case 'period':
      return periodText(value, language);
    case 'duration':
      return durationText(value, language);
    case 'rounding':
      return word(value.direction, language);
    case 'text':
      return quoted(value.text);
    case 'party':
    case 'contact':
    case 'calendar':
      return value.name;
    case 'choice':
      return value.member;
    case 'set':
      return `{ ${value.members.join(', ')} }`;
    case 'range':
      return `${value.low} - ${value.high}`;
  }
}

/** A figure that is no finite decimal stays a fraction. */
const figureText = (digits: string, text: (digits: string) => string): string =>
  digits.includes('/') ? digits : text(digits);

const percentText = (ratio: string, language: Language): string =>
  figureText(exactText(exact(ratio).mul(100)), (digits) => percentageText(digits, language));

export const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

const quarters = ['firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter'] as const;

/** A month, a quarter or a year by its name, else from a day up to a day. */
function periodText({ first, last }: { first: string; last: string }, language: Language): string {
  const { year, month } = dateParts(first);
  const isWhole = (unit: 'month' | 'quarter' | 'year', ordinal: number): boolean => {
    const whole = periodOf(unit, ordinal, year);
    return whole.first === first && whole.last === last;
  };
  const quarter = Math.ceil(month / 3);
  if (isWhole('year', 1)) return `${word('theYear', language)} ${year}`;
  if (isWhole('quarter', quarter))
    return `${word(quarters[quarter - 1] ?? 'firstQuarter', language)} ${year}`;
  if (isWhole('month', month)) return `${monthText(month, language)} ${year}`;
  return `${word('periodFrom', language)} ${dateText(first, language)} ${word('upTo', language)} ${dateText(last, language)}`;
}

function durationText(
  { years, months, days }: { years: number; months: number; days: number },
  language: Language,
): string {
  const parts = (
    [
      [years, 'theYear', { nl: 'jaar', en: 'years' }],
      [months, 'month', { nl: 'maanden', en: 'months' }],
      [days, 'day', { nl: 'dagen', en: 'days' }],
    ] as const satisfies readonly (readonly [number, KeywordName, Record<Language, string>])[]
  )
    .filter(([count]) => count !== 0)
    .map(([count, one, more]) => `${count} ${count === 1 ? word(one, language) : more[language]}`);
  if (parts.length === 0) return `0 ${{ nl: 'dagen', en: 'days' }[language]}`;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word('and', language)} ${last}`;
}
