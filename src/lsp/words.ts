/** The words of the editor itself: headings of what it shows, titles of what it offers. Messages stand in `base/messages`. */
import type { Language } from '../base/language.ts';

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
};

export const editorWords: Readonly<Record<Language, EditorWords>> = { nl, en };
