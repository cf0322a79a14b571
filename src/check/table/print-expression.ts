/** An expression in source notation: the headings and bounds that a finding names. */
import type { Language } from '../../base/language.ts';
import type { KeywordName } from '../../../grammar/keywords.ts';
import type { BinaryOperator, Expression, FunctionName } from '../../syntax/ast.ts';
import { moneyText, monthText, numberText, percentageText, word } from '../notation.ts';

const binaryWords: Readonly<Record<BinaryOperator, KeywordName | '=' | '≠' | '+' | '-' | '×'>> = {
  and: 'and',
  or: 'or',
  equal: '=',
  notEqual: '≠',
  lessThan: 'lessThan',
  atMost: 'atMost',
  moreThan: 'moreThan',
  atLeast: 'atLeastOf',
  from: 'from',
  before: 'before',
  by: 'byDate',
  upTo: 'upTo',
  after: 'after',
  during: 'during',
  contains: 'contains',
  add: '+',
  subtract: '-',
  multiply: '×',
  divide: 'dividedBy',
  percentOf: 'of',
};

const callWords: Readonly<Record<FunctionName, KeywordName>> = {
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
};

const isMark = (text: string): text is '=' | '≠' | '+' | '-' | '×' => !/^\p{L}/u.test(text);

export function operatorText(operator: BinaryOperator, language: Language): string {
  const text = binaryWords[operator];
  return isMark(text) ? text : word(text, language);
}

/** `…` for what has no short form. */
export function expressionText(expression: Expression, language: Language): string {
  const print = (part: Expression): string => expressionText(part, language);
  switch (expression.kind) {
    case 'reference': {
      const name = expression.segments.map((segment) => segment.text).join('.');
      return expression.year === null ? name : `${name} ${word('in', language)} ${print(expression.year)}`;
    }
    case 'contractYear':
    case 'referenceDate':
      return word(expression.kind, language);
    case 'booleanLiteral':
      return word(expression.value ? 'yes' : 'no', language);
    case 'numberLiteral': {
      const digits = numberText(expression.digits, language);
      return expression.unit === null ? digits : `${digits} ${expression.unit.text}`;
    }
    case 'moneyLiteral':
      return moneyText(expression.digits, language);
    case 'percentageLiteral':
      return percentageText(expression.digits, language);
    case 'dateLiteral':
      return `${expression.day} ${monthText(expression.month, language)}${expression.year === null ? '' : ` ${expression.year}`}`;
    case 'textLiteral':
      return `"${expression.text.value}"`;
    case 'binary':
      return `${print(expression.left)} ${operatorText(expression.operator, language)} ${print(expression.right)}`;
    case 'parenthesized':
      return `(${print(expression.expression)})`;
    case 'call':
      return `${word(callWords[expression.function], language)} ${expression.arguments.map(print).join(` ${word('and', language)} `)}`;
    default:
      return '…';
  }
}
