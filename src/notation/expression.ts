/** Expressions in the notation of the language, so that an author finds back what is meant. */
import type { Language } from '../base/language.ts';
import type { OperatorName } from '../builtins/builtins.ts';
import { builtins } from '../builtins/builtins.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import type { CallNode, Expression, FactNode, QuantifyNode, ResultNode } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { literalText, quoted, word } from './literal.ts';

export interface Printing {
  readonly index: ProgramIndex;
  readonly language: Language;
}

/** How tightly a text holds together: what is looser than its surroundings stands between parentheses. */
type Strength = 'or' | 'and' | 'not' | 'compare' | 'add' | 'multiply' | 'whole';
const strengths: readonly Strength[] = ['or', 'and', 'not', 'compare', 'add', 'multiply', 'whole'];

interface Text {
  readonly text: string;
  readonly strength: Strength;
}

export const expressionText = (expression: Expression, printing: Printing): string =>
  textOf(expression, printing).text;

const atLeast = (strength: Strength, { text, strength: own }: Text): string =>
  strengths.indexOf(own) < strengths.indexOf(strength) ? `(${text})` : text;

const whole = (text: string): Text => ({ text, strength: 'whole' });

function textOf(expression: Expression, printing: Printing): Text {
  const { language } = printing;
  switch (expression.kind) {
    case 'literal':
      return whole(literalText(expression.value, language));
    case 'fact':
      return whole(factText(expression, language));
    case 'say': {
      const isPower = printing.index.says.get(expression.name)?.say === 'power';
      return isPower
        ? { text: `${expression.name} ${word('used', language)}`, strength: 'compare' }
        : whole(expression.name);
    }
    case 'parameter':
      return whole(expression.name);
    case 'readingValue':
      return whole(expression.reading + (expression.binding === '' ? '' : `.${expression.binding}`));
    case 'readingTest':
      return {
        text: `${word('under', language)} ${expression.reading} = ${expression.alternative}`,
        strength: 'compare',
      };
    case 'result':
      return resultText(expression, printing);
    case 'call':
      return callText(expression, printing);
    case 'quantify':
      return { text: quantifierText(expression, printing), strength: 'compare' };
    case 'pick':
      return whole(
        `${word(picks[expression.pick], language)} (${expression.items.map(({ value }) => expressionText(value, printing)).join('; ')})`,
      );
    case 'referenceDate':
      return whole(word('referenceDate', language));
    case 'bound':
      return whole(expression.binder);
    case 'gap':
      return whole(`${word('undetermined', language)} ${quoted(expression.reason)}`);
  }
}

export const factText = ({ subject, fact, year }: FactNode, language: Language): string =>
  `${subject}.${fact}${year === null ? '' : ` ${word('in', language)} ${year}`}`;

const days = { first: '.eerste_dag', last: '.laatste_dag', done: '.gedaan' } as const;

function resultText({ name, read }: ResultNode, { index, language }: Printing): Text {
  if (read === 'applies') return { text: `${name} ${word('applies', language)}`, strength: 'compare' };
  if (read !== 'value') return whole(name + days[read]);
  const kind = index.clauses.get(name)?.kind;
  const isMet = kind === 'requirement' || kind === 'group';
  return isMet ? { text: `${name} ${word('isMet', language)}`, strength: 'compare' } : whole(name);
}

const picks = {
  lowest: 'lowestOf',
  highest: 'highestOf',
  earliest: 'earliestOf',
  latest: 'latestOf',
} as const satisfies Record<string, KeywordName>;

/** Words and marks between two parts. */
const infix: Partial<Record<OperatorName, readonly [KeywordName | '=' | '≠' | '+' | '-' | '×', Strength]>> = {
  equal: ['=', 'compare'],
  notEqual: ['≠', 'compare'],
  lessThan: ['lessThan', 'compare'],
  atMost: ['atMost', 'compare'],
  moreThan: ['moreThan', 'compare'],
  atLeast: ['atLeastOf', 'compare'],
  from: ['from', 'compare'],
  before: ['before', 'compare'],
  by: ['byDate', 'compare'],
  upTo: ['upTo', 'compare'],
  after: ['after', 'compare'],
  during: ['during', 'compare'],
  contains: ['contains', 'compare'],
  withinRange: ['within', 'compare'],
  add: ['+', 'add'],
  subtract: ['-', 'add'],
  addWorkingDays: ['+', 'add'],
  subtractWorkingDays: ['-', 'add'],
  multiply: ['×', 'multiply'],
  divide: ['dividedBy', 'multiply'],
  percentOf: ['of', 'multiply'],
};

