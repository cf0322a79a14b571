/** What every part of the parser stands on: places, names, diagnostics, and going on after a mistake. */
import { EOF, EmbeddedActionsParser, isRecognitionException } from 'chevrotain';
import type { IParserErrorMessageProvider, ParserMethod, TokenType } from 'chevrotain';
import type { DiagnosticCode, DiagnosticParams } from '../src/base/codes.ts';
import type { Diagnostic, Fix, Label } from '../src/base/diagnostic.ts';
import type { Language } from '../src/base/language.ts';
import type { Span } from '../src/base/span.ts';
import type { Citation, Name, Path, Text } from './ast.ts';
import { monthNumber } from './words.ts';
import {
  Identifier,
  NormId,
  Numeral,
  TextLine,
  allTokenTypes,
  conceptOf,
  mark,
  markOf,
  word,
} from './tokens.ts';
import type { Token } from './tokens.ts';

export const DEEPEST = 200;

/** Thrown where the nesting passes `DEEPEST`; the driver turns it into a diagnostic. */
export class TooDeep extends Error {
  readonly span: Span;
  constructor(span: Span) {
    super('too deep');
    this.span = span;
  }
}

/** A message is data here: the names of the token types that could stand at the place. */
const expectedNames: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => namesOf(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => namesOf(expectedIterationPaths),
};

const namesOf = (paths: readonly (readonly TokenType[])[]): string =>
  paths.flatMap((path) => path[0]?.name ?? []).join(' ');

export abstract class ParserBase extends EmbeddedActionsParser {
  protected file = 0;
  protected language: Language = 'nl';
  /** In a step: a comparing word that is the first on its line opens a clause. */
  protected isInStep = false;
  /** In a decision: a `=` that is the first on its line opens the value. */
  protected isInDecision = false;
  /** In a list of `-` items: a `-` that is the first on its line opens an item. */
  protected isInList = false;
  /** In a timeline or procedure: months, quarters and years may leave out the year. */
  protected isInTimeline = false;
  protected depth = 0;
  protected found: Diagnostic[] = [];

  constructor(skipValidations: boolean) {
    super([...allTokenTypes], { maxLookahead: 1, skipValidations, errorMessageProvider: expectedNames });
  }

  // ------------------------------------------------------------------------------------------ places

  protected next(distance = 1): Token {
    return this.LA(distance) as Token;
  }

  protected isNext(type: TokenType, distance = 1): boolean {
    return this.LA(distance).tokenType === type;
  }

  protected isMarkNext(distance = 1): boolean {
    return markOf(this.LA(distance).tokenType) !== null;
  }

  /** From a token to the last one that was read. */
  protected spanFrom(start: Token): Span {
    const last = this.LA(0) as Token;
    return { file: this.file, start: start.startOffset, end: Math.max(last.end, start.startOffset) };
  }

  protected spanOf(token: Token): Span {
    return { file: this.file, start: token.startOffset, end: token.end };
  }

  protected between(first: { readonly span: Span }, last: { readonly span: Span }): Span {
    return { file: this.file, start: first.span.start, end: last.span.end };
  }

  // ------------------------------------------------------------------------------------- diagnostics

