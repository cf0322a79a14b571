/** Where a rule may be the one that counts, and where an exception may apply. */
import type { Compiler } from '../diagram/compiler.ts';
import type { Clause, Decision, Exception, Rule } from '../ir/ir.ts';
import { isGuard } from '../total/exceptions.ts';
import { isYes } from '../total/results.ts';
import {
  allWhere,
  fails,
  notWhere,
  whereApplies,
  whereCondition,
  whereInForce,
  type Where,
} from '../diagram/where.ts';

/** The rules that must fail for one to count: those before it where order counts, and for `anders` all others. */
export function earlierOf({ rules, overlap }: Decision, place: number): readonly Rule[] {
  const rule = rules[place];
  if (rule === undefined) return [];
  const isOrdered = overlap.overlap === 'first' && (overlap.under === null || overlap.otherwise === 'first');
  const before = isOrdered
    ? rules.slice(0, place).filter(({ isOtherwise }) => isOtherwise === rule.isOtherwise)
    : [];
  return rule.isOtherwise ? [...rules.filter(({ isOtherwise }) => !isOtherwise), ...before] : before;
}

export function whereFirst(
  clause: Decision,
  rule: Rule,
  earlier: readonly Rule[],
  asked: Where,
  compiler: Compiler,
): Where {
  // What has no truth holds nothing up: whether it would have counted is not known.
  const notNo = (condition: Rule['condition']): Where =>
    notWhere(compiler.store, whereCondition(condition, clause, compiler, isYes));
  return allWhere(compiler.store, [
    asked,
    notWhere(compiler.store, whereCondition(rule.condition, clause, compiler, fails)),
    ...earlier.map(({ condition }) => notNo(condition)),
  ]);
}

/** Where an exception applies; one under another is asked where that one applies. */
export function whereApplying(clause: Clause, exception: Exception, compiler: Compiler): Where {
  const above = chainTo(exception.name, clause.exceptions) ?? [];
  // What excepts a guard is asked just where the clause would not apply.
  const asked = above.some(isGuard) ? whereInForce : whereApplies;
  return allWhere(compiler.store, [
    asked(clause, compiler),
    ...[...above, exception].map(({ condition }) =>
      notWhere(compiler.store, whereCondition(condition, clause, compiler, fails)),
    ),
  ]);
}

/** Where it says what it says: it applies, and nothing that is an exception to it does. */
export const whereSays = (clause: Clause, exception: Exception, compiler: Compiler): Where =>
  allWhere(compiler.store, [
    whereApplying(clause, exception, compiler),
    whereCondition(exception.condition, clause, compiler),
    ...exception.exceptions.map(({ condition }) => whereCondition(condition, clause, compiler, fails)),
  ]);

function chainTo(name: string, exceptions: readonly Exception[]): readonly Exception[] | null {
  for (const exception of exceptions) {
    if (exception.name === name) return [];
    const below = chainTo(name, exception.exceptions);
    if (below !== null) return [exception, ...below];
  }
  return null;
}
