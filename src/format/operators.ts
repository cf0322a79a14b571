/** The words and marks inside expressions: operators, tests, functions, roundings. */
import { marks } from '../../grammar/keywords.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import type {
  BinaryOperator,
  CompareOperator,
  FunctionName,
  MonthRoundingClause,
  QuantifierExpression,
  RoundExpression,
  StateTest,
  SumExpression,
} from '../syntax/ast.ts';
import { pathText } from './citations.ts';
import { say } from './page.ts';
import type { Page } from './page.ts';

export const stateWords = {
  present: 'present',
  absent: 'absent',
  applies: 'applies',
  used: 'used',
  notYet: 'notYet',
  never: 'never',
  empty: 'empty',
  met: 'isMet',
} as const satisfies Record<StateTest['test'], KeywordName>;

/** The mark or word of a comparison, in cells too. */
export const compareText = (page: Page, operator: CompareOperator): string => {
  const mark = operator === 'equal' || operator === 'notEqual';
  return mark ? marks[operator] : say(page, compareWords[operator]);
};

const compareWords = {
  lessThan: 'lessThan',
  atMost: 'atMost',
  moreThan: 'moreThan',
  atLeast: 'atLeastOf',
  from: 'from',
  before: 'before',
  by: 'byDate',
  upTo: 'upTo',
  after: 'after',
} as const satisfies Record<Exclude<CompareOperator, 'equal' | 'notEqual'>, KeywordName>;

export function operatorText(page: Page, operator: Exclude<BinaryOperator, 'and' | 'or'>): string {
  switch (operator) {
    case 'during':
      return say(page, 'during');
    case 'contains':
      return say(page, 'contains');
    case 'add':
      return marks.plus;
    case 'subtract':
      return marks.minus;
    case 'multiply':
      return marks.times;
    case 'divide':
      return say(page, 'dividedBy');
    case 'percentOf':
      return say(page, 'of');
    default:
      return compareText(page, operator);
  }
}

export function monthRoundingText(page: Page, rounding: MonthRoundingClause): string {
  const text =
    rounding.direction === null ? readingText(page, rounding.reading) : say(page, rounding.direction);
  return `(${text})`;
}

const readingText = (page: Page, reading: RoundExpression['reading']): string =>
  reading === null ? '' : `${say(page, 'reading')} ${pathText(reading)}`;

/** `o uit Onderwerp`, or the subject alone. */
export const ranged = (page: Page, { binder, over }: QuantifierExpression | SumExpression): string =>
  binder === null ? over.text : `${binder.text} ${say(page, 'outOf')} ${over.text}`;

export function quantifierText(page: Page, { quantifier, count }: QuantifierExpression): string {
  switch (quantifier) {
    case 'every':
      return say(page, 'every');
    case 'some':
      return say(page, 'some');
    case 'atLeast':
      return `${say(page, 'atLeastOf')} ${count ?? 1}`;
    case 'count':
      return say(page, 'count');
    default:
      return quantifier satisfies never;
  }
}

export const aggregateWords = {
  sum: 'sumOf',
  lowest: 'lowestOf',
  highest: 'highestOf',
  earliest: 'earliestOf',
  latest: 'latestOf',
} as const satisfies Record<SumExpression['aggregate'], KeywordName>;

export const functionWords = {
  yearOf: 'yearOf',
  monthOf: 'monthOf',
  quarterOf: 'quarterOf',
  dayOf: 'dayOf',
  firstDayOf: 'firstDayOf',
  lastDayOf: 'lastDayOf',
  monthPeriod: 'calendarMonth',
  quarterPeriod: 'calendarQuarter',
  yearPeriod: 'calendarYear',
  daysBetween: 'daysBetween',
  sizeOf: 'sizeOf',
} as const satisfies Record<FunctionName, KeywordName>;

const directionWords = {
  up: 'up',
  down: 'down',
  halfUp: 'halfUp',
  towardsZero: 'towardsZero',
  awayFromZero: 'awayFromZero',
} as const satisfies Record<NonNullable<RoundExpression['direction']>, KeywordName>;

export function roundingText(page: Page, { decimals, direction, reading }: RoundExpression): string {
  const way = direction === null ? readingText(page, reading) : say(page, directionWords[direction]);
  return `${say(page, 'rounded')} (${decimals} ${say(page, 'decimals')}, ${way})`;
}
