/** The words around a rendered answer, in both languages. */
import { stateWords } from '../../explain/state-words.ts';
import type { Language } from '../../base/language.ts';
import type { Lost, Status } from '../../evaluate/result.ts';

export interface ResultWords {
  readonly referenceDate: string;
  readonly unknownDate: string;
  readonly decisions: string;
  readonly requirements: (met: number, notMet: number, open: number, other: number) => string;
  readonly notMet: string;
  readonly open: string;
  readonly troubled: string;
  readonly soft: (met: number, notMet: number, open: number) => string;
  readonly needed: (count: number) => string;
  readonly restsOn: string;
  readonly reading: string;
  readonly quietReadings: string;
  readonly or: string;
  readonly silentSteps: (count: number) => string;
  readonly wouldDiffer: string;
  readonly judgements: string;
  readonly powers: string;
  readonly elsewhere: string;
  readonly always: string;
  readonly steps: string;
  readonly remarks: string;
  readonly problems: string;
  readonly possible: string;
  readonly inPrinciple: string;
  readonly inexact: string;
  readonly because: string;
  readonly yes: string;
  readonly no: string;
  readonly met: string;
  readonly unmet: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly by: string;
  readonly and: string;
  readonly absent: string;
  readonly anything: string;
  readonly differs: string;
  readonly perhaps: string;
  readonly lost: Readonly<Record<Lost['reason'], string>>;
  readonly caseSplit: string;
  readonly rounded: (from: string, to: string) => string;
  readonly missingDay: (month: string, day: number, landed: string) => string;
  readonly workingDays: (count: number, from: string, to: string, calendar: string) => string;
  readonly moved: (from: string, to: string) => string;
  readonly passed: string;
  readonly weekendDays: (count: number) => string;
  readonly andMore: (count: number) => string;
}

