/** What can never be met: a requirement, a group of requirements, a decision that never says yes. */
import { unlessTooLarge } from '../../diagram/diagrams.ts';
import type { Compiler } from '../../diagram/compiler.ts';
import { asResult } from '../../diagram/outcome.ts';
import type { Clause, Expression, Group } from '../../ir/ir.ts';
import { isYes } from '../../total/results.ts';
import { aboutClause } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { besideOf, compiled, type Scene } from '../scene.ts';
import { searchCase } from '../search.ts';
import { allWhere, whereLeaf, type Where } from '../../diagram/where.ts';

export const contradictions: Question = function* (scene) {
  for (const clause of scene.index.program.clauses) {
    if (!canBeMet(clause)) continue;
    const unless = compiled([clause], scene, (compiler) => whereMet(clause.name, compiler));
    yield {
      about: aboutClause(clause),
      others: [],
      detail: { kind: 'contradictory', together: [] },
      shown: { by: 'absence', clause, unless },
      ...(clause.kind === 'group' ? { closer: () => fewestOf(clause, scene) } : {}),
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

const whereMet = (name: string, { store, clause }: Compiler): Where =>
  whereLeaf(store, clause(name), (outcome) => isYes(asResult(outcome)));

function fewestOf(group: Group, scene: Scene): Pick<Suspicion, 'others' | 'detail'> {
  const together = fewestTogether(group, scene);
  const others = together.flatMap((name) => scene.index.clauses.get(name) ?? []).map(aboutClause);
  return { others, detail: { kind: 'contradictory', together } };
}

/** Members that cannot be met together, and could with any one of them less; none where it is not proved. */
function fewestTogether(group: Group, scene: Scene): readonly string[] {
  let kept = group.members;
  for (const member of group.members) {
    const fewer = kept.filter((name) => name !== member);
    if (isNever(fewer, scene)) kept = fewer;
  }
  return isNever(kept, scene) ? kept : [];
}

/** Whether these can never all be met. Too large to tell is not never. */
const isNever = (names: readonly string[], scene: Scene): boolean =>
  unlessTooLarge(() => {
    const compiler = besideOf(scene);
    const met = names.map((name) => whereMet(name, compiler));
    return searchCase(scene.possible(allWhere(compiler.store, met), compiler.store), scene, null);
  })?.kind === 'none';
