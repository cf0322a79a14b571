/** The words of the editor itself: headings of what it shows, titles of what it offers. Messages stand in `base/messages`. */
import type { Language } from '../base/language.ts';
import type { JobKind } from './background/job.ts';

export interface EditorWords {
  readonly question: string;
  readonly range: string;
  readonly from: string;
  readonly upTo: string;
  readonly mayBeAbsent: string;
  readonly perYear: string;
  readonly value: string;
  readonly chosen: string;
  readonly alsoPossible: string;
  readonly members: string;
  readonly norms: string;
  readonly moreNorms: (count: number) => string;
  readonly memberOf: (choice: string) => string;
  readonly alternativeOf: (reading: string) => string;
  readonly valueOf: (reading: string) => string;
  readonly partOf: (clause: string) => string;
  readonly unit: string;
  readonly record: string;
  readonly register: (norms: number) => string;
  readonly citedBy: (names: string) => string;
  readonly citedByNothing: string;
  readonly notComputable: string;
  readonly partlyComputable: string;
  readonly ambiguity: (text: string) => string;
  readonly cannotRename: string;
  readonly noName: (name: string) => string;
  readonly taken: (name: string) => string;
  readonly otherMeaning: (place: string) => string;
  readonly notFormatted: string;
  readonly header: string;
  readonly acceptFinding: string;
  readonly addExample: string;
  readonly addExamples: (clause: string) => string;
  readonly noExamples: (clause: string) => string;
  readonly mendAll: string;
  readonly convert: (to: Language) => string;
  readonly notCompiled: string;
  readonly runExample: string;
  readonly passed: string;
  readonly failed: (target: string, expected: string, found: string, others: number) => string;
  readonly wrongFacts: (count: number) => string;
  readonly notShown: (count: number) => string;
  readonly otherThan: (year: number, word: string) => string;
  readonly looking: (kind: JobKind, policy: string) => string;
}

const nl: EditorWords = {
  question: 'Vraag',
  range: 'Bereik',
  from: 'vanaf',
  upTo: 'tot en met',
  mayBeAbsent: 'kan ontbreken',
  perYear: 'per jaar',
  value: 'Waarde',
  chosen: 'gekozen',
  alsoPossible: 'ook mogelijk',
  members: 'Leden',
  norms: 'Normen',
  moreNorms: (count) => (count === 1 ? 'en nog één norm' : `en nog ${count} normen`),
  memberOf: (choice) => `lid van ${choice}`,
  alternativeOf: (reading) => `alternatief van lezing ${reading}`,
  valueOf: (reading) => `waarde van lezing ${reading}`,
  partOf: (clause) => `onderdeel van ${clause}`,
  unit: 'eenheid',
  record: 'naam voor elk van de verzameling',
  register: (norms) => (norms === 1 ? 'register met één norm' : `register met ${norms} normen`),
  citedBy: (names) => `Aangehaald door ${names}`,
  citedByNothing: 'Door niets aangehaald',
  notComputable: 'niet te berekenen',
  partlyComputable: 'deels te berekenen',
  ambiguity: (text) => `Dubbelzinnig: ${text}`,
  cannotRename: 'dit kan geen andere naam krijgen',
  noName: (name) => `'${name}' kan geen naam zijn`,
  taken: (name) => `'${name}' bestaat al`,
  otherMeaning: (place) => `met die naam zou een woord iets anders betekenen: ${place}`,
  notFormatted: 'een tekst met fouten wordt niet opgemaakt',
  header: 'kop',
  acceptFinding: 'aanvaard dit, met een reden',
  addExample: 'zet dit geval erbij als voorbeeld',
  addExamples: (clause) => `zet voorbeelden erbij die een fout in ${clause} zouden merken`,
  noExamples: (clause) => `de voorbeelden merken al elke kleine fout in ${clause}`,
  mendAll: 'herstel wat zonder nadenken te herstellen is',
  convert: (to) => `zet deze tekst om in ${to === 'nl' ? 'Nederlandse' : 'Engelse'} woorden`,
  notCompiled: 'in een beleid met fouten wordt dat niet nagegaan',
  runExample: 'draai de voorbeelden',
  passed: '✓ komt uit',
  failed: (target, expected, found, others) =>
    `✗ ${target}: verwacht ${expected}, gevonden ${found}${others === 0 ? '' : `, en nog ${others}`}`,
  wrongFacts: (count) => (count === 1 ? '✗ één gegeven klopt niet' : `✗ ${count} gegevens kloppen niet`),
  notShown: (count) =>
    count === 1 ? 'één kant laat geen voorbeeld zien' : `${count} kanten laat geen voorbeeld zien`,
  otherThan: (year, word) => `ten opzichte van ${year}: ${word}`,
  looking: (kind, policy) =>
    ({
      check: `${policy} nagaan`,
      test: `voorbeelden van ${policy} draaien`,
      analyse: `alle gevallen van ${policy} doorzoeken`,
      compare: `${policy} vergelijken met het jaar ervoor`,
      mutate: `zoeken wat de voorbeelden van ${policy} niet merken`,
    })[kind],
};

