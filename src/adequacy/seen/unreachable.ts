/**
 * What no case at all can show, proved on the decision diagrams: where a clause applies at all, there is no case within
 * the days on which the policy may be asked, under any reading, in which a condition comes out that way. Finding no proof
 * says nothing.
 */
import { asResult } from '../../diagram/outcome.ts';
import { diagramsOf } from '../../diagram/diagrams.ts';
import { excepted } from '../../diagram/exceptions.ts';
import { TooLarge, type Diagram } from '../../diagram/store.ts';
import type { Clause, Expression } from '../../ir/ir.ts';
import { isGuard } from '../../total/exceptions.ts';
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

/** Whether a condition never comes out one way where no guard of its clause says that it does not apply. */
function isNever(node: Expression, side: 'yes' | 'no', clause: Clause, index: ProgramIndex): boolean {
  const diagrams = diagramsOf(index);
  try {
    for (const one of closureOf([clause.name], index)) diagrams.compiler.clause(one.name);
    const root = whereAsked(node, side, clause, index);
    const search = findCase(
      root,
      { isWanted: (isHit) => isHit, accepts: () => true, ways: WAYS },
      { index, diagrams, readings: null, referenceDate: index.program.consultable },
    );
    return search.kind === 'none';
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}

function whereAsked(
  node: Expression,
  side: 'yes' | 'no',
  clause: Clause,
  index: ProgramIndex,
): Diagram<boolean> {
  const { compiler } = diagramsOf(index);
  const { store } = compiler;
  const leaf = (isHit: boolean): Diagram<boolean> => store.leaf(`asked ${isHit}`, isHit);
  const condition = compiler.compile(node, { clause, per: clause.per, bound: new Map() });
  const guarded = { ...clause, exceptions: clause.exceptions.filter(isGuard) };
  return store.bind(excepted(guarded, compiler), (found) =>
    found !== null
      ? leaf(false)
      : store.bind(condition, (outcome) => leaf((side === 'yes' ? isYes : isNo)(asResult(outcome)))),
  );
}
