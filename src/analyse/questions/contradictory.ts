/** What can never be met: a requirement, a group of requirements, a decision that never says yes. */
import { unlessTooLarge } from '../../diagram/diagrams.ts';
import { asResult } from '../../diagram/outcome.ts';
import type { Clause, Expression } from '../../ir/ir.ts';
import { isYes } from '../../total/results.ts';
import { aboutClause } from '../finding.ts';
import type { Question } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import { searchCase } from '../search.ts';
import { allWhere, whereLeaf, type Where } from '../where.ts';

export const contradictions: Question = function* (scene) {
  for (const clause of scene.index.program.clauses) {
    if (!canBeMet(clause)) continue;
    const unless = compiled([clause], scene, () => whereMet(clause.name, scene));
    if (unless === null) continue;
    const together = clause.kind === 'group' ? fewestTogether(clause.members, unless, scene) : [];
    yield {
      about: aboutClause(clause),
      others: together.flatMap((name) => {
        const member = scene.index.clauses.get(name);
        return member === undefined ? [] : [aboutClause(member)];
      }),
      detail: { kind: 'contradictory', together },
      shown: { by: 'absence', clause, unless },
      written: null,
    };
  }
};

/** Written gaps are never met, and say so; nor is a decision meant to be that says no and nothing else. */
function canBeMet(clause: Clause): boolean {
  if (clause.kind === 'requirement') return clause.test.kind !== 'gap';
  if (clause.kind === 'group') return !clause.isSoft;
  return (
    clause.kind === 'decision' &&
    clause.type.kind === 'boolean' &&
    clause.rules.some(({ outcome }) => outcome.kind !== 'gap' && !isWrittenNo(outcome))
  );
}

const isWrittenNo = (outcome: Expression): boolean =>
  outcome.kind === 'literal' && outcome.value.kind === 'boolean' && !outcome.value.value;

const whereMet = (name: string, { diagrams }: Scene): Where =>
  whereLeaf(diagrams.compiler.store, diagrams.compiler.clause(name), (outcome) => isYes(asResult(outcome)));

/** Members that cannot be met together, and could with any one of them less; none where it is not proved. */
function fewestTogether(members: readonly string[], met: Where, scene: Scene): readonly string[] {
  if (!isNever(() => met, scene)) return [];
  let kept = members;
  for (const member of members) {
    const fewer = kept.filter((name) => name !== member);
    if (isNever(() => whereAllMet(fewer, scene), scene)) kept = fewer;
  }
  return isNever(() => whereAllMet(kept, scene), scene) ? kept : [];
}

const whereAllMet = (members: readonly string[], scene: Scene): Where =>
  allWhere(
    scene.diagrams.compiler.store,
    members.map((name) => whereMet(name, scene)),
  );

/** Too large to tell is not never. */
const isNever = (where: () => Where, scene: Scene): boolean =>
  unlessTooLarge(() => searchCase(scene.possible(where()), scene, null))?.kind === 'none';
