/** Dates, periods, durations, numbers with a unit, and types. */
import type { ParserMethod, TokenType } from 'chevrotain';
import { daysInMonth, isCivilDate } from '../src/base/calendar.ts';
import type {
  DateLiteral,
  DurationLiteral,
  DurationUnit,
  Name,
  NumberLiteral,
  PeriodLiteral,
  Reference,
  TypeExpression,
  WorkingDaysLiteral,
} from './ast.ts';
import { monthNames, typeWords } from './keywords.ts';
import { ParserBase } from './parser-base.ts';
import { Identifier, Numeral, YesNo, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';
import { monthNumber } from './words.ts';

type Figure = NumberLiteral | DateLiteral | DurationLiteral | WorkingDaysLiteral;

interface UnitWord {
  readonly type: TokenType;
  readonly unit: DurationUnit;
}

/** Largest first: the parts of a duration stand in this order. */
const durationUnits: readonly UnitWord[] = [
  { type: word.theYear, unit: 'year' },
  { type: word.month, unit: 'month' },
  { type: word.week, unit: 'week' },
  { type: word.day, unit: 'day' },
];

const quarters: readonly TokenType[] = [
  word.firstQuarter,
  word.secondQuarter,
  word.thirdQuarter,
  word.fourthQuarter,
];

const unitRank = (type: TokenType): number => durationUnits.findIndex((each) => each.type === type);

/** A leap year, so that a day without a year may be 29 February. */
const ANY_YEAR = 2000;

export abstract class LiteralParser extends ParserBase {
  /** Everything that begins with digits. */
  readonly figure: ParserMethod<[], Figure> = this.RULE('figure', () => {
    const number = this.CONSUME(Numeral) as Token;
    return this.OR<Figure>({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { GATE: () => this.isMonthNext(), ALT: () => this.SUBRULE(this.restOfDate, { ARGS: [number] }) },
        { ALT: () => this.SUBRULE(this.restOfDuration, { ARGS: [number] }) },
        { ALT: () => this.SUBRULE(this.restOfWorkingDays, { ARGS: [number] }) },
        { ALT: () => this.SUBRULE(this.restOfNumber, { ARGS: [number] }) },
      ],
    });
  });

  /** `5 werkdagen (werkdagen_nl)`. */
  readonly restOfWorkingDays: ParserMethod<[Token], WorkingDaysLiteral> = this.RULE(
    'restOfWorkingDays',
    (start: Token): WorkingDaysLiteral => {
      this.CONSUME(word.workingDay);
      const calendar = this.SUBRULE(this.calendarName);
      return this.ACTION(() => ({
        kind: 'workingDays',
        span: this.spanFrom(start),
        count: this.wholeOf(start),
        calendar,
      }));
    },
  );

  /** `(werkdagen_nl)`, behind what counts or moves by working days. */
  readonly calendarName: ParserMethod<[], Reference> = this.RULE('calendarName', (): Reference => {
    this.CONSUME(mark.openParenthesis);
    const name = this.SUBRULE(this.name);
    this.CONSUME(mark.closeParenthesis);
    return this.ACTION(() => ({
      kind: 'reference',
      span: name.span,
      segments: [name],
      key: null,
      year: null,
    }));
  });

  /** A month stands on the line of its day, in both vocabularies: first on a line the English `may` is a clause. */
  private isMonthNext(): boolean {
    const token = this.next();
    if (token.tokenType !== Identifier || token.isFirst) return false;
    if (this.monthOf(token) !== null) return true;
    const other = this.language === 'nl' ? 'en' : 'nl';
    return monthNumber(token.value, other) !== null;
  }

  readonly restOfDate: ParserMethod<[Token], DateLiteral> = this.RULE('restOfDate', (day: Token) => {
    const month = this.CONSUME(Identifier) as Token;
    const year = this.OPTION({ GATE: () => this.isYear(), DEF: () => this.CONSUME(Numeral) as Token });
    return this.ACTION(() => this.dateFrom(day, month, year ?? null));
  });

  private dateFrom(dayToken: Token, monthToken: Token, yearToken: Token | null): DateLiteral {
    const span = this.spanFrom(dayToken);
    const month = this.readMonth(monthToken);
    const year = yearToken === null ? null : Number(yearToken.value);
    const day = /^\d{1,4}$/.test(dayToken.value) ? Number(dayToken.value) : 0;
    if (!isCivilDate(year ?? ANY_YEAR, month, day)) {
      this.report('no-such-date', { day, month, year, days: daysInMonth(year ?? ANY_YEAR, month) }, span);
    }
    return { kind: 'dateLiteral', span, day, month, year };
  }

  private readMonth(token: Token): number {
    const own = this.monthOf(token);
    if (own !== null) return own;
    const month = monthNumber(token.value, this.language === 'nl' ? 'en' : 'nl') ?? 1;
    const correct = monthNames[this.language][month - 1] ?? '';
    const span = this.spanOf(token);
    this.report('month-name', { found: token.value, correct }, span, {
      fixes: [this.replacement(span, correct, true)],
    });
    return month;
  }

  readonly restOfDuration: ParserMethod<[Token], DurationLiteral> = this.RULE(
    'restOfDuration',
    (start: Token): DurationLiteral => {
      const parts: { readonly count: number; readonly unit: DurationUnit }[] = [];
      let rank = -1;
      const add = (count: Token, unit: Token): void => {
        rank = unitRank(unit.tokenType);
        parts.push({ count: this.wholeOf(count), unit: durationUnits[rank]?.unit ?? 'day' });
      };
      const first = this.SUBRULE1(this.durationUnit);
      this.ACTION(() => add(start, first));
      this.MANY({
        GATE: () => this.isNext(Numeral, 2) && unitRank(this.next(3).tokenType) > rank,
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(mark.comma) }, { ALT: () => this.CONSUME(word.and) }]);
          const count = this.CONSUME(Numeral) as Token;
          const unit = this.SUBRULE2(this.durationUnit);
          this.ACTION(() => add(count, unit));
        },
      });
      return this.ACTION(() => ({ kind: 'durationLiteral', span: this.spanFrom(start), parts }));
    },
  );

  /** `1 jaar, 3 maanden`: whether the comma at a distance stands between two parts of one duration. */
  protected isDurationComma(distance: number): boolean {
    const rank = unitRank(this.next(distance - 1).tokenType);
    return (
      rank >= 0 &&
      this.isNext(Numeral, distance - 2) &&
      this.isNext(Numeral, distance + 1) &&
      unitRank(this.next(distance + 2).tokenType) > rank
    );
  }

  readonly durationUnit: ParserMethod<[], Token> = this.RULE('durationUnit', () =>
    this.OR([
      { ALT: () => this.CONSUME(word.theYear) as Token },
      { ALT: () => this.CONSUME(word.month) as Token },
      { ALT: () => this.CONSUME(word.week) as Token },
      { ALT: () => this.CONSUME(word.day) as Token },
    ]),
  );

  readonly restOfNumber: ParserMethod<[Token], NumberLiteral> = this.RULE(
    'restOfNumber',
    (number: Token): NumberLiteral => {
      const unit = this.OPTION({ GATE: () => this.isUnitNext(), DEF: () => this.SUBRULE(this.name) }) ?? null;
      return this.ACTION(() => ({
        kind: 'numberLiteral',
        span: this.spanFrom(number),
        digits: number.value,
        unit,
      }));
    },
  );

  /** A unit stands on the line of its number; what follows it is no further name, as after a misspelt keyword. */
  private isUnitNext(): boolean {
    if (this.next().isFirst) return false;
    const after = this.next(2);
    return after.isFirst || after.tokenType !== Identifier;
  }

  /** `november 2023`, `juli-november 2024`. */
  readonly monthPeriod: ParserMethod<[], PeriodLiteral> = this.RULE('monthPeriod', (): PeriodLiteral => {
    const month = this.CONSUME1(Identifier) as Token;
    const last = this.OPTION({
      GATE: () => this.isMonth(2),
      DEF: () => {
        this.CONSUME(mark.minus);
        return this.CONSUME2(Identifier) as Token;
      },
    });
    const year = this.SUBRULE(this.yearOfPeriod);
    return this.ACTION(() => {
      const ordinal = this.monthOf(month) ?? 1;
      const lastMonth = last === undefined ? null : (this.monthOf(last) ?? ordinal);
      return { kind: 'periodLiteral', span: this.spanFrom(month), unit: 'month', ordinal, lastMonth, year };
    });
  });

  private isMonth(distance: number): boolean {
    const token = this.next(distance);
    return !token.isFirst && this.monthOf(token) !== null;
  }

  /** `derde kwartaal 2024`, `jaar 2026`. */
  readonly namedPeriod: ParserMethod<[], PeriodLiteral> = this.RULE('namedPeriod', (): PeriodLiteral => {
    const start = this.next();
    const part = this.OR<Pick<PeriodLiteral, 'unit' | 'ordinal'>>([
      { ALT: () => this.SUBRULE(this.quarter) },
      {
        ALT: () => {
          this.CONSUME(word.theYear);
          return { unit: 'year' as const, ordinal: 1 };
        },
      },
    ]);
    const year = this.SUBRULE(this.yearOfPeriod);
    return this.ACTION(() => ({
      kind: 'periodLiteral',
      span: this.spanFrom(start),
      ...part,
      lastMonth: null,
      year,
    }));
  });

  readonly yearOfPeriod: ParserMethod<[], number | null> = this.RULE('yearOfPeriod', () => {
    const token = this.OPTION({ GATE: () => this.isYear(), DEF: () => this.CONSUME(Numeral) as Token });
    return token === undefined ? null : Number(token.value);
  });

  readonly quarter: ParserMethod<[], Pick<PeriodLiteral, 'unit' | 'ordinal'>> = this.RULE('quarter', () => {
    const token = this.OR([
      { ALT: () => this.CONSUME(word.firstQuarter) },
      { ALT: () => this.CONSUME(word.secondQuarter) },
      { ALT: () => this.CONSUME(word.thirdQuarter) },
      { ALT: () => this.CONSUME(word.fourthQuarter) },
    ]);
    return { unit: 'quarter' as const, ordinal: quarters.indexOf(token.tokenType) + 1 };
  });

  /** A month, or a range of them, stands for a period when a year follows, and in a timeline without one. */
  protected isPeriodNext(): boolean {
    const token = this.next();
    if (token.tokenType !== Identifier) return false;
    const end = this.isNext(mark.minus, 2) && this.isMonth(3) ? 4 : 2;
    if (!this.isYear(end) && !(this.isInTimeline && !this.isNext(mark.dot, end))) return false;
    return this.monthOf(token) !== null;
  }

  /** `jaar 2 vanaf d` counts from a day; `jaar 2026` is a year of the calendar, whatever follows it. */
  protected isCountedYear(): boolean {
    return (
      this.isNext(word.theYear) && this.isNext(Numeral, 2) && !this.isYear(2) && this.isNext(word.from, 3)
    );
  }

  // ------------------------------------------------------------------------------------------- types

  readonly type: ParserMethod<[], TypeExpression> = this.RULE('type', () => {
    const start = this.next();
    const read = this.OR<Pick<TypeExpression, 'base' | 'name'>>([
      { ALT: () => (this.CONSUME(YesNo), { base: 'boolean' as const, name: null }) },
      { ALT: () => (this.CONSUME(word.party), { base: 'party' as const, name: null }) },
      { ALT: () => (this.CONSUME(word.contact), { base: 'contact' as const, name: null }) },
      { ALT: () => this.SUBRULE(this.typeInWords) },
    ]);
    const unit = this.OPTION(() => {
      this.CONSUME(word.in);
      return this.SUBRULE(this.unitName);
    });
    return this.ACTION(() => ({ span: this.spanFrom(start), ...read, unit: unit ?? null }));
  });

  /** Type words are no keywords: elsewhere they are names. */
  readonly typeInWords: ParserMethod<[], Pick<TypeExpression, 'base' | 'name'>> = this.RULE(
    'typeInWords',
    (): Pick<TypeExpression, 'base' | 'name'> => {
      const first = this.CONSUME1(Identifier) as Token;
      const integer = this.OPTION1({
        GATE: () => this.isTypeWord('integer', first, this.next()),
        DEF: () => this.CONSUME2(Identifier),
      });
      const name = this.OPTION2({
        GATE: () => this.isTypeWord('setOf', first, this.next()),
        DEF: () => {
          this.CONSUME(word.of);
          return this.SUBRULE(this.name);
        },
      });
      return this.ACTION(() => {
        if (integer !== undefined) return { base: 'integer', name: null };
        if (name !== undefined) return { base: 'set', name };
        const base = this.plainType(first.value);
        return base === null ? { base: 'named', name: this.nameFrom(first) } : { base, name: null };
      });
    },
  );

  private isTypeWord(key: keyof typeof typeWords, first: Token, second: Token): boolean {
    const words = typeWords[key][this.language].split(' ');
    return words.length === 1 ? false : first.value === words[0] && second.image === words[1];
  }

  private plainType(text: string): TypeExpression['base'] | null {
    for (const [key, spelling] of Object.entries(typeWords)) {
      if (spelling[this.language] === text && key !== 'setOf') return key as TypeExpression['base'];
    }
    return null;
  }

  /** `in dagen`: units may be words of the language. */
  readonly unitName: ParserMethod<[], Name> = this.RULE('unitName', () => {
    const token = this.OR([
      { ALT: () => this.CONSUME(Identifier) as Token },
      { ALT: () => this.SUBRULE(this.durationUnit) },
    ]);
    return { span: this.spanOf(token), text: token.image };
  });
}
