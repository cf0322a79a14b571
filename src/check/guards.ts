/**
 * Absence and applicability are asked before a value is used. The known part of a place grows from the conditions
 * around it: the other parts of a conjunction, what fails beside an alternative, the guard of the clause.
 *
 * `niet (x aanwezig en x na d)`: beside `x na d` it is known that x is present, so it may be compared under `niet`.
 */
import type { BinaryExpression, Expression, Reference } from '../syntax/ast.ts';
import { mayLapse } from './applicability.ts';
import type { Binding, Declared } from './checked.ts';
import type { Checking } from './context.ts';
import {
  addAll,
  guardOf,
  holdsKey,
  keyOf,
  union,
  whenFalse,
  whenTrue,
  type Knowledge,
  type Place,
} from './guard-knowledge.ts';
import { isArithmetic, operandsOf, partsOf } from './chains.ts';
import { operationOf } from './infer-operators.ts';
import { bare } from './mismatch.ts';
import { pathText } from './resolve.ts';
import type { Site } from './sites.ts';
import { nameSpan } from './symbols.ts';

/**
 * How a value is used. `holds`: a test where no answer counts as no. `exact`: any use that needs the value.
 * `dropsOut`: what does not apply drops out; `skipped`: what is absent does.
 */
type Use = 'holds' | 'exact' | 'dropsOut' | 'skipped';

/** Checks one place; reports each reference that is used without being asked about. */
export function checkGuards(checking: Checking, site: Site): void {
  const place: Place = { checking, reader: site.reader };
  const known = new Set<string>();
  for (const condition of site.holding) addAll(known, whenTrue(place, condition));
  for (const condition of site.failing) addAll(known, whenFalse(place, condition));
  for (const column of site.presentColumns)
    if (column.kind === 'reference')
      addAll(known, [keyOf(place, column, 'present'), keyOf(place, column, 'applies')]);
  if (site.role === 'column' && bare(site.expression).kind === 'reference') return;
  const isTest = checking.types.get(site.expression)?.kind === 'boolean';
  check(place, site.expression, known, isTest ? 'holds' : 'exact');
}

function check(place: Place, expression: Expression, known: Knowledge, use: Use): void {
  switch (expression.kind) {
    case 'reference':
      return checkReference(place, expression, known, use);
    case 'parenthesized':
      return check(place, expression.expression, known, use);
    case 'unary':
      return check(place, expression.operand, known, 'exact');
    case 'binary':
      return checkBinary(place, expression, known, use);
    case 'stateTest': {
      if (expression.test === 'applies') checkAsked(place, expression.operand);
      if (['present', 'absent', 'applies', 'used'].includes(expression.test)) return;
      return check(place, expression.operand, known, isValueState(expression.test) ? sideUse(use) : 'exact');
    }
    case 'within':
      check(place, expression.operand, known, sideUse(use));
      for (const bound of [expression.low, expression.high])
        if (bound !== null) check(place, bound, known, 'exact');
      return;
    case 'quantifier':
    case 'aggregate': {
      const { where, body } = expression;
      if (where !== null) check(place, where, known, 'holds');
      if (body === null) return;
      const inner = where === null ? known : union(known, whenTrue(place, where));
      return check(place, body, inner, bodyUse(expression, use));
    }
    case 'pick':
      for (const { value, condition } of expression.items) {
        if (condition !== null) check(place, condition, known, 'holds');
        check(place, value, condition === null ? known : union(known, whenTrue(place, condition)), 'skipped');
      }
      return;
    case 'call':
      for (const argument of expression.arguments) check(place, argument, known, 'exact');
      return;
    case 'round':
      return check(place, expression.operand, known, 'exact');
    case 'period':
      check(place, expression.first, known, 'exact');
      return check(place, expression.last, known, 'exact');
    default:
      return;
  }
}

const isValueState = (test: string): boolean => test === 'notYet' || test === 'never' || test === 'empty';

/** Directly in a test that holds, an absent side makes it no; elsewhere the value is needed. */
const sideUse = (use: Use): Use => (use === 'holds' || use === 'dropsOut' ? 'holds' : 'exact');

/** Results that do not apply drop out of what runs over records; absent ones only out of the extremes. */
function bodyUse(
  expression: Extract<Expression, { readonly kind: 'quantifier' | 'aggregate' }>,
  use: Use,
): Use {
  const isDirect = expression.body !== null && bare(expression.body).kind === 'reference';
  if (expression.kind === 'quantifier') return use === 'exact' && !isDirect ? 'exact' : 'dropsOut';
  if (!isDirect) return 'exact';
  return expression.aggregate === 'sum' ? 'dropsOut' : 'skipped';
}

