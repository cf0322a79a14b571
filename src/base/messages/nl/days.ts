/** Over dagen: reeksen maanden, en kalenders. */
import { dayInWords, monthName as nameOf } from '../../day-words.ts';
import type { CheckDiagnostics, LoweringDiagnostics } from '../../codes.ts';
import type { MessagesOf } from '../message.ts';

const monthName = (month: number): string => nameOf(month, 'nl');

/** `2024-12-24` in words. */
export const dayText = (date: string): string => dayInWords(date, 'nl');

export const dayMessages: MessagesOf<Pick<CheckDiagnostics, 'month-range-backwards' | 'working-days-alone'>> =
  {
    'month-range-backwards': ({ first, last }) => ({
      headline: `'${monthName(first)}-${monthName(last)}' loopt binnen één jaar terug`,
      help: `schrijf 'periode van 1 ${monthName(first)} … tot en met … ${monthName(last)} …', elk met een eigen jaar`,
    }),
    'working-days-alone': ({ count, calendar }) => ({
      headline: 'werkdagen zijn hier niets op zichzelf: ze verschuiven een dag',
      help: `zet ze achter een dag en een plus of een min: '… + ${count} ${count === 1 ? 'werkdag' : 'werkdagen'} (${calendar})'`,
    }),
  };

export const calendarMessages: MessagesOf<
  Pick<
    LoweringDiagnostics,
    'calendar-beyond-holidays' | 'calendar-day-outside' | 'calendar-day-double' | 'calendar-day-unchanged'
  >
> = {
  'calendar-beyond-holidays': ({ name, first, last }) => ({
    headline: `van een deel van de periode van '${name}' zijn de feestdagen niet bekend`,
    help: `houd de periode binnen 1 januari ${first} tot en met 31 december ${last}`,
  }),
  'calendar-day-outside': ({ name, date }) => ({
    headline: `${dayText(date)} ligt buiten de periode van '${name}'`,
    help: 'maak de periode van de kalender ruimer, of haal de dag weg',
  }),
  'calendar-day-double': ({ date }) => ({
    headline: `over ${dayText(date)} zegt deze kalender al iets`,
    help: 'laat een van beide staan',
  }),
  'calendar-day-unchanged': ({ date, change }) => ({
    headline:
      change === 'off'
        ? `${dayText(date)} is al vrij in deze kalender`
        : `${dayText(date)} is al een werkdag in deze kalender`,
    help: 'haal de regel weg, of verbeter de dag',
  }),
};
