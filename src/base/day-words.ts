/** Days as people write them: the names of months, and a whole day in words. */
import type { Language } from './language.ts';
import type { IsoDate } from './value.ts';

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The name of a month from 1; nothing for any other number. */
export const monthName = (month: number, language: Language): string => monthNames[language][month - 1] ?? '';

/** `1 september 2024`. Reads the text of the day only: messages load no calendar. */
export const dayInWords = (date: IsoDate, language: Language): string =>
  `${Number(date.slice(8, 10))} ${monthName(Number(date.slice(5, 7)), language)} ${Number(date.slice(0, 4))}`;