  protected report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams[Code],
    span: Span,
    more: { readonly secondary?: readonly Label[]; readonly fixes?: readonly Fix[] } = {},
  ): void {
    const { secondary = [], fixes = [] } = more;
    this.found.push({ code, severity: 'error', params, primary: { span }, secondary, fixes } as Diagnostic);
  }

  protected replacement(span: Span, text: string, isSafe: boolean): Fix {
    return { title: { key: 'replaceBy', values: { text } }, edits: [{ span, text }], isSafe };
  }

  /**
   * Parses a part; after a mistake in it goes on at the next token where `canResume` holds. The mistake is kept.
   * Costs nothing on text without mistakes.
   */
  protected recovering(parse: () => void, canResume: (token: Token) => boolean): void {
    const { depth, isInDecision, isInList, isInStep } = this;
    const start = this.next();
    try {
      parse();
    } catch (mistake) {
      if (!(mistake instanceof Error) || !isRecognitionException(mistake)) throw mistake;
      Object.assign(this, { depth, isInDecision, isInList, isInStep });
      if (this.next() === start) this.SKIP_TOKEN();
      while (!this.isAtEnd() && !canResume(this.next())) this.SKIP_TOKEN();
    }
  }

  protected isAtEnd(): boolean {
    return this.isNext(EOF);
  }

  // ------------------------------------------------------------------------------------------- names

  /**
   * Where a name has to stand, a keyword is read as one when what follows it cannot be what the keyword opens. So
   * `keuze X = groep | los` has its diagnostic at `groep`, and `voorwaarde volgens GGZ-1` one for the missing name.
   */
  protected takeKeywordAsName(): void {
    const token = this.next();
    if (token.tokenType === Identifier || token.isFirst || conceptOf(token.tokenType) === null) return;
    const after = this.next(2);
    const opensSomething =
      !after.isFirst &&
      after.tokenType !== EOF &&
      after.tokenType !== TextLine &&
      conceptOf(after.tokenType) === null &&
      (markOf(after.tokenType) === null || after.tokenType === mark.openParenthesis);
    if (!opensSomething) token.becomeName();
  }

  protected nameFrom(token: Token): Name {
    const span = this.spanOf(token);
    if (token.isReserved) {
      const suggestion = `${token.value}_`;
      const fixes = [this.replacement(span, suggestion, false)];
      this.report('reserved-word', { word: token.value, suggestion }, span, { fixes });
    }
    return { span, text: token.value };
  }

  protected monthOf(token: Token): number | null {
    return token.tokenType === Identifier ? monthNumber(token.value, this.language) : null;
  }

  /** `2024`: a year has four digits and no grouping. */
  protected isYear(distance = 1): boolean {
    const token = this.next(distance);
    return token.tokenType === Numeral && !token.isFirst && /^\d{4}$/.test(token.image);
  }

  protected wholeOf(token: Token): number {
    if (/^\d{1,9}$/.test(token.value)) return Number(token.value);
    this.report('not-whole', { found: token.image.slice(0, 40) }, this.spanOf(token));
    return 1;
  }

  readonly name: ParserMethod<[], Name> = this.RULE('name', () => {
    this.takeKeywordAsName();
    return this.nameFrom(this.CONSUME(Identifier) as Token);
  });

  /** A name after a dot, or one that is only ever read after a dot: there a keyword is a name like any other. */
  readonly memberName: ParserMethod<[], Name> = this.RULE('memberName', () => {
    this.takeKeywordAsMember();
    const token = this.CONSUME(Identifier) as Token;
    return { span: this.spanOf(token), text: token.value };
  });

  protected takeKeywordAsMember(): void {
    const token = this.next();
    if (!token.isFirst && conceptOf(token.tokenType) !== null && !/\s/.test(token.image)) token.becomeName();
  }

  readonly path: ParserMethod<[], Path> = this.RULE('path', () => {
    const segments = [this.SUBRULE(this.name)];
    this.MANY(() => {
      this.CONSUME(mark.dot);
      segments.push(this.SUBRULE(this.memberName));
    });
    return this.ACTION(() => ({
      span: this.between(segments[0] as Name, segments.at(-1) as Name),
      segments,
    }));
  });

  readonly text: ParserMethod<[], Text> = this.RULE('text', () => {
    const token = this.CONSUME(TextLine) as Token;
    return { span: this.spanOf(token), value: token.value };
  });

  readonly citation: ParserMethod<[], Citation> = this.RULE('citation', () => {
    const start = this.CONSUME1(NormId) as Token;
    const last = this.OPTION({
      GATE: () => this.isNext(NormId, 2),
      DEF: () => {
        this.CONSUME(word.upTo);
        return this.CONSUME2(NormId) as Token;
      },
    });
    return this.ACTION(() => ({ span: this.spanFrom(start), id: start.value, to: last?.value ?? null }));
  });

  readonly citations: ParserMethod<[], readonly Citation[]> = this.RULE('citations', () => {
    const cites: Citation[] = [];
    this.CONSUME(word.cites);
    this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => cites.push(this.SUBRULE(this.citation)) });
    return cites;
  });
}
