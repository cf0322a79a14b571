/**
 * Expressions. Nothing is regrouped: parentheses stand where the author put them. A line breaks before `en` and `of`,
 * which hang to the left of what they join, and before `waarvoor` and `heeft`; never before a mark or a word that
 * compares, because those open a clause where they are first on a line.
 */
import { doc } from 'prettier';
import type { Doc } from 'prettier';
import type { KeywordName } from '../../grammar/keywords.ts';
import { marks } from '../../grammar/keywords.ts';
import type {
  BinaryExpression,
  CallExpression,
  Expression,
  NthPeriodExpression,
  PickExpression,
  PickItem,
  QuantifierExpression,
  Reference,
  ReadingTest,
  SumExpression,
  UnaryExpression,
} from '../syntax/ast.ts';
import { citesBehind, citesText, pathText } from './citations.ts';
import { gridLines } from './grid.ts';
import type { GridRow } from './grid.ts';
import { withoutComments } from './comments.ts';
import {
  aggregateWords,
  functionWords,
  monthRoundingText,
  operatorText,
  quantifierText,
  ranged,
  roundingText,
  stateWords,
} from './operators.ts';
import { at, flatText, printedText, widthOf } from './layout.ts';
import {
  countedText,
  dateText,
  durationText,
  moneyText,
  numberText,
  periodText,
  quoted,
} from './notation.ts';
import { clauseColumn, printItem, say } from './page.ts';
import type { Page } from './page.ts';

const { group, hardline, join, line, softline } = doc.builders;

/** An expression that starts at `column`. */
export function printExpression(page: Page, expression: Expression, column: number): Doc {
  switch (expression.kind) {
    case 'booleanLiteral':
      return say(page, expression.value ? 'yes' : 'no');
    case 'numberLiteral':
      return (
        numberText(expression.digits, page.language) +
        (expression.unit === null ? '' : ` ${expression.unit.text}`)
      );
    case 'percentageLiteral':
      return numberText(expression.digits, page.language) + marks.percent;
    case 'moneyLiteral':
      return moneyText(expression.digits, page.language);
    case 'dateLiteral':
      return dateText(expression, page.language);
    case 'periodLiteral':
      return periodText(expression, page.language);
    case 'durationLiteral':
      return durationText(expression, page.language);
    case 'workingDays': {
      const { count } = expression;
      return `${count} ${countedText(count, 'workingDay', page.language)} ${calendarText(expression.calendar)}`;
    }
    case 'textLiteral':
      return quoted(expression.text);
    case 'roundingLiteral':
      return say(page, expression.direction);
    case 'reference':
      return referenceText(page, expression);
    case 'referenceDate':
      return say(page, 'referenceDate');
    case 'contractYear':
      return say(page, 'contractYear');
    case 'readingTest':
      return readingTestText(page, expression);
    case 'unary':
      return printUnary(page, expression, column);
    case 'binary':
      return printBinary(page, expression, column);
    case 'stateTest':
      return [
        printExpression(page, expression.operand, column),
        ` ${say(page, stateWords[expression.test])}`,
      ];
    case 'within':
      return printWithin(page, [expression.operand, expression.low, expression.high], column);
    case 'quantifier':
      return printQuantifier(page, expression, column);
    case 'aggregate':
      return printAggregate(page, expression, column);
    case 'pick':
      return printPick(page, expression, column);
    case 'call':
      return printCall(page, expression, column);
    case 'round':
      return [printExpression(page, expression.operand, column), ` ${roundingText(page, expression)}`];
    case 'period':
      return printPeriod(page, expression.first, expression.last, column);
    case 'nthPeriod':
      return printNthPeriod(page, expression, column);
    case 'roll':
      return [
        after(page, `${say(page, rollWords[expression.direction])} `, expression.day, column),
        ` ${calendarText(expression.calendar)}`,
      ];
    case 'workingDaysBetween':
      return [
        after(page, `${say(page, 'workingDaysBetween')} `, expression.first, column),
        ` ${say(page, 'and')} `,
        printExpression(page, expression.second, column),
        ` ${calendarText(expression.calendar)}`,
      ];
    case 'parenthesized':
      return ['(', printExpression(page, expression.expression, column + 1), ')'];
    default:
      return expression satisfies never;
  }
}

/**
 * An expression on one line, where the language has no other way: headings and cells of a table. Comments in it go
 * where those of the line go. A list in parentheses is the one thing that takes more lines.
 */
export const expressionText = (page: Page, expression: Expression): string =>
  printedText(
    printExpression({ ...page, placement: withoutComments }, expression, 0),
    Number.MAX_SAFE_INTEGER,
  );

