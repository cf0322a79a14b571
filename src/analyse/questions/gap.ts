/** A case in which a decision is asked and none of its rules says anything; and the gaps that are written down. */
import { exceptionsOf } from '../../total/expressions.ts';
import type { Compiler } from '../../diagram/compiler.ts';
import type { Clause, Decision, Program } from '../../ir/ir.ts';
import { aboutClause, aboutException, aboutRule } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import { allWhere, fails, whereAsked, whereCondition, type Where } from '../../diagram/where.ts';

export const gaps: Question = function* (scene) {
  const { program } = scene.index;
  for (const clause of program.clauses)
    if (clause.kind === 'decision' && mayLeaveOpen(clause)) yield* unansweredIn(clause, scene);
  yield* writtenIn(program);
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
function* writtenIn({ clauses }: Program): Generator<Suspicion> {
  const seen = new Set<string>();
  for (const clause of clauses)
    for (const { about, reason } of writtenOf(clause)) {
      if (seen.has(about.path)) continue;
      seen.add(about.path);
      yield { about, others: [], detail: { kind: 'gap' }, shown: { by: 'text' }, written: reason };
    }
}

function* writtenOf(clause: Clause): Generator<{ about: Suspicion['about']; reason: string }> {
  if (clause.kind === 'decision')
    for (const rule of clause.rules)
      if (rule.outcome.kind === 'gap') yield { about: aboutRule(clause, rule), reason: rule.outcome.reason };
  if (clause.kind === 'requirement' && clause.test.kind === 'gap')
    yield { about: aboutClause(clause), reason: clause.test.reason };
  for (const exception of exceptionsOf(clause.exceptions))
    if (exception.effect.kind === 'undetermined')
      yield { about: aboutException(clause, exception), reason: exception.effect.reason };
}
