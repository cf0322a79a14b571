/** Judgements, powers and readings: what people decide, and how an ambiguous passage is read. */
import type { ParserMethod } from 'chevrotain';
import type { Span } from '../src/base/span.ts';
import type {
  Alternative,
  AlternativeValue,
  Bounds,
  Citation,
  ReadingBinding,
  ReadingDeclaration,
  Reference,
  SayDeclaration,
} from './ast.ts';
import { clausesOf, newDraft } from './clauses.ts';
import { NormParser } from './norms.ts';
import { TextLine, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

export abstract class ReadingParser extends NormParser {
  // --------------------------------------------------------------------------- judgements and powers

  readonly say: ParserMethod<[], SayDeclaration> = this.RULE('say', (): SayDeclaration => {
    const start = this.next();
    const say = this.OR1<SayDeclaration['say']>([
      { ALT: () => (this.CONSUME(word.judgement), 'judgement') },
      { ALT: () => (this.CONSUME(word.power), 'power') },
    ]);
    const name = this.SUBRULE(this.name);
    const type = this.OPTION({
      GATE: () => say === 'judgement',
      DEF: () => {
        this.CONSUME(mark.colon);
        return this.SUBRULE(this.type);
      },
    });
    const label = this.SUBRULE(this.labelText);
    const draft = newDraft();
    let by: Pick<SayDeclaration, 'by' | 'isByUnnamed'> | null = null;
    let range: Bounds | null = null;
    let weighs: readonly Reference[] = [];
    this.clauseLoop(() =>
      this.OR2([
        { ALT: () => this.SUBRULE(this.sharedClause, { ARGS: [draft] }) },
        { ALT: () => this.SUBRULE(this.plainGuard, { ARGS: [draft] }) },
        { ALT: () => (by = this.SUBRULE(this.byParties, { ARGS: [draft.seen] })) },
        {
          ALT: () => {
            const clause = this.CONSUME(word.range) as Token;
            this.ACTION(() => this.once(draft.seen, clause));
            range = this.SUBRULE(this.bounds);
          },
        },
        {
          ALT: () => {
            const clause = this.CONSUME(word.weighs) as Token;
            this.ACTION(() => this.once(draft.seen, clause));
            weighs = this.SUBRULE(this.references);
          },
        },
      ]),
    );
    return this.ACTION(() => {
      if (by === null) this.missing(start, name, ['by']);
      const parties = by ?? { by: [], isByUnnamed: true };
      const clauses = clausesOf(draft);
      return {
        kind: 'say',
        span: this.spanFrom(start),
        say,
        name,
        type: type ?? null,
        label,
        clauses,
        ...parties,
        range,
        weighs,
      };
    });
  });

  readonly references: ParserMethod<[], readonly Reference[]> = this.RULE('references', () => {
    const references: Reference[] = [];
    this.ACTION(() => this.takeKeywordAsName());
    this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => references.push(this.SUBRULE(this.reference)) });
    return references;
  });

  /** `door partij, partij`, `door niet genoemd`. */
  readonly byParties: ParserMethod<[Map<string, Span>], Pick<SayDeclaration, 'by' | 'isByUnnamed'>> =
    this.RULE('byParties', (seen: Map<string, Span> = new Map()) => {
      const start = this.CONSUME(word.by) as Token;
      this.ACTION(() => {
        this.once(seen, start);
        if (!this.isNext(word.unnamed)) this.takeKeywordAsName();
      });
      return this.OR([
        { ALT: () => (this.CONSUME(word.unnamed), { by: [], isByUnnamed: true }) },
        { ALT: () => ({ by: this.SUBRULE(this.names), isByUnnamed: false }) },
      ]);
    });

  // ---------------------------------------------------------------------------------------- readings

  readonly reading: ParserMethod<[], ReadingDeclaration> = this.RULE('reading', (): ReadingDeclaration => {
    const start = this.CONSUME(word.reading) as Token;
    const name = this.SUBRULE(this.name);
    const bindings = this.OPTION(() => {
      this.CONSUME(mark.colon);
      return this.SUBRULE(this.bindings);
    });
    const label = this.SUBRULE(this.labelText);
    let cites: readonly Citation[] = [];
    const alternatives: Alternative[] = [];
    const seen = new Map<string, Span>();
    this.clauseLoop(() =>
      this.OR([
        {
          ALT: () => {
            this.ACTION(() => this.once(seen, this.next()));
            cites = this.SUBRULE(this.citations);
          },
        },
        { ALT: () => alternatives.push(this.SUBRULE(this.alternative, { ARGS: [seen] })) },
      ]),
    );
    return this.ACTION(() => {
      if (!seen.has(word.chosen.name)) this.missing(start, name, ['chosen']);
      else if (alternatives.length < 2) this.missing(start, name, ['alsoPossible']);
      alternatives.sort((left, right) => Number(right.isChosen) - Number(left.isChosen));
      return {
        kind: 'reading',
        span: this.spanFrom(start),
        name,
        label,
        cites,
        bindings: bindings ?? [],
        alternatives,
      };
    });
  });

  readonly bindings: ParserMethod<[], readonly ReadingBinding[]> = this.RULE('bindings', () =>
    this.OR<readonly ReadingBinding[]>([
      {
        ALT: () => {
          const bindings: ReadingBinding[] = [];
          this.CONSUME(mark.openParenthesis);
          this.ACTION(() => this.takeKeywordAsMember());
          this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => bindings.push(this.SUBRULE(this.binding)) });
          this.CONSUME(mark.closeParenthesis);
          return bindings;
        },
      },
      {
        ALT: () => {
          const type = this.SUBRULE(this.type);
          return [{ span: type.span, name: null, type }];
        },
      },
    ]),
  );

  readonly binding: ParserMethod<[], ReadingBinding> = this.RULE('binding', (): ReadingBinding => {
    const name = this.SUBRULE(this.memberName);
    this.CONSUME(mark.colon);
    const type = this.SUBRULE(this.type);
    return this.ACTION(() => ({ span: this.between(name, type), name, type }));
  });

  readonly alternative: ParserMethod<[Map<string, Span>], Alternative> = this.RULE(
    'alternative',
    (seen: Map<string, Span> = new Map()): Alternative => {
      const start = this.next();
      const isChosen = this.OR([
        { ALT: () => (this.CONSUME(word.chosen), true) },
        { ALT: () => (this.CONSUME(word.alsoPossible), false) },
      ]);
      this.ACTION(() => isChosen && this.once(seen, start));
      const name = this.SUBRULE(this.name);
      const values = this.OPTION({
        GATE: () => !this.isNext(TextLine) || this.isNext(TextLine, 2),
        DEF: () => this.SUBRULE(this.alternativeValues),
      });
      const reason = this.SUBRULE(this.text);
      return { span: this.spanFrom(start), isChosen, name, values: values ?? [], reason };
    },
  );

  readonly alternativeValues: ParserMethod<[], readonly AlternativeValue[]> = this.RULE(
    'alternativeValues',
    () =>
      this.OR<readonly AlternativeValue[]>({
        IGNORE_AMBIGUITIES: true,
        DEF: [
          {
            GATE: () => this.isNext(mark.equal, 3),
            ALT: () => {
              const values: AlternativeValue[] = [];
              this.CONSUME(mark.openParenthesis);
              this.ACTION(() => this.takeKeywordAsMember());
              this.AT_LEAST_ONE_SEP({
                SEP: mark.comma,
                DEF: () => values.push(this.SUBRULE(this.namedValue)),
              });
              this.CONSUME(mark.closeParenthesis);
              return values;
            },
          },
          {
            ALT: () => {
              const value = this.SUBRULE(this.writtenGap);
              return [{ span: value.span, name: null, value }];
            },
          },
          {
            ALT: () => {
              const value = this.SUBRULE(this.sum);
              return [{ span: value.span, name: null, value }];
            },
          },
        ],
      }),
  );

  readonly namedValue: ParserMethod<[], AlternativeValue> = this.RULE('namedValue', (): AlternativeValue => {
    const name = this.SUBRULE(this.memberName);
    this.CONSUME(mark.equal);
    const value = this.SUBRULE(this.outcome);
    return this.ACTION(() => ({ span: this.between(name, value), name, value }));
  });
}
