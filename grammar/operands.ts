/** What stands between operators: literals, references, tests over records, extremes and functions. */
import { EOF } from 'chevrotain';
import type { IOrAlt, ParserMethod, TokenType } from 'chevrotain';
import type {
  CallExpression,
  Expression,
  FunctionName,
  Name,
  PickExpression,
  PickItem,
  QuantifierExpression,
  SumExpression,
} from './ast.ts';
import { DayParser } from './days.ts';
import { Numeral, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

type Extreme = PickExpression['pick'];

const extremes: readonly (readonly [TokenType, Extreme])[] = [
  [word.lowestOf, 'lowest'],
  [word.highestOf, 'highest'],
  [word.earliestOf, 'earliest'],
  [word.latestOf, 'latest'],
];

const functions: readonly (readonly [TokenType, FunctionName])[] = [
  [word.yearOf, 'yearOf'],
  [word.monthOf, 'monthOf'],
  [word.quarterOf, 'quarterOf'],
  [word.dayOf, 'dayOf'],
  [word.firstDayOf, 'firstDayOf'],
  [word.lastDayOf, 'lastDayOf'],
  [word.calendarYear, 'yearPeriod'],
  [word.calendarQuarter, 'quarterPeriod'],
  [word.calendarMonth, 'monthPeriod'],
  [word.sizeOf, 'sizeOf'],
];

export abstract class OperandParser extends DayParser {
  private readonly functionAlternatives = functions.map(([type, name]) => ({
    ALT: () => (this.CONSUME(type), name),
  }));

  /** Apart from the others: alternatives of which none has a condition are found in one step. */
  private readonly nameAlternatives: IOrAlt<Expression>[] = [
    { GATE: () => this.isPeriodNext(), ALT: () => this.SUBRULE(this.monthPeriod) },
    { ALT: () => this.SUBRULE(this.reference) },
  ];

  private readonly yearAlternatives: IOrAlt<Expression>[] = [
    { GATE: () => this.isCountedYear(), ALT: () => this.SUBRULE(this.nthYear) },
    { ALT: () => this.SUBRULE(this.namedPeriod) },
  ];

  protected readonly operandAlternatives: IOrAlt<Expression>[] = [
    { ALT: () => this.OR2(this.nameAlternatives) },
    { ALT: () => this.OR3(this.yearAlternatives) },
    { ALT: () => this.SUBRULE(this.figure) },
    { ALT: () => this.SUBRULE(this.share) },
    { ALT: () => this.moneyLiteral() },
    { ALT: () => this.SUBRULE(this.parenthesized) },
    {
      ALT: () => {
        const text = this.SUBRULE(this.text);
        return { kind: 'textLiteral', span: text.span, text };
      },
    },
    { ALT: () => this.literalWord(word.yes, { kind: 'booleanLiteral', value: true }) },
    { ALT: () => this.literalWord(word.no, { kind: 'booleanLiteral', value: false }) },
    { ALT: () => this.literalWord(word.up, { kind: 'roundingLiteral', direction: 'up' }) },
    { ALT: () => this.literalWord(word.down, { kind: 'roundingLiteral', direction: 'down' }) },
    { ALT: () => this.literalWord(word.referenceDate, { kind: 'referenceDate' }) },
    { ALT: () => this.literalWord(word.contractYear, { kind: 'contractYear' }) },
    { ALT: () => this.SUBRULE(this.readingTest) },
    { ALT: () => this.SUBRULE(this.quantifier) },
    { ALT: () => this.SUBRULE(this.countOfRecords) },
    { ALT: () => this.SUBRULE(this.sumOver) },
    { ALT: () => this.SUBRULE(this.extreme) },
    { ALT: () => this.SUBRULE(this.functionCall) },
    { ALT: () => this.SUBRULE(this.daysBetween) },
    { ALT: () => this.SUBRULE(this.periodBetween) },
    { ALT: () => this.SUBRULE(this.nthPeriod) },
    { ALT: () => this.SUBRULE(this.rolled) },
    { ALT: () => this.SUBRULE(this.workingDaysBetween) },
  ];

  private literalWord<Literal extends object>(
    type: TokenType,
    literal: Literal,
  ): Literal & Pick<Expression, 'span'> {
    const token = this.CONSUME(type) as Token;
    return { ...literal, span: this.spanOf(token) };
  }

  /** Within parentheses a new line means nothing. */
  readonly parenthesized: ParserMethod<[], Expression> = this.RULE('parenthesized', (): Expression => {
    const start = this.CONSUME(mark.openParenthesis) as Token;
    const { isInDecision, isInList, isInStep } = this;
    this.isInDecision = false;
    this.isInList = false;
    this.isInStep = false;
    const expression = this.SUBRULE(this.expression);
    this.CONSUME(mark.closeParenthesis);
    this.isInDecision = isInDecision;
    this.isInList = isInList;
    this.isInStep = isInStep;
    return this.ACTION(() => ({ kind: 'parenthesized', span: this.spanFrom(start), expression }));
  });

  // ------------------------------------------------------------------------------------ over records

  /** `elke [o uit] declaratie [waarvoor p] heeft q`. */
  readonly quantifier: ParserMethod<[], QuantifierExpression> = this.RULE(
    'quantifier',
    (): QuantifierExpression => {
      const start = this.next();
      const read = this.OR<{ quantifier: QuantifierExpression['quantifier']; count: number | null }>([
        { ALT: () => (this.CONSUME(word.every), { quantifier: 'every', count: null }) },
        { ALT: () => (this.CONSUME(word.some), { quantifier: 'some', count: null }) },
        {
          ALT: () => {
            this.CONSUME(word.atLeastOf);
            const count = this.CONSUME(Numeral) as Token;
            return { quantifier: 'atLeast', count: this.ACTION(() => this.wholeOf(count)) };
          },
        },
      ]);
      const records = this.SUBRULE(this.records);
      this.CONSUME(word.has);
      const body = this.SUBRULE(this.expression);
      return this.ACTION(() => ({
        kind: 'quantifier',
        span: this.spanFrom(start),
        ...read,
        ...records,
        body,
      }));
    },
  );

  readonly countOfRecords: ParserMethod<[], QuantifierExpression> = this.RULE(
    'countOfRecords',
    (): QuantifierExpression => {
      const start = this.CONSUME(word.count) as Token;
      const records = this.SUBRULE(this.records);
      return this.ACTION(() => ({
        kind: 'quantifier',
        span: this.spanFrom(start),
        quantifier: 'count',
        count: null,
        ...records,
        body: null,
      }));
    },
  );

  /** `[o uit] declaratie [waarvoor p]`. */
  readonly records: ParserMethod<[], { binder: Name | null; over: Name; where: Expression | null }> =
    this.RULE('records', () => {
      const first = this.SUBRULE1(this.name);
      const second = this.OPTION1(() => {
        this.CONSUME(word.outOf);
        return this.SUBRULE2(this.name);
      });
      const where = this.OPTION2(() => {
        this.CONSUME(word.where);
        return this.SUBRULE(this.expression);
      });
      const binder = second === undefined ? null : first;
      return { binder, over: second ?? first, where: where ?? null };
    });

  readonly sumOver: ParserMethod<[], SumExpression> = this.RULE('sumOver', (): SumExpression => {
    const start = this.CONSUME(word.sumOf) as Token;
    const rest = this.SUBRULE(this.bodyOver);
    return this.ACTION(() => ({ kind: 'aggregate', span: this.spanFrom(start), aggregate: 'sum', ...rest }));
  });

  readonly bodyOver: ParserMethod<[], Pick<SumExpression, 'body' | 'binder' | 'over' | 'where'>> = this.RULE(
    'bodyOver',
    () => {
      const body = this.SUBRULE(this.sum);
      this.CONSUME(word.over);
      const records = this.SUBRULE(this.records);
      return this.ACTION(() => ({ body, ...records }));
    },
  );

  // ----------------------------------------------------------------------------------------- extremes

  /** `laagste van x over declaratie`, or the extreme of written alternatives, in parentheses or as a list. */
  readonly extreme: ParserMethod<[], Expression> = this.RULE('extreme', (): Expression => {
    const start = this.next();
    const pick = this.OR1(extremes.map(([type, name]) => ({ ALT: () => (this.CONSUME(type), name) })));
    return this.OR2<Expression>({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.isNext(mark.minus) && this.next().isFirst,
          ALT: () => {
            const items = this.SUBRULE(this.listedItems);
            return this.ACTION(() => ({ kind: 'pick', span: this.spanFrom(start), pick, items }));
          },
        },
        {
          GATE: () => this.isListInParentheses(),
          ALT: () => {
            const items = this.SUBRULE(this.itemsInParentheses);
            return this.ACTION(() => ({ kind: 'pick', span: this.spanFrom(start), pick, items }));
          },
        },
        {
          ALT: () => {
            const rest = this.SUBRULE(this.bodyOver);
            return this.ACTION(() => ({
              kind: 'aggregate',
              span: this.spanFrom(start),
              aggregate: pick,
              ...rest,
            }));
          },
        },
      ],
    });
  });

  /**
   * `(a, b)` and `(a als p)` are lists; `(a + b) over x` is not, and neither is `(a + 1 jaar, 3 maanden) over x`, where
   * the comma is part of a duration.
   */
  private isListInParentheses(): boolean {
    if (!this.isNext(mark.openParenthesis)) return false;
    let depth = 0;
    let hasDurationComma = false;
    for (let distance = 1; ; distance += 1) {
      const { tokenType } = this.next(distance);
      if (tokenType === mark.openParenthesis) depth += 1;
      else if (tokenType === mark.closeParenthesis) depth -= 1;
      else if (depth === 1 && tokenType === word.if) return true;
      else if (depth === 1 && tokenType === mark.comma) {
        if (!this.isDurationComma(distance)) return true;
        hasDurationComma = true;
      }
      if (depth === 0) return hasDurationComma && !this.isNext(word.over, distance + 1);
      if (tokenType === EOF) return hasDurationComma;
    }
  }

  readonly itemsInParentheses: ParserMethod<[], readonly PickItem[]> = this.RULE('itemsInParentheses', () => {
    const items: PickItem[] = [];
    this.CONSUME(mark.openParenthesis);
    const { isInDecision, isInList, isInStep } = this;
    this.isInDecision = false;
    this.isInList = false;
    this.isInStep = false;
    this.takeKeywordAsValue();
    this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => items.push(this.SUBRULE(this.pickItem)) });
    this.CONSUME(mark.closeParenthesis);
    this.isInDecision = isInDecision;
    this.isInList = isInList;
    this.isInStep = isInStep;
    return items;
  });

  readonly listedItems: ParserMethod<[], readonly PickItem[]> = this.RULE('listedItems', () => {
    const items: PickItem[] = [];
    const { isInList } = this;
    this.isInList = true;
    this.AT_LEAST_ONE({
      GATE: () => this.next().isFirst,
      DEF: () => {
        this.CONSUME(mark.minus);
        items.push(this.SUBRULE(this.pickItem));
      },
    });
    this.isInList = isInList;
    return items;
  });

  readonly pickItem: ParserMethod<[], PickItem> = this.RULE('pickItem', (): PickItem => {
    const start = this.next();
    const value = this.SUBRULE(this.sum);
    const condition = this.OPTION1(() => {
      this.CONSUME(word.if);
      return this.SUBRULE(this.expression);
    });
    const cites = this.OPTION2(() => this.SUBRULE(this.citations));
    return this.ACTION(() => ({
      span: this.spanFrom(start),
      value,
      condition: condition ?? null,
      cites: cites ?? [],
    }));
  });

  // ---------------------------------------------------------------------------------------- functions

  readonly functionCall: ParserMethod<[], CallExpression> = this.RULE('functionCall', (): CallExpression => {
    const start = this.next();
    const name = this.OR(this.functionAlternatives);
    const argument = this.SUBRULE(this.operand);
    return this.ACTION(() => ({
      kind: 'call',
      span: this.spanFrom(start),
      function: name,
      arguments: [argument],
    }));
  });

  readonly daysBetween: ParserMethod<[], CallExpression> = this.RULE('daysBetween', (): CallExpression => {
    const start = this.CONSUME(word.daysBetween) as Token;
    const first = this.SUBRULE1(this.sum);
    this.CONSUME(word.and);
    const second = this.SUBRULE2(this.sum);
    const span = this.spanFrom(start);
    return { kind: 'call', span, function: 'daysBetween', arguments: [first, second] };
  });

  readonly periodBetween: ParserMethod<[], Expression> = this.RULE('periodBetween', (): Expression => {
    const start = this.CONSUME(word.periodFrom) as Token;
    const first = this.SUBRULE1(this.sum);
    this.CONSUME(word.upTo);
    const last = this.SUBRULE2(this.sum);
    return { kind: 'period', span: this.spanFrom(start), first, last };
  });
}
