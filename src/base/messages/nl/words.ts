import type { NameKind, Operation } from '../../codes.ts';
import type { Type } from '../../value.ts';
import { typeText } from '../../type-text.ts';

const kinds: Readonly<Record<NameKind, readonly [article: string, word: string]>> = {
  subject: ['een', 'onderwerp'],
  fact: ['een', 'gegeven'],
  choice: ['een', 'keuze'],
  member: ['een', 'waarde van een keuze'],
  parameter: ['een', 'parameter'],
  party: ['een', 'partij'],
  contact: ['een', 'contact'],
  calendar: ['een', 'kalender'],
  always: ['een', 'altijd-regel'],
  condition: ['een', 'voorwaarde'],
  exclusion: ['een', 'uitsluiting'],
  expectation: ['een', 'verwachting'],
  guidance: ['een', 'richtsnoer'],
  group: ['een', 'groep'],
  decision: ['een', 'beslissing'],
  calculation: ['een', 'berekening'],
  table: ['een', 'beslistabel'],
  routing: ['een', 'routing'],
  exception: ['een', 'uitzondering'],
  judgement: ['een', 'oordeel'],
  power: ['een', 'bevoegdheid'],
  reading: ['een', 'lezing'],
  alternative: ['een', 'alternatief'],
  binding: ['een', 'waarde van een lezing'],
  step: ['een', 'stap'],
  timeline: ['een', 'tijdpad'],
  procedure: ['een', 'werkwijze'],
  term: ['een', 'begrip'],
  intent: ['een', 'toelichting'],
  remark: ['een', 'kanttekening'],
  elsewhere: ['een', 'tekst elders'],
  statedChange: ['een', 'genoemde wijziging'],
  acceptance: ['een', 'aanvaarding'],
  case: ['een', 'geval'],
  example: ['een', 'voorbeeld'],
  clause: ['een', 'bepaling'],
  binder: ['een', 'naam uit een opsomming'],
  value: ['een', 'waarde'],
};

export const kindWord = (kind: NameKind): string => kinds[kind][1];
export const aKind = (kind: NameKind): string => kinds[kind].join(' ');

export const noKind = (kind: NameKind): string => (kind === 'value' ? 'niets' : `geen ${kinds[kind][1]}`);

/** A type in the author's words; a name of the author in quotes. */
export function typeWord(type: Type): string {
  const text = typeText(type, 'nl');
  return 'choice' in type ? text.replace(type.choice, `'${type.choice}'`) : text;
}

/** `bedrag en getal …` */
export const operationPhrase: Readonly<Record<Operation, string>> = {
  logic: 'zijn niet met en, of of niet te verbinden',
  equal: 'zijn niet met elkaar te vergelijken',
  order: 'zijn niet met elkaar te vergelijken',
  during: 'passen niet bij gedurende: dat vraagt een dag en een periode',
  contains: 'passen niet bij bevat: dat vraagt een verzameling en een waarde van dezelfde keuze',
  within: 'passen niet bij binnen: dat vraagt grenzen van dezelfde soort',
  add: 'zijn niet bij elkaar op te tellen',
  subtract: 'zijn niet van elkaar af te trekken',
  multiply: 'zijn niet met elkaar te vermenigvuldigen',
  divide: 'zijn niet op elkaar te delen',
  percentOf: 'passen niet bij een percentage van',
  round: 'zijn niet af te ronden',
  function: 'passen niet bij deze bewerking',
  state: 'passen niet bij deze vraag',
  period: 'vormen geen periode: die loopt van een dag tot en met een dag',
};
