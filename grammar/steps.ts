/** Steps and deadlines, and the heads of timelines and procedures. */
import type { ParserMethod } from 'chevrotain';
import type { Span } from '../src/base/span.ts';
import type { Path, StepDeclaration, Text, TimelineDeclaration, Window } from './ast.ts';
import { clausesOf, newDraft } from './clauses.ts';
import { TableParser } from './tables.ts';
import { Numeral, word } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What the clauses of a step gave so far. */
interface StepDraft {
  readonly seen: Map<string, Span>;
  by: Pick<StepDeclaration, 'by' | 'isByUnnamed'>;
  window: Window | null;
  force: StepDeclaration['force'];
  isOptional: boolean;
  isYearly: boolean;
  via: readonly Text[];
  contents: readonly Text[];
  dependsOn: readonly Path[];
  consequence: StepDeclaration['consequence'];
}

const newStepDraft = (seen: Map<string, Span> = new Map()): StepDraft => ({
  seen,
  by: { by: [], isByUnnamed: false },
  window: null,
  force: 'must',
  isOptional: false,
  isYearly: false,
  via: [],
  contents: [],
  dependsOn: [],
  consequence: null,
});

export abstract class StepParser extends TableParser {
  readonly step: ParserMethod<[], StepDeclaration> = this.RULE('step', (): StepDeclaration => {
    const start = this.next();
    const spelling = this.OR1<StepDeclaration['spelling']>([
      { ALT: () => (this.CONSUME(word.step), 'step') },
      { ALT: () => (this.CONSUME(word.deadline), 'deadline') },
    ]);
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    const shared = newDraft();
    const draft = newStepDraft(shared.seen);
    this.isInStep = true;
    this.clauseLoop(() =>
      this.OR2([
        { ALT: () => this.SUBRULE(this.sharedClause, { ARGS: [shared] }) },
        { ALT: () => this.SUBRULE(this.plainGuard, { ARGS: [shared] }) },
        { ALT: () => (draft.by = this.SUBRULE(this.byParties, { ARGS: [shared.seen] })) },
        { ALT: () => (draft.window = this.SUBRULE(this.window, { ARGS: [shared.seen] })) },
        { ALT: () => this.SUBRULE(this.stepClause, { ARGS: [draft] }) },
      ]),
    );
    this.isInStep = false;
    return this.ACTION(() => {
      const { by, seen: _seen, ...rest } = draft;
      const clauses = clausesOf(shared);
      return { kind: 'step', span: this.spanFrom(start), spelling, name, label, clauses, ...by, ...rest };
    });
  });

  readonly stepClause: ParserMethod<[StepDraft], void> = this.RULE(
    'stepClause',
    (draft: StepDraft = newStepDraft()) => {
      const start = this.next();
      const isForce = start.tokenType === word.aims || start.tokenType === word.may;
      this.ACTION(() => this.once(draft.seen, start, isForce ? 'force' : null));
      this.OR([
        { ALT: () => (this.CONSUME(word.aims), (draft.force = 'aims')) },
        { ALT: () => (this.CONSUME(word.may), (draft.force = 'may')) },
        { ALT: () => (this.CONSUME(word.optional), (draft.isOptional = true)) },
        { ALT: () => (this.CONSUME(word.yearly), (draft.isYearly = true)) },
        { ALT: () => (this.CONSUME(word.via), (draft.via = this.SUBRULE1(this.texts))) },
        { ALT: () => (this.CONSUME(word.contents), (draft.contents = this.SUBRULE2(this.texts))) },
        { ALT: () => (this.CONSUME(word.after), (draft.dependsOn = this.SUBRULE(this.paths))) },
        { ALT: () => (draft.consequence = this.SUBRULE(this.consequence)) },
      ]);
    },
  );

  readonly consequence: ParserMethod<[], NonNullable<StepDeclaration['consequence']>> = this.RULE(
    'consequence',
    () => {
      const start = this.CONSUME(word.consequence) as Token;
      const text = this.OR<Text | null>([
        { ALT: () => (this.CONSUME(word.unnamed), null) },
        { ALT: () => this.SUBRULE(this.text) },
      ]);
      return { span: this.spanFrom(start), text };
    },
  );

  /** `op d`, `uiterlijk d`, `vóór d`, `vanaf d [uiterlijk e]`, `gedurende P`, `zonder dag`. */
  readonly window: ParserMethod<[Map<string, Span>], Window> = this.RULE(
    'window',
    (seen: Map<string, Span> = new Map()): Window => {
      const start = this.next();
      this.ACTION(() => this.once(seen, start, 'window'));
      return this.OR<Window>([
        {
          ALT: () => {
            this.CONSUME(word.on);
            const day = this.SUBRULE1(this.sum);
            return { kind: 'on', span: this.spanFrom(start), day };
          },
        },
        {
          ALT: () => {
            this.CONSUME1(word.byDate);
            const by = this.SUBRULE2(this.sum);
            return { kind: 'between', span: this.spanFrom(start), from: null, by };
          },
        },
        {
          ALT: () => {
            this.CONSUME(word.before);
            const day = this.SUBRULE3(this.sum);
            return { kind: 'before', span: this.spanFrom(start), day };
          },
        },
        { ALT: () => this.SUBRULE(this.windowFrom) },
        {
          ALT: () => {
            this.CONSUME(word.during);
            const period = this.SUBRULE4(this.sum);
            return { kind: 'during', span: this.spanFrom(start), period };
          },
        },
        { ALT: () => (this.CONSUME(word.noDay), { kind: 'noDay', span: this.spanFrom(start) }) },
      ]);
    },
  );

  readonly windowFrom: ParserMethod<[], Window> = this.RULE('windowFrom', (): Window => {
    const start = this.CONSUME(word.from) as Token;
    const from = this.SUBRULE1(this.sum);
    const by = this.OPTION(() => {
      this.CONSUME(word.byDate);
      return this.SUBRULE2(this.sum);
    });
    return { kind: 'between', span: this.spanFrom(start), from, by: by ?? null };
  });

  /** The first lines of a timeline or procedure; its steps are declarations of their own. */
  readonly timelineHead: ParserMethod<[], TimelineDeclaration> = this.RULE(
    'timelineHead',
    (): TimelineDeclaration => {
      const start = this.next();
      const isProcedure = this.OR1([
        { ALT: () => (this.CONSUME(word.timeline), false) },
        { ALT: () => (this.CONSUME(word.procedure), true) },
      ]);
      const name = this.SUBRULE(this.name);
      const label = this.SUBRULE(this.labelText);
      const year = this.OPTION(() => {
        this.CONSUME(word.in);
        return this.CONSUME(Numeral) as Token;
      });
      const draft = newDraft();
      this.clauseLoop(() => this.SUBRULE(this.sharedClause, { ARGS: [draft] }));
      return this.ACTION(() => ({
        kind: 'timeline',
        span: this.spanFrom(start),
        isProcedure,
        name,
        label,
        year: year === undefined ? null : this.wholeOf(year),
        clauses: clausesOf(draft),
        steps: [],
      }));
    },
  );
}
