/**
 * Random expressions whose printed form reads back as the same tree: what binds looser than its place stands in
 * parentheses, and so does what would swallow what follows it. A figure never begins a comparison, because `1 jaar`
 * before `en 2 dagen` would be one duration.
 */
import type {
  BinaryOperator,
  CompareOperator,
  Expression,
  FunctionName,
  MonthRoundingClause,
  PickItem,
  ReadingTest,
  Reference,
} from '../../src/syntax/ast.ts';
import {
  cents,
  cites,
  date,
  deeper,
  digits,
  duration,
  name,
  nowhere,
  path,
  period,
  text,
} from './random-parts.ts';
import type { Setting } from './random-parts.ts';

const span = nowhere;

/** Any expression, where nothing follows that it could swallow. */
export function expression(setting: Setting): Expression {
  const { random } = setting;
  if (setting.fuel <= 0) return comparison(setting, false);
  const kind = random.pick(['or', 'and', 'and', 'not', 'quantifier', 'plain', 'plain', 'aggregate']);
  switch (kind) {
    case 'or':
      return chain(setting, 'or', true);
    case 'and':
      return chain(setting, 'and', true);
    case 'not':
      return counted(setting, { kind: 'unary', span, operator: 'not', operand: last(deeper(setting)) });
    case 'quantifier':
      return counted(setting, quantifier(deeper(setting)));
    case 'aggregate':
      return counted(setting, aggregate(deeper(setting), true));
    default:
      return comparison(setting, true);
  }
}

/** Notes the kind, and the operator or other choice within it. */
function counted(setting: Setting, made: Expression): Expression {
  setting.count(`expression:${made.kind}`);
  switch (made.kind) {
    case 'binary':
    case 'unary':
      setting.count(`operator:${made.operator}`);
      break;
    case 'stateTest':
      setting.count(`state:${made.test}`);
      break;
    case 'quantifier':
      setting.count(`quantifier:${made.quantifier}`);
      break;
    case 'aggregate':
      setting.count(`aggregate:${made.aggregate}`);
      break;
    case 'pick':
      setting.count(`pick:${made.pick}`);
      break;
    case 'call':
      setting.count(`function:${made.function}`);
      break;
    default:
  }
  return made;
}

function chain(setting: Setting, operator: 'and' | 'or', maySwallow: boolean): Expression {
  const inner = deeper(setting);
  const isNested = operator === 'or' && setting.fuel > 1;
  const operand = (): Expression =>
    isNested && setting.random.chance(0.3) ? chain(inner, 'and', false) : negatable(inner);
  const operands = [operand(), ...setting.random.some(0, 3, operand), maySwallow ? last(inner) : operand()];
  return operands.reduce((left, right) => counted(setting, binary(operator, left, right)));
}

/** The last operand may swallow, for nothing follows it. */
function last(setting: Setting): Expression {
  const made =
    setting.random.chance(0.2) && setting.fuel > 0 ? quantifier(deeper(setting)) : negatable(setting);
  return made.kind === 'quantifier' ? counted(setting, made) : made;
}

function negatable(setting: Setting): Expression {
  if (!setting.random.chance(0.2)) return comparison(setting, false);
  return counted(setting, { kind: 'unary', span, operator: 'not', operand: comparison(setting, false) });
}

const binary = (
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  rounding: MonthRoundingClause | null = null,
): Expression => ({ kind: 'binary', span, operator, left, right, rounding });

const comparisons: readonly (CompareOperator | 'during' | 'contains')[] = [
  'equal',
  'notEqual',
  'lessThan',
  'atMost',
  'moreThan',
  'atLeast',
  'from',
  'before',
  'by',
  'upTo',
  'after',
  'during',
  'contains',
];

const states = ['present', 'absent', 'applies', 'used', 'notYet', 'never', 'empty', 'met'] as const;

function comparison(setting: Setting, isAlone: boolean): Expression {
  const { random } = setting;
  const left = random.chance(0.7) ? reference(setting, true) : sumFromName(setting);
  switch (random.pick(['compare', 'compare', 'compare', 'state', 'within', 'bare', 'test'])) {
    case 'compare':
      return counted(setting, binary(random.pick(comparisons), left, sum(setting)));
    case 'state':
      return counted(setting, { kind: 'stateTest', span, test: random.pick(states), operand: left });
    case 'within':
      return counted(setting, {
        kind: 'within',
        span,
        operand: left,
        low: sum(setting),
        high: random.maybe(0.6, () => sum(setting)),
      });
    case 'test':
      return counted(setting, readingTest(setting));
    default:
      return isAlone ? sum(setting) : left;
  }
}

export const readingTest = (setting: Setting): ReadingTest => ({
  kind: 'readingTest',
  span,
  reading: path(setting),
  alternative: name(setting),
});

// ---------------------------------------------------------------------------------------------- sums

/** At the level of a sum, and followed by anything. */
export const sum = (setting: Setting): Expression => sumOf(setting, operand);

/** A sum that begins with a name. */
export const sumFromName = (setting: Setting): Expression =>
  sumOf(setting, (inner) => reference(inner, false));

