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
import { fixedYear } from './infer.ts';
import { isArithmetic, operandsOf, partsOf } from './chains.ts';
import { operationOf } from './infer-operators.ts';
import { bare } from './mismatch.ts';
import { pathText } from './resolve.ts';
import type { Site } from './sites.ts';
import { nameSpan } from './symbols.ts';

type Knowledge = ReadonlySet<string>;

/**
 * How a value is used. `holds`: a test where no answer counts as no. `exact`: any use that needs the value.
 * `dropsOut`: what does not apply drops out; `skipped`: what is absent does.
 */
type Use = 'holds' | 'exact' | 'dropsOut' | 'skipped';

interface Place {
  readonly checking: Checking;
  readonly reader: Declared;
}

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

const addAll = (into: Set<string>, from: Iterable<string>): void => {
  for (const item of from) into.add(item);
};

const union = (known: Knowledge, ...others: readonly Knowledge[]): Knowledge => {
  const all = new Set(known);
  for (const other of others) addAll(all, other);
  return all;
};

/** One name for a thing in one record and year, to hold what is known of it. */
function keyOf({ checking }: Place, reference: Reference, what: 'present' | 'applies'): string {
  const binding = checking.bindings.get(reference);
  if (binding === undefined) return '';
  const year = reference.year === null ? null : fixedYear(reference.year, checking.contractYear);
  return `${what} ${bindingKey(binding)} ${year ?? ''}`;
}

function bindingKey(binding: Binding): string {
  switch (binding.kind) {
    case 'fact':
      return `${binding.binder ?? ''}|${binding.subject}.${binding.fact}`;
    case 'result':
      return `${binding.binder ?? ''}|${binding.name}`;
    default:
      return binding.kind;
  }
}

const empty: Knowledge = new Set();

/** What is present or applies whenever an expression holds. */
function whenTrue(place: Place, expression: Expression): Knowledge {
  switch (expression.kind) {
    case 'parenthesized':
      return whenTrue(place, expression.expression);
    case 'unary':
      return expression.operator === 'not' ? whenFalse(place, expression.operand) : empty;
    case 'stateTest': {
      const operand = bare(expression.operand);
      if (operand.kind !== 'reference') return empty;
      if (expression.test === 'present') return new Set([keyOf(place, operand, 'present')]);
      return expression.test === 'applies' ? new Set([keyOf(place, operand, 'applies')]) : empty;
    }
    case 'binary': {
      if (expression.operator === 'and')
        return union(empty, ...partsOf(expression).map((part) => whenTrue(place, part)));
      if (expression.operator === 'or')
        return common(partsOf(expression).map((part) => whenTrue(place, part)));
      return comparedFacts(place, expression);
    }
    default:
      return empty;
  }
}

/** A comparison that holds has compared something: its sides were there. */
function comparedFacts(place: Place, { operator, left, right }: BinaryExpression): Knowledge {
  if (!['equal', 'order', 'during', 'contains'].includes(operationOf(operator))) return empty;
  const sides = [bare(left), bare(right)].filter((side) => side.kind === 'reference');
  return new Set(sides.map((side) => keyOf(place, side, 'present')));
}

function whenFalse(place: Place, expression: Expression): Knowledge {
  switch (expression.kind) {
    case 'parenthesized':
      return whenFalse(place, expression.expression);
    case 'unary':
      return expression.operator === 'not' ? whenTrue(place, expression.operand) : empty;
    case 'stateTest': {
      const operand = bare(expression.operand);
      return expression.test === 'absent' && operand.kind === 'reference'
        ? new Set([keyOf(place, operand, 'present')])
        : empty;
    }
    case 'binary':
      if (expression.operator === 'or')
        return union(empty, ...partsOf(expression).map((part) => whenFalse(place, part)));
      return expression.operator === 'and'
        ? common(partsOf(expression).map((part) => whenFalse(place, part)))
        : empty;
    default:
      return empty;
  }
}

function common(all: readonly Knowledge[]): Knowledge {
  const [first = empty, ...rest] = all;
  return new Set([...first].filter((item) => rest.every((other) => other.has(item))));
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
  const { checking, reader } = place;
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
  if (binding?.kind !== 'result' || binding.read === 'done') return;
  const drops = use === 'dropsOut' || (use === 'skipped' && binding.binder !== null);
  if (drops || known.has(keyOf(place, reference, 'applies'))) return;
  const cause = mayLapse(checking, binding.name, reader, binding.binder === null);
  if (cause === null) return;
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

/** `x is van toepassing` of what always applies. */
function checkAsked({ checking, reader }: Place, operand: Expression): void {
  const reference = bare(operand);
  const binding = reference.kind === 'reference' ? checking.bindings.get(reference) : undefined;
  if (
    binding?.kind !== 'result' ||
    mayLapse(checking, binding.name, reader, binding.binder === null) !== null
  )
    return;
  checking.report('always-applies', { name: binding.name }, operand.span, { severity: 'warning' });
}
