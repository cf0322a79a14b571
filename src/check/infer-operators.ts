/** Types of what two values make together; the overload table of the builtins decides. */
import type { Operation } from '../base/codes.ts';
import type { Type } from '../base/value.ts';
import { resolveOverload } from '../builtins/builtins.ts';
import type { BinaryExpression, BinaryOperator, Expression, WithinExpression } from '../syntax/ast.ts';
import { booleanType, errorType, isError, type Checking, type Infer, type Scope } from './context.ts';
import { lookup } from './lookup.ts';
import { bare, demand, originOf, reportOperands } from './mismatch.ts';
import { checkMonthSum } from './month-sums.ts';
import { inferWorkingDaySum } from './working-days.ts';

const operations: Readonly<Record<BinaryOperator, Operation>> = {
  and: 'logic',
  or: 'logic',
  equal: 'equal',
  notEqual: 'equal',
  lessThan: 'order',
  atMost: 'order',
  moreThan: 'order',
  atLeast: 'order',
  from: 'order',
  before: 'order',
  by: 'order',
  upTo: 'order',
  after: 'order',
  during: 'during',
  contains: 'contains',
  add: 'add',
  subtract: 'subtract',
  multiply: 'multiply',
  divide: 'divide',
  percentOf: 'percentOf',
};

export const operationOf = (operator: BinaryOperator): Operation => operations[operator];

export function inferBinary(
  checking: Checking,
  infer: Infer,
  expression: BinaryExpression,
  scope: Scope,
): Type {
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') {
    for (const side of [left, right]) demand(checking, side, infer(side, scope, booleanType), booleanType);
    return booleanType;
  }
  if (right.kind === 'workingDays' && (operator === 'add' || operator === 'subtract'))
    return inferWorkingDaySum(checking, infer, expression, right, scope);
  const [leftType, rightType] = inferSides(checking, infer, expression, scope);
  const isSum = operator === 'add' || operator === 'subtract';
  if (isSum) checkMonthSum(checking, expression, leftType, rightType, scope);
  const operation = operations[operator];
  const isTest = ['equal', 'order', 'during', 'contains'].includes(operation);
  if (isError(leftType) || isError(rightType)) return isTest ? booleanType : errorType;
  if (operation === 'order' && !checkOrdered(checking, left, leftType, rightType)) return booleanType;
  const overload = resolveOverload(operator, [leftType, rightType]);
  if (overload !== null) return overload.result;
  reportOperands(checking, operation, [left, leftType], [right, rightType]);
  return isTest ? booleanType : errorType;
}

/** A bare word is a member of the choice on the other side, whichever side that is. */
function inferSides(
  checking: Checking,
  infer: Infer,
  { operator, left, right }: BinaryExpression,
  scope: Scope,
): readonly [Type, Type] {
  if (isOpenWord(checking, left, scope) && !isOpenWord(checking, right, scope)) {
    const rightType = infer(right, scope, null);
    return [infer(left, scope, memberType(rightType)), rightType];
  }
  const leftType = infer(left, scope, null);
  const expected = operator === 'contains' ? memberType(leftType) : leftType;
  return [leftType, infer(right, scope, expected)];
}

/** In a set the members are those of its choice. */
const memberType = (type: Type): Type =>
  type.kind === 'set' ? { kind: 'choice', choice: type.choice } : type;

/** A single word that stands for nothing by itself, and so may be a member. */
function isOpenWord(checking: Checking, expression: Expression, scope: Scope): boolean {
  const inner = bare(expression);
  if (inner.kind !== 'reference' || inner.segments.length !== 1) return false;
  const names = inner.segments.map((segment) => segment.text);
  return lookup(checking, names, scope, null).kind === 'unknown';
}

function checkOrdered(checking: Checking, left: Expression, leftType: Type, rightType: Type): boolean {
  if (leftType.kind !== 'choice' || rightType.kind !== 'choice') return true;
  const choice = checking.symbols.choices.get(leftType.choice);
  if (choice === undefined || choice.declaration.isOrdered || leftType.choice !== rightType.choice)
    return true;
  checking.report('unordered-comparison', { choice: leftType.choice }, left.span, {
    secondary: [
      { span: choice.declaration.name.span, text: { key: 'declared-here' } },
      originOf(checking, left),
    ],
  });
  return false;
}

/** `x binnen a tot en met b`, or `x binnen y` where y is a range. */
export function inferWithin(
  checking: Checking,
  infer: Infer,
  expression: WithinExpression,
  scope: Scope,
): Type {
  const { operand, low, high } = expression;
  const type = infer(operand, scope, null);
  const bounds = high === null ? [low] : [low, high];
  const boundTypes = bounds.map((bound) => infer(bound, scope, type));
  if (isError(type) || boundTypes.some(isError)) return booleanType;
  const overload = resolveOverload(high === null ? 'withinRange' : 'within', [type, ...boundTypes]);
  if (overload !== null) return booleanType;
  const odd = Math.max(
    0,
    boundTypes.findIndex((bound) => resolveOverload('within', [type, bound, bound]) === null),
  );
  const [bound, boundType] = [bounds[odd], boundTypes[odd]];
  if (bound !== undefined && boundType !== undefined)
    reportOperands(checking, 'within', [operand, type], [bound, boundType]);
  return booleanType;
}
