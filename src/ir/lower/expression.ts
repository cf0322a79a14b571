/** Expressions: names become nodes, operators become rows of the table of builtins, and sugar ends. */
import { builtins, type OperatorName } from '../../builtins/builtins.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import { periodOf } from '../../base/calendar.ts';
import type {
  BinaryExpression,
  Expression as Tree,
  MonthRoundingClause,
  NthPeriodExpression,
  OutcomeExpression,
  Path,
  PickExpression,
  QuantifierExpression,
  ReadingTest,
  Reference,
  RoundExpression,
  StateTest,
  SumExpression,
  UnaryExpression,
  WithinExpression,
} from '../../syntax/ast.ts';
import type { Expression, QuantifyNode, ReadingTestNode } from '../ir.ts';
import { and, apply, call, conditionOf, literal, not, or, whole } from './build.ts';
import { citesOf, pathText, targetOf, type At } from './context.ts';
import { constantYear, literalValue } from './literal.ts';
import { factKey, presenceOf } from './presence.ts';
import { guardOfSay } from './say-guard.ts';

/** The meaning of an expression that the checker has passed. */
export function lowerExpression(tree: Tree, at: At): Expression {
  const value = tree.kind === 'reference' ? null : literalValue(tree, at);
  if (value !== null) return literal(value);
  switch (tree.kind) {
    case 'reference':
      return lowerReference(tree, at);
    case 'referenceDate':
      return { kind: 'referenceDate' };
    case 'contractYear':
      return contractYear(tree, at);
    case 'readingTest':
      return lowerReadingTest(tree, at);
    case 'unary':
      return lowerUnary(tree, at);
    case 'binary':
      return lowerBinary(tree, at);
    case 'stateTest':
      return lowerState(tree, at);
    case 'within':
      return lowerWithin(tree, at);
    case 'quantifier':
    case 'aggregate':
      return lowerQuantifier(tree, at);
    case 'pick':
      return lowerPick(tree, at);
    case 'call':
      return lowerCall(tree.function, tree.arguments, at);
    case 'round':
      return lowerRound(tree, at);
    case 'period':
      return lowerCall('makePeriod', [tree.first, tree.last], at);
    case 'nthPeriod':
      return lowerNthPeriod(tree, at);
    case 'roll':
      return call(
        tree.direction === 'forward' ? 'date.rollForward' : 'date.rollBackward',
        lowerExpression(tree.day, at),
        lowerReference(tree.calendar, at),
      );
    case 'workingDaysBetween':
      return call(
        'date.workingDaysBetween',
        lowerExpression(tree.first, at),
        lowerExpression(tree.second, at),
        lowerReference(tree.calendar, at),
      );
    case 'parenthesized':
      return lowerExpression(tree.expression, at);
    default:
      throw new BrokenInvariant(`a literal without a value: ${tree.kind}`);
  }
}

/** What a rule gives: a value, or a written gap. */
export function lowerOutcome(tree: OutcomeExpression, at: At): Expression {
  if (tree.kind !== 'writtenGap') return lowerExpression(tree, at);
  const elsewhere = tree.elsewhere === null ? null : targetOf(at.context, tree.elsewhere);
  return { kind: 'gap', reason: tree.reason.value, elsewhere };
}

/** A condition, or null: none is written, or it always holds. */
export const lowerCondition = (tree: Tree | null, at: At): Expression | null =>
  tree === null ? null : conditionOf(lowerExpression(tree, at));

export function lowerReadingTest(tree: ReadingTest, at: At): ReadingTestNode {
  return {
    kind: 'readingTest',
    reading: targetOf(at.context, tree.reading),
    alternative: tree.alternative.text,
  };
}

export function lowerReference(tree: Reference, at: At): Expression {
  const binding = at.context.checked.bindingOf(tree);
  switch (binding.kind) {
    case 'fact':
      return { ...binding, year: tree.year === null ? null : constantYear(tree.year, at) };
    case 'parameter':
    case 'say':
    case 'result':
    case 'readingValue':
      return binding;
    case 'bound':
      return { kind: 'bound', binder: binding.binder };
    case 'member':
      return literal({ kind: 'choice', choice: binding.choice, member: binding.member });
    case 'party':
    case 'contact':
    case 'calendar':
      return literal(binding);
    case 'list':
    case 'note':
    case 'error':
      throw new BrokenInvariant(`${tree.segments.map((name) => name.text).join('.')} has no value`);
  }
}

/** The year of the contracts, as the number or the period that is asked for here. */
function contractYear(tree: Tree, at: At): Expression {
  const { context } = at;
  if (context.checked.typeOf(tree).kind !== 'period') return whole(context.contractYear);
  return literal({ kind: 'period', ...periodOf('year', 1, context.contractYear) });
}

function lowerUnary(tree: UnaryExpression, at: At): Expression {
  if (tree.operator === 'not') return not(lowerExpression(tree.operand, { ...at, isNegated: !at.isNegated }));
  return lowerCall('negate', [tree.operand], at);
}

