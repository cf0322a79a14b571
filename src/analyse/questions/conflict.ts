/** Two exceptions on one thing that apply together and say something else; and the clashes that are written down. */
import { present } from '../../base/invariant.ts';
import { scopeOf, type Compiler } from '../../diagram/compiler.ts';
import { ownEffect } from '../../diagram/exceptions.ts';
import type { Clause, Exception } from '../../ir/ir.ts';
import { isGuard } from '../../total/exceptions.ts';
import { expressionText } from '../../notation/expression.ts';
import { word } from '../../notation/literal.ts';
import { carriedExceptions } from '../../adequacy/program/sites.ts';
import { whereSays } from '../counting.ts';
import { aboutClause, aboutException } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import {
  allWhere,
  isNowhere,
  whereApplies,
  whereClash,
  whereCondition,
  type Where,
} from '../../diagram/where.ts';

export const conflicts: Question = function* (scene) {
  for (const clause of scene.index.program.clauses)
    yield* amongSiblings(clause, clause.exceptions, [], scene);
  yield* writtenIn(scene);
};

/** Each `botst` once, also where it was written on a group and stands on each of its members. */
function* writtenIn(scene: Scene): Generator<Suspicion> {
  for (const { exception, clauses } of carriedExceptions(scene.index.program)) {
    if (exception.effect.kind !== 'clashes') continue;
    const [clause] = clauses;
    const effect = effectText(exception, scene);
    const where = (compiler: Compiler): Where => whereSays(clause, exception, compiler);
    yield {
      about: aboutException(clause, exception),
      others: [aboutClause(clause)],
      detail: { kind: 'conflict', outcomes: [clause.name, effect] },
      shown: {
        by: 'text',
        cases: () => ({ clause, where: compiled([clause], scene, where), status: 'conflict' }),
      },
      written: effect,
    };
  }
}

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
      const where = compiled([clause], scene, (compiler) =>
        whereBoth(clause, first, second, above, compiler),
      );
      if (where !== null && isNowhere(where)) continue;
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
  compiler: Compiler,
): Where {
  const { store } = compiler;
  const holds = (exception: Exception): Where => whereCondition(exception.condition, clause, compiler);
  const apply = allWhere(store, [
    // A guard of an exception says that it is about something else, as one of the clause does.
    ...[clause, ...above].map(({ exceptions }) => whereApplies({ ...clause, exceptions }, compiler)),
    ...above.map(holds),
    ...[first, second].map(stands),
  ]);
  if (isNowhere(apply)) return apply;
  const [left, right] = [first, second].map((exception) => ownEffect(exception, scopeOf(clause), compiler));
  const clash = store.pair(present(left), present(right), (one, other) => whereClash(one, other, compiler));
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
