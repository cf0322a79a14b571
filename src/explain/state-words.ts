/** How a step stands, in a word or two: in lists, and in pictures. */
import type { Language } from '../base/language.ts';
import type { StepState } from './letter/kinds.ts';

export const stateWords: Readonly<Record<Language, Readonly<Record<StepState, string>>>> = {
  nl: {
    upcoming: 'nog niet begonnen',
    open: 'loopt',
    due: 'vandaag is de laatste dag',
    late: 'te laat',
    lapsed: 'verstreken',
    missed: 'niet gehaald',
    done: 'gedaan',
    doneEarly: 'te vroeg gedaan',
    doneLate: 'te laat gedaan',
  },
  en: {
    upcoming: 'upcoming',
    open: 'open',
    due: 'today is the last day',
    late: 'late',
    lapsed: 'lapsed',
    missed: 'missed',
    done: 'done',
    doneEarly: 'done early',
    doneLate: 'done late',
  },
};
