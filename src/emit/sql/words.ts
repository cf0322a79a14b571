/** What a file of SQL says about itself, in the language of the policy. */
import type { Language } from '../../base/language.ts';
import type { DialectName } from './dialect.ts';
import type { Reason } from './unsayable.ts';
import { typeText } from '../../base/type-text.ts';

export interface SqlWords {
  readonly heading: (policy: string, year: number, revision: number, dialect: string) => string;
  readonly readings: (chosen: string) => string;
  readonly unknown: string;
  readonly answers: readonly string[];
  readonly cases: (table: string) => string;
  readonly records: (subject: string, table: string) => string;
  readonly oneOf: (values: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly percent: string;
  readonly state: string;
  readonly present: string;
  readonly complete: string;
  readonly key: string;
  readonly unsaid: (clause: string, reason: string) => string;
  readonly reason: (reason: Reason) => string;
}

export const dialectTitles: Readonly<Record<DialectName, string>> = {
  duckdb: 'DuckDB',
  postgres: 'PostgreSQL',
  clickhouse: 'ClickHouse',
};

export const sqlWords: Readonly<Record<Language, SqlWords>> = {
  nl: {
    heading: (policy, year, revision, dialect) =>
      `${policy} ${year}, revisie ${revision}: SQL voor ${dialect}, gemaakt door pol; niet met de hand wijzigen`,
    readings: (chosen) => `lezingen: ${chosen}`,
    unknown: 'NULL in een kolom met gegevens betekent: niet bekend.',
    answers: [
      'Van elke beslissing staan er in het antwoord:',
      "  status: 'decided', 'undetermined', 'gap', 'conflict', 'notApplicable' of 'error'",
      '  outcome: de uitkomst; NULL als er niets beslist is (of het gegeven ontbreekt en dat bekend is)',
      '  norms: de normen die beslissen, met een komma ertussen',
      '  open_facts: onbekende gegevens waar nog naar gekeken wordt; alles wat nodig is staat erbij, en misschien meer',
      '  inexact: er is misschien meer opengelaten dan kan',
      'wrong_facts: gegevens die niet kunnen; ze tellen als onbekend.',
    ],
    cases: (table) => `Gegevens: tabel ${table}, een rij per geval`,
    records: (subject, table) =>
      `Gegevens: tabel ${table}, een rij per ${subject}, met de kolommen van waar die bij hoort erbij`,
    oneOf: (values) => `een van ${values}`,
    between: (low, high) => `${low} tot en met ${high}`,
    percent: '70 is 70%',
    state: "'notYet' of 'never' als er geen dag is",
    present: 'FALSE: het gegeven ontbreekt',
    complete: 'TRUE: alle records staan in hun tabel',
    key: 'sleutel',
    unsaid: (clause, reason) => `Niet hierin: ${clause} (${reason})`,
    reason: (reason) => {
      switch (reason.kind) {
        case 'type':
          return `een waarde van het type ${typeText(reason.type, 'nl')} past niet in een kolom`;
        case 'builtin':
          return `de bewerking ${reason.builtin} is er niet`;
        case 'digits':
          return 'een tussenuitkomst kan langer zijn dan het langste getal';
        case 'list':
          return 'een lijst met records wordt doorlopen';
        case 'ofList':
          return 'van een lijst met records wordt meer gevraagd dan hier te zeggen is';
        case 'tied':
          return 'een altijd dat meetelt is niet te zeggen';
        case 'text':
          return 'een tekst bevat het teken 0';
        case 'outcomes':
          return 'er zijn te veel uitkomsten';
        case 'tooLarge':
          return 'de beslissing is te groot';
        case 'memberInList':
          return 'een lijst wordt doorlopen per lid van een keuze';
        case 'sameList':
          return 'een lijst wordt doorlopen binnen dezelfde lijst';
      }
    },
  },
  en: {
    heading: (policy, year, revision, dialect) =>
      `${policy} ${year}, revision ${revision}: SQL for ${dialect}, made by pol; do not change by hand`,
    readings: (chosen) => `readings: ${chosen}`,
    unknown: 'NULL in a column of facts means: not known.',
    answers: [
      'Of each decision the answer has:',
      "  status: 'decided', 'undetermined', 'gap', 'conflict', 'notApplicable' or 'error'",
      '  outcome: NULL where nothing is decided (or the fact is absent and that is known)',
      '  norms: the norms that decide, with a comma between them',
      '  open_facts: unknown facts that are still looked at; all that is needed is there, and perhaps more',
      '  inexact: perhaps more is left open than can be',
      'wrong_facts: facts that cannot be; they count as unknown.',
    ],
    cases: (table) => `Facts: table ${table}, one row a case`,
    records: (subject, table) =>
      `Facts: table ${table}, one row a ${subject}, with the columns of what it belongs to`,
    oneOf: (values) => `one of ${values}`,
    between: (low, high) => `${low} up to ${high}`,
    percent: '70 is 70%',
    state: "'notYet' or 'never' where there is no day",
    present: 'FALSE: the fact is absent',
    complete: 'TRUE: all records are in their table',
    key: 'key',
    unsaid: (clause, reason) => `Not in here: ${clause} (${reason})`,
    reason: (reason) => {
      switch (reason.kind) {
        case 'type':
          return `no column holds a value of type ${typeText(reason.type, 'en')}`;
        case 'builtin':
          return `the operation ${reason.builtin} is not there`;
        case 'digits':
          return 'what is reckoned may be longer than the longest number';
        case 'list':
          return 'it goes over a list of records';
        case 'ofList':
          return 'it asks more of a list of records than can be said here';
        case 'tied':
          return 'what always holds and counts for it cannot be said';
        case 'text':
          return 'a text holds the character 0';
        case 'outcomes':
          return 'there are too many outcomes';
        case 'tooLarge':
          return 'the decision is too large';
        case 'memberInList':
          return 'it goes over a list for each member of a choice';
        case 'sameList':
          return 'it goes over a list within the same list';
      }
    },
  },
};
