/** About days: ranges of months, and calendars. */
import { dayInWords, monthName as nameOf } from '../../day-words.ts';
import type { CheckDiagnostics, LoweringDiagnostics } from '../../codes.ts';
import type { MessagesOf } from '../message.ts';

const monthName = (month: number): string => nameOf(month, 'en');

/** `2024-12-24` in words. */
export const dayText = (date: string): string => dayInWords(date, 'en');

export const dayMessages: MessagesOf<Pick<CheckDiagnostics, 'month-range-backwards' | 'working-days-alone'>> =
  {
    'month-range-backwards': ({ first, last }) => ({
      headline: `'${monthName(first)}-${monthName(last)}' runs backwards within one year`,
      help: `write 'period from 1 ${monthName(first)} … up to and including … ${monthName(last)} …', each with its own year`,
    }),
    'working-days-alone': ({ count, calendar }) => ({
      headline: 'working days are nothing by themselves here: they move a day',
      help: `write them after a day and a plus or a minus: '… + ${count} ${count === 1 ? 'working day' : 'working days'} (${calendar})'`,
    }),
  };

export const calendarMessages: MessagesOf<
  Pick<
    LoweringDiagnostics,
    'calendar-beyond-holidays' | 'calendar-day-outside' | 'calendar-day-double' | 'calendar-day-unchanged'
  >
> = {
  'calendar-beyond-holidays': ({ name, first, last }) => ({
    headline: `the public holidays in a part of the period of '${name}' are not known`,
    help: `keep the period within 1 January ${first} up to and including 31 December ${last}`,
  }),
  'calendar-day-outside': ({ name, date }) => ({
    headline: `${dayText(date)} is outside the period of '${name}'`,
    help: 'widen the period of the calendar, or take the day out',
  }),
  'calendar-day-double': ({ date }) => ({
    headline: `this calendar already says something about ${dayText(date)}`,
    help: 'keep one of the two',
  }),
  'calendar-day-unchanged': ({ date, change }) => ({
    headline:
      change === 'off'
        ? `${dayText(date)} is already off in this calendar`
        : `${dayText(date)} is already a working day in this calendar`,
    help: 'take the line out, or correct the day',
  }),
};
