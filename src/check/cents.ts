/** Money with fractions of a cent: an outcome of type money says how it is rounded. */
import { exact } from '../base/exact.ts';
import type { BinaryExpression, Expression, OutcomeExpression } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import type { Checking } from './context.ts';
import type { Site } from './sites.ts';
import { isKind } from './symbols.ts';

/**
 * Checks the money outcomes of what is published. A calculation stays exact: it is not an outcome for anybody, and
 * what reads it is checked as if it stood there.
 */
export function checkCents(checking: Checking, { expression, role, reader }: Site): void {
  if (role !== 'outcome' || checking.types.get(expression)?.kind !== 'money') return;
  if (isCalculation(reader) || isKind(reader, 'reading')) return;
  if (!mayHaveFractions(checking, expression, new Set())) return;
  checking.report('money-needs-rounding', { name: reader.path }, expression.span);
}

const isCalculation = ({ declaration }: Declared): boolean =>
  declaration.kind === 'decision' && !declaration.isPublished;

function mayHaveFractions(checking: Checking, expression: Expression, seen: Set<string>): boolean {
  const inside = (part: Expression): boolean => mayHaveFractions(checking, part, seen);
  switch (expression.kind) {
    case 'moneyLiteral':
      return hasMoreDecimals(expression.digits, 2);
    case 'parenthesized':
      return inside(expression.expression);
    case 'unary':
      return inside(expression.operand);
    case 'round':
      return expression.decimals > 2 && inside(expression.operand);
    case 'binary':
      return chainHasFractions(checking, expression, inside);
    case 'aggregate':
      return inside(expression.body);
    case 'pick':
      return expression.items.some((item) => inside(item.value));
    case 'reference':
      return referenceHasFractions(checking, expression, seen);
    default:
      return false;
  }
}

/** Cents added, or times a whole number, are cents; follows a chain of them to its left end. */
function chainHasFractions(
  checking: Checking,
  expression: Expression,
  inside: (part: Expression) => boolean,
): boolean {
  const isMoney = (part: Expression): boolean => checking.types.get(part)?.kind === 'money';
  let rest = expression;
  while (rest.kind === 'binary' && isMoney(rest)) {
    const { operator, left, right }: BinaryExpression = rest;
    if (operator === 'add' || operator === 'subtract') {
      if (inside(right)) return true;
      rest = left;
    } else {
      const [money, factor] = isMoney(left) ? [left, right] : [right, left];
      const type = checking.types.get(factor);
      if (operator !== 'multiply' || type?.kind !== 'number' || !type.isInteger) return true;
      rest = money;
    }
  }
  return rest.kind === 'binary' ? false : inside(rest);
}

const hasMoreDecimals = (digits: string, decimals: number): boolean =>
  exact(10 ** decimals).mul(exact(digits)).d !== 1n;

/** Facts have cents; a calculation or a reading has what its values have. */
function referenceHasFractions(
  checking: Checking,
  reference: Extract<Expression, { readonly kind: 'reference' }>,
  seen: Set<string>,
): boolean {
  const binding = checking.bindings.get(reference);
  if (binding?.kind !== 'result' && binding?.kind !== 'readingValue' && binding?.kind !== 'parameter')
    return false;
  const path = binding.kind === 'readingValue' ? binding.reading : binding.name;
  if (seen.has(path)) return false;
  seen.add(path);
  const declared = checking.symbols.things.get(path);
  const outcomes = declared === undefined ? [] : exactOutcomes(declared);
  return outcomes.some((part) => part.kind !== 'writtenGap' && mayHaveFractions(checking, part, seen));
}

function exactOutcomes(declared: Declared): readonly OutcomeExpression[] {
  const { declaration } = declared;
  if (declaration.kind === 'parameter') return declaration.values.map(({ value }) => value);
  if (declaration.kind === 'reading')
    return declaration.alternatives.flatMap(({ values }) => values.map(({ value }) => value));
  if (declaration.kind !== 'decision' || declaration.isPublished) return [];
  const rules = declaration.rules.map(({ outcome }) => outcome);
  return declaration.value === null ? rules : [declaration.value, ...rules];
}
