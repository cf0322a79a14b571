/** The words of a picture of a decision. What is written in the policy's own notation takes the words of the language. */
import type { Language } from '../../base/language.ts';
import type { OutcomeStatus, QuestionKind } from './decision-picture.ts';

export interface DecisionWords {
  readonly isOf: (path: string, member: string) => string;
  readonly whenDone: (step: string) => string;
  readonly inYear: (text: string, year: number) => string;
  readonly judgementOf: (parties: string) => string;
  readonly judgement: string;
  readonly powerOf: (parties: string) => string;
  readonly power: string;
  readonly reading: (label: string) => string;
  readonly chosen: string;
  readonly and: string;
  readonly or: string;
  readonly other: string;
  readonly someValue: string;
  readonly to: string;
  readonly upTo: string;
  readonly met: string;
  readonly notMet: string;
  readonly status: Readonly<Record<Exclude<OutcomeStatus, 'value'>, string>>;
  readonly per: (subject: string) => string;
  readonly readings: string;
  readonly norms: string;
  readonly legend: Readonly<Record<QuestionKind | 'value', string>>;
}

/** Before the mark of a question. */
const inYear = (text: string, year: number): string =>
  text.endsWith('?') ? `${text.slice(0, -1).trimEnd()} (${year})?` : `${text} (${year})`;

export const decisionWords: Readonly<Record<Language, DecisionWords>> = {
  nl: {
    isOf: (label, member) => `Hoort ‘${member}’ bij ‘${label}’?`,
    whenDone: (step) => `Wanneer is ‘${step}’ gedaan?`,
    inYear,
    judgementOf: (parties) => `oordeel van ${parties}`,
    judgement: 'oordeel, niet genoemd van wie',
    powerOf: (parties) => `bevoegdheid van ${parties}`,
    power: 'bevoegdheid, niet genoemd van wie',
    reading: (label) => `Hoe wordt ‘${label}’ gelezen?`,
    chosen: 'gekozen',
    and: 'en',
    or: 'of',
    other: 'anders',
    someValue: 'een waarde',
    to: 'tot',
    upTo: 'tot en met',
    met: 'voldaan',
    notMet: 'niet voldaan',
    status: {
      gap: 'gat: het beleid bepaalt niets',
      conflict: 'tegenstrijdig: regels geven verschillende uitkomsten',
      error: 'fout in de gegevens',
      notApplicable: 'niet van toepassing',
    },
    per: (subject) => `voor elk record van ${subject}`,
    readings: 'gelezen als',
    norms: 'normen',
    legend: {
      fact: 'gegeven',
      judgement: 'oordeel van iemand',
      power: 'bevoegdheid',
      reading: 'lezing van de tekst',
      relation: 'vergelijking van gegevens',
      value: 'uitkomst',
    },
  },
  en: {
    isOf: (label, member) => `Is ‘${member}’ among ‘${label}’?`,
    whenDone: (step) => `When was ‘${step}’ done?`,
    inYear,
    judgementOf: (parties) => `judgement of ${parties}`,
    judgement: 'judgement, not said whose',
    powerOf: (parties) => `power of ${parties}`,
    power: 'power, not said whose',
    reading: (label) => `How is ‘${label}’ read?`,
    chosen: 'chosen',
    and: 'and',
    or: 'or',
    other: 'otherwise',
    someValue: 'a value',
    to: 'to below',
    upTo: 'up to and including',
    met: 'met',
    notMet: 'not met',
    status: {
      gap: 'gap: the policy does not say',
      conflict: 'contradictory: rules give different outcomes',
      error: 'error in the facts',
      notApplicable: 'not applicable',
    },
    per: (subject) => `for each record of ${subject}`,
    readings: 'read as',
    norms: 'norms',
    legend: {
      fact: 'fact',
      judgement: 'judgement of someone',
      power: 'power',
      reading: 'reading of the text',
      relation: 'comparison of facts',
      value: 'outcome',
    },
  },
};
