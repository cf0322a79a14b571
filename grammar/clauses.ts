/** The clauses that most declarations share, gathered in any order. */
import { NotAllInputParsedException } from 'chevrotain';
import type { ParserMethod, TokenType } from 'chevrotain';
import type {
  Bounds,
  Citation,
  Clauses,
  DateLiteral,
  Expression,
  Guard,
  Name,
  OutcomeExpression,
  Path,
  PeriodLiteral,
  Reference,
  Text,
  Unless,
  WrittenGap,
} from './ast.ts';
import type { Span } from '../src/base/span.ts';
import { isDeclarationWord } from './declaration-words.ts';
import { keywords } from './keywords.ts';
import type { KeywordName } from './keywords.ts';
import { OperandParser } from './operands.ts';
import { Numeral, conceptOf, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What the clauses of a declaration gave so far. */
export interface Draft {
  readonly seen: Map<string, Span>;
  cites: readonly Citation[];
  per: Name | null;
  guard: Guard | null;
  readonly unless: Unless[];
  inForce: Bounds | null;
  placedBy: Reference | null;
  restsOn: readonly Path[];
}

export const newDraft = (): Draft => ({
  seen: new Map(),
  cites: [],
  per: null,
  guard: null,
  unless: [],
  inForce: null,
  placedBy: null,
  restsOn: [],
});

export const clausesOf = ({ cites, per, guard, unless, inForce, placedBy, restsOn }: Draft): Clauses => ({
  cites,
  per,
  guard,
  unless,
  inForce,
  placedBy,
  restsOn,
});

const gapWords: ReadonlySet<TokenType> = new Set([word.undetermined]);

/** Clauses that may stand more than once. */
const repeatable: ReadonlySet<KeywordName> = new Set(['unless', 'fact', 'expects']);

export abstract class ClauseParser extends OperandParser {
  /** Notes a clause by its first token; a second one gets a diagnostic. `as` names it where several words open it. */
  protected once(seen: Map<string, Span>, token: Token, as: string | null = null): void {
    const concept = conceptOf(token.tokenType);
    if (concept !== null && repeatable.has(concept)) return;
    const key = as ?? token.tokenType.name;
    const span = this.spanOf(token);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, span);
    else if (this.errors.length === 0) {
      const secondary = [{ span: first, text: { key: 'firstPlace' } }];
      this.report('duplicate-clause', { clause: token.image }, span, { secondary });
    }
  }

  /** A declaration without one of the clauses it cannot do without; silent when a mistake was already found in it. */
  protected missing(start: Token, name: { readonly span: Span }, clauses: readonly KeywordName[]): void {
    if (this.isBroken()) return;
    const params = {
      declaration: start.image,
      clauses: clauses.map((clause) => keywords[clause][this.language]),
    };
    this.report('missing-clause', params, { ...this.spanOf(start), end: name.span.end });
  }

  /** A mistake was found in this declaration, or something is left that no clause begins with. */
  protected isBroken(): boolean {
    return this.errors.length > 0 || !this.isAtEnd();
  }

  /** A clause that belongs to another kind of declaration: it is read, and the one that is meant is named. */
  protected reportForeign(token: Token, meant: KeywordName | null): void {
    const span = this.spanOf(token);
    const suggestion = meant === null ? '' : keywords[meant][this.language];
    const fixes = suggestion === '' ? [] : [this.replacement(span, suggestion, false)];
    this.report('unexpected-word', { found: token.image, expected: [], suggestion }, span, { fixes });
  }

  /** Clauses in a loop; after a mistake the next clause that starts a line goes on. */
  protected clauseLoop(parseClause: () => void): void {
    const opensClause = (token: Token): boolean => token.isFirst && this.mayOpenClause(token);
    const loop = (): void => this.MANY(() => this.recovering(parseClause, opensClause));
    loop();
    this.ACTION(() => {
      while (!this.isAtEnd() && !isDeclarationWord(this.next().tokenType)) {
        this.errors = [...this.errors, new NotAllInputParsedException('', this.next())];
        do this.SKIP_TOKEN();
        while (!this.isAtEnd() && !opensClause(this.next()));
        loop();
      }
    });
  }

  private mayOpenClause({ tokenType }: Token): boolean {
    return (
      conceptOf(tokenType) !== null ||
      tokenType === mark.minus ||
      tokenType === mark.bar ||
      tokenType === mark.equal
    );
  }

  readonly sharedClause: ParserMethod<[Draft?], void> = this.RULE(
    'sharedClause',
    (draft: Draft = newDraft()) => {
      const start = this.next();
      this.ACTION(() => this.once(draft.seen, start, start.tokenType === word.appliesIf ? 'guard' : null));
      this.OR([
        { ALT: () => (draft.cites = this.SUBRULE(this.citations)) },
        { ALT: () => (draft.per = this.SUBRULE(this.perSubject)) },
        { ALT: () => (draft.guard = this.SUBRULE(this.appliesIf, { ARGS: [draft] })) },
        { ALT: () => draft.unless.push(this.SUBRULE(this.unless, { ARGS: [draft] })) },
        { ALT: () => (draft.inForce = this.SUBRULE(this.inForce)) },
        { ALT: () => (draft.placedBy = this.SUBRULE(this.placedBy)) },
        { ALT: () => (draft.restsOn = this.SUBRULE(this.restsOn)) },
      ]);
    },
  );

  /**
   * `volgens` after a guard or an exception belongs to it. On a line of its own it belongs to the declaration, when
   * that has none yet.
   */
  private isOwnCitation(draft: Draft): boolean {
    return !this.next().isFirst || draft.cites.length > 0;
  }

  readonly perSubject: ParserMethod<[], Name> = this.RULE('perSubject', () => {
    this.CONSUME(word.per);
    return this.SUBRULE(this.name);
  });

  readonly appliesIf: ParserMethod<[Draft?], Guard> = this.RULE(
    'appliesIf',
    (draft: Draft = newDraft()): Guard => {
      const start = this.CONSUME(word.appliesIf) as Token;
      const condition = this.SUBRULE(this.expression);
      const cites = this.OPTION({
        GATE: () => this.isOwnCitation(draft),
        DEF: () => this.SUBRULE(this.citations),
      });
      return { span: this.spanFrom(start), condition, cites: cites ?? [] };
    },
  );

  /** `als`, where it is another word for `geldt als`. */
  readonly plainGuard: ParserMethod<[Draft?], void> = this.RULE('plainGuard', (draft: Draft = newDraft()) => {
    const start = this.CONSUME(word.if) as Token;
    const condition = this.SUBRULE(this.expression);
    this.ACTION(() => {
      this.once(draft.seen, start, 'guard');
      draft.guard = { span: this.spanFrom(start), condition, cites: [] };
    });
  });

  readonly unless: ParserMethod<[Draft?], Unless> = this.RULE(
    'unless',
    (draft: Draft = newDraft()): Unless => {
      const start = this.CONSUME(word.unless) as Token;
      const name = this.OPTION1({
        GATE: () => this.isNext(mark.colon, 2),
        DEF: () => this.SUBRULE(this.label),
      });
      const condition = this.SUBRULE(this.expression);
      const cites = this.OPTION2({
        GATE: () => this.isOwnCitation(draft),
        DEF: () => this.SUBRULE(this.citations),
      });
      return { span: this.spanFrom(start), name: name ?? null, condition, cites: cites ?? [] };
    },
  );

  /** `naam :` before a condition or an outcome. */
  readonly label: ParserMethod<[], Name> = this.RULE('label', () => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(mark.colon);
    return name;
  });

  readonly inForce: ParserMethod<[], Bounds> = this.RULE('inForce', () => {
    this.CONSUME(word.inForce);
    return this.SUBRULE(this.bounds);
  });

  readonly placedBy: ParserMethod<[], Reference> = this.RULE('placedBy', () => {
    this.CONSUME(word.placedBy);
    return this.SUBRULE(this.reference);
  });

  readonly restsOn: ParserMethod<[], readonly Path[]> = this.RULE('restsOn', () => {
    this.CONSUME(word.restsOn);
    return this.SUBRULE(this.paths);
  });

  readonly paths: ParserMethod<[], readonly Path[]> = this.RULE('paths', () => {
    const paths: Path[] = [];
    this.ACTION(() => this.takeKeywordAsName());
    this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => paths.push(this.SUBRULE(this.path)) });
    return paths;
  });

  readonly names: ParserMethod<[], readonly Name[]> = this.RULE('names', () => {
    const names: Name[] = [];
    this.ACTION(() => this.takeKeywordAsName());
    this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => names.push(this.SUBRULE(this.name)) });
    return names;
  });

  readonly texts: ParserMethod<[], readonly Text[]> = this.RULE('texts', () => {
    const texts: Text[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => texts.push(this.SUBRULE(this.text)) });
    return texts;
  });

  /** `[vanaf a] [tot en met b]`. */
  readonly bounds: ParserMethod<[], Bounds> = this.RULE('bounds', (): Bounds => {
    const start = this.next();
    const from = this.OPTION1(() => {
      this.CONSUME(word.from);
      return this.SUBRULE1(this.sum);
    });
    const to = this.OPTION2(() => {
      this.CONSUME(word.upTo);
      return this.SUBRULE2(this.sum);
    });
    return this.ACTION(() => this.boundsFrom(start, from, to));
  });

  protected boundsFrom(start: Token, from: Expression | undefined, to: Expression | undefined): Bounds {
    const isEmpty = from === undefined && to === undefined;
    if (isEmpty) this.missingBounds();
    const span = isEmpty ? this.spanOf(this.next(0)) : this.spanFrom(start);
    return { span, from: from ?? null, to: to ?? null };
  }

  private missingBounds(): void {
    const expected = (['from', 'upTo'] as const).map((name) => ({
      kind: 'word' as const,
      word: keywords[name][this.language],
    }));
    const last = this.next(0);
    this.report('missing-part', { after: last.image, expected }, this.spanOf(last));
  }

  readonly labelText: ParserMethod<[], Text | null> = this.RULE(
    'labelText',
    () => this.OPTION(() => this.SUBRULE(this.text)) ?? null,
  );

  // ---------------------------------------------------------------------------------------- outcomes

  /** `niet bepaald "reden" [tekst elders naam]`. */
  readonly writtenGap: ParserMethod<[], WrittenGap> = this.RULE('writtenGap', (): WrittenGap => {
    const start = this.CONSUME(word.undetermined) as Token;
    const reason = this.SUBRULE(this.text);
    const elsewhere = this.OPTION(() => {
      this.CONSUME(word.textElsewhere);
      return this.SUBRULE(this.path);
    });
    return { kind: 'writtenGap', span: this.spanFrom(start), reason, elsewhere: elsewhere ?? null };
  });

  readonly outcome: ParserMethod<[], OutcomeExpression> = this.RULE('outcome', () => {
    this.takeKeywordAsValue(gapWords);
    return this.OR<OutcomeExpression>([
      { ALT: () => this.SUBRULE(this.writtenGap) },
      { ALT: () => this.SUBRULE(this.expression) },
    ]);
  });

  readonly dayOrPeriod: ParserMethod<[], DateLiteral | PeriodLiteral> = this.RULE('dayOrPeriod', () =>
    this.OR<DateLiteral | PeriodLiteral>([
      {
        ALT: () => {
          const day = this.CONSUME(Numeral) as Token;
          return this.SUBRULE(this.restOfDate, { ARGS: [day] });
        },
      },
      { ALT: () => this.SUBRULE(this.monthPeriod) },
      { ALT: () => this.SUBRULE(this.namedPeriod) },
    ]),
  );
}