function sumOf(setting: Setting, first: (setting: Setting) => Expression): Expression {
  const { random } = setting;
  const inner = deeper(setting);
  if (setting.fuel <= 0 || random.chance(0.5)) return first(inner);
  let result = random.chance(0.3) ? product(inner, first) : first(inner);
  for (const operator of random.some(1, 2, () => random.pick(['add', 'subtract'] as const))) {
    const right = random.chance(0.1)
      ? workingDays(inner)
      : random.chance(0.3)
        ? product(inner, operand)
        : operand(inner);
    result = counted(
      setting,
      binary(
        operator,
        result,
        right,
        random.maybe(0.3, () => monthRounding(setting)),
      ),
    );
  }
  return result;
}

const calendarName = (setting: Setting): Reference => ({
  kind: 'reference',
  span,
  segments: [name(setting)],
  key: null,
  year: null,
});

const workingDays = (setting: Setting): Expression =>
  counted(setting, {
    kind: 'workingDays',
    span,
    count: setting.random.whole(0, 20),
    calendar: calendarName(setting),
  });

/** A rounding behind it would be its own: it has one, or stands in parentheses. */
function nthPeriod(setting: Setting): Expression {
  const { random } = setting;
  const unit = random.pick(['month', 'week', 'year'] as const);
  setting.count(`nthPeriod:${unit}`);
  const rounding = random.maybe(0.5, () => monthRounding(setting));
  const start = random.chance(0.5) ? reference(setting, false) : parenthesized(setting);
  const made: Expression = { kind: 'nthPeriod', span, unit, ordinal: random.whole(1, 24), start, rounding };
  return rounding === null ? inParentheses(setting, made) : counted(setting, made);
}

function byCalendar(setting: Setting): Expression {
  const calendar = calendarName(setting);
  if (setting.random.chance(0.3)) {
    const [first, second] = [sumFromName(setting), sumFromName(setting)];
    return counted(setting, { kind: 'workingDaysBetween', span, first, second, calendar });
  }
  const direction = setting.random.pick(['forward', 'backward'] as const);
  setting.count(`roll:${direction}`);
  return counted(setting, { kind: 'roll', span, direction, day: sum(setting), calendar });
}

function monthRounding(setting: Setting): MonthRoundingClause {
  const direction = setting.random.pick(['up', 'down', null] as const);
  setting.count(`monthRounding:${direction ?? 'reading'}`);
  return { span, direction, reading: direction === null ? path(setting) : null };
}

function product(setting: Setting, first: (setting: Setting) => Expression): Expression {
  const { random } = setting;
  return random
    .some(1, 2, () => random.pick(['multiply', 'divide'] as const))
    .reduce((left, operator) => counted(setting, binary(operator, left, operand(setting))), first(setting));
}

const functions: readonly FunctionName[] = [
  'yearOf',
  'monthOf',
  'quarterOf',
  'dayOf',
  'firstDayOf',
  'lastDayOf',
  'monthPeriod',
  'quarterPeriod',
  'yearPeriod',
  'sizeOf',
];

/** Something that nothing before or after it can break. */
export function operand(setting: Setting): Expression {
  const { random } = setting;
  const inner = deeper(setting);
  if (setting.fuel <= 0) return random.chance(0.5) ? literal(setting) : reference(setting, false);
  switch (
    random.pick([
      'literal',
      'reference',
      'reference',
      'parentheses',
      'call',
      'negate',
      'round',
      'share',
      'rest',
    ])
  ) {
    case 'literal':
      return literal(setting);
    case 'parentheses':
      return parenthesized(inner);
    case 'call':
      return counted(setting, call(inner));
    case 'negate':
      return counted(setting, { kind: 'unary', span, operator: 'negate', operand: operand(inner) });
    case 'round':
      return counted(setting, round(inner));
    case 'share':
      return counted(setting, binary('percentOf', literalOf(setting, 'percentageLiteral'), operand(inner)));
    case 'rest':
      return rest(inner);
    default:
      return reference(setting, false);
  }
}

const parenthesized = (setting: Setting): Expression =>
  counted(setting, { kind: 'parenthesized', span, expression: expression(setting) });

function rest(setting: Setting): Expression {
  const { random } = setting;
  switch (random.pick(['days', 'period', 'count', 'aggregate', 'pick', 'list', 'nth', 'calendar'])) {
    case 'nth':
      return nthPeriod(setting);
    case 'calendar':
      return byCalendar(setting);
    case 'days':
      // A duration before `en` and a figure would be a longer one.
      return inParentheses(setting, {
        kind: 'call',
        span,
        function: 'daysBetween',
        arguments: [sumFromName(setting), sumFromName(setting)],
      });
    case 'period':
      return inParentheses(setting, { kind: 'period', span, first: sum(setting), last: sum(setting) });
    case 'count':
      return counted(setting, {
        ...quantifier(setting),
        quantifier: 'count',
        count: null,
        where: null,
        body: null,
      });
    case 'aggregate':
      return counted(setting, aggregate(setting, false));
    case 'pick':
      return counted(setting, pick(setting));
    default:
      return inParentheses(setting, list(setting));
  }
}