function lowerBinary(tree: BinaryExpression, at: At): Expression {
  switch (tree.operator) {
    case 'and':
    case 'or':
      return lowerLogic(tree, tree.operator, at);
    case 'add':
    case 'subtract':
      return lowerSum(tree, tree.operator, at);
    case 'multiply':
    case 'divide':
    case 'percentOf':
      return lowerCall(tree.operator, [tree.left, tree.right], at);
    default:
      return guarded(lowerComparison(tree.operator, tree.left, tree.right, at), at);
  }
}

/** A chain of one connective is flat; what one part of an `en` asks about presence holds for the others. */
function lowerLogic(tree: BinaryExpression, operator: 'and' | 'or', at: At): Expression {
  const parts = chainOf(tree, operator);
  if (operator === 'or') return or(parts.map((part) => lowerExpression(part, at)));
  const asked = parts.flatMap((part) => askedPresence(part, at));
  const inside = asked.length === 0 ? at : { ...at, known: new Set([...at.known, ...asked]) };
  return and(parts.map((part) => lowerExpression(part, inside)));
}

function chainOf(tree: Tree, operator: 'and' | 'or'): readonly Tree[] {
  const parts: Tree[] = [];
  let rest: Tree = tree;
  while (rest.kind === 'binary' && rest.operator === operator) {
    parts.unshift(rest.right);
    rest = rest.left;
  }
  return [rest, ...parts];
}

/** The fact whose presence a part of an `en` asks about: `x aanwezig`, `niet x afwezig`. */
function askedPresence(tree: Tree, at: At): readonly string[] {
  if (tree.kind === 'parenthesized') return askedPresence(tree.expression, at);
  const isDenied = tree.kind === 'unary' && tree.operator === 'not';
  const test = isDenied ? tree.operand : tree;
  if (test.kind !== 'stateTest' || test.test !== (isDenied ? 'absent' : 'present')) return [];
  const operand = lowerExpression(test.operand, at);
  return operand.kind === 'fact' ? [factKey(operand)] : [];
}

/** Outside a negation, a comparison with something that may be absent also asks whether it is there. */
function guarded(comparison: Expression, at: At): Expression {
  return at.isNegated ? comparison : and([...presenceOf(comparison, at), comparison]);
}

/** A comparison as it stands; `x = ja` is `x`, and `x = nee` its denial. */
export function lowerComparison(
  operator: Exclude<BinaryExpression['operator'], 'and' | 'or'>,
  left: Tree,
  right: Tree,
  at: At,
): Expression {
  if (operator === 'equal' || operator === 'notEqual') {
    const simple = againstYesOrNo(left, right, operator, at) ?? againstYesOrNo(right, left, operator, at);
    if (simple !== null) return simple;
  }
  return lowerCall(operator, [left, right], at);
}

function againstYesOrNo(value: Tree, other: Tree, operator: 'equal' | 'notEqual', at: At): Expression | null {
  const answer = literalValue(other, at);
  if (answer?.kind !== 'boolean') return null;
  const operand = lowerExpression(value, at);
  return answer.value === (operator === 'equal') ? operand : not(operand);
}

/** The row of an operator or function for the types of its arguments. */
function lowerCall(operator: OperatorName, parts: readonly Tree[], at: At): Expression {
  const types = parts.map((part) => at.context.checked.typeOf(part));
  return folded(
    apply(
      operator,
      parts.map((part) => lowerExpression(part, at)),
      types,
    ),
  );
}

/** The first or last day of a period that is written out is a day. */
function folded(expression: Expression): Expression {
  if (expression.kind !== 'call') return expression;
  const [part] = expression.arguments;
  if (part?.kind !== 'literal' || part.value.kind !== 'period') return expression;
  if (expression.builtin === 'period.first') return literal({ kind: 'date', date: part.value.first });
  if (expression.builtin === 'period.last') return literal({ kind: 'date', date: part.value.last });
  return expression;
}

/** A rounding of months is the third argument: written out, or as a reading decides. */
function lowerSum(tree: BinaryExpression, operator: 'add' | 'subtract', at: At): Expression {
  if (tree.right.kind === 'workingDays') {
    const row = operator === 'add' ? 'date.addWorkingDays' : 'date.subtractWorkingDays';
    const { count, calendar } = tree.right;
    return call(row, lowerExpression(tree.left, at), whole(count), lowerReference(calendar, at));
  }
  const sum = lowerCall(operator, [tree.left, tree.right], at);
  if (tree.rounding === null || sum.kind !== 'call') return sum;
  const rounded = `${sum.builtin}Rounded`;
  return rounded in builtins ? call(rounded, ...sum.arguments, roundingOf(tree.rounding, at)) : sum;
}

const unitParts = {
  month: (count: number) => ({ years: 0, months: count, days: 0 }),
  week: (count: number) => ({ years: 0, months: 0, days: 7 * count }),
  year: (count: number) => ({ years: count, months: 0, days: 0 }),
} as const;

