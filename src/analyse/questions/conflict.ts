/** Two exceptions on one thing that apply together and say something else. */
import { scopeOf } from '../../diagram/compiler.ts';
import { clashOf, noCandidates, withCandidate } from '../../diagram/exceptions.ts';
import { asResult, resultLeaf, type OutcomeDiagram } from '../../diagram/outcome.ts';
import type { Clause, Exception } from '../../ir/ir.ts';
import { isGuard } from '../../total/exceptions.ts';
import { expressionText } from '../../notation/expression.ts';
import { word } from '../../notation/literal.ts';
import { aboutException } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import { allWhere, whereApplies, whereCondition, whereLeaf, type Where } from '../where.ts';

export const conflicts: Question = function* (scene) {
  for (const clause of scene.index.program.clauses)
    yield* amongSiblings(clause, clause.exceptions, [], scene);
};

/** `above`: the exceptions under which these stand, all of which apply. */
function* amongSiblings(
  clause: Clause,
  siblings: readonly Exception[],
  above: readonly Exception[],
  scene: Scene,
): Generator<Suspicion> {
  const others = siblings.filter((exception) => !isGuard(exception));
  for (const [place, second] of others.entries())
    for (const first of others.slice(0, place)) {
      if (JSON.stringify(first.effect) === JSON.stringify(second.effect)) continue;
      const where = compiled([clause], scene, () => whereBoth(clause, first, second, above, scene));
      if (where === null || (where.kind === 'leaf' && !where.value)) continue;
      yield {
        about: aboutException(clause, second),
        others: [aboutException(clause, first)],
        detail: { kind: 'conflict', outcomes: [effectText(first, scene), effectText(second, scene)] },
        shown: { by: 'case', clause, where, status: 'conflict' },
        written: null,
      };
    }
  for (const exception of siblings)
    if (exception.exceptions.length > 0)
      yield* amongSiblings(clause, exception.exceptions, [...above, exception], scene);
}

function whereBoth(
  clause: Clause,
  first: Exception,
  second: Exception,
  above: readonly Exception[],
  { diagrams }: Scene,
): Where {
  const { compiler } = diagrams;
  const { store } = compiler;
  const holds = (exception: Exception): Where => whereCondition(exception.condition, clause, compiler);
  const apply = allWhere(store, [
    whereApplies(clause, compiler),
    ...above.map(holds),
    ...[first, second].map(stands),
  ]);
  if (apply.kind === 'leaf' && !apply.value) return apply;
  const clash = store.pair(effectOf(first), effectOf(second), (one, other) =>
    whereLeaf(
      store,
      clashOf(withCandidate(withCandidate(noCandidates, one, null), other, null), compiler),
      (found) => found !== null && asResult(found).kind === 'conflict',
    ),
  );
  return allWhere(store, [apply, clash]);

  /** What an exception to it takes away, or says otherwise, is another matter. */
  function stands(exception: Exception): Where {
    const nested = exception.exceptions.map(({ condition }) =>
      whereCondition(
        condition,
        clause,
        compiler,
        (result) => result.kind === 'value' && !(result.value.kind === 'boolean' && result.value.value),
      ),
    );
    return allWhere(store, [holds(exception), ...nested]);
  }

  function effectOf({ effect }: Exception): OutcomeDiagram {
    switch (effect.kind) {
      case 'lapses':
        return resultLeaf(store, { kind: 'notApplicable', causes: [] });
      case 'becomes':
        return compiler.compile(effect.outcome, scopeOf(clause));
      case 'undetermined':
        return resultLeaf(store, { kind: 'gap', causes: [] });
      case 'clashes':
        return resultLeaf(store, { kind: 'conflict', causes: [] });
    }
  }
}

function effectText({ effect }: Exception, { printing }: Scene): string {
  switch (effect.kind) {
    case 'lapses':
      return word('lapses', printing.language);
    case 'becomes':
      return expressionText(effect.outcome, printing);
    case 'undetermined':
      return word('undetermined', printing.language);
    case 'clashes':
      return word('clashes', printing.language);
  }
}
