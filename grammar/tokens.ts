/**
 * What the parser consumes: one token type for each concept of the keyword table, one for each mark, and a few for
 * words and figures. Both vocabularies give the same types, so there is one grammar.
 */
import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { changeClauseWords, keywords, marks } from './keywords.ts';
import type { KeywordName } from './keywords.ts';

export type MarkName = keyof typeof marks;

/** The scanner makes the tokens; the types carry no pattern. */
const make = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

function typesFor<Key extends string>(
  keys: readonly Key[],
  prefix: string,
): Readonly<Record<Key, TokenType>> {
  return Object.fromEntries(keys.map((key) => [key, make(prefix + key)])) as Record<Key, TokenType>;
}

/** A keyword, by concept. */
export const word: Readonly<Record<KeywordName, TokenType>> = typesFor(
  Object.keys(keywords) as KeywordName[],
  'word_',
);

export const mark: Readonly<Record<MarkName, TokenType>> = typesFor(
  Object.keys(marks) as MarkName[],
  'mark_',
);

/** Words and figures; `value` of the token is what they stand for. */
export const Identifier = make('Identifier');
/** `value`: canonical digits, with a point for decimals. */
export const Numeral = make('Numeral');
export const Percentage = make('Percentage');
export const Money = make('Money');
/** `value`: the text without quotes, escapes resolved. */
export const TextLine = make('TextLine');
/** `GGZ-2025-153`; a register id has the same shape. */
export const NormId = make('NormId');
/** `ja/nee`, the one type word that holds a mark. */
export const YesNo = make('YesNo');

/** Words that open a clause of a stated change; the parser makes them there, elsewhere they are what they are. */
export const changeClause: Readonly<Record<keyof typeof changeClauseWords, TokenType>> = typesFor(
  Object.keys(changeClauseWords) as (keyof typeof changeClauseWords)[],
  'change_',
);

export const plainTokens = { Identifier, Numeral, Percentage, Money, TextLine, NormId, YesNo } as const;

export const allTokenTypes: readonly TokenType[] = [
  ...Object.values(plainTokens),
  ...Object.values(mark),
  ...Object.values(changeClause),
  ...Object.values(word),
];

const conceptOfType = new Map((Object.keys(word) as KeywordName[]).map((name) => [word[name], name]));
const markOfType = new Map((Object.keys(mark) as MarkName[]).map((name) => [mark[name], name]));

/** The concept of a token type, or null where it is no keyword. */
export const conceptOf = (type: TokenType): KeywordName | null => conceptOfType.get(type) ?? null;

export const markOf = (type: TokenType): MarkName | null => markOfType.get(type) ?? null;

/** One token. Only offsets are kept: lines and columns are derived when shown. */
export class Token implements IToken {
  image: string;
  startOffset: number;
  /** One past the last character. */
  end: number;
  tokenType: TokenType;
  tokenTypeIdx: number;
  /** The first token on its line. */
  isFirst: boolean;
  value: string;
  /** A name that is a keyword, or the first word of one, in one of the vocabularies. */
  isReserved: boolean;

  constructor(type: TokenType, image: string, start: number, isFirst: boolean, value: string) {
    this.image = image;
    this.startOffset = start;
    this.end = start + image.length;
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx ?? 0;
    this.isFirst = isFirst;
    this.value = value;
    this.isReserved = false;
  }

  /** Reads a keyword as a name: where a name has to stand, a keyword is a name with a diagnostic. */
  becomeName(): void {
    this.become(Identifier);
    this.value = this.image;
    this.isReserved = true;
  }

  /** Reads a word as what it is where it stands. */
  become(type: TokenType): void {
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx ?? 0;
  }
}
