/** Expressions, lowest first: `of` and `en`, comparisons and states. */
import type { ParserMethod, TokenType } from 'chevrotain';
import type { BinaryOperator, CompareOperator, Expression, StateTest } from './ast.ts';
import { SumParser } from './sums.ts';
import { mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A comparing word or mark, with what it means. */
export const compareWords: readonly (readonly [TokenType, CompareOperator])[] = [
  [mark.equal, 'equal'],
  [mark.notEqual, 'notEqual'],
  [mark.lessThan, 'lessThan'],
  [mark.atMost, 'atMost'],
  [mark.moreThan, 'moreThan'],
  [mark.atLeast, 'atLeast'],
  [word.lessThan, 'lessThan'],
  [word.atMost, 'atMost'],
  [word.moreThan, 'moreThan'],
  [word.atLeastOf, 'atLeast'],
  [word.from, 'from'],
  [word.before, 'before'],
  [word.byDate, 'by'],
  [word.upTo, 'upTo'],
  [word.after, 'after'],
];

const stateWords: readonly (readonly [TokenType, StateTest['test']])[] = [
  [word.present, 'present'],
  [word.absent, 'absent'],
  [word.applies, 'applies'],
  [word.used, 'used'],
  [word.notYet, 'notYet'],
  [word.never, 'never'],
  [word.empty, 'empty'],
  [word.isMet, 'met'],
];

/** In a step these open a clause when they are the first on their line. */
const stepWords: ReadonlySet<TokenType> = new Set([
  word.from,
  word.byDate,
  word.before,
  word.after,
  word.during,
]);

export abstract class ExpressionParser extends SumParser {
  /** Made once: an array of alternatives in a rule would be made again at every call. */
  private readonly compareAlternatives = compareWords.map(([type, operator]) => ({
    ALT: () => (this.CONSUME(type), operator),
  }));
  private readonly stateAlternatives = stateWords.map(([type, test]) => ({
    ALT: () => (this.CONSUME(type), test),
  }));

  readonly expression: ParserMethod<[], Expression> = this.RULE('expression', () => {
    const first = this.SUBRULE1(this.comparison);
    let rest: (readonly [BinaryOperator, Expression])[] | null = null;
    this.MANY(() => {
      const operator = this.OR<BinaryOperator>([
        { ALT: () => (this.CONSUME(word.and), 'and') },
        { ALT: () => (this.CONSUME(word.or), 'or') },
      ]);
      const right = this.SUBRULE2(this.comparison);
      (rest ??= []).push([operator, right]);
    });
    return rest === null ? first : this.ACTION(() => this.chain(first, rest ?? [], 'and'));
  });

  readonly comparison: ParserMethod<[], Expression> = this.RULE('comparison', () => {
    let negations: Token[] | null = null;
    this.MANY(() => (negations ??= []).push(this.CONSUME(word.not) as Token));
    if (negations !== null) this.ACTION(() => this.descend((negations ?? []).length));
    const left = this.SUBRULE1(this.sum);
    const compared =
      this.OPTION({
        GATE: () => !this.isClauseNext(),
        DEF: () => this.SUBRULE2(this.relation, { ARGS: [left] }),
      }) ?? left;
    return negations === null ? compared : this.ACTION(() => this.negate(negations ?? [], compared));
  });

  /** A comparing word or mark that opens a clause, because it is the first on its line. */
  private isClauseNext(): boolean {
    const { isFirst, tokenType } = this.next();
    if (!isFirst) return false;
    return (this.isInStep && stepWords.has(tokenType)) || (this.isInDecision && tokenType === mark.equal);
  }

  private negate(negations: readonly Token[], operand: Expression): Expression {
    this.depth -= negations.length;
    let result = operand;
    for (const token of negations.toReversed()) {
      const span = { ...operand.span, start: token.startOffset };
      result = { kind: 'unary', span, operator: 'not', operand: result };
    }
    return result;
  }

  readonly relation: ParserMethod<[Expression], Expression> = this.RULE(
    'relation',
    (left: Expression): Expression =>
      this.OR<Expression>([
        {
          ALT: () => {
            const operator = this.SUBRULE(this.compareOperator);
            return this.binary(operator, left, this.SUBRULE1(this.sum));
          },
        },
        {
          ALT: () => {
            this.CONSUME(word.during);
            return this.binary('during', left, this.SUBRULE2(this.sum));
          },
        },
        {
          ALT: () => {
            this.CONSUME(word.contains);
            return this.binary('contains', left, this.SUBRULE3(this.sum));
          },
        },
        { ALT: () => this.SUBRULE(this.within, { ARGS: [left] }) },
        {
          ALT: () => {
            const test = this.SUBRULE(this.state);
            return this.ACTION(() => ({ kind: 'stateTest', span: this.spanBack(left), test, operand: left }));
          },
        },
      ]),
  );

  readonly within: ParserMethod<[Expression], Expression> = this.RULE(
    'within',
    (operand: Expression): Expression => {
      this.CONSUME(word.within);
      const low = this.SUBRULE1(this.sum);
      const high = this.OPTION(() => {
        this.CONSUME(word.upTo);
        return this.SUBRULE2(this.sum);
      });
      return this.ACTION(() => ({
        kind: 'within',
        span: this.spanBack(operand),
        operand,
        low,
        high: high ?? null,
      }));
    },
  );

  readonly compareOperator: ParserMethod<[], CompareOperator> = this.RULE('compareOperator', () =>
    this.OR(this.compareAlternatives),
  );

  readonly state: ParserMethod<[], StateTest['test']> = this.RULE('state', () =>
    this.OR(this.stateAlternatives),
  );
}
