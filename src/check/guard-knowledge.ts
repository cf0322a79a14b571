/** What is known where an expression stands: which values are present, what applies, which guards hold. */
import type { BinaryExpression, Expression, Reference } from '../syntax/ast.ts';
import { partsOf } from './chains.ts';
import type { Binding, Declared } from './checked.ts';
import { referencesIn } from './children.ts';
import type { Checking } from './context.ts';
import { fixedYear } from './infer.ts';
import { operationOf } from './infer-operators.ts';
import { bare } from './mismatch.ts';
import { shapeOf } from './shape.ts';

export type Knowledge = ReadonlySet<string>;

export interface Place {
  readonly checking: Checking;
  readonly reader: Declared;
}

/** One name for a thing in one record and year, to hold what is known of it. */
export function keyOf({ checking }: Place, reference: Reference, what: 'present' | 'applies'): string {
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
    case 'say':
      return `${binding.binder ?? ''}|${binding.name}`;
    default:
      return binding.kind;
  }
}

const empty: Knowledge = new Set();

/** A condition by what it says and names: the same one elsewhere has the same key. */
export function holdsKey({ checking }: Place, condition: Expression): string {
  const named = [...referencesIn(condition)].map((reference) =>
    shapeOf({ ...checking.bindings.get(reference), binder: null }),
  );
  return `holds ${shapeOf(condition)} ${named.join(' ')}`;
}

/** What guards of judgements ask, part by part: of conditions only these need be remembered. */
function askedByGuards(place: Place): Knowledge {
  const { checking } = place;
  const found = asked.get(checking);
  if (found !== undefined) return found;
  const made = new Set<string>();
  for (const declared of checking.symbols.declared)
    for (const part of guardOf(declared)) made.add(holdsKey(place, part));
  asked.set(checking, made);
  return made;
}

const asked = new WeakMap<Checking, Knowledge>();

/** The parts of the guard of a judgement; none where it lapses by anything else. */
export function guardOf({ declaration }: Declared): readonly Expression[] {
  if (declaration.kind !== 'say' || declaration.say === 'power') return [];
  const { guard, unless } = declaration.clauses;
  return guard === null || unless.length > 0 ? [] : conjuncts(guard.condition);
}

const conjuncts = (condition: Expression): readonly Expression[] => {
  const own = bare(condition);
  return own.kind === 'binary' && own.operator === 'and' ? partsOf(own).flatMap(conjuncts) : [own];
};

/** What holds, is present or applies whenever an expression holds. */
export function whenTrue(place: Place, expression: Expression): Knowledge {
  if (expression.kind === 'parenthesized') return whenTrue(place, expression.expression);
  const taught = taughtByTruth(place, expression);
  const guards = askedByGuards(place);
  const key = guards.size === 0 ? '' : holdsKey(place, expression);
  return guards.has(key) ? union(taught, new Set([key])) : taught;
}

function taughtByTruth(place: Place, expression: Expression): Knowledge {
  switch (expression.kind) {
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

export function whenFalse(place: Place, expression: Expression): Knowledge {
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

export const addAll = (into: Set<string>, from: Iterable<string>): void => {
  for (const item of from) into.add(item);
};

export const union = (known: Knowledge, ...others: readonly Knowledge[]): Knowledge => {
  const all = new Set(known);
  for (const other of others) addAll(all, other);
  return all;
};
