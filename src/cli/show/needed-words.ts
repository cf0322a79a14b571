/** The words around what is still needed, in both languages. */
import type { Language } from '../../base/language.ts';
import type { NeededInputEntry } from '../../evaluate/ask/needed-answer.ts';

export interface NeededWords {
  readonly nothing: string;
  readonly weighed: (records: number) => string;
  readonly askNow: string;
  readonly and: string;
  readonly or: string;
  readonly expected: (figure: string) => string;
  readonly needed: (count: number) => string;
  readonly relatesTo: (others: string) => string;
  readonly effort: Readonly<Record<NonNullable<NeededInputEntry['effort']>, string>>;
  readonly kind: Readonly<Record<Exclude<NeededInputEntry['kind'], 'fact'>, string>>;
  readonly notYet: string;
  readonly never: string;
  readonly present: string;
  readonly any: string;
  readonly from: (end: string, isIncluded: boolean, isDay: boolean) => string;
  readonly to: (end: string, isIncluded: boolean, isDay: boolean, isSecond: boolean) => string;
}

export const neededWords: Readonly<Record<Language, NeededWords>> = {
  nl: {
    nothing: 'Er is niets meer nodig: alles wat gevraagd is, staat vast.',
    weighed: (records) => `gewogen naar ${records} ${records === 1 ? 'geval' : 'gevallen'}`,
    askNow: 'Vraag nu:',
    and: 'en',
    or: 'of',
    expected: (figure) =>
      `naar verwachting ${figure} ${figure === '1' ? 'vraag' : 'vragen'} tot het vaststaat`,
    needed: (count) => `Nog nodig (${count})`,
    relatesTo: (others) => `in verhouding tot ${others}`,
    effort: {
      register: 'uit een register',
      provider: 'van de zorgaanbieder',
      document: 'uit een document',
      person: 'door een mens uit te zoeken',
    },
    kind: {
      list: 'lijst',
      event: 'gebeurtenis',
      judgement: 'oordeel',
      power: 'gebruik van een bevoegdheid',
      referenceDate: 'peildatum',
    },
    notYet: 'nog niet',
    never: 'nooit',
    present: 'er is er een',
    any: 'elke waarde',
    from: (end, isIncluded, isDay) => (isIncluded ? `vanaf ${end}` : `${isDay ? 'na' : 'meer dan'} ${end}`),
    to: (end, isIncluded, isDay, isSecond) => {
      if (isIncluded) return `tot en met ${end}`;
      return isSecond ? `tot ${end}` : `${isDay ? 'vóór' : 'minder dan'} ${end}`;
    },
  },
  en: {
    nothing: 'Nothing more is needed: everything that was asked for is settled.',
    weighed: (records) => `weighed by ${records} ${records === 1 ? 'case' : 'cases'}`,
    askNow: 'Ask now:',
    and: 'and',
    or: 'or',
    expected: (figure) =>
      `${figure} ${figure === '1' ? 'question' : 'questions'} to be expected until it is settled`,
    needed: (count) => `Still needed (${count})`,
    relatesTo: (others) => `in relation to ${others}`,
    effort: {
      register: 'from a register',
      provider: 'from the provider',
      document: 'from a document',
      person: 'to be found out by a person',
    },
    kind: {
      list: 'list',
      event: 'event',
      judgement: 'judgement',
      power: 'use of a power',
      referenceDate: 'reference date',
    },
    notYet: 'not yet',
    never: 'never',
    present: 'there is one',
    any: 'any value',
    from: (end, isIncluded, isDay) =>
      isIncluded ? `from ${end}` : `${isDay ? 'after' : 'more than'} ${end}`,
    to: (end, isIncluded, isDay, isSecond) => {
      if (isIncluded) return `up to and including ${end}`;
      return isSecond ? `to below ${end}` : `${isDay ? 'before' : 'less than'} ${end}`;
    },
  },
};
