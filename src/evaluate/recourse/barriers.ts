/** Why no change of facts does it: the least that would have to be otherwise and that nobody who asks can change. */
import type { Diagrams } from '../../diagram/diagrams.ts';
import { nodesOf } from '../../diagram/store.ts';
import { canBeNo, canBeYes } from '../possible/outcomes.ts';
import { decidedKey } from '../known/known.ts';
import { closureOf } from '../../total/program-index.ts';
import type { Barrier, StandingClause } from './answer.ts';
import { possibleOf } from './changes.ts';
import { inputsWithParts, type Plan } from './plan.ts';
import type { Move } from './move.ts';
import { search, type IsWanted } from './search.ts';
import { smallestOf } from './smallest.ts';
import type { Tried } from './trial.ts';
import { unitOf, type Ground } from './unit.ts';

const BARRIER_LIMIT = 4;

/** A fact that cannot be changed weighs more than any number of those that can. */
const FIXED = 1000;

export function barriersOf(
  plan: Plan,
  isWanted: IsWanted,
  { diagrams, ground, name, start }: Asked,
): readonly (readonly Barrier[])[] {
  const { choices } = search(plan, ({ bar }) => (bar === null ? 1 : FIXED), isWanted);
  const fixed = choices.map((moves) => moves.filter(({ unit }) => unit.bar !== null));
  const stands = standingOn(diagrams, ground, name, start);
  return smallestOf(fixed.filter((moves) => moves.length > 0))
    .slice(0, BARRIER_LIMIT)
    .map((moves) => moves.map((move) => barrierOf(move, stands(move))));
}

export interface Asked {
  readonly diagrams: Diagrams;
  readonly ground: Ground;
  readonly name: string;
  readonly start: Tried;
}

function barrierOf({ unit, candidate }: Move, stands: readonly StandingClause[]): Barrier {
  const { path, kind, label, pieces, type, bar, until } = unit;
  return {
    ...{
      path,
      kind,
      label,
      now: possibleOf(pieces),
      wouldBe: possibleOf([candidate.cell]) ?? { any: type.kind },
    },
    choice: type.kind === 'choice' || type.kind === 'set' ? type.choice : null,
    why: bar?.kind ?? 'notMarked',
    by: bar?.by ?? [],
    until,
    stands,
  };
}

/** The requirements that are not met and read it; where there are none, what was asked itself. */
function standingOn(
  diagrams: Diagrams,
  ground: Ground,
  name: string,
  { solved }: Tried,
): (move: Move) => readonly StandingClause[] {
  const { index, record } = ground;
  const failing = closureOf([name], index).flatMap((clause) => {
    const own = solved.settled.get(decidedKey(clause.name, clause.per === null ? null : record));
    const isFailing = own !== undefined && canBeNo(own.outcomes) && !canBeYes(own.outcomes);
    if (clause.kind !== 'requirement' || !isFailing) return [];
    const diagram = diagrams.clause(clause.name);
    const inputs = (diagram === null ? [] : nodesOf(diagram)).flatMap((node) =>
      node.kind === 'split' ? [node.variable.input] : [],
    );
    return [{ clause, reads: new Set(inputsWithParts(inputs).map((input) => unitOf(input, ground)?.id)) }];
  });
  const asked = index.clauses.get(name);
  return ({ unit }) => {
    const found = failing.filter(({ reads }) => reads.has(unit.id)).map(({ clause }) => clause);
    const named = found.length > 0 || asked === undefined ? found : [asked];
    return named.map(({ name: path, label, cites }) => ({ name: path, label, cites }));
  };
}