const inParentheses = (setting: Setting, made: Expression): Expression =>
  counted(setting, { kind: 'parenthesized', span, expression: counted(setting, made) });

const literalKinds = [
  'booleanLiteral',
  'numberLiteral',
  'percentageLiteral',
  'moneyLiteral',
  'dateLiteral',
  'periodLiteral',
  'durationLiteral',
  'textLiteral',
  'referenceDate',
  'contractYear',
] as const;

export const literal = (setting: Setting): Expression =>
  literalOf(setting, setting.random.pick(literalKinds));

function literalOf(setting: Setting, kind: (typeof literalKinds)[number]): Expression {
  const { random } = setting;
  switch (kind) {
    case 'booleanLiteral':
      return counted(setting, { kind, span, value: random.chance(0.5) });
    case 'numberLiteral':
      return counted(setting, {
        kind,
        span,
        digits: digits(random),
        unit: random.maybe(0.3, () => name(setting)),
      });
    case 'percentageLiteral':
      return counted(setting, { kind, span, digits: digits(random) });
    case 'moneyLiteral':
      return counted(setting, { kind, span, digits: cents(random) });
    case 'dateLiteral':
      return counted(setting, date(setting));
    case 'periodLiteral':
      return counted(setting, period(setting));
    case 'durationLiteral':
      return counted(setting, duration(setting));
    case 'textLiteral':
      return counted(setting, { kind, span, text: text(setting) });
    case 'referenceDate':
    case 'contractYear':
      return counted(setting, { kind, span });
    default:
      return kind satisfies never;
  }
}

/** `isBeforeWord`: no `- 1` follows, so that `in contractjaar` may stand alone. */
export function reference(setting: Setting, isBeforeWord: boolean): Reference {
  const { random } = setting;
  const year = random.maybe(0.2, (): Expression => {
    if (random.chance(0.5))
      return { kind: 'numberLiteral', span, digits: String(random.whole(2018, 2027)), unit: null };
    const contractYear: Expression = { kind: 'contractYear', span };
    if (isBeforeWord && random.chance(0.5)) return contractYear;
    return binary('subtract', contractYear, { kind: 'numberLiteral', span, digits: '2', unit: null });
  });
  setting.count('expression:reference');
  return {
    kind: 'reference',
    span,
    segments: random.some(1, 3, () => name(setting)),
    key: random.maybe(0.1, () => name(setting)),
    year,
  };
}

const call = (setting: Setting): Expression => ({
  kind: 'call',
  span,
  function: setting.random.pick(functions),
  arguments: [operand(setting)],
});

function round(setting: Setting): Expression {
  const { random } = setting;
  const direction = random.pick(['up', 'down', 'halfUp', 'towardsZero', 'awayFromZero', null] as const);
  setting.count(`rounding:${direction ?? 'reading'}`);
  return {
    kind: 'round',
    span,
    operand: random.chance(0.5) ? reference(setting, false) : parenthesized(setting),
    decimals: random.whole(0, 3),
    direction,
    reading: direction === null ? path(setting) : null,
  };
}

// --------------------------------------------------------------------------------------- over records

function quantifier(setting: Setting): Extract<Expression, { kind: 'quantifier' }> {
  const { random } = setting;
  const kind = random.pick(['every', 'some', 'atLeast', 'count'] as const);
  return {
    kind: 'quantifier',
    span,
    quantifier: kind,
    count: kind === 'atLeast' ? random.whole(1, 12) : null,
    binder: random.maybe(0.4, () => name(setting)),
    over: name(setting),
    where: random.maybe(0.5, () => expression(setting)),
    body: kind === 'count' ? null : expression(setting),
  };
}

function aggregate(setting: Setting, mayFilter: boolean): Expression {
  const { random } = setting;
  return {
    kind: 'aggregate',
    span,
    aggregate: random.pick(['sum', 'lowest', 'highest', 'earliest', 'latest'] as const),
    binder: random.maybe(0.4, () => name(setting)),
    over: name(setting),
    where: mayFilter ? random.maybe(0.6, () => expression(setting)) : null,
    body: sumFromName(setting),
  };
}

const picks = ['lowest', 'highest', 'earliest', 'latest'] as const;

/** In parentheses. One item alone has a condition there. */
function pick(setting: Setting): Expression {
  const { random } = setting;
  const items = random.some(2, 4, () => item(setting, false));
  return { kind: 'pick', span, pick: random.pick(picks), items };
}

/** As a list below each other: with norms. */
export function list(setting: Setting): Expression {
  const { random } = setting;
  const [first, ...others] = random.some(1, 3, () => item(setting, true));
  const cited = first === undefined ? [] : [{ ...first, cites: [{ span, id: 'GGZ-2025-001', to: null }] }];
  setting.count('pick:list');
  return counted(setting, { kind: 'pick', span, pick: random.pick(picks), items: [...cited, ...others] });
}

const item = (setting: Setting, hasCites: boolean): PickItem => ({
  span,
  value: sumFromName(setting),
  condition: setting.random.maybe(0.5, () => expression(setting)),
  cites: hasCites ? cites(setting) : [],
});
