/**
 * What always holds where a table is asked: `altijd` clauses, its guard, no `tenzij`. Used to leave out cases that
 * cannot exist, where the conditions are about yes/no facts and choices; anything else is not decided here.
 */
import type { BinaryExpression, Expression } from '../../syntax/ast.ts';
import { partsOf } from '../chains.ts';
import { constantOf } from '../constants.ts';
import type { Checking } from '../context.ts';
import { bare } from '../mismatch.ts';
import type { Atom } from './domain.ts';
import { factKey } from './dimension.ts';

/** A condition and whether it holds. */
export interface Assumption {
  readonly condition: Expression;
  readonly holds: boolean;
}

/** What is known of facts, by key. */
export type Known = ReadonlyMap<string, Atom>;

type Truth = boolean | null;

/** Whether some assumption is certainly broken by what is known. */
export const isRefuted = (checking: Checking, assumptions: readonly Assumption[], known: Known): boolean =>
  assumptions.some(({ condition, holds }) => truthOf(checking, condition, known) === !holds);

function truthOf(checking: Checking, expression: Expression, known: Known): Truth {
  switch (expression.kind) {
    case 'parenthesized':
      return truthOf(checking, expression.expression, known);
    case 'booleanLiteral':
      return expression.value;
    case 'reference': {
      const atom = atomOf(checking, expression, known);
      return atom?.kind === 'boolean' ? atom.value : null;
    }
    case 'unary': {
      const inner = expression.operator === 'not' ? truthOf(checking, expression.operand, known) : null;
      return inner === null ? null : !inner;
    }
    case 'stateTest': {
      const atom = atomOf(checking, expression.operand, known);
      if (atom === null || (expression.test !== 'present' && expression.test !== 'absent')) return null;
      return (atom.kind === 'absent') === (expression.test === 'absent');
    }
    case 'binary':
      return binaryTruth(checking, expression, known);
    default:
      return null;
  }
}

function binaryTruth(checking: Checking, expression: BinaryExpression, known: Known): Truth {
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') {
    const parts = partsOf(expression).map((part) => truthOf(checking, part, known));
    const deciding = operator === 'or';
    if (parts.includes(deciding)) return deciding;
    return parts.includes(null) ? null : !deciding;
  }
  if (operator !== 'equal' && operator !== 'notEqual') return null;
  const isSame = sameValue(checking, left, right, known) ?? sameValue(checking, right, left, known);
  return isSame === null ? null : isSame === (operator === 'equal');
}

function sameValue(checking: Checking, fact: Expression, value: Expression, known: Known): Truth {
  const atom = atomOf(checking, fact, known);
  const constant = constantOf(checking, bare(value), null);
  if (atom === null || constant === null) return null;
  if (atom.kind === 'boolean' && constant.kind === 'boolean') return atom.value === constant.value;
  if (atom.kind === 'member' && constant.kind === 'member') return atom.member === constant.member;
  return null;
}

function atomOf(checking: Checking, expression: Expression, known: Known): Atom | null {
  const inner = bare(expression);
  const key = inner.kind === 'reference' ? factKey(checking, inner) : null;
  return key === null ? null : (known.get(key) ?? null);
}