/** From so many units after the day, up to and including the day before one more of them. */
function lowerNthPeriod({ start, unit, ordinal, rounding }: NthPeriodExpression, at: At): Expression {
  const day = lowerExpression(start, at);
  const direction = rounding === null ? [] : [roundingOf(rounding, at)];
  const after = (count: number): Expression => {
    if (count === 0) return day;
    const duration = literal({ kind: 'duration', ...unitParts[unit](count) });
    const row = unit === 'week' || direction.length === 0 ? 'date.add' : 'date.addRounded';
    return call(row, day, duration, ...(row === 'date.add' ? [] : direction));
  };
  const oneDay = literal({ kind: 'duration', years: 0, months: 0, days: 1 });
  return call('period.make', after(ordinal - 1), call('date.subtract', after(ordinal), oneDay));
}

function roundingOf(rounding: MonthRoundingClause, at: At): Expression {
  if (rounding.reading !== null) return readingValue(rounding.reading, at);
  if (rounding.direction === null) throw new BrokenInvariant('a rounding without a direction');
  return literal({ kind: 'rounding', direction: rounding.direction });
}

/** `lezing x` or `lezing x.binding`. */
function readingValue(path: Path, at: At): Expression {
  const target = targetOf(at.context, path);
  const { byPath } = at.context;
  if (byPath.get(target)?.declaration.kind === 'reading') {
    const last = path.segments.at(-1)?.text ?? '';
    const binding = pathText(path) === target ? '' : last;
    return { kind: 'readingValue', reading: target, binding };
  }
  const end = target.lastIndexOf('.');
  return { kind: 'readingValue', reading: target.slice(0, end), binding: target.slice(end + 1) };
}

const roundOperators = {
  up: 'roundUp',
  down: 'roundDown',
  halfUp: 'roundHalfUp',
  towardsZero: 'roundTowardsZero',
  awayFromZero: 'roundAwayFromZero',
} as const satisfies Record<string, OperatorName>;

function lowerRound(tree: RoundExpression, at: At): Expression {
  const parts = [lowerExpression(tree.operand, at), whole(tree.decimals)];
  if (tree.reading !== null) return call('roundBy', ...parts, readingValue(tree.reading, at));
  if (tree.direction === null) throw new BrokenInvariant('a rounding without a direction');
  return call(roundOperators[tree.direction], ...parts);
}

function lowerState(tree: StateTest, at: At): Expression {
  if (tree.test === 'applies') return lowerApplies(tree.operand, at);
  const operand = lowerExpression(tree.operand, at);
  switch (tree.test) {
    case 'present':
    case 'absent':
      return call(tree.test, operand);
    case 'notYet':
    case 'never':
      return call(`event.${tree.test}`, operand);
    case 'empty':
      return call('set.empty', operand);
    // A requirement's own value is whether it is met, and a power's whether it is used.
    case 'met':
    case 'used':
      return operand;
  }
}

/** Whether the clause or judgement that is named applies. */
export function lowerApplies(tree: Tree, at: At): Expression {
  const operand = lowerExpression(tree, at);
  if (operand.kind === 'say') {
    const say = at.context.byPath.get(operand.name)?.declaration;
    if (say?.kind === 'say') return guardOfSay(say, at, lowerExpression);
  }
  if (operand.kind !== 'result') throw new BrokenInvariant(`${operand.kind} is asked whether it applies`);
  return { ...operand, read: 'applies' };
}

function lowerWithin(tree: WithinExpression, at: At): Expression {
  const bounds = tree.high === null ? [tree.low] : [tree.low, tree.high];
  const operator = tree.high === null ? 'withinRange' : 'within';
  return guarded(lowerCall(operator, [tree.operand, ...bounds], at), at);
}

function lowerQuantifier(tree: QuantifierExpression | SumExpression, at: At): QuantifyNode {
  const inside: At = { ...at, isNegated: false };
  return {
    kind: 'quantify',
    quantifier: tree.kind === 'quantifier' ? tree.quantifier : tree.aggregate,
    atLeast: tree.kind === 'quantifier' ? tree.count : null,
    over: overOf(tree.over.text, at),
    binder: tree.binder?.text ?? tree.over.text,
    where: lowerCondition(tree.where, inside),
    body: tree.body === null ? null : lowerExpression(tree.body, inside),
  };
}

function overOf(name: string, at: At): QuantifyNode['over'] {
  const isSubject = at.context.byPath.get(name)?.declaration.kind === 'subject';
  return isSubject ? { kind: 'subject', subject: name } : { kind: 'choice', choice: name };
}

function lowerPick(tree: PickExpression, at: At): Expression {
  const inside: At = { ...at, isNegated: false };
  const items = tree.items.map((item) => ({
    value: lowerExpression(item.value, inside),
    condition: lowerCondition(item.condition, inside),
    cites: citesOf(item.cites),
  }));
  return { kind: 'pick', pick: tree.pick, items };
}
