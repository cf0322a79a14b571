/** The words around milestones, in both languages. */
import { stateWords } from '../../explain/state-words.ts';
import type { Language } from '../../base/language.ts';
import type { MilestoneState, Moment } from './policy-timeline.ts';

export interface TimelineWords {
  readonly shortMonths: readonly string[];
  readonly by: (day: string) => string;
  readonly from: (day: string) => string;
  readonly noDay: string;
  readonly dependsOnCase: string;
  readonly dependsOn: (what: string) => string;
  readonly nobody: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly when: string;
  readonly unless: string;
  readonly present: string;
  readonly absent: string;
  readonly conditional: string;
  readonly provisional: string;
  readonly applies: Readonly<Record<'yes' | 'no' | 'perhaps', string>>;
  readonly force: Readonly<Record<'must' | 'aims' | 'may', string>>;
  readonly optional: string;
  readonly yearly: string;
  readonly eachRecord: (subject: string) => string;
  readonly via: string;
  readonly contents: string;
  readonly after: string;
  readonly waitsFor: string;
  readonly consequence: string;
  readonly noConsequence: string;
  readonly states: Readonly<Record<MilestoneState, string>>;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly referenceDate: string;
  readonly published: string;
  readonly title: string;
  readonly titleFor: (party: string) => string;
  readonly unscheduled: string;
  readonly openTerms: string;
  readonly none: string;
  readonly noneInYear: (year: number) => string;
  readonly who: string;
  readonly norms: string;
  readonly legend: {
    readonly window: string;
    readonly lastDay: string;
    readonly openEnd: string;
    readonly openStart: string;
    readonly aims: string;
    readonly may: string;
    readonly conditional: string;
    readonly struck: string;
  };
  readonly describe: (count: number, from: string, to: string) => string;
}

export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  nl: {
    shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    by: (day) => `uiterlijk ${day}`,
    from: (day) => `vanaf ${day}`,
    noDay: 'geen dag genoemd',
    dependsOnCase: 'hangt af van het geval',
    dependsOn: (what) => `hangt af van ${what}`,
    nobody: 'niemand genoemd',
    and: 'en',
    or: 'of',
    not: 'niet',
    when: 'als',
    unless: 'tenzij',
    present: 'aanwezig',
    absent: 'afwezig',
    conditional: 'onder voorwaarde',
    provisional: 'onder voorwaarde: tenzij een uitzondering geldt',
    applies: { yes: 'geldt hier', no: 'geldt hier niet', perhaps: 'geldt misschien' },
    force: { must: 'moet', aims: 'streven', may: 'mag' },
    optional: 'kan achterwege blijven',
    yearly: 'elk jaar',
    eachRecord: (subject) => `per ${subject}`,
    via: 'via',
    contents: 'met daarin',
    after: 'na',
    waitsFor: 'wacht op',
    consequence: 'gevolg',
    noConsequence: 'geen gevolg genoemd',
    states: {
      ...stateWords.nl,
      notApplicable: 'niet van toepassing',
      undetermined: 'nog niet te zeggen',
      gap: 'gat in het beleid',
      conflict: 'tegenstrijdig',
      error: 'fout in de gegevens',
    },
    moments: { before: 'komt nog', within: 'loopt', lastDay: 'laatste dag', after: 'voorbij' },
    referenceDate: 'peildatum',
    published: 'gepubliceerd',
    title: 'Wie doet wat wanneer',
    titleFor: (party) => `Wat ${party} wanneer doet`,
    unscheduled: 'Zonder genoemde dag',
    openTerms: 'Termijnen die van het geval afhangen',
    none: 'dit beleid heeft geen stappen of termijnen',
    noneInYear: (year) => `in ${year} valt geen dag van dit beleid`,
    who: 'door',
    norms: 'normen',
    legend: {
      window: 'periode',
      lastDay: 'laatste dag',
      openEnd: 'vanaf, zonder einde',
      openStart: 'uiterlijk, zonder begin',
      aims: 'streven',
      may: 'mag',
      conditional: 'alleen onder voorwaarde',
      struck: 'doorgestreept',
    },
    describe: (count, from, to) => `${count} momenten van ${from} tot en met ${to}`,
  },
  en: {
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    by: (day) => `by ${day}`,
    from: (day) => `from ${day}`,
    noDay: 'no day stated',
    dependsOnCase: 'depends on the case',
    dependsOn: (what) => `depends on ${what}`,
    nobody: 'nobody named',
    and: 'and',
    or: 'or',
    not: 'not',
    when: 'if',
    unless: 'unless',
    present: 'present',
    absent: 'absent',
    conditional: 'on a condition',
    provisional: 'on a condition: unless an exception applies',
    applies: { yes: 'applies here', no: 'does not apply here', perhaps: 'may apply' },
    force: { must: 'must', aims: 'aim', may: 'may' },
    optional: 'can be left out',
    yearly: 'each year',
    eachRecord: (subject) => `for each ${subject}`,
    via: 'via',
    contents: 'containing',
    after: 'after',
    waitsFor: 'waits for',
    consequence: 'consequence',
    noConsequence: 'no consequence stated',
    states: {
      ...stateWords.en,
      notApplicable: 'not applicable',
      undetermined: 'cannot be said yet',
      gap: 'gap in the policy',
      conflict: 'contradictory',
      error: 'error in the facts',
    },
    moments: { before: 'still to come', within: 'running', lastDay: 'last day', after: 'past' },
    referenceDate: 'reference date',
    published: 'published',
    title: 'Who does what when',
    titleFor: (party) => `What ${party} does when`,
    unscheduled: 'Without a stated day',
    openTerms: 'Terms that depend on the case',
    none: 'this policy has no steps or deadlines',
    noneInYear: (year) => `no day of this policy is in ${year}`,
    who: 'by',
    norms: 'norms',
    legend: {
      window: 'period',
      lastDay: 'last day',
      openEnd: 'from, without an end',
      openStart: 'by, without a start',
      aims: 'aim',
      may: 'may',
      conditional: 'only on a condition',
      struck: 'struck through',
    },
    describe: (count, from, to) => `${count} moments from ${from} to ${to}`,
  },
};
