import type { Expression as Tree, SayDeclaration } from '../../syntax/ast.ts';
import type { Expression } from '../ir.ts';
import { and, bool, not } from './build.ts';
import type { At } from './context.ts';

/** Whether a judgement or power applies: `ja` for one without a guard. */
export function guardOfSay(
  { clauses: { guard, unless } }: SayDeclaration,
  at: At,
  lower: (tree: Tree, at: At) => Expression,
): Expression {
  return and([
    guard === null ? bool(true) : lower(guard.condition, at),
    ...unless.map(({ condition }) => not(lower(condition, at))),
  ]);
}
