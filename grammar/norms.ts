/** Requirements, groups, decisions and exceptions. */
import type { ParserMethod } from 'chevrotain';
import type { Span } from '../src/base/span.ts';
import type {
  DecisionDeclaration,
  ExceptionDeclaration,
  ExceptionEffect,
  Expression,
  GroupDeclaration,
  Name,
  OutcomeExpression,
  Overlap,
  OverlapPolicy,
  RequirementDeclaration,
  RequirementKind,
  Rule,
  WrittenGap,
} from './ast.ts';
import { clausesOf, newDraft } from './clauses.ts';
import { DeclarationParser } from './declarations.ts';
import { Numeral, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

export abstract class NormParser extends DeclarationParser {
  readonly requirement: ParserMethod<[], RequirementDeclaration | null> = this.RULE('requirement', () => {
    const start = this.next();
    const requirement = this.OR1<RequirementKind>([
      { ALT: () => (this.CONSUME(word.condition), 'condition') },
      { ALT: () => (this.CONSUME(word.exclusion), 'exclusion') },
      { ALT: () => (this.CONSUME(word.expectation), 'expectation') },
      { ALT: () => (this.CONSUME(word.guidance), 'guidance') },
    ]);
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    const draft = newDraft();
    let test: Expression | null = null;
    let gap: WrittenGap | null = null;
    this.clauseLoop(() =>
      this.OR2([
        { ALT: () => this.SUBRULE(this.sharedClause, { ARGS: [draft] }) },
        { ALT: () => (test = this.SUBRULE(this.requirementTest, { ARGS: [requirement, draft.seen] })) },
        {
          ALT: () => {
            this.ACTION(() => this.once(draft.seen, this.next(), 'test'));
            gap = this.SUBRULE(this.writtenGap);
          },
        },
      ]),
    );
    return this.ACTION((): RequirementDeclaration | null => {
      if (test === null && gap === null)
        this.missing(start, name, [requirement === 'exclusion' ? 'if' : 'requires']);
      const clauses = clausesOf(draft);
      return {
        kind: 'requirement',
        span: this.spanFrom(start),
        requirement,
        name,
        label,
        clauses,
        test,
        gap,
      };
    });
  });

  /** `vereist`, or for an exclusion `als`: the other one is a mistake. */
  readonly requirementTest: ParserMethod<[RequirementKind, Map<string, Span>], Expression> = this.RULE(
    'requirementTest',
    (requirement: RequirementKind = 'condition', seen: Map<string, Span> = new Map()) => {
      this.ACTION(() => this.once(seen, this.next(), 'test'));
      const start = this.OR([
        { ALT: () => this.CONSUME(word.requires) as Token },
        { ALT: () => this.CONSUME(word.if) as Token },
      ]);
      const own = requirement === 'exclusion' ? 'if' : 'requires';
      this.ACTION(() => start.tokenType !== word[own] && this.reportForeign(start, own));
      return this.SUBRULE(this.expression);
    },
  );

  /** The first lines of a group; its members are declarations of their own. */
  readonly groupHead: ParserMethod<[], GroupDeclaration> = this.RULE('groupHead', (): GroupDeclaration => {
    const start = this.CONSUME(word.group) as Token;
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    const draft = newDraft();
    let mode: Pick<GroupDeclaration, 'mode' | 'count'> = { mode: 'all', count: null };
    this.clauseLoop(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.sharedClause, { ARGS: [draft] }) },
        { ALT: () => (mode = this.SUBRULE(this.groupMode, { ARGS: [draft.seen] })) },
      ]),
    );
    return this.ACTION(() => {
      const clauses = clausesOf(draft);
      return { kind: 'group', span: this.spanFrom(start), name, label, ...mode, clauses, members: [] };
    });
  });

  readonly groupMode: ParserMethod<[Map<string, Span>], Pick<GroupDeclaration, 'mode' | 'count'>> = this.RULE(
    'groupMode',
    (seen: Map<string, Span> = new Map()) => {
      this.ACTION(() => this.once(seen, this.next(), 'mode'));
      return this.OR<Pick<GroupDeclaration, 'mode' | 'count'>>([
        { ALT: () => (this.CONSUME(word.allOf), { mode: 'all', count: null }) },
        { ALT: () => (this.CONSUME(word.oneOf), { mode: 'one', count: null }) },
        {
          ALT: () => {
            this.CONSUME(word.atLeastOf);
            const count = this.CONSUME(Numeral) as Token;
            this.CONSUME(word.of);
            return this.ACTION(() => ({ mode: 'atLeast', count: this.wholeOf(count) }));
          },
        },
      ]);
    },
  );

  // --------------------------------------------------------------------------------------- decisions

  readonly decision: ParserMethod<[], DecisionDeclaration> = this.RULE(
    'decision',
    (): DecisionDeclaration => {
      const start = this.next();
      const isPublished = this.OR1([
        { ALT: () => (this.CONSUME(word.decision), true) },
        { ALT: () => (this.CONSUME(word.calculation), false) },
      ]);
      const name = this.SUBRULE(this.name);
      this.CONSUME(mark.colon);
      const type = this.SUBRULE(this.type);
      const label = this.SUBRULE(this.labelText);
      const draft = newDraft();
      let value: OutcomeExpression | null = null;
      let overlap: OverlapPolicy | null = null;
      const rules: Rule[] = [];
      this.isInDecision = true;
      this.isInList = true;
      this.clauseLoop(() =>
        this.OR2([
          { ALT: () => this.SUBRULE(this.sharedClause, { ARGS: [draft] }) },
          { ALT: () => (value = this.SUBRULE(this.unconditional, { ARGS: [draft.seen] })) },
          { ALT: () => rules.push(this.SUBRULE(this.rule)) },
          { ALT: () => (overlap = this.SUBRULE(this.overlapPolicy, { ARGS: [draft.seen] })) },
        ]),
      );
      this.isInDecision = false;
      this.isInList = false;
      return this.ACTION(() => {
        if (value === null && rules.length === 0) this.missingValue(start, name);
        const clauses = clausesOf(draft);
        const span = this.spanFrom(start);
        return { kind: 'decision', span, isPublished, name, type, label, clauses, value, rules, overlap };
      });
    },
  );

  private missingValue(start: Token, name: Name): void {
    if (this.isBroken()) return;
    const params = { declaration: start.image, clauses: ['=', '-'] };
    this.report('missing-clause', params, { ...this.spanOf(start), end: name.span.end });
  }

  readonly unconditional: ParserMethod<[Map<string, Span>], OutcomeExpression> = this.RULE(
    'unconditional',
    (seen: Map<string, Span> = new Map()) => {
      const start = this.CONSUME(mark.equal) as Token;
      this.ACTION(() => this.once(seen, start));
      return this.SUBRULE(this.outcome);
    },
  );

  /** `- [naam :] [in beginsel] uitkomst [als voorwaarde] [volgens N]`, `- anders uitkomst`. */
  readonly rule: ParserMethod<[], Rule> = this.RULE('rule', (): Rule => {
    const start = this.CONSUME(mark.minus) as Token;
    const name = this.OPTION1({
      GATE: () => this.isNext(mark.colon, 2),
      DEF: () => this.SUBRULE(this.label),
    });
    const isOtherwise = this.OPTION2(() => this.CONSUME(word.otherwise)) !== undefined;
    const inPrinciple = this.OPTION3(() => this.CONSUME(word.inPrinciple)) !== undefined;
    const outcome = this.SUBRULE(this.outcome);
    const condition = this.OPTION4(() => {
      this.CONSUME(word.if);
      return this.SUBRULE(this.expression);
    });
    const cites = this.OPTION5(() => this.SUBRULE(this.citations));
    return this.ACTION(() => ({
      span: this.spanFrom(start),
      name: name ?? null,
      inPrinciple,
      outcome,
      condition: condition ?? null,
      isOtherwise,
      cites: cites ?? [],
    }));
  });

  /** `bij overlap [onder lezing x = a :] eerste rij [kan leeg zijn] [, anders conflict]`. */
  readonly overlapPolicy: ParserMethod<[Map<string, Span>], OverlapPolicy> = this.RULE(
    'overlapPolicy',
    (seen: Map<string, Span> = new Map()): OverlapPolicy => {
      const start = this.CONSUME(word.onOverlap) as Token;
      this.ACTION(() => this.once(seen, start));
      const under = this.OPTION1(() => {
        const test = this.SUBRULE(this.readingTest);
        this.CONSUME(mark.colon);
        return test;
      });
      const overlap = this.SUBRULE1(this.overlap);
      const mayBeEmpty = this.OPTION2(() => this.CONSUME(word.mayBeEmpty)) !== undefined;
      const otherwise = this.OPTION3(() => {
        this.CONSUME(mark.comma);
        this.CONSUME(word.otherwise);
        return this.SUBRULE2(this.overlap);
      });
      const span = this.spanFrom(start);
      return { span, under: under ?? null, overlap, mayBeEmpty, otherwise: otherwise ?? null };
    },
  );

  readonly overlap: ParserMethod<[], Overlap> = this.RULE('overlap', () =>
    this.OR<Overlap>([
      { ALT: () => (this.CONSUME(word.overlapConflict), 'conflict') },
      { ALT: () => (this.CONSUME(word.overlapFirst), 'first') },
      { ALT: () => (this.CONSUME(word.overlapAll), 'all') },
    ]),
  );

  // -------------------------------------------------------------------------------------- exceptions

  readonly exception: ParserMethod<[], ExceptionDeclaration | null> = this.RULE('exception', () => {
    const start = this.CONSUME(word.exception) as Token;
    const name = this.SUBRULE(this.name);
    this.CONSUME(word.on);
    const target = this.SUBRULE(this.path);
    const label = this.SUBRULE(this.labelText);
    const draft = newDraft();
    let condition: Expression | null = null;
    let effect: ExceptionEffect | null = null;
    this.clauseLoop(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.sharedClause, { ARGS: [draft] }) },
        { ALT: () => (condition = this.SUBRULE(this.ifClause, { ARGS: [draft.seen] })) },
        { ALT: () => (effect = this.SUBRULE(this.effect, { ARGS: [draft.seen] })) },
      ]),
    );
    return this.ACTION((): ExceptionDeclaration | null => {
      if (effect === null)
        return (this.missing(start, name, ['lapses', 'becomes', 'undetermined', 'clashes']), null);
      const clauses = clausesOf(draft);
      return {
        kind: 'exception',
        span: this.spanFrom(start),
        name,
        target,
        label,
        clauses,
        condition,
        effect,
      };
    });
  });

  readonly ifClause: ParserMethod<[Map<string, Span>], Expression> = this.RULE(
    'ifClause',
    (seen: Map<string, Span> = new Map()) => {
      const start = this.CONSUME(word.if) as Token;
      this.ACTION(() => this.once(seen, start));
      return this.SUBRULE(this.expression);
    },
  );

  readonly effect: ParserMethod<[Map<string, Span>], ExceptionEffect> = this.RULE(
    'effect',
    (seen: Map<string, Span> = new Map()) => {
      const start = this.next();
      this.ACTION(() => this.once(seen, start, 'effect'));
      return this.OR<ExceptionEffect>([
        { ALT: () => (this.CONSUME(word.lapses), { kind: 'lapses', span: this.spanFrom(start) }) },
        {
          ALT: () => {
            this.CONSUME(word.becomes);
            const outcome = this.SUBRULE(this.expression);
            return { kind: 'becomes', span: this.spanFrom(start), outcome };
          },
        },
        { ALT: () => this.SUBRULE(this.writtenGap) },
        { ALT: () => (this.CONSUME(word.clashes), { kind: 'clashes', span: this.spanFrom(start) }) },
      ]);
    },
  );
}
