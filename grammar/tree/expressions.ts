/** Expressions, as written. */
import type { Name, Node, Path, Text, Citation } from './node.ts';

export type Expression =
  | BooleanLiteral
  | NumberLiteral
  | PercentageLiteral
  | MoneyLiteral
  | DateLiteral
  | PeriodLiteral
  | DurationLiteral
  | WorkingDaysLiteral
  | TextLiteral
  | RoundingLiteral
  | Reference
  | ReferenceDateExpression
  | ContractYearExpression
  | ReadingTest
  | UnaryExpression
  | BinaryExpression
  | StateTest
  | WithinExpression
  | QuantifierExpression
  | SumExpression
  | PickExpression
  | CallExpression
  | RoundExpression
  | PeriodExpression
  | NthPeriodExpression
  | RollExpression
  | WorkingDaysBetweenExpression
  | ParenthesizedExpression;

export type ExpressionKind = Expression['kind'];

export interface BooleanLiteral extends Node {
  readonly kind: 'booleanLiteral';
  readonly value: boolean;
}

/** `12`, `0,5`, `12 uren`. `digits` is canonical: point for decimals, no grouping. */
export interface NumberLiteral extends Node {
  readonly kind: 'numberLiteral';
  readonly digits: string;
  readonly unit: Name | null;
}

export interface PercentageLiteral extends Node {
  readonly kind: 'percentageLiteral';
  readonly digits: string;
}

export interface MoneyLiteral extends Node {
  readonly kind: 'moneyLiteral';
  /** Euro, canonical: `150000` or `100050.25`. */
  readonly digits: string;
}

/** `1 september 2024`, or `1 september` inside a timeline with a year. */
export interface DateLiteral extends Node {
  readonly kind: 'dateLiteral';
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** `november 2023`, `juli-november 2024`, `derde kwartaal 2024`, `jaar 2026`; year-less inside a timeline with a year. */
export interface PeriodLiteral extends Node {
  readonly kind: 'periodLiteral';
  readonly unit: 'month' | 'quarter' | 'year';
  /** 1 to 12, 1 to 4, or 1 for a year. */
  readonly ordinal: number;
  /** Of a range of months: the last one. */
  readonly lastMonth: number | null;
  readonly year: number | null;
}

/** `1 jaar, 3 maanden en 2 dagen`. Weeks count seven days. */
export interface DurationLiteral extends Node {
  readonly kind: 'durationLiteral';
  readonly parts: readonly { readonly count: number; readonly unit: DurationUnit }[];
}

/** `5 werkdagen (werkdagen_nl)`: what a day is moved by, and no value by itself. */
export interface WorkingDaysLiteral extends Node {
  readonly kind: 'workingDays';
  readonly count: number;
  readonly calendar: Reference;
}

export type DurationUnit = 'year' | 'month' | 'week' | 'day';

export interface TextLiteral extends Node {
  readonly kind: 'textLiteral';
  readonly text: Text;
}

/** `naar boven`, `naar beneden`, as the value of a reading of type rounding. */
export interface RoundingLiteral extends Node {
  readonly kind: 'roundingLiteral';
  readonly direction: 'up' | 'down';
}

/**
 * A name that stands for a value: a fact (`zorgaanbieder.soort`, or `soort` where that is clear), a decision,
 * parameter, judgement, reading, member of a choice, bound name. `key` picks a record in examples; `year` a year.
 */
export interface Reference extends Node {
  readonly kind: 'reference';
  readonly segments: readonly Name[];
  /** `declaratie[a1]`: the key after the first segment. */
  readonly key: Name | null;
  readonly year: Expression | null;
}

export interface ReferenceDateExpression extends Node {
  readonly kind: 'referenceDate';
}

export interface ContractYearExpression extends Node {
  readonly kind: 'contractYear';
}

/** `onder lezing x = a`. */
export interface ReadingTest extends Node {
  readonly kind: 'readingTest';
  readonly reading: Path;
  readonly alternative: Name;
}

export interface UnaryExpression extends Node {
  readonly kind: 'unary';
  readonly operator: 'not' | 'negate';
  readonly operand: Expression;
}

/** `=` `≠` and the words of bounds. The spelling is kept by the operator: dates and amounts have their own words. */
export type CompareOperator =
  | 'equal'
  | 'notEqual'
  | 'lessThan' // minder dan, <
  | 'atMost' // ten hoogste, ≤
  | 'moreThan' // meer dan, >
  | 'atLeast' // ten minste, ≥
  | 'from' // vanaf
  | 'before' // vóór
  | 'by' // uiterlijk
  | 'upTo' // tot en met
  | 'after'; // na

export type BinaryOperator =
  | 'and'
  | 'or'
  | CompareOperator
  | 'during' // gedurende
  | 'contains' // bevat
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'percentOf'; // 70% van

export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  /** For a sum of a date and months: `(naar boven)`, `(naar beneden)`, `(lezing x)`. */
  readonly rounding: MonthRoundingClause | null;
}

