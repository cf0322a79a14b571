/** What `pol replay` says: of each thing whether it is the same, and what it means that it is not. */
import type { Language } from '../../base/language.ts';
import type { SolverUse } from '../../receipt/receipt.ts';
import { showFigure } from './outcome.ts';

export interface Differing {
  /** Short names: the first digits of digests, or what they are. */
  readonly was: string;
  readonly now: string;
  /** The records that differ, where the receipt knows of each; empty: it does not, or there is one only. */
  readonly rows: string;
  readonly count: number;
  readonly records: { readonly was: number; readonly now: number };
}

export interface ReplayWords {
  readonly title: (id: string, revisions: string, records: number, unread: number) => string;
  readonly names: Readonly<Record<CheckName, string>>;
  readonly same: string;
  readonly none: string;
  readonly other: string;
  readonly means: Readonly<Record<CheckName, (differing: Differing) => string>>;
  readonly end: (isAnswerSame: boolean, isAllSame: boolean) => string;
  readonly more: (count: number) => string;
}

export type CheckName = 'policy' | 'compiler' | 'context' | 'facts' | 'solver' | 'answer';

const dutchSolver: Readonly<Record<SolverUse, string>> = {
  used: 'gevraagd',
  missing: 'nodig, maar niet geïnstalleerd',
  notAsked: 'niet nodig',
};
const englishSolver: Readonly<Record<SolverUse, string>> = {
  used: 'asked',
  missing: 'needed, but not installed',
  notAsked: 'not needed',
};

const figure = (count: number, language: Language): string => showFigure(String(count), language);

const recordsIn =
  (language: Language) =>
  (count: number): string =>
    `${figure(count, language)} ${count === 1 ? 'record' : 'records'}`;
const dutchRecords = recordsIn('nl');
const englishRecords = recordsIn('en');

export const replayWords: Readonly<Record<Language, ReplayWords>> = {
  nl: {
    title: (id, revisions, records, unread) =>
      `bewijs over ${id}, revisie ${revisions}: ${dutchRecords(records)}${unread === 0 ? '' : `, en ${figure(unread, 'nl')} dat niet te lezen was`}`,
    names: {
      ...{ policy: 'beleid', compiler: 'compiler', context: 'omgeving' },
      ...{ facts: 'gegevens', solver: 'oplosser', answer: 'antwoord' },
    },
    same: 'hetzelfde',
    none: 'geen',
    other: 'anders',
    means: {
      policy: ({ was, now }) =>
        `het bewijs is van ${was}, dit is ${now}; het beleid zegt nu iets anders dan toen. De tekst van toen kan met '--policy' worden gegeven`,
      compiler: ({ was, now }) =>
        `het bewijs is van versie ${was}, dit is ${now}; die kan hetzelfde beleid anders uitvoeren`,
      context: ({ was, now }) =>
        was === ''
          ? 'het bewijs is van een antwoord zonder gegevens over de wereld; die zijn er nu bij'
          : `het bewijs is van ${was}, dit is ${now}; over de wereld is iets anders gegeven dan toen`,
      facts: ({ was, now, rows, count, records }) =>
        records.was === records.now
          ? rows === ''
            ? `het bewijs is van ${was}, dit is ${now}; dit zijn niet de gegevens waarop toen is beslist`
            : `van ${dutchRecords(count)} zijn het niet de gegevens waarop toen is beslist: rij ${rows}`
          : `toen is over ${dutchRecords(records.was)} beslist, nu over ${figure(records.now, 'nl')}`,
      solver: ({ was, now }) =>
        `toen ${dutchSolver[was as SolverUse]}, nu ${dutchSolver[now as SolverUse]}; wat van de samenhang tussen gegevens afhangt kan daardoor anders uitkomen`,
      answer: ({ was, now, rows, count }) =>
        rows === ''
          ? `het bewijs is van ${was}, nu komt er ${now}; 'pol eval --explain' zegt wat er nu uitkomt, en waarom`
          : `voor ${dutchRecords(count)} komt er iets anders uit: rij ${rows}`,
    },
    end: (isAnswerSame, isAllSame) =>
      isAllSame
        ? 'Alles klopt: op deze gegevens geeft dit beleid dit antwoord.'
        : isAnswerSame
          ? 'Niet alles is als toen, maar het antwoord is hetzelfde.'
          : 'Het antwoord is niet meer dat van het bewijs.',
    more: (count) => `en ${figure(count, 'nl')} andere`,
  },
  en: {
    title: (id, revisions, records, unread) =>
      `receipt of ${id}, revision ${revisions}: ${englishRecords(records)}${unread === 0 ? '' : `, and ${figure(unread, 'en')} that could not be read`}`,
    names: {
      ...{ policy: 'policy', compiler: 'compiler', context: 'world' },
      ...{ facts: 'facts', solver: 'solver', answer: 'answer' },
    },
    same: 'the same',
    none: 'none',
    other: 'other',
    means: {
      policy: ({ was, now }) =>
        `the receipt is of ${was}, this is ${now}; the policy says something else than it did. The text of that time can be given with '--policy'`,
      compiler: ({ was, now }) =>
        `the receipt is of version ${was}, this is ${now}; it may carry out the same policy in another way`,
      context: ({ was, now }) =>
        was === ''
          ? 'the receipt is of an answer without facts about the world; now there are some'
          : `the receipt is of ${was}, this is ${now}; about the world something else is given than at that time`,
      facts: ({ was, now, rows, count, records }) =>
        records.was === records.now
          ? rows === ''
            ? `the receipt is of ${was}, this is ${now}; these are not the facts that were decided on`
            : `of ${englishRecords(count)} these are not the facts that were decided on: row ${rows}`
          : `at that time ${englishRecords(records.was)} were decided, now ${figure(records.now, 'en')}`,
      solver: ({ was, now }) =>
        `${englishSolver[was as SolverUse]} at that time, ${englishSolver[now as SolverUse]} now; what hangs on how facts relate may come out in another way`,
      answer: ({ was, now, rows, count }) =>
        rows === ''
          ? `the receipt is of ${was}, now it is ${now}; 'pol eval --explain' tells what it comes to now, and why`
          : `for ${englishRecords(count)} it comes out in another way: row ${rows}`,
    },
    end: (isAnswerSame, isAllSame) =>
      isAllSame
        ? 'All is as it says: on these facts this policy gives this answer.'
        : isAnswerSame
          ? 'Not all is as it was, but the answer is the same.'
          : 'The answer is no longer that of the receipt.',
    more: (count) => `and ${figure(count, 'en')} others`,
  },
};