/** Behind their part. */
const suffix: Partial<Record<OperatorName, KeywordName>> = {
  present: 'present',
  absent: 'absent',
  notYet: 'notYet',
  never: 'never',
  empty: 'empty',
  met: 'isMet',
};

/** Before their part. */
const prefix: Partial<Record<OperatorName, KeywordName>> = {
  yearOf: 'yearOf',
  monthOf: 'monthOf',
  quarterOf: 'quarterOf',
  dayOf: 'dayOf',
  firstDayOf: 'firstDayOf',
  lastDayOf: 'lastDayOf',
  monthPeriod: 'calendarMonth',
  quarterPeriod: 'calendarQuarter',
  yearPeriod: 'calendarYear',
  sizeOf: 'sizeOf',
  rollForward: 'firstWorkingDay',
  rollBackward: 'lastWorkingDay',
};

const isMark = (word: string): word is '=' | '≠' | '+' | '-' | '×' => /^[^\p{L}]/u.test(word);

export function operatorWord(builtin: string, language: Language): string {
  const operator = builtins[builtin]?.operator;
  const found = operator === undefined ? undefined : infix[operator]?.[0];
  if (found === undefined) return builtin;
  return isMark(found) ? found : word(found, language);
}

function callText({ builtin, arguments: parts }: CallNode, printing: Printing): Text {
  const { language } = printing;
  const operator = builtins[builtin]?.operator;
  const texts = parts.map((part) => textOf(part, printing));
  const [first, second, third] = texts;
  if (operator === 'and' || operator === 'or')
    return {
      text: texts
        .map((part) => atLeast(operator === 'and' ? 'not' : 'and', part))
        .join(` ${word(operator, language)} `),
      strength: operator,
    };
  if (operator === undefined || first === undefined) return whole(builtin);
  if (operator === 'not')
    return { text: `${word('not', language)} ${atLeast('compare', first)}`, strength: 'not' };
  if (operator === 'negate') return whole(`-${atLeast('whole', first)}`);
  const between = infix[operator];
  if (between !== undefined && second !== undefined) {
    const tight: Strength = between[1] === 'compare' ? 'add' : between[1];
    const right = between[1] === 'compare' ? 'add' : between[1] === 'add' ? 'multiply' : 'whole';
    const text = `${atLeast(tight, first)} ${operatorWord(builtin, language)} ${atLeast(right, second)}`;
    return { text, strength: between[1] };
  }
  if (operator === 'within' && second !== undefined && third !== undefined)
    return {
      text: `${first.text} ${word('within', language)} ${second.text} ${word('upTo', language)} ${third.text}`,
      strength: 'compare',
    };
  const behind = suffix[operator];
  if (behind !== undefined)
    return { text: `${atLeast('add', first)} ${word(behind, language)}`, strength: 'compare' };
  const before = prefix[operator];
  if (before !== undefined) return whole(`${word(before, language)} ${atLeast('whole', first)}`);
  if ((operator === 'daysBetween' || operator === 'workingDaysBetween') && second !== undefined)
    return whole(`${word(operator, language)} ${first.text} ${word('and', language)} ${second.text}`);
  if (operator === 'makePeriod' && second !== undefined)
    return whole(`${word('periodFrom', language)} ${first.text} ${word('upTo', language)} ${second.text}`);
  return whole(`${atLeast('whole', first)} ${word('rounded', language)}`);
}

function quantifierText(node: QuantifyNode, printing: Printing): string {
  const { language } = printing;
  const over = node.over.kind === 'subject' ? node.over.subject : node.over.choice;
  const where =
    node.where === null ? '' : ` ${word('where', language)} ${expressionText(node.where, printing)}`;
  const has = node.body === null ? '' : ` ${word('has', language)} ${expressionText(node.body, printing)}`;
  switch (node.quantifier) {
    case 'every':
    case 'some':
      return `${word(node.quantifier, language)} ${over}${where}${has}`;
    case 'atLeast':
      return `${word('atLeastOf', language)} ${node.atLeast ?? 1} ${word('outOf', language)} ${over}${where}${has}`;
    case 'count':
      return `${word('count', language)} ${over}${where}`;
    case 'sum':
      return aggregate('sumOf');
    default:
      return aggregate(picks[node.quantifier]);
  }
  function aggregate(name: KeywordName): string {
    const body = node.body === null ? '' : expressionText(node.body, printing);
    return `${word(name, language)} ${body} ${word('over', language)} ${over}${where}`;
  }
}
