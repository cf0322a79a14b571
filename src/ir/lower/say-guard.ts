import type { SayDeclaration } from '../../syntax/ast.ts';
import type { Expression } from '../ir.ts';
import { and, bool, not } from './build.ts';
import type { At } from './context.ts';
import { lowerExpression } from './expression.ts';

/** Whether a judgement or power applies: `ja` for one without a guard. */
export function guardOfSay({ clauses: { guard, unless } }: SayDeclaration, at: At): Expression {
  return and([
    guard === null ? bool(true) : lowerExpression(guard.condition, at),
    ...unless.map(({ condition }) => not(lowerExpression(condition, at))),
  ]);
}