const en: EditorWords = {
  question: 'Question',
  range: 'Range',
  from: 'from',
  upTo: 'up to and including',
  mayBeAbsent: 'may be absent',
  perYear: 'per year',
  value: 'Value',
  chosen: 'chosen',
  alsoPossible: 'also possible',
  members: 'Members',
  norms: 'Norms',
  moreNorms: (count) => (count === 1 ? 'and one more norm' : `and ${count} more norms`),
  memberOf: (choice) => `member of ${choice}`,
  alternativeOf: (reading) => `alternative of reading ${reading}`,
  valueOf: (reading) => `value of reading ${reading}`,
  partOf: (clause) => `part of ${clause}`,
  unit: 'unit',
  record: 'name for each of the collection',
  register: (norms) => (norms === 1 ? 'register of one norm' : `register of ${norms} norms`),
  citedBy: (names) => `Cited by ${names}`,
  citedByNothing: 'Cited by nothing',
  notComputable: 'not computable',
  partlyComputable: 'partly computable',
  ambiguity: (text) => `Ambiguous: ${text}`,
  cannotRename: 'this cannot get another name',
  noName: (name) => `'${name}' cannot be a name`,
  taken: (name) => `'${name}' exists already`,
  otherMeaning: (place) => `with that name a word would mean something else: ${place}`,
  notFormatted: 'a text with mistakes is not laid out',
  header: 'header',
  acceptFinding: 'accept this, with a reason',
  addExample: 'add this case as an example',
  addExamples: (clause) => `add examples that would notice a mistake in ${clause}`,
  noExamples: (clause) => `the examples notice every small mistake in ${clause} already`,
  mendAll: 'mend what can be mended without thinking',
  convert: (to) => `put this text into ${to === 'nl' ? 'Dutch' : 'English'} words`,
  notCompiled: 'that is not looked at in a policy with mistakes',
  runExample: 'run the examples',
  passed: '✓ holds',
  failed: (target, expected, found, others) =>
    `✗ ${target}: expected ${expected}, found ${found}${others === 0 ? '' : `, and ${others} more`}`,
  wrongFacts: (count) => (count === 1 ? '✗ one fact is wrong' : `✗ ${count} facts are wrong`),
  notShown: (count) => (count === 1 ? 'no example shows one side' : `no example shows ${count} sides`),
  otherThan: (year, word) => `compared with ${year}: ${word}`,
  looking: (kind, policy) =>
    ({
      check: `checking ${policy}`,
      test: `running the examples of ${policy}`,
      analyse: `searching all cases of ${policy}`,
      compare: `comparing ${policy} with the year before`,
      mutate: `looking for what the examples of ${policy} do not notice`,
    })[kind],
};

export const editorWords: Readonly<Record<Language, EditorWords>> = { nl, en };
