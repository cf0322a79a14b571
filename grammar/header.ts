/** The head of a file: its language, which policy it is, and when it holds. */
import type { ParserMethod } from 'chevrotain';
import type { AfterDay, Bounds, DateLiteral, Header, Name, Node } from './ast.ts';
import type { Span } from '../src/base/span.ts';
import { ClauseParser } from './clauses.ts';
import { Identifier, NormId, Numeral, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A node while its clauses are gathered. */
export type Mutable<Node> = { -readonly [Key in keyof Node]: Node[Key] };

export abstract class HeaderParser extends ClauseParser {
  /** `taal nl` and, unless the file has none, the header with its clauses. */
  readonly fileHead: ParserMethod<[], Header | null> = this.RULE('fileHead', () => {
    this.OPTION1(() => {
      this.CONSUME(word.language);
      this.CONSUME(Identifier);
    });
    return this.OPTION2(() => this.SUBRULE(this.header)) ?? null;
  });

  readonly header: ParserMethod<[], Header> = this.RULE('header', (): Header => {
    const start = this.next();
    const kind = this.OR1<Header['kind']>([
      { ALT: () => (this.CONSUME(word.policy), 'policy') },
      { ALT: () => (this.CONSUME(word.vocabulary), 'vocabulary') },
      { ALT: () => (this.CONSUME(word.partOf), 'part') },
    ]);
    const name = this.SUBRULE1(this.path);
    const year = this.OPTION1(() => this.CONSUME1(Numeral) as Token);
    const revision = this.OPTION2(() => {
      this.CONSUME(word.revision);
      return this.CONSUME2(Numeral) as Token;
    });
    const draft: Mutable<Header> = {
      span: this.spanFrom(start),
      kind,
      name,
      year: null,
      revision: null,
      title: null,
      published: null,
      governs: null,
      consultable: null,
      registers: [],
      uses: [],
      amends: null,
      notAtHand: null,
    };
    const seen = new Map<string, Span>();
    this.clauseLoop(() => this.SUBRULE(this.headerClause, { ARGS: [draft, seen] }));
    return this.ACTION(() => ({
      ...draft,
      span: this.spanFrom(start),
      year: year === undefined ? null : this.wholeOf(year),
      revision: revision === undefined ? null : this.wholeOf(revision),
    }));
  });

  readonly headerClause: ParserMethod<[Mutable<Header>, Map<string, Span>], void> = this.RULE(
    'headerClause',
    (draft: Mutable<Header> = {} as Header, seen: Map<string, Span> = new Map()) => {
      this.ACTION(() => this.once(seen, this.next()));
      this.OR([
        { ALT: () => (this.CONSUME(word.title), (draft.title = this.SUBRULE(this.text))) },
        { ALT: () => (this.CONSUME(word.published), (draft.published = this.SUBRULE(this.publication))) },
        { ALT: () => (this.CONSUME(word.governs), (draft.governs = this.SUBRULE1(this.looseBounds))) },
        {
          ALT: () => (this.CONSUME(word.consultable), (draft.consultable = this.SUBRULE2(this.looseBounds))),
        },
        { ALT: () => (this.CONSUME(word.registers), (draft.registers = this.SUBRULE(this.registerIds))) },
        { ALT: () => (this.CONSUME(word.uses), (draft.uses = this.SUBRULE(this.paths))) },
        { ALT: () => (draft.amends = this.SUBRULE(this.amends)) },
        { ALT: () => (draft.notAtHand = this.SUBRULE(this.notAtHand)) },
      ]);
    },
  );

  readonly publication: ParserMethod<[], NonNullable<Header['published']>> = this.RULE('publication', () =>
    this.OR<NonNullable<Header['published']>>([
      { ALT: () => this.SUBRULE(this.afterDay) },
      { ALT: () => this.SUBRULE(this.dayOrPeriod) },
    ]),
  );

  /** `na 28 maart 2024`. */
  readonly afterDay: ParserMethod<[], AfterDay> = this.RULE('afterDay', (): AfterDay => {
    const start = this.CONSUME(word.after) as Token;
    const first = this.CONSUME(Numeral) as Token;
    const day = this.SUBRULE<[Token], DateLiteral>(this.restOfDate, { ARGS: [first] });
    return { kind: 'afterDay', span: this.spanFrom(start), day };
  });

  /** `wijzigt herziening 1`. */
  readonly amends: ParserMethod<[], NonNullable<Header['amends']>> = this.RULE('amends', () => {
    const start = this.CONSUME(word.amends) as Token;
    this.CONSUME(word.revision);
    const revision = this.CONSUME(Numeral) as Token;
    return this.ACTION(() => ({ span: this.spanFrom(start), revision: this.wholeOf(revision) }));
  });

  readonly notAtHand: ParserMethod<[], Node> = this.RULE('notAtHand', () => {
    const token = this.CONSUME(word.notAtHand) as Token;
    return { span: this.spanOf(token) };
  });

  /** Bounds whose first word may be left out. */
  readonly looseBounds: ParserMethod<[], Bounds> = this.RULE('looseBounds', (): Bounds => {
    const start = this.next();
    this.OPTION1(() => this.CONSUME(word.from));
    const from = this.OPTION2({ GATE: () => !this.next().isFirst, DEF: () => this.SUBRULE1(this.sum) });
    const to = this.OPTION3(() => {
      this.CONSUME(word.upTo);
      return this.SUBRULE2(this.sum);
    });
    return this.ACTION(() => this.boundsFrom(start, from, to));
  });

  readonly registerIds: ParserMethod<[], readonly Name[]> = this.RULE('registerIds', () => {
    const ids: Name[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: mark.comma,
      DEF: () => {
        const token = this.OR([
          { ALT: () => this.CONSUME(NormId) as Token },
          { ALT: () => this.CONSUME(Identifier) as Token },
        ]);
        ids.push({ span: this.spanOf(token), text: token.value });
      },
    });
    return ids;
  });
}
