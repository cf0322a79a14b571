/** Days and periods that are counted: the ninth month from a day, and working days by a calendar. */
import type { ParserMethod } from 'chevrotain';
import type {
  MonthRoundingClause,
  NthPeriodExpression,
  RollExpression,
  WorkingDaysBetweenExpression,
} from './ast.ts';
import { ExpressionParser } from './expressions.ts';
import { Numeral, word } from './tokens.ts';
import type { Token } from './tokens.ts';

export abstract class DayParser extends ExpressionParser {
  /** `maand 9 vanaf d (naar beneden)`, `week 2 vanaf d`. */
  readonly nthPeriod: ParserMethod<[], NthPeriodExpression> = this.RULE('nthPeriod', () => {
    const start = this.next();
    const unit = this.OR<NthPeriodExpression['unit']>([
      { ALT: () => (this.CONSUME(word.month), 'month') },
      { ALT: () => (this.CONSUME(word.week), 'week') },
    ]);
    return this.SUBRULE(this.restOfNth, { ARGS: [start, unit] });
  });

  /** `jaar 2 vanaf d`; apart, because a year of the calendar begins with the same word. */
  readonly nthYear: ParserMethod<[], NthPeriodExpression> = this.RULE('nthYear', () => {
    const start = this.CONSUME(word.theYear) as Token;
    return this.SUBRULE(this.restOfNth, { ARGS: [start, 'year'] });
  });

  readonly restOfNth: ParserMethod<[Token, NthPeriodExpression['unit']], NthPeriodExpression> = this.RULE(
    'restOfNth',
    (start: Token, unit: NthPeriodExpression['unit']): NthPeriodExpression => {
      const ordinal = this.CONSUME(Numeral) as Token;
      this.CONSUME(word.from);
      const day = this.SUBRULE(this.operand);
      const rounding = this.OPTION({
        GATE: () => this.isRoundingWord(this.next(2)),
        DEF: (): MonthRoundingClause => this.SUBRULE(this.monthRounding),
      });
      return this.ACTION(() => {
        const span = this.spanFrom(start);
        const count = this.wholeOf(ordinal);
        if (count < 1) this.report('ordinal-from-one', { found: ordinal.image }, this.spanOf(ordinal));
        return {
          kind: 'nthPeriod',
          span,
          unit,
          ordinal: Math.max(1, count),
          start: day,
          rounding: rounding ?? null,
        };
      });
    },
  );

  /** `eerste werkdag vanaf d (kalender)`, `laatste werkdag tot en met d (kalender)`. */
  readonly rolled: ParserMethod<[], RollExpression> = this.RULE('rolled', (): RollExpression => {
    const start = this.next();
    const direction = this.OR<RollExpression['direction']>([
      { ALT: () => (this.CONSUME(word.firstWorkingDay), 'forward') },
      { ALT: () => (this.CONSUME(word.lastWorkingDay), 'backward') },
    ]);
    const day = this.SUBRULE(this.sum);
    const calendar = this.SUBRULE(this.calendarName);
    return this.ACTION(() => ({ kind: 'roll', span: this.spanFrom(start), direction, day, calendar }));
  });

  /** `werkdagen tussen d en e (kalender)`. */
  readonly workingDaysBetween: ParserMethod<[], WorkingDaysBetweenExpression> = this.RULE(
    'workingDaysBetween',
    (): WorkingDaysBetweenExpression => {
      const start = this.CONSUME(word.workingDaysBetween) as Token;
      const first = this.SUBRULE1(this.sum);
      this.CONSUME(word.and);
      const second = this.SUBRULE2(this.sum);
      const calendar = this.SUBRULE(this.calendarName);
      return this.ACTION(() => ({
        kind: 'workingDaysBetween',
        span: this.spanFrom(start),
        first,
        second,
        calendar,
      }));
    },
  );
}
