/** Facts and figures as a reader of one language writes them. */
import { dayInWords } from '../../base/day-words.ts';
import type { Language } from '../../base/language.ts';
import { diffWords } from '../words/words.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const amount = /^-?\d+\.\d{2}$/;
const figure = /^-?\d+(?:\.\d+)?$/;

/** A value of a fact as JSON has it. */
export function valueText(value: unknown, language: Language): string {
  const words = diffWords[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return figureText(String(value), language);
  if (typeof value === 'string') return textOf(value, language);
  if (Array.isArray(value)) return value.map((item) => valueText(item, language)).join(', ');
  if (typeof value !== 'object' || value === null) return '–';
  if ('absent' in value) return words.absent;
  if ('value' in value) return valueText(value.value, language);
  return JSON.stringify(value);
}

function textOf(text: string, language: Language): string {
  const { events } = diffWords[language];
  if (isoDay.test(text)) return dayInWords(text, language);
  if (amount.test(text)) return moneyText(text, language);
  return text === 'notYet' || text === 'never' ? events[text] : text;
}

/** A figure with the groups and the decimal mark of the language; any other text as it is. */
export function figureText(text: string, language: Language): string {
  if (!figure.test(text)) return text;
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const [group, mark] = language === 'nl' ? ['.', ','] : [',', '.'];
  // Four digits stay together: they may be a year.
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${text.startsWith('-') ? '-' : ''}${grouped}${decimals === undefined ? '' : mark + decimals}`;
}

export const countText = (count: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(count);

/** Whole euro without cents; any text that is no sum as it is. */
export function moneyText(sum: string, language: Language): string {
  if (!figure.test(sum)) return sum;
  const [whole = '', cents = ''] = sum.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');
  const tail = /^0*$/.test(cents) ? '' : `${language === 'nl' ? ',' : '.'}${cents.padEnd(2, '0')}`;
  return `${sum.startsWith('-') ? '−' : ''}€ ${grouped}${tail}`;
}

/** A sum in cents; null where it is none. */
export function centsOf(sum: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(sum);
  if (match === null) return null;
  const [, sign, whole = '', cents = ''] = match;
  const value = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'));
  return sign === '-' ? -value : value;
}

/** Cents as exact text. */
export function sumOf(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
