/**
 * What no case at all can show, proved on the decision diagrams: where a clause applies at all, there is no case within
 * the days on which the policy may be asked, under any reading, in which a condition comes out that way. Finding no proof
 * says nothing.
 */
import { diagramsOf, unlessTooLarge } from '../../diagram/diagrams.ts';
import { allWhere, whereApplies, whereCondition } from '../../diagram/where.ts';
import type { Clause, Expression } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { closureOf } from '../../total/program-index.ts';
import { isNo, isYes } from '../../total/results.ts';
import { findCase } from '../../witness/find.ts';
import type { Item, Side } from './item.ts';
import type { Located } from './items.ts';

/** Ways that are looked at before it is taken that there may be a case. */
const WAYS = 40;

export function isUnreachable(
  item: Item,
  side: Side,
  located: ReadonlyMap<string, Located>,
  index: ProgramIndex,
): boolean {
  if (side !== 'yes' && side !== 'no') return false;
  const asked = askedBy(item, located.get(item.id), index);
  return asked !== null && asked.clauses.every((clause) => isNever(asked.node, side, clause, index));
}

interface Asked {
  readonly node: Expression;
  readonly clauses: readonly Clause[];
}

/** The condition of an item, with the clauses in which it is asked; null: this is not asked of a diagram. */
function askedBy(item: Item, found: Located | undefined, index: ProgramIndex): Asked | null {
  if (item.kind === 'condition') {
    if (found === undefined || found.site.clauses.length === 0) return null;
    const { role, clauses } = found.site;
    return role === 'condition' || role === 'outcome' || role === 'test'
      ? { node: found.node, clauses }
      : null;
  }
  if (item.kind !== 'rule') return null;
  const clause = index.clauses.get(item.place.owner.name);
  if (clause?.kind !== 'decision') return null;
  const rule = clause.rules.find(({ name }) => name === item.place.part?.name);
  return rule?.condition == null || rule.isOtherwise ? null : { node: rule.condition, clauses: [clause] };
}

/** Whether a condition never comes out one way where its clause is in force and no guard of it says that it does not apply. */
function isNever(node: Expression, side: 'yes' | 'no', clause: Clause, index: ProgramIndex): boolean {
  const diagrams = diagramsOf(index);
  const { compiler } = diagrams;
  const search = unlessTooLarge(() => {
    for (const one of closureOf([clause.name], index)) compiler.clause(one.name);
    const asked = allWhere(compiler.store, [
      whereApplies(clause, compiler),
      whereCondition(node, clause, compiler, side === 'yes' ? isYes : isNo),
    ]);
    return findCase(
      asked,
      { isWanted: (isHit) => isHit, accepts: () => true, ways: WAYS },
      { index, diagrams, readings: null, referenceDate: index.program.consultable },
    );
  });
  return search?.kind === 'none';
}
