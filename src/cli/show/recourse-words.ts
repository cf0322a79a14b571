/** The words around what would change an outcome, in both languages. */
import type { Language } from '../../base/language.ts';
import type { Barrier } from '../../evaluate/recourse/answer.ts';

export interface RecourseWords {
  readonly now: string;
  readonly wanted: string;
  readonly reached: string;
  readonly found: (changes: number, ways: number) => string;
  readonly depends: (changes: number) => string;
  readonly turnsOn: (open: string) => string;
  readonly judgement: string;
  readonly power: string;
  readonly notPossible: string;
  readonly notWorkedOut: string;
  readonly nothingMatters: string;
  readonly orElse: string;
  readonly provided: string;
  readonly neededFirst: (count: number) => string;
  readonly unknown: string;
  readonly isNow: (value: string) => string;
  readonly wouldBe: (value: string) => string;
  readonly added: string;
  readonly removed: string;
  readonly until: (day: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly orMore: (low: string) => string;
  readonly moreThan: (low: string) => string;
  readonly orLess: (high: string) => string;
  readonly lessThan: (high: string) => string;
  readonly standsOn: string;
  readonly more: (count: number, atLeast: boolean) => string;
  readonly perhapsSmaller: string;
  readonly why: Readonly<Record<Barrier['why'], (by: string, until: string) => string>>;
  readonly of: (by: string) => string;
  readonly met: string;
  readonly notMet: string;
}

export const recourseWords: Readonly<Record<Language, RecourseWords>> = {
  nl: {
    now: 'nu',
    wanted: 'gewenst',
    reached: 'Dit is al zo: er hoeft niets te veranderen.',
    found: (changes, ways) =>
      `Haalbaar met ${changes === 1 ? 'één wijziging' : `${changes} wijzigingen`}${ways > 1 ? ', op deze manieren' : ''}`,
    depends: (changes) =>
      changes === 0
        ? 'Er hoeft niets te veranderen, mits blijkt wat nog niet bekend is'
        : `Haalbaar met ${changes === 1 ? 'één wijziging' : `${changes} wijzigingen`}, mits blijkt wat nog niet bekend is`,
    turnsOn: (open) => `Niet door gegevens te veranderen: het hangt af van ${open}`,
    judgement: 'een oordeel',
    power: 'een bevoegdheid',
    notPossible: 'Niet haalbaar door gegevens te veranderen',
    notWorkedOut: 'Niet uitgezocht: er is geen wijziging gevonden, maar het staat niet vast dat er geen is',
    nothingMatters: 'Geen gegeven dat te veranderen is, doet er hier toe.',
    orElse: 'of',
    provided: 'mits',
    neededFirst: (count) => `Eerst te beantwoorden (${count})`,
    unknown: 'onbekend',
    isNow: (value) => `is ${value}`,
    wouldBe: (value) => `zou ${value} moeten zijn`,
    added: 'erbij',
    removed: 'eraf',
    until: (day) => `uiterlijk ${day}`,
    between: (low, high) => `${low} tot en met ${high}`,
    orMore: (low) => `${low} of meer`,
    moreThan: (low) => `meer dan ${low}`,
    orLess: (high) => `${high} of minder`,
    lessThan: (high) => `minder dan ${high}`,
    standsOn: 'in de weg staat',
    more: (count, atLeast) =>
      `… en ${atLeast ? 'ten minste ' : ''}nog ${count} ${count === 1 ? 'manier' : 'manieren'} met evenveel wijzigingen`,
    perhapsSmaller: 'Dit werkt; of het met minder kan, is niet uitgezocht.',
    why: {
      notMarked: () => 'dit is niet te veranderen',
      tooLate: (_by, until) => `dit was te veranderen tot en met ${until}`,
      noReferenceDate: () => 'of dit nog te veranderen is, hangt af van de peildatum',
      othersStep: (by) => `dit doet ${by}`,
      judgement: (by) => `dit is een oordeel${by === '' ? '' : ` van ${by}`}`,
      power: (by) => `dit is een bevoegdheid${by === '' ? '' : ` van ${by}`}`,
      reading: () => 'dit is een lezing van het beleid',
      referenceDate: () => 'dit is de peildatum',
    },
    of: (by) => `van ${by}`,
    met: 'voldaan',
    notMet: 'niet voldaan',
  },
  en: {
    now: 'now',
    wanted: 'wished for',
    reached: 'It is so already: nothing has to change.',
    found: (changes, ways) =>
      `Within reach with ${changes === 1 ? 'one change' : `${changes} changes`}${ways > 1 ? ', in these ways' : ''}`,
    depends: (changes) =>
      changes === 0
        ? 'Nothing has to change, provided that what is not known yet turns out well'
        : `Within reach with ${changes === 1 ? 'one change' : `${changes} changes`}, provided that what is not known yet turns out well`,
    turnsOn: (open) => `Not by a change of facts: it turns on ${open}`,
    judgement: 'a judgement',
    power: 'a power',
    notPossible: 'Not within reach by a change of facts',
    notWorkedOut: 'Not worked out: no change was found, and it is not certain that there is none',
    nothingMatters: 'No fact that can be changed matters here.',
    orElse: 'or',
    provided: 'provided that',
    neededFirst: (count) => `To be answered first (${count})`,
    unknown: 'unknown',
    isNow: (value) => `is ${value}`,
    wouldBe: (value) => `would have to be ${value}`,
    added: 'add',
    removed: 'remove',
    until: (day) => `by ${day}`,
    between: (low, high) => `${low} up to and including ${high}`,
    orMore: (low) => `${low} or more`,
    moreThan: (low) => `more than ${low}`,
    orLess: (high) => `${high} or less`,
    lessThan: (high) => `less than ${high}`,
    standsOn: 'in the way stands',
    more: (count, atLeast) =>
      `… and ${atLeast ? 'at least ' : ''}${count} more ${count === 1 ? 'way' : 'ways'} with as many changes`,
    perhapsSmaller: 'This works; whether less would do was not worked out.',
    why: {
      notMarked: () => 'this cannot be changed',
      tooLate: (_by, until) => `this could be changed up to ${until}`,
      noReferenceDate: () => 'whether this can still be changed turns on the reference date',
      othersStep: (by) => `this is done by ${by}`,
      judgement: (by) => `this is a judgement${by === '' ? '' : ` of ${by}`}`,
      power: (by) => `this is a power${by === '' ? '' : ` of ${by}`}`,
      reading: () => 'this is a reading of the policy',
      referenceDate: () => 'this is the reference date',
    },
    of: (by) => `of ${by}`,
    met: 'met',
    notMet: 'not met',
  },
};
