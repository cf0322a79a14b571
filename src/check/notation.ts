/** Values as an author of either language writes them: in fixes, witnesses and bounds. */
import { dateParts } from '../base/calendar.ts';
import type { Language } from '../base/language.ts';
import type { IsoDate } from '../base/value.ts';
import { keywords, monthNames, type KeywordName } from '../../grammar/keywords.ts';

export const word = (keyword: KeywordName, language: Language): string => keywords[keyword][language];

export const monthText = (month: number, language: Language): string =>
  monthNames[language][month - 1] ?? String(month);

export function dateText(date: IsoDate, language: Language): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${monthText(month, language)} ${year}`;
}

/** `1234.5` as `1.234,5` or `1,234.5`; whole numbers are grouped from `groupFrom` digits on. */
export function numberText(digits: string, language: Language, groupFrom = 5): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '0', decimals] = digits.replace('-', '').split('.');
  const [group, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = whole.length >= groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${sign}${grouped}${decimals === undefined ? '' : point + decimals}`;
}

/** `100050.5` as `€ 100.050,50`. */
export function moneyText(digits: string, language: Language): string {
  const [whole = '0', decimals] = digits.split('.');
  const cents = decimals === undefined ? '' : `.${decimals.padEnd(2, '0')}`;
  return `€ ${numberText(whole + cents, language, 4)}`;
}

/** `70` as `70%`: digits are those that stand before the sign. */
export const percentageText = (digits: string, language: Language): string =>
  `${numberText(digits, language)}%`;