/** `declaratie[a1].bedrag in contractjaar - 1`. */
export function referenceText(page: Page, reference: Reference): string {
  const [first, ...rest] = reference.segments.map(({ text }) => text);
  const key = reference.key === null ? '' : `[${reference.key.text}]`;
  const name = [`${first ?? ''}${key}`, ...rest].join('.');
  return reference.year === null
    ? name
    : `${name} ${say(page, 'in')} ${expressionText(page, reference.year)}`;
}

export const readingTestText = (page: Page, test: ReadingTest): string =>
  `${say(page, 'under')} ${pathText(test.reading)} = ${test.alternative.text}`;

/** Something after a text of known width. */
function after(page: Page, text: string, expression: Expression, column: number): Doc {
  return [text, printExpression(page, expression, column + widthOf(text))];
}

function printUnary(page: Page, { operator, operand }: UnaryExpression, column: number): Doc {
  switch (operator) {
    case 'not':
      return after(page, `${say(page, 'not')} `, operand, column);
    case 'negate':
      return after(page, operand.kind === 'unary' ? '- ' : '-', operand, column);
    default:
      return operator satisfies never;
  }
}

function printBinary(page: Page, expression: BinaryExpression, column: number): Doc {
  const { operator } = expression;
  if (operator === 'and' || operator === 'or') return printChain(page, expression, operator, column, null);
  const { first, rest } = leftSpine(expression);
  const start = printExpression(page, first, column);
  const parts: Doc[] = [start];
  let reached = column + widthOf(flatText(start) ?? '');
  for (const each of rest) {
    const text = ` ${each.operator === 'and' || each.operator === 'or' ? '' : operatorText(page, each.operator)} `;
    const right = printExpression(page, each.right, reached + widthOf(text));
    const rounding = each.rounding === null ? '' : ` ${monthRoundingText(page, each.rounding)}`;
    parts.push(text, right, rounding);
    reached += widthOf(text + (flatText(right) ?? '') + rounding);
  }
  return parts;
}

/** What a tree that leans to the left is built from; a long sum is not a deep one. */
function leftSpine(expression: BinaryExpression): {
  readonly first: Expression;
  readonly rest: BinaryExpression[];
} {
  const rest = [expression];
  let first = expression.left;
  while (first.kind === 'binary' && first.operator !== 'and' && first.operator !== 'or') {
    rest.push(first);
    first = first.left;
  }
  return { first, rest: rest.toReversed() };
}

/** Where parts go on below each other: here, or at the left when that is too far to the right. */
function hangingColumn(page: Page, column: number): number {
  return column > page.width * 0.6 ? clauseColumn(page) + 4 : column;
}

/**
 * `a en b en c`. Broken, each operator stands left of its operand, so that the operands are below each other; in
 * front of a clause too short for that, and inside a chain of the other operator, it is indented instead.
 */
function printChain(
  page: Page,
  expression: BinaryExpression,
  operator: 'and' | 'or',
  column: number,
  operatorColumn: number | null,
): Doc {
  const [first, ...rest] = chainOperands(expression, operator);
  const text = `${say(page, operator)} `;
  const hanging = hangingColumn(page, column) - widthOf(text);
  const indented = hanging > clauseColumn(page) ? hanging : clauseColumn(page) + 2;
  const lineColumn = operatorColumn ?? indented;
  const operandColumn = lineColumn + widthOf(text);
  const tail = rest.map((operand) => [
    line,
    printItem(page, operand.span, [text, printOperand(page, operand, operandColumn)]),
  ]);
  return group([first === undefined ? '' : printOperand(page, first, column), at(lineColumn, tail)]);
}

/** A chain inside a chain without parentheses: `a en b of c`. */
function printOperand(page: Page, operand: Expression, column: number): Doc {
  const isChain = operand.kind === 'binary' && (operand.operator === 'and' || operand.operator === 'or');
  if (!isChain) return printExpression(page, operand, column);
  return printChain(page, operand, operand.operator === 'and' ? 'and' : 'or', column, column + 2);
}

/** The operands of the left-leaning tree that the parser builds. */
function chainOperands(expression: BinaryExpression, operator: 'and' | 'or'): Expression[] {
  const operands: Expression[] = [expression.right];
  let left = expression.left;
  while (left.kind === 'binary' && left.operator === operator) {
    operands.push(left.right);
    left = left.left;
  }
  return [...operands, left].toReversed();
}

