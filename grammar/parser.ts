/** The parser of one declaration, in either vocabulary. Which tokens belong to one is the driver's to say. */
import type { IRecognitionException, ISerializedGast } from 'chevrotain';
import type { Diagnostic } from '../src/base/diagnostic.ts';
import type { Language } from '../src/base/language.ts';
import type { Header, Statement } from './ast.ts';
import { AmendmentParser } from './amendments.ts';
import { isDeclarationWord, ruleOf } from './declaration-words.ts';
import type { DeclarationWord } from './declaration-words.ts';
import type { Token } from './tokens.ts';

export interface ParseContext {
  readonly file: number;
  readonly language: Language;
  readonly isInTimeline: boolean;
}

export interface Parsed<Node> {
  /** Null when nothing could be made of it. */
  readonly node: Node | null;
  readonly mistakes: readonly IRecognitionException[];
  /** Index of the first token that was not read. */
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the parser has and its types leave out. */
interface LexerPlace {
  importLexerState(index: number): void;
  exportLexerState(): number;
}

export class PolParser extends AmendmentParser {
  constructor(skipValidations: boolean) {
    super(skipValidations);
    this.performSelfAnalysis();
  }

  /** `taal nl`, `beleid …` and its clauses. */
  parseHead(tokens: Token[], context: ParseContext): Parsed<Header> {
    return this.run(tokens, 0, context, () => this.fileHead());
  }

  /**
   * The declaration at an index, or the head of a group or timeline. What is left over is a mistake, unless it is a
   * further declaration.
   * @throws TooDeep
   */
  parseDeclaration(
    keyword: DeclarationWord,
    tokens: Token[],
    start: number,
    context: ParseContext,
  ): Parsed<Statement> {
    return this.run<Statement>(tokens, start, context, () => this[ruleOf(keyword)]());
  }

  private run<Node>(
    tokens: Token[],
    start: number,
    context: ParseContext,
    parse: () => Node | null | undefined,
  ): Parsed<Node> {
    this.file = context.file;
    this.language = context.language;
    this.isInTimeline = context.isInTimeline;
    this.isInStep = false;
    this.isInDecision = false;
    this.isInList = false;
    this.depth = 0;
    this.found = [];
    this.input = tokens;
    this.moveTo(start);
    const node = parse() ?? null;
    const end = this.place() + 1;
    const next = tokens[end];
    const isFollowed = next !== undefined && isDeclarationWord(next.tokenType);
    const mistakes = this.errors.filter(({ token }) => !isFollowed || token !== next);
    return { node, mistakes, end, diagnostics: this.found };
  }

  /** The parser can begin in the middle of its tokens, so that a long line is not copied for each declaration. */
  private moveTo(index: number): void {
    (this as unknown as LexerPlace).importLexerState(index - 1);
  }

  private place(): number {
    return (this as unknown as LexerPlace).exportLexerState();
  }

  /** The grammar as data, for the drawing of it. */
  serialized(): readonly ISerializedGast[] {
    return this.getSerializedGastProductions();
  }
}

let shared: PolParser | null = null;

/** The one parser: making it takes milliseconds, so it is made when first needed. */
export function polParser(): PolParser {
  shared ??= new PolParser(true);
  return shared;
}
