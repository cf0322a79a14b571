/** A rule, a row, an exception or a whole clause that no case comes to. */
import type { Clause, Decision, Rule } from '../../ir/ir.ts';
import { forceOf } from '../../total/placing.ts';
import { isGuard } from '../../total/exceptions.ts';
import { carriedExceptions } from '../../adequacy/program/sites.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { earlierOf, whereApplying, whereFirst } from '../counting.ts';
import { aboutClause, aboutException, aboutRule } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import {
  allWhere,
  isNowhere,
  notWhere,
  someWhere,
  whereApplies,
  whereAsked,
  whereCondition,
  type Where,
} from '../../diagram/where.ts';

export const unreachables: Question = function* (scene) {
  const { program } = scene.index;
  for (const clause of program.clauses) {
    yield* clauseNever(clause, scene);
    if (clause.kind === 'decision') yield* rulesNever(clause, scene);
  }
  yield* exceptionsNever(scene);
};

function* clauseNever(clause: Clause, scene: Scene): Generator<Suspicion> {
  if (forceOf(clause, scene.index) === null && clause.exceptions.every((exception) => !isGuard(exception)))
    return;
  const unless = compiled([clause], scene, (compiler) => whereApplies(clause, compiler));
  yield {
    about: aboutClause(clause),
    others: [],
    detail: { kind: 'unreachable', by: null },
    shown: { by: 'absence', clause, unless },
    written: null,
  };
}

function* rulesNever(clause: Decision, scene: Scene): Generator<Suspicion> {
  const asked = compiled([clause], scene, (compiler) => whereAsked(clause, compiler));
  for (const [place, rule] of clause.rules.entries()) {
    const earlier = earlierOf(clause, place);
    if (rule.condition === null && earlier.length === 0 && isAlwaysAsked(clause, scene.index)) continue;
    const unless =
      asked && compiled([clause], scene, (compiler) => whereFirst(clause, rule, earlier, asked, compiler));
    yield {
      about: aboutRule(clause, rule),
      others: [aboutClause(clause)],
      detail: { kind: 'unreachable', by: null },
      shown: { by: 'absence', clause, unless },
      closer: () => ({
        detail: { kind: 'unreachable', by: asked && coveredBy(clause, rule, earlier, asked, scene) },
      }),
      written: null,
    };
  }
}

/** An exception that always applies leaves none of its rules anything. */
const isAlwaysAsked = (clause: Decision, index: ProgramIndex): boolean =>
  clause.exceptions.length === 0 && forceOf(clause, index) === null;

/** Of several earlier rules the name of the one that takes all cases of a later one by itself. */
function coveredBy(
  clause: Decision,
  rule: Rule,
  earlier: readonly Rule[],
  asked: Where,
  scene: Scene,
): string | null {
  const covers = (other: Rule): boolean => {
    const left = compiled([clause], scene, (compiler) =>
      allWhere(compiler.store, [
        asked,
        whereCondition(rule.condition, clause, compiler),
        notWhere(compiler.store, whereCondition(other.condition, clause, compiler)),
      ]),
    );
    return left !== null && isNowhere(left);
  };
  return earlier.find(covers)?.name ?? null;
}

function* exceptionsNever(scene: Scene): Generator<Suspicion> {
  for (const { exception, clauses, copies } of carriedExceptions(scene.index.program)) {
    if (isGuard(exception)) continue;
    const [clause] = clauses;
    const places = clauses.map((one, at) => ({ clause: one, copy: copies[at] ?? exception }));
    const unless = compiled(clauses, scene, (compiler) =>
      someWhere(
        compiler.store,
        places.map(({ clause: one, copy }) => whereApplying(one, copy, compiler)),
      ),
    );
    yield {
      about: aboutException(clause, exception),
      others: [],
      detail: { kind: 'unreachable', by: null },
      shown: { by: 'absence', clause, unless },
      written: null,
    };
  }
}
