/** The keywords that open a declaration, and the rules that read it. */
import type { TokenType } from 'chevrotain';
import type { KeywordName } from './keywords.ts';
import { word } from './tokens.ts';

/** The rule of each declaration, by its keyword. */
const rules = {
  subject: 'subject',
  fact: 'fact',
  choice: 'choice',
  parameter: 'parameter',
  party: 'party',
  contact: 'contact',
  calendar: 'calendar',
  always: 'always',
  condition: 'requirement',
  exclusion: 'requirement',
  expectation: 'requirement',
  guidance: 'requirement',
  group: 'groupHead',
  decision: 'decision',
  calculation: 'decision',
  table: 'table',
  routing: 'table',
  exception: 'exception',
  judgement: 'say',
  power: 'say',
  reading: 'reading',
  step: 'step',
  deadline: 'step',
  timeline: 'timelineHead',
  procedure: 'timelineHead',
  term: 'note',
  intent: 'note',
  remark: 'note',
  elsewhere: 'note',
  statedChange: 'statedChange',
  accept: 'acceptance',
  case: 'case',
  example: 'example',
  replaces: 'amendment',
  inserts: 'amendment',
  repeals: 'amendment',
  supplements: 'amendment',
} as const satisfies Partial<Record<KeywordName, string>>;

export type DeclarationWord = keyof typeof rules;

export const declarationWords = Object.keys(rules) as readonly DeclarationWord[];

const declarationOfType = new Map<TokenType, DeclarationWord>(
  declarationWords.map((name) => [word[name], name]),
);

/** The name of the rule that reads a declaration. */
export const ruleOf = (keyword: DeclarationWord): (typeof rules)[DeclarationWord] => rules[keyword];

export const isDeclarationWord = (type: TokenType): boolean => declarationOfType.has(type);

/** The declaration that a token opens, or null. */
export function declarationOf(type: TokenType): DeclarationWord | null {
  return declarationOfType.get(type) ?? null;
}
