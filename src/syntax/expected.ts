/** What may stand at a place, in words of the file's own vocabulary, and the keyword that was probably meant. */
import { Alternation, NonTerminal, Option, Repetition, RepetitionMandatory, Terminal } from 'chevrotain';
import type { IProduction, TokenType, Alternative } from 'chevrotain';
import type { ExpectedPart } from '../base/codes.ts';
import type { Language } from '../base/language.ts';
import { closest } from '../base/suggest.ts';
import { changeClauseWords, keywords, marks } from '../../grammar/keywords.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import { polParser } from '../../grammar/parser.ts';
import { allTokenTypes, changeClause, conceptOf, markOf, plainTokens } from '../../grammar/tokens.ts';
import type { Token } from '../../grammar/tokens.ts';

const MOST_PARTS = 5;

const typeOfName = new Map<string, TokenType>(allTokenTypes.map((type) => [type.name, type]));

/** The token types that a mistake of the parser names. */
export const typesNamed = (names: string): readonly TokenType[] =>
  names.split(' ').flatMap((name) => typeOfName.get(name) ?? []);

const plainParts = new Map<TokenType, ExpectedPart>([
  [plainTokens.Identifier, { kind: 'name' }],
  [plainTokens.Numeral, { kind: 'number' }],
  [plainTokens.Percentage, { kind: 'percentage' }],
  [plainTokens.Money, { kind: 'amount' }],
  [plainTokens.TextLine, { kind: 'text' }],
  [plainTokens.NormId, { kind: 'normId' }],
  [plainTokens.YesNo, { kind: 'type' }],
]);

/** At most five parts. Where any value may stand, its many beginnings are one part. */
export function partsOf(types: readonly TokenType[], language: Language): readonly ExpectedPart[] {
  const given = new Set(types);
  if (given.has(plainTokens.YesNo)) return [{ kind: 'type' }];
  const isValue = given.has(plainTokens.Money) && given.has(plainTokens.Identifier);
  const values = isValue ? new Set(firstOfRule('expression')) : new Set<TokenType>();
  const parts: ExpectedPart[] = isValue ? [{ kind: 'value' }] : [];
  for (const type of given) {
    if (!values.has(type)) parts.push(partOf(type, language));
  }
  return parts.slice(0, MOST_PARTS);
}

/** The word that a type stands for, of the language or of one kind of declaration; null for marks and values. */
function wordOf(type: TokenType, language: Language): string | null {
  const concept = conceptOf(type);
  if (concept !== null) return keywords[concept][language];
  const own = (Object.keys(changeClause) as (keyof typeof changeClause)[]).find(
    (clause) => changeClause[clause] === type,
  );
  return own === undefined ? null : changeClauseWords[own][language];
}

function partOf(type: TokenType, language: Language): ExpectedPart {
  const own = wordOf(type, language);
  if (own !== null) return { kind: 'word', word: own };
  const mark = markOf(type);
  if (mark !== null) return { kind: 'word', word: marks[mark] };
  return plainParts.get(type) ?? { kind: 'value' };
}

// ------------------------------------------------------------------------------------------- grammar

const cache = new Map<string, readonly TokenType[]>();

/** The tokens that a rule can begin with. */
function firstOfRule(rule: string): readonly TokenType[] {
  const known = cache.get(rule);
  if (known !== undefined) return known;
  const first = firstOf(polParser().getGAstProductions()[rule]?.definition ?? []).types;
  cache.set(rule, first);
  return first;
}

/** The tokens that open a clause of a declaration: the beginnings of the loops in its rule. */
export function clausesOfRule(rule: string): readonly TokenType[] {
  const key = `${rule} clauses`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const loops = (polParser().getGAstProductions()[rule]?.definition ?? []).filter(
    (production) => production instanceof Repetition,
  );
  const types = loops.flatMap((loop) => firstOf(loop.definition).types);
  cache.set(key, types);
  return types;
}

interface First {
  readonly types: readonly TokenType[];
  readonly mayBeEmpty: boolean;
}

function firstOf(productions: readonly IProduction[]): First {
  const types: TokenType[] = [];
  for (const production of productions) {
    const first = firstOfProduction(production);
    types.push(...first.types);
    if (!first.mayBeEmpty) return { types, mayBeEmpty: false };
  }
  return { types, mayBeEmpty: true };
}

function firstOfProduction(production: IProduction): First {
  if (production instanceof Terminal) return { types: [production.terminalType], mayBeEmpty: false };
  if (production instanceof NonTerminal) return firstOf(production.referencedRule.definition);
  if (production instanceof Alternation) {
    const branches = (production.definition as unknown as readonly Alternative[]).map((branch) =>
      firstOf(branch.definition),
    );
    return {
      types: branches.flatMap(({ types }) => types),
      mayBeEmpty: branches.some(({ mayBeEmpty }) => mayBeEmpty),
    };
  }
  const inner = firstOf((production as Repetition).definition);
  const canBeLeftOut = production instanceof Option || production instanceof Repetition;
  const isRepeated = production instanceof RepetitionMandatory;
  return { types: inner.types, mayBeEmpty: canBeLeftOut || (inner.mayBeEmpty && !isRepeated) };
}

// --------------------------------------------------------------------------------------- suggestions

export interface Meant {
  readonly word: string;
  /** The tokens that it replaces. */
  readonly tokens: readonly Token[];
}

/** The keyword that was meant by the words at an index, those that may stand there before all others. */
export function meantAt(
  tokens: readonly Token[],
  index: number,
  likely: readonly TokenType[],
  language: Language,
): Meant | null {
  const found = tokens[index];
  if (found?.tokenType !== plainTokens.Identifier) return null;
  const likelyWords = likely.flatMap((type) => wordOf(type, language) ?? []);
  return meantAmong(tokens, index, likelyWords) ?? meantAmong(tokens, index, allWords[language]);
}

const allWords: Readonly<Record<Language, readonly string[]>> = {
  nl: (Object.keys(keywords) as KeywordName[]).map((name) => keywords[name].nl),
  en: (Object.keys(keywords) as KeywordName[]).map((name) => keywords[name].en),
};

const LONGEST_PHRASE = 4;

/** Phrases are compared as wholes, longest first; a lone first word stands for its phrase. */
function meantAmong(tokens: readonly Token[], index: number, words: readonly string[]): Meant | null {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const run = tokens.slice(index, index + length);
    if (run.length < length || run.some((token, place) => place > 0 && token.isFirst)) continue;
    const image = run.map((token) => token.image.slice(0, 40)).join(' ');
    const word = closest(
      image,
      words.filter((each) => each.split(' ').length === length),
    );
    if (word !== null) return { word, tokens: run };
  }
  return null;
}