export const resultWords: Readonly<Record<Language, ResultWords>> = {
  nl: {
    referenceDate: 'peildatum',
    unknownDate: 'peildatum onbekend',
    decisions: 'Beslissingen',
    requirements: (met, notMet, open, other) =>
      `Voorwaarden: ${met} voldaan, ${notMet} niet voldaan, ${open} nog open${other > 0 ? `, ${other} anders` : ''}`,
    notMet: 'Niet voldaan',
    open: 'Nog open',
    troubled: 'Zonder uitkomst',
    soft: (met, notMet, open) =>
      `Verwachtingen en richtsnoeren (wegen mee, beslissen niet): ${met} ja, ${notMet} nee, ${open} open`,
    needed: (count) => `Nog nodig (${count})`,
    restsOn: 'Rust op',
    reading: 'lezing',
    quietReadings: 'lezingen die hier niets veranderen',
    or: 'of',
    silentSteps: (count) =>
      `${count === 1 ? 'één stap' : `${count} stappen`} waarover nog niets te zeggen is`,
    wouldDiffer: 'een andere lezing geeft een andere uitkomst',
    judgements: 'oordelen',
    powers: 'bevoegdheden',
    elsewhere: 'teksten elders',
    always: 'uitgangspunten',
    steps: 'Stappen en termijnen',
    remarks: 'Kanttekeningen',
    problems: 'Gegevens die niet kloppen',
    possible: 'mogelijk',
    inPrinciple: 'in beginsel',
    inexact: 'bovengrens: de samenhang tussen gegevens is niet uitgezocht',
    because: 'Onderbouwing',
    yes: 'ja',
    no: 'nee',
    met: 'voldaan',
    unmet: 'niet voldaan',
    status: {
      decided: 'beslist',
      undetermined: 'nog niet te zeggen',
      gap: 'gat: het beleid bepaalt niets',
      conflict: 'tegenstrijdig',
      notApplicable: 'niet van toepassing',
      error: 'fout in de gegevens',
    },
    states: stateWords.nl,
    by: 'door',
    and: 'en',
    absent: 'afwezig',
    anything: 'alles',
    differs: 'hangt af van de revisie',
    perhaps: 'mogelijk',
    lost: {
      conditionFalse: 'geldt hier niet',
      conditionOpen: 'nog niet te zeggen of dit geldt',
      laterRow: 'komt na de rij die beslist',
      excepted: 'een uitzondering gaat voor',
      notApplicable: 'niet van toepassing',
    },
    caseSplit: 'in elk geval dat nog mogelijk is',
    rounded: (from, to) => `afgerond van ${from} op ${to}`,
    missingDay: (month, day, landed) => `${month} heeft geen dag ${day}, dus ${landed}`,
    workingDays: (count, from, to, calendar) =>
      `${Math.abs(count)} ${Math.abs(count) === 1 ? 'werkdag' : 'werkdagen'} (${calendar}) ${count < 0 ? 'vóór' : 'na'} ${from} is ${to}`,
    moved: (from, to) => `verschoven van ${from} naar ${to}`,
    passed: 'geen werkdag:',
    weekendDays: (count) => (count === 1 ? '1 dag in een weekend' : `${count} dagen in een weekend`),
    andMore: (count) => `… en nog ${count}`,
  },
  en: {
    referenceDate: 'reference date',
    unknownDate: 'reference date unknown',
    decisions: 'Decisions',
    requirements: (met, notMet, open, other) =>
      `Requirements: ${met} met, ${notMet} not met, ${open} still open${other > 0 ? `, ${other} other` : ''}`,
    notMet: 'Not met',
    open: 'Still open',
    troubled: 'Without an outcome',
    soft: (met, notMet, open) =>
      `Expectations and guidance (weighed, they decide nothing): ${met} yes, ${notMet} no, ${open} open`,
    needed: (count) => `Still needed (${count})`,
    restsOn: 'Rests on',
    reading: 'reading',
    quietReadings: 'readings that change nothing here',
    or: 'or',
    silentSteps: (count) =>
      `${count === 1 ? 'one step' : `${count} steps`} about which nothing can be said yet`,
    wouldDiffer: 'another reading gives another outcome',
    judgements: 'judgements',
    powers: 'powers',
    elsewhere: 'texts elsewhere',
    always: 'what always holds',
    steps: 'Steps and deadlines',
    remarks: 'Remarks',
    problems: 'Facts that are not right',
    possible: 'possible',
    inPrinciple: 'in principle',
    inexact: 'upper bound: how facts relate was not worked out',
    because: 'Reasons',
    yes: 'yes',
    no: 'no',
    met: 'met',
    unmet: 'not met',
    status: {
      decided: 'decided',
      undetermined: 'cannot be said yet',
      gap: 'gap: the policy does not say',
      conflict: 'contradictory',
      notApplicable: 'not applicable',
      error: 'error in the facts',
    },
    states: stateWords.en,
    by: 'by',
    and: 'and',
    absent: 'absent',
    anything: 'anything',
    differs: 'depends on the revision',
    perhaps: 'possible',
    lost: {
      conditionFalse: 'does not hold here',
      conditionOpen: 'cannot be said yet whether this holds',
      laterRow: 'comes after the row that decides',
      excepted: 'an exception goes first',
      notApplicable: 'not applicable',
    },
    caseSplit: 'in every case that is still possible',
    rounded: (from, to) => `rounded from ${from} to ${to}`,
    missingDay: (month, day, landed) => `${month} has no day ${day}, so ${landed}`,
    workingDays: (count, from, to, calendar) =>
      `${Math.abs(count)} working ${Math.abs(count) === 1 ? 'day' : 'days'} (${calendar}) ${count < 0 ? 'before' : 'after'} ${from} is ${to}`,
    moved: (from, to) => `moved from ${from} to ${to}`,
    passed: 'no working day:',
    weekendDays: (count) => (count === 1 ? '1 day in a weekend' : `${count} days in a weekend`),
    andMore: (count) => `… and ${count} more`,
  },
};
