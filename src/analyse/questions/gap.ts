/** A case in which a decision is asked and none of its rules says anything; and the gaps that are written down. */
import { exceptionsOf } from '../../total/expressions.ts';
import type { Compiler } from '../../diagram/compiler.ts';
import type { Clause, Decision } from '../../ir/ir.ts';
import { aboutClause, aboutException, aboutRule } from '../finding.ts';
import { earlierOf, whereFirst, whereSays } from '../counting.ts';
import type { Cases, Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import { allWhere, fails, whereAsked, whereCondition, type Where } from '../../diagram/where.ts';

export const gaps: Question = function* (scene) {
  const { program } = scene.index;
  for (const clause of program.clauses)
    if (clause.kind === 'decision' && mayLeaveOpen(clause)) yield* unansweredIn(clause, scene);
  yield* writtenIn(scene);
};

/** A set that may be empty is a set without members; a rule without a condition always says something. */
const mayLeaveOpen = ({ rules, overlap }: Decision): boolean =>
  !(overlap.overlap === 'all' && overlap.mayBeEmpty) && rules.every(({ condition }) => condition !== null);

function* unansweredIn(clause: Decision, scene: Scene): Generator<Suspicion> {
  const where = compiled([clause], scene, (compiler) => whereUnanswered(clause, compiler));
  yield {
    about: aboutClause(clause),
    others: [],
    detail: { kind: 'gap' },
    shown: { by: 'case', clause, where, status: 'gap' },
    written: null,
  };
}

function whereUnanswered(clause: Decision, compiler: Compiler): Where {
  const failing = clause.rules.map(({ condition }) => whereCondition(condition, clause, compiler, fails));
  return allWhere(compiler.store, [whereAsked(clause, compiler), ...failing]);
}

/** Each written gap once, also where an exception on a group stands on each of its members. */
function* writtenIn(scene: Scene): Generator<Suspicion> {
  const seen = new Set<string>();
  for (const clause of scene.index.program.clauses)
    for (const { about, reason, where } of writtenOf(clause)) {
      if (seen.has(about.path)) continue;
      seen.add(about.path);
      const cases = (): Cases => ({
        clause,
        where: compiled([clause], scene, where),
        status: 'gap',
      });
      yield { about, others: [], detail: { kind: 'gap' }, shown: { by: 'text', cases }, written: reason };
    }
}

interface Written {
  readonly about: Suspicion['about'];
  readonly reason: string;
  readonly where: (compiler: Compiler) => Where;
}

function* writtenOf(clause: Clause): Generator<Written> {
  if (clause.kind === 'decision')
    for (const [place, rule] of clause.rules.entries())
      if (rule.outcome.kind === 'gap')
        yield {
          about: aboutRule(clause, rule),
          reason: rule.outcome.reason,
          where: (compiler) =>
            allWhere(compiler.store, [
              whereFirst(clause, rule, earlierOf(clause, place), whereAsked(clause, compiler), compiler),
              whereCondition(rule.condition, clause, compiler),
            ]),
        };
  if (clause.kind === 'requirement' && clause.test.kind === 'gap')
    yield {
      about: aboutClause(clause),
      reason: clause.test.reason,
      where: (compiler) => whereAsked(clause, compiler),
    };
  for (const exception of exceptionsOf(clause.exceptions))
    if (exception.effect.kind === 'undetermined')
      yield {
        about: aboutException(clause, exception),
        reason: exception.effect.reason,
        where: (compiler) => whereSays(clause, exception, compiler),
      };
}
