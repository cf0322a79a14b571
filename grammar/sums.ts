/**
 * Sums and products, and what an operand can have around it. Chains are read in a loop and built from the left, so a
 * long one is not a deep one to parse.
 */
import type { IOrAlt, ParserMethod, TokenType } from 'chevrotain';
import type {
  BinaryExpression,
  BinaryOperator,
  Expression,
  MonthRoundingClause,
  Name,
  PercentageLiteral,
  ReadingTest,
  Reference,
  RoundExpression,
} from './ast.ts';
import type { KeywordName } from './keywords.ts';
import { LiteralParser } from './literals.ts';
import { DEEPEST, TooDeep } from './parser-base.ts';
import { Identifier, Money, Numeral, Percentage, conceptOf, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

const directions: readonly (readonly [TokenType, NonNullable<RoundExpression['direction']>])[] = [
  [word.up, 'up'],
  [word.down, 'down'],
  [word.halfUp, 'halfUp'],
  [word.towardsZero, 'towardsZero'],
  [word.awayFromZero, 'awayFromZero'],
];

type Placed = Pick<Expression, 'span'>;

export abstract class SumParser extends LiteralParser {
  /** Alternatives of `operand`; the subclass has them. */
  protected abstract readonly operandAlternatives: IOrAlt<Expression>[];

  readonly sum: ParserMethod<[], Expression> = this.RULE('sum', () => {
    const first = this.SUBRULE1(this.operand);
    let rest: (readonly [BinaryOperator, Expression, MonthRoundingClause | null])[] | null = null;
    this.MANY({
      GATE: () => !(this.isInList && this.next().isFirst && this.isNext(mark.minus)),
      DEF: () => {
        const operator = this.OR<BinaryOperator>([
          { ALT: () => (this.CONSUME(mark.plus), 'add') },
          { ALT: () => (this.CONSUME(mark.minus), 'subtract') },
          { ALT: () => (this.CONSUME(mark.times), 'multiply') },
          { ALT: () => (this.CONSUME(word.dividedBy), 'divide') },
        ]);
        const right = this.SUBRULE2(this.operand);
        const rounding = this.OPTION({
          GATE: () => this.isRoundingWord(this.next(2)),
          DEF: () => this.SUBRULE(this.monthRounding),
        });
        (rest ??= []).push([operator, right, rounding ?? null]);
      },
    });
    return rest === null ? first : this.ACTION(() => this.chain(first, rest ?? [], 'multiply'));
  });

  /** `(naar boven)`, `(lezing x)`: where a month sum lands when the day does not exist. */
  readonly monthRounding: ParserMethod<[], MonthRoundingClause> = this.RULE(
    'monthRounding',
    (): MonthRoundingClause => {
      const start = this.CONSUME(mark.openParenthesis) as Token;
      const read = this.OR<Pick<MonthRoundingClause, 'direction' | 'reading'>>([
        { ALT: () => (this.CONSUME(word.up), { direction: 'up', reading: null }) },
        { ALT: () => (this.CONSUME(word.down), { direction: 'down', reading: null }) },
        {
          ALT: () => {
            this.CONSUME(word.reading);
            return { direction: null, reading: this.SUBRULE(this.path) };
          },
        },
      ]);
      this.CONSUME(mark.closeParenthesis);
      return this.ACTION(() => ({ span: this.spanFrom(start), ...read }));
    },
  );

  protected isRoundingWord({ tokenType }: Token): boolean {
    return tokenType === word.up || tokenType === word.down || tokenType === word.reading;
  }

  // ---------------------------------------------------------------------------------------- operands

  readonly operand: ParserMethod<[], Expression> = this.RULE('operand', () => {
    let signs: Token[] | null = null;
    this.MANY(() => (signs ??= []).push(this.CONSUME(mark.minus) as Token));
    this.descend(1 + (signs === null ? 0 : (signs as readonly Token[]).length));
    this.takeKeywordAsValue();
    const primary = this.OR({ DEF: this.operandAlternatives, IGNORE_AMBIGUITIES: true });
    const rounded = this.OPTION(() => this.SUBRULE(this.rounding, { ARGS: [primary] })) ?? primary;
    this.depth -= 1;
    return signs === null ? rounded : this.ACTION(() => this.minus(signs ?? [], rounded));
  });

  private minus(signs: readonly Token[], operand: Expression): Expression {
    this.depth -= signs.length;
    let result = operand;
    for (const token of signs.toReversed()) {
      const span = { ...operand.span, start: token.startOffset };
      result = { kind: 'unary', span, operator: 'negate', operand: result };
    }
    return result;
  }

  /** `afgerond (2 decimalen, naar beneden)`. */
  readonly rounding: ParserMethod<[Expression], RoundExpression> = this.RULE(
    'rounding',
    (operand: Expression): RoundExpression => {
      this.CONSUME(word.rounded);
      const open = this.OPTION1(() => this.CONSUME(mark.openParenthesis));
      const decimals = this.CONSUME(Numeral) as Token;
      this.CONSUME(word.decimals);
      this.OPTION2(() => this.CONSUME(mark.comma));
      const read = this.OR<Pick<RoundExpression, 'direction' | 'reading'>>([
        ...directions.map(([type, direction]) => ({
          ALT: () => (this.CONSUME(type), { direction, reading: null }),
        })),
        {
          ALT: () => {
            this.CONSUME(word.reading);
            return { direction: null, reading: this.SUBRULE(this.path) };
          },
        },
      ]);
      this.OPTION3({ GATE: () => open !== undefined, DEF: () => this.CONSUME(mark.closeParenthesis) });
      return this.ACTION(() => {
        const span = this.spanBack(operand);
        return { kind: 'round', span, operand, decimals: this.wholeOf(decimals), ...read };
      });
    },
  );

  readonly reference: ParserMethod<[], Reference> = this.RULE('reference', (): Reference => {
    const start = this.SUBRULE(this.name);
    const segments = [start];
    const key = this.OPTION1(() => {
      this.CONSUME(mark.openBracket);
      const found = this.SUBRULE(this.recordKey);
      this.CONSUME(mark.closeBracket);
      return found;
    });
    this.MANY(() => {
      this.CONSUME(mark.dot);
      segments.push(this.SUBRULE(this.memberName));
    });
    const year = this.OPTION2(() => this.SUBRULE(this.yearOfFact));
    return this.ACTION(() => ({
      kind: 'reference',
      span: this.spanBack(start),
      segments,
      key: key ?? null,
      year: year ?? null,
    }));
  });

  readonly recordKey: ParserMethod<[], Name> = this.RULE('recordKey', () => {
    const token = this.OR([
      { ALT: () => this.CONSUME(Identifier) as Token },
      { ALT: () => this.CONSUME(Numeral) as Token },
    ]);
    return { span: this.spanOf(token), text: token.image };
  });

  /** `in 2023`, `in contractjaar - 1`. */
  readonly yearOfFact: ParserMethod<[], Expression> = this.RULE('yearOfFact', () => {
    this.CONSUME(word.in);
    return this.OR<Expression>([
      { ALT: () => this.yearLiteral(this.CONSUME1(Numeral) as Token) },
      {
        ALT: () => {
          const token = this.CONSUME(word.contractYear) as Token;
          const left: Expression = { kind: 'contractYear', span: this.spanOf(token) };
          const back = this.OPTION({
            GATE: () => this.isNext(Numeral, 2),
            DEF: () => {
              this.CONSUME(mark.minus);
              return this.CONSUME2(Numeral) as Token;
            },
          });
          return this.ACTION(() =>
            back === undefined ? left : this.binary('subtract', left, this.yearLiteral(back)),
          );
        },
      },
    ]);
  });

  private yearLiteral(token: Token): Expression {
    return { kind: 'numberLiteral', span: this.spanOf(token), digits: token.value, unit: null };
  }

  readonly readingTest: ParserMethod<[], ReadingTest> = this.RULE('readingTest', (): ReadingTest => {
    const start = this.CONSUME(word.under) as Token;
    const reading = this.SUBRULE(this.path);
    this.CONSUME(mark.equal);
    const alternative = this.SUBRULE(this.name);
    return this.ACTION(() => ({ kind: 'readingTest', span: this.spanFrom(start), reading, alternative }));
  });

  /** `70%`, `70% van x`. */
  readonly share: ParserMethod<[], Expression> = this.RULE('share', (): Expression => {
    const token = this.CONSUME(Percentage) as Token;
    const left: PercentageLiteral = {
      kind: 'percentageLiteral',
      span: this.spanOf(token),
      digits: token.value,
    };
    const whole = this.OPTION(() => {
      this.CONSUME(word.of);
      return this.SUBRULE(this.operand);
    });
    return whole === undefined ? left : this.binary('percentOf', left, whole);
  });

  protected moneyLiteral(): Expression {
    const token = this.CONSUME(Money) as Token;
    return { kind: 'moneyLiteral', span: this.spanOf(token), digits: token.value };
  }

  // ------------------------------------------------------------------------------------------- common

  /** Before a choice between a value and other things: a keyword that is neither is a name. */
  protected takeKeywordAsValue(others: ReadonlySet<TokenType> = noOthers): void {
    const { tokenType } = this.next();
    if (!startsValue(tokenType) && !others.has(tokenType)) this.takeKeywordAsName();
  }

  protected descend(levels: number): void {
    this.depth += levels;
    // The innermost operand is in the last level, not a level itself.
    if (this.depth > DEEPEST + 1) throw new TooDeep(this.spanOf(this.next()));
  }

  /** From the start of what was read before to the last token. */
  protected spanBack(start: Placed): Expression['span'] {
    return { file: this.file, start: start.span.start, end: (this.LA(0) as Token).end };
  }

  protected binary(
    operator: BinaryOperator,
    left: Expression,
    right: Expression,
    rounding: MonthRoundingClause | null = null,
  ): BinaryExpression {
    return this.ACTION(() => {
      const end = rounding?.span.end ?? right.span.end;
      return { kind: 'binary', span: { ...left.span, end }, operator, left, right, rounding };
    });
  }

  /** Operands and operators of two levels, built from the left: `tight` (and `gedeeld door` with `×`) binds first. */
  protected chain(
    first: Expression,
    rest: readonly (readonly [BinaryOperator, Expression, (MonthRoundingClause | null)?])[],
    tight: 'and' | 'multiply',
  ): Expression {
    const isTight = (operator: BinaryOperator): boolean =>
      operator === tight || (tight === 'multiply' && operator === 'divide');
    let done: Expression | null = null;
    let pending: readonly [BinaryOperator, MonthRoundingClause | null] | null = null;
    let current = first;
    const close = (): Expression =>
      done === null || pending === null ? current : this.binary(pending[0], done, current, pending[1]);
    for (const [operator, right, rounding = null] of rest) {
      if (isTight(operator)) {
        // A rounding after a product belongs to the sum that the product is a part of.
        if (pending !== null && rounding !== null) pending = [pending[0], rounding];
        current = this.binary(operator, current, right, pending === null ? rounding : null);
        continue;
      }
      done = close();
      pending = [operator, rounding];
      current = right;
    }
    return close();
  }
}

/** Keywords that a value can begin with; another one, where a value stands, was meant as a name. */
const valueNames = [
  'yes',
  'no',
  'not',
  'referenceDate',
  'contractYear',
  'under',
  'every',
  'some',
  'atLeastOf',
  'count',
  'sumOf',
  'lowestOf',
  'highestOf',
  'earliestOf',
  'latestOf',
  'yearOf',
  'monthOf',
  'quarterOf',
  'dayOf',
  'firstDayOf',
  'lastDayOf',
  'calendarYear',
  'calendarQuarter',
  'calendarMonth',
  'daysBetween',
  'firstWorkingDay',
  'lastWorkingDay',
  'workingDaysBetween',
  'sizeOf',
  'periodFrom',
  'theYear',
  'month',
  'week',
  'firstQuarter',
  'secondQuarter',
  'thirdQuarter',
  'fourthQuarter',
  'up',
  'down',
] as const satisfies readonly KeywordName[];

const valueWords: ReadonlySet<TokenType> = new Set(valueNames.map((name) => word[name]));

const startsValue = (type: TokenType): boolean =>
  type === Identifier || valueWords.has(type) || conceptOf(type) === null;

const noOthers: ReadonlySet<TokenType> = new Set();
