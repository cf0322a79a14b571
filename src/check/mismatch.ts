/** What is said when types do not go together: both sides, and where each comes from. */
import type { Operation } from '../base/codes.ts';
import type { Fix, Label } from '../base/diagnostic.ts';
import type { Type } from '../base/value.ts';
import type { Expression, TypeExpression } from '../syntax/ast.ts';
import type { Binding } from './checked.ts';
import { fits, isError, type Checking } from './context.ts';
import { fixText } from './fixes.ts';
import { moneyText } from './notation.ts';

/** An expression without the parentheses around it. */
export function bare(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === 'parenthesized') inner = inner.expression;
  return inner;
}

/** The declaration that gives an expression its type, if it is a name. */
export function originOf(checking: Checking, expression: Expression): Label | null {
  const inner = bare(expression);
  if (inner.kind !== 'reference') return null;
  const binding = checking.bindings.get(inner);
  const declared = binding === undefined ? null : declaredType(checking, binding);
  const type = checking.types.get(inner);
  if (declared === null || type === undefined || isError(type)) return null;
  return { span: declared.span, text: { key: 'declared-type', type } };
}

function declaredType(checking: Checking, binding: Binding): TypeExpression | null {
  const { things } = checking.symbols;
  switch (binding.kind) {
    case 'fact': {
      const declaration = things.get(`${binding.subject}.${binding.fact}`)?.declaration;
      return declaration?.kind === 'fact' ? declaration.type : null;
    }
    case 'parameter':
    case 'say':
    case 'result': {
      const declaration = things.get(binding.name)?.declaration;
      return declaration !== undefined && 'type' in declaration ? declaration.type : null;
    }
    case 'readingValue': {
      const declaration = things.get(binding.reading)?.declaration;
      if (declaration?.kind !== 'reading') return null;
      return declaration.bindings.find((item) => (item.name?.text ?? '') === binding.binding)?.type ?? null;
    }
    default:
      return null;
  }
}

const sideLabel = (expression: Expression, type: Type): Label => ({
  span: expression.span,
  text: { key: 'is-type', type },
});

/** Reports when a value of one type stands where another is expected. True when it fits. */
export function demand(checking: Checking, expression: Expression, found: Type, expected: Type): boolean {
  if (fits(found, expected)) return true;
  if (found.kind === 'number' && expected.kind === 'number' && found.unit !== expected.unit) {
    reportUnits(checking, expression, found.unit, expected.unit, [originOf(checking, expression)]);
    return false;
  }
  checking.report('type-mismatch', { expected, found }, expression.span, {
    label: { key: 'is-type', type: found },
    secondary: [originOf(checking, expression)],
    fixes: expected.kind === 'money' ? fixAmount(checking, expression) : [],
  });
  return false;
}

function reportUnits(
  checking: Checking,
  place: Expression,
  left: string | null,
  right: string | null,
  secondary: readonly (Label | null)[],
): void {
  checking.report('unit-mismatch', { left: left ?? '', right: right ?? '' }, place.span, { secondary });
}

/** Reports two values that an operator does not take. Silent when one of them already failed. */
export function reportOperands(
  checking: Checking,
  operation: Operation,
  left: readonly [Expression, Type],
  right: readonly [Expression, Type],
): void {
  const [leftExpression, leftType] = left;
  const [rightExpression, rightType] = right;
  if (isError(leftType) || isError(rightType)) return;
  const origins = [originOf(checking, leftExpression), originOf(checking, rightExpression)];
  if (leftType.kind === 'number' && rightType.kind === 'number' && leftType.unit !== rightType.unit)
    return reportUnits(checking, rightExpression, leftType.unit, rightType.unit, origins);
  if (mixesMoney(leftType, rightType) && operation !== 'multiply' && operation !== 'divide')
    return reportMoney(checking, operation, left, right);
  if (leftType.kind === rightType.kind && 'choice' in leftType && operation === 'equal') {
    demand(checking, rightExpression, rightType, leftType);
    return;
  }
  if (leftType.kind === rightType.kind && operation === 'order') {
    checking.report('no-order', { type: leftType }, leftExpression.span, { secondary: origins });
    return;
  }
  checking.report(
    'operator-mismatch',
    { operation, left: leftType, right: rightType },
    rightExpression.span,
    {
      label: { key: 'is-type', type: rightType },
      secondary: [sideLabel(leftExpression, leftType), ...origins],
    },
  );
}

const mixesMoney = (left: Type, right: Type): boolean =>
  (left.kind === 'money' && right.kind === 'number') || (left.kind === 'number' && right.kind === 'money');

function reportMoney(
  checking: Checking,
  operation: Operation,
  left: readonly [Expression, Type],
  right: readonly [Expression, Type],
): void {
  const [number, money] = left[1].kind === 'number' ? [left, right] : [right, left];
  checking.report('money-needs-amount', { number: number[1], operation }, number[0].span, {
    label: { key: 'plain-number' },
    secondary: [sideLabel(money[0], money[1]), originOf(checking, number[0]), originOf(checking, money[0])],
    fixes: fixAmount(checking, number[0]),
  });
}

/** A written number can become an amount; anything else cannot. */
function fixAmount(checking: Checking, expression: Expression): readonly Fix[] {
  const inner = bare(expression);
  if (inner.kind !== 'numberLiteral' || inner.unit !== null) return [];
  return fixText(inner.span, moneyText(inner.digits, checking.languageOf(inner.span.file)));
}