function printWithin(
  page: Page,
  [operand, low, high]: readonly [Expression, Expression, Expression | null],
  column: number,
): Doc {
  const start = [
    printExpression(page, operand, column),
    ` ${say(page, 'within')} `,
    printExpression(page, low, column),
  ];
  return high === null ? start : [...start, ` ${say(page, 'upTo')} `, printExpression(page, high, column)];
}

const printPeriod = (page: Page, first: Expression, last: Expression, column: number): Doc => [
  after(page, `${say(page, 'periodFrom')} `, first, column),
  ` ${say(page, 'upTo')} `,
  printExpression(page, last, column),
];

const rollWords = { forward: 'firstWorkingDay', backward: 'lastWorkingDay' } as const;

/** `(werkdagen_nl)`. */
const calendarText = (calendar: Reference): string =>
  `(${calendar.segments.map(({ text }) => text).join('.')})`;

const nthWords = { month: 'month', week: 'week', year: 'theYear' } as const;

/** `maand 9 vanaf d (naar beneden)`. */
function printNthPeriod(page: Page, expression: NthPeriodExpression, column: number): Doc {
  const { unit, ordinal, start, rounding } = expression;
  const head = `${say(page, nthWords[unit])} ${ordinal} ${say(page, 'from')} `;
  const tail = rounding === null ? '' : ` ${monthRoundingText(page, rounding)}`;
  return [after(page, head, start, column), tail];
}

function printQuantifier(page: Page, expression: QuantifierExpression, column: number): Doc {
  const inner = hangingColumn(page, column + 2);
  return group([
    `${quantifierText(page, expression)} ${ranged(page, expression)}`,
    hung(page, 'where', expression.where, inner),
    hung(page, 'has', expression.body, inner),
  ]);
}

/** A part of a longer expression under its own word, on a line of its own where the whole does not fit on one. */
function hung(page: Page, keyword: KeywordName, expression: Expression | null, column: number): Doc {
  if (expression === null) return '';
  return at(column, [
    line,
    printItem(page, expression.span, after(page, `${say(page, keyword)} `, expression, column)),
  ]);
}

function printAggregate(page: Page, expression: SumExpression, column: number): Doc {
  const inner = hangingColumn(page, column + 2);
  return group([
    after(page, `${say(page, aggregateWords[expression.aggregate])} `, expression.body, column),
    at(inner, [line, `${say(page, 'over')} ${ranged(page, expression)}`]),
    hung(page, 'where', expression.where, inner),
  ]);
}

/**
 * Items that name a norm stand below each other, others between parentheses; one item alone, without a condition,
 * would there be an expression in parentheses.
 */
function printPick(page: Page, { pick, items }: PickExpression, column: number): Doc {
  const head = say(page, aggregateWords[pick]);
  const isList =
    items.some(({ cites }) => cites.length > 0) || (items.length === 1 && items[0]?.condition === null);
  if (isList) {
    const inner = clauseColumn(page) + 2;
    const rows = items.map((item) => pickRow(page, item, inner));
    return [head, at(inner, [hardline, join(hardline, gridLines(page, inner, rows))])];
  }
  const inner = hangingColumn(page, column + 2);
  const listed = items.map((item, index) => {
    const comma = index < items.length - 1 ? ',' : '';
    return [
      index === 0 ? softline : line,
      printItem(page, item.span, [printPickItem(page, item, inner), comma]),
    ];
  });
  return group([`${head} (`, at(inner, listed), at(inner - 2, softline), ')']);
}

function printPickItem(page: Page, { value, condition }: PickItem, column: number): Doc {
  const valueDoc = printExpression(page, value, column);
  if (condition === null) return valueDoc;
  const middle = ` ${say(page, 'if')} `;
  return [
    valueDoc,
    middle,
    printExpression(page, condition, column + widthOf((flatText(valueDoc) ?? '') + middle)),
  ];
}

function pickRow(page: Page, { span, value, condition, cites }: PickItem, column: number): GridRow {
  const inner = column + 2;
  const head: Doc = ['- ', printExpression(page, value, inner)];
  const guard = condition === null ? '' : after(page, `${say(page, 'if')} `, condition, inner);
  const broken = [
    head,
    at(inner, condition === null ? '' : [hardline, guard]),
    citesBehind(page, inner, cites),
  ];
  return { span, pieces: [head, guard, citesText(page, cites)], broken };
}

function printCall(page: Page, call: CallExpression, column: number): Doc {
  const head = `${say(page, functionWords[call.function])} `;
  const values = call.arguments.map((argument) => printExpression(page, argument, column + widthOf(head)));
  return [head, join(` ${say(page, 'and')} `, values)];
}