export interface MonthRoundingClause extends Node {
  readonly direction: 'up' | 'down' | null;
  readonly reading: Path | null;
}

/** `x aanwezig`, `x afwezig`, `x is van toepassing`, `x gebruikt`, `x nog niet`, `x nooit`, `x leeg`, `x voldaan`. */
export interface StateTest extends Node {
  readonly kind: 'stateTest';
  readonly test: 'present' | 'absent' | 'applies' | 'used' | 'notYet' | 'never' | 'empty' | 'met';
  readonly operand: Expression;
}

/** `x binnen 70% tot en met 80%`; with `low` alone, `x binnen y` where y is a range. */
export interface WithinExpression extends Node {
  readonly kind: 'within';
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression | null;
}

/**
 * `elke declaratie [waarvoor p] heeft q`, `een …`, `ten minste 2 …`, `aantal declaratie [waarvoor p]`;
 * `elke o uit Onderwerp heeft q` runs over the members of a choice, `elke d uit declaratie` names the record.
 */
export interface QuantifierExpression extends Node {
  readonly kind: 'quantifier';
  readonly quantifier: 'every' | 'some' | 'atLeast' | 'count';
  readonly count: number | null;
  readonly binder: Name | null;
  readonly over: Name;
  readonly where: Expression | null;
  readonly body: Expression | null;
}

/** `som van x over declaratie [waarvoor p]`, and lowest/highest/earliest/latest likewise. */
export interface SumExpression extends Node {
  readonly kind: 'aggregate';
  readonly aggregate: 'sum' | 'lowest' | 'highest' | 'earliest' | 'latest';
  readonly binder: Name | null;
  readonly over: Name;
  readonly where: Expression | null;
  readonly body: Expression;
}

/** `vroegste van (a, b als p)` or with `-` items: the extreme of written alternatives. */
export interface PickExpression extends Node {
  readonly kind: 'pick';
  readonly pick: 'lowest' | 'highest' | 'earliest' | 'latest';
  readonly items: readonly PickItem[];
}

export interface PickItem extends Node {
  readonly value: Expression;
  readonly condition: Expression | null;
  readonly cites: readonly Citation[];
}

export type FunctionName =
  | 'yearOf'
  | 'monthOf'
  | 'quarterOf'
  | 'dayOf'
  | 'firstDayOf' // eerste dag van <period>
  | 'lastDayOf'
  | 'monthPeriod' // de maand van d, as a period
  | 'quarterPeriod'
  | 'yearPeriod'
  | 'daysBetween'
  | 'sizeOf'; // aantal in a set

/** `jaar van d`, `laatste dag van maand van d`. */
export interface CallExpression extends Node {
  readonly kind: 'call';
  readonly function: FunctionName;
  readonly arguments: readonly Expression[];
}

/** `afgerond x op 2 decimalen naar beneden`. */
export interface RoundExpression extends Node {
  readonly kind: 'round';
  readonly operand: Expression;
  readonly decimals: number;
  readonly direction: 'up' | 'down' | 'halfUp' | 'towardsZero' | 'awayFromZero' | null;
  readonly reading: Path | null;
}

/** `periode van d tot en met e`. */
export interface PeriodExpression extends Node {
  readonly kind: 'period';
  readonly first: Expression;
  readonly last: Expression;
}

/** `maand 9 vanaf d (naar beneden)`: the ninth month (week, year), counted from a day. */
export interface NthPeriodExpression extends Node {
  readonly kind: 'nthPeriod';
  readonly unit: 'month' | 'week' | 'year';
  readonly ordinal: number;
  readonly start: Expression;
  readonly rounding: MonthRoundingClause | null;
}

/** `eerste werkdag vanaf d (kalender)`, `laatste werkdag tot en met d (kalender)`. */
export interface RollExpression extends Node {
  readonly kind: 'roll';
  readonly direction: 'forward' | 'backward';
  readonly day: Expression;
  readonly calendar: Reference;
}

/** `werkdagen tussen d en e (kalender)`. */
export interface WorkingDaysBetweenExpression extends Node {
  readonly kind: 'workingDaysBetween';
  readonly first: Expression;
  readonly second: Expression;
  readonly calendar: Reference;
}

export interface ParenthesizedExpression extends Node {
  readonly kind: 'parenthesized';
  readonly expression: Expression;
}

/** `[vanaf a] [tot en met b]`, both ends included. */
export interface Bounds extends Node {
  readonly from: Expression | null;
  readonly to: Expression | null;
}