function checkBinary(place: Place, expression: BinaryExpression, known: Knowledge, use: Use): void {
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') {
    const parts = partsOf(expression);
    const teaches = parts.map((part) =>
      operator === 'and' ? whenTrue(place, part) : whenFalse(place, part),
    );
    const inner = use === 'dropsOut' ? 'holds' : use;
    parts.forEach((part, index) => {
      const others = teaches.filter((taught, other) => other !== index && taught.size > 0);
      check(place, part, others.length === 0 ? known : union(known, ...others), inner);
    });
    return;
  }
  if (isArithmetic(expression)) {
    for (const operand of operandsOf(expression)) check(place, operand, known, 'exact');
    return;
  }
  const isTest = ['equal', 'order', 'during', 'contains'].includes(operationOf(operator));
  for (const side of [left, right]) check(place, side, known, isTest ? comparedUse(side, use) : 'exact');
}

/** Only a name itself is compared directly; inside a computation its value is needed. */
const comparedUse = (side: Expression, use: Use): Use =>
  bare(side).kind === 'reference' ? sideUse(use) : 'exact';

function checkReference(place: Place, reference: Reference, known: Knowledge, use: Use): void {
  const { checking } = place;
  const binding = checking.bindings.get(reference);
  const isDirectTest = use === 'dropsOut' && checking.types.get(reference)?.kind === 'boolean';
  if (binding?.kind === 'fact' && use !== 'holds' && use !== 'skipped' && !isDirectTest) {
    const fact = checking.symbols.things.get(`${binding.subject}.${binding.fact}`);
    if (fact?.declaration.kind !== 'fact' || !fact.declaration.mayBeAbsent) return;
    if (known.has(keyOf(place, reference, 'present'))) return;
    const name = pathText(reference);
    checking.report('absence-not-asked', { name }, reference.span, {
      secondary: [{ span: nameSpan(fact.declaration), text: { key: 'may-be-absent' } }],
    });
  }
  if (binding?.kind === 'say' || (binding?.kind === 'result' && binding.read !== 'done'))
    checkApplies(place, reference, binding, known, use);
}

/** A result, or a judgement behind a guard, is asked whether it applies before its value is needed. */
function checkApplies(
  place: Place,
  reference: Reference,
  binding: Extract<Binding, { readonly kind: 'result' | 'say' }>,
  known: Knowledge,
  use: Use,
): void {
  const { checking, reader } = place;
  const drops = use === 'dropsOut' || (use === 'skipped' && binding.binder !== null);
  if (drops || known.has(keyOf(place, reference, 'applies'))) return;
  const cause = lapseOf(checking, binding, reader);
  if (cause === null || isGuardKnown(place, cause, known)) return;
  const name = pathText(reference);
  checking.report(
    'may-not-apply',
    { name, because: cause.path === binding.name ? name : cause.path },
    reference.span,
    {
      secondary: [{ span: nameSpan(cause.declaration), text: { key: 'lapses' } }],
    },
  );
}

/** Whether what stands around says in so many words that the guard of a judgement holds. */
function isGuardKnown(place: Place, declared: Declared, known: Knowledge): boolean {
  const parts = guardOf(declared);
  return parts.length > 0 && parts.every((part) => known.has(holdsKey(place, part)));
}

/** By what it may lapse for a reader, or null. A power behind a guard that is no is simply not used. */
function lapseOf(
  checking: Checking,
  binding: Extract<Binding, { readonly kind: 'result' | 'say' }>,
  reader: Declared,
): Declared | null {
  if (binding.kind === 'result') return mayLapse(checking, binding.name, reader, binding.binder === null);
  const say = checking.symbols.things.get(binding.name);
  if (say?.declaration.kind !== 'say' || say.declaration.say === 'power') return null;
  return say.declaration.clauses.guard !== null || say.declaration.clauses.unless.length > 0 ? say : null;
}

/** `x is van toepassing` of what always applies. */
function checkAsked({ checking, reader }: Place, operand: Expression): void {
  const reference = bare(operand);
  const binding = reference.kind === 'reference' ? checking.bindings.get(reference) : undefined;
  if (binding?.kind !== 'result' && binding?.kind !== 'say') return;
  if (lapseOf(checking, binding, reader) !== null) return;
  checking.report('always-applies', { name: binding.name }, operand.span, { severity: 'warning' });
}
