import type { NameKind, Operation } from '../../codes.ts';
import type { Type } from '../../value.ts';
import { typeText } from '../../type-text.ts';

const kinds: Readonly<Record<NameKind, readonly [article: string, word: string]>> = {
  subject: ['a', 'subject'],
  fact: ['a', 'fact'],
  choice: ['a', 'choice'],
  member: ['a', 'value of a choice'],
  parameter: ['a', 'parameter'],
  party: ['a', 'party'],
  contact: ['a', 'contact'],
  calendar: ['a', 'calendar'],
  always: ['an', 'always clause'],
  condition: ['a', 'condition'],
  exclusion: ['an', 'exclusion'],
  expectation: ['an', 'expectation'],
  guidance: ['a', 'guidance norm'],
  group: ['a', 'group'],
  decision: ['a', 'decision'],
  calculation: ['a', 'calculation'],
  table: ['a', 'table'],
  routing: ['a', 'routing'],
  exception: ['an', 'exception'],
  judgement: ['a', 'judgement'],
  power: ['a', 'power'],
  reading: ['a', 'reading'],
  alternative: ['an', 'alternative'],
  binding: ['a', 'value of a reading'],
  step: ['a', 'step'],
  timeline: ['a', 'timeline'],
  procedure: ['a', 'procedure'],
  term: ['a', 'term'],
  intent: ['an', 'intent'],
  remark: ['a', 'remark'],
  elsewhere: ['a', 'text elsewhere'],
  statedChange: ['a', 'stated change'],
  acceptance: ['an', 'acceptance'],
  case: ['a', 'case'],
  example: ['an', 'example'],
  clause: ['a', 'clause'],
  binder: ['a', 'name from an enumeration'],
  value: ['a', 'value'],
};

export const kindWord = (kind: NameKind): string => kinds[kind][1];
export const aKind = (kind: NameKind): string => kinds[kind].join(' ');

export const noKind = (kind: NameKind): string => (kind === 'value' ? 'nothing' : `no ${kinds[kind][1]}`);

/** A type in the author's words; a name of the author in quotes. */
export function typeWord(type: Type): string {
  const text = typeText(type, 'en');
  return 'choice' in type ? text.replace(type.choice, `'${type.choice}'`) : text;
}

/** `amount and number …` */
export const operationPhrase: Readonly<Record<Operation, string>> = {
  logic: 'are not joined by and, or or not',
  equal: 'are not compared with each other',
  order: 'are not compared with each other',
  during: 'do not fit during: that takes a day and a period',
  contains: 'do not fit contains: that takes a set and a value of the same choice',
  within: 'do not fit within: that takes bounds of the same kind',
  add: 'are not added to each other',
  subtract: 'are not subtracted from each other',
  multiply: 'are not multiplied with each other',
  divide: 'are not divided by each other',
  percentOf: 'do not fit a percentage of',
  round: 'are not rounded',
  function: 'do not fit this operation',
  state: 'do not fit this question',
  period: 'make no period: that runs from a day up to and including a day',
};
