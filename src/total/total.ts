/**
 * The meaning of a program on complete facts. Simple and direct: every other engine is held to it. Clauses are decided
 * in an order in which each comes after those that it reads, so that a long chain of them costs no stack.
 */
import type { Result } from '../base/value.ts';
import { BrokenInvariant } from '../builtins/read.ts';
import type { Clause, Program, Step } from '../ir/ir.ts';
import { decide } from './decision.ts';
import { excepted } from './exceptions.ts';
import { evaluateExpression } from './expression.ts';
import { recordInScope, type Decided, type Evaluation, type Frame } from './frame.ts';
import { combineGroup, counts, meets } from './group.ts';
import { outOfForce } from './placing.ts';
import { indexOf, type ProgramIndex } from './program-index.ts';
import { isSpread, passOn } from './results.ts';
import { boundDay, combineStep, windowFrom } from './step.ts';
import { keyedName, recordsUnder, type World, type WorldRecord } from './world.ts';

/**
 * The result of every clause, by name; of a clause that is decided for each record by `name[key]`. Throws a broken
 * invariant when the world is not complete, or the program is not one that the checker would pass.
 */
export function evaluateTotal(program: Program, world: World): ReadonlyMap<string, Result> {
  const decided = decideTotal(program, world);
  return new Map([...decided].map(([key, { result }]) => [key, result]));
}

/** The same, with the windows of steps. */
export function decideTotal(program: Program, world: World): ReadonlyMap<string, Decided> {
  const index = indexOf(program);
  const evaluation = evaluationOf(program, world, new Map());
  for (const clause of index.order)
    for (const record of recordsOf(clause, index, world)) {
      const frame: Frame = {
        evaluation,
        clause,
        name: clause.name,
        cites: clause.cites,
        record,
        bound: new Map(),
      };
      evaluation.decided.set(keyedName(clause.name, record), decideClause(clause, frame));
    }
  return evaluation.decided;
}

/** Whether each `altijd` holds: facts for which one does not are no case at all. */
export function evaluateAlways(program: Program, world: World): ReadonlyMap<string, Result> {
  const decided = new Map(decideTotal(program, world));
  const evaluation = evaluationOf(program, world, decided);
  return new Map(
    program.always.map(({ name, cites, condition }) => {
      const frame: Frame = { evaluation, clause: null, name, cites, record: null, bound: new Map() };
      return [name, evaluateExpression(condition, frame)] as const;
    }),
  );
}

const evaluationOf = (program: Program, world: World, decided: Map<string, Decided>): Evaluation => ({
  index: indexOf(program),
  world,
  decided,
  context: { rankOf: indexOf(program).rankOf, calendarOf: indexOf(program).calendarOf, note: () => {} },
  evaluate: evaluateExpression,
});

/** The records for which a clause is decided; null: once. */
function recordsOf({ per }: Clause, index: ProgramIndex, world: World): readonly (WorldRecord | null)[] {
  if (per === null) return [null];
  const single = world.records.get(per);
  if (single !== undefined) return [single];
  const ownerOfSubject = (subject: string): string | null => index.subjects.get(subject)?.owner ?? null;
  let top = per;
  for (let owner = ownerOfSubject(top); owner !== null; owner = ownerOfSubject(owner)) top = owner;
  const root = world.records.get(top);
  return root === undefined ? [] : recordsUnder(root, per, ownerOfSubject);
}

function decideClause(clause: Clause, frame: Frame): Decided {
  const outside = outOfForce(clause, frame);
  if (outside !== null) return { result: outside };
  const exception = excepted(clause, frame);
  if (clause.kind === 'step') return decideStep(clause, exception, frame);
  if (exception !== null) return { result: exception };
  switch (clause.kind) {
    case 'requirement':
      return { result: meets(clause, frame) };
    case 'group': {
      const members = clause.members.map((name) => memberOf(name, frame));
      const counted = members.filter(({ member }) => clause.isSoft || counts(member));
      return {
        result: combineGroup(
          clause,
          counted.map(({ result }) => result),
        ),
      };
    }
    case 'decision':
      return { result: decide(clause, frame) };
  }
}

function memberOf(name: string, frame: Frame): { readonly member: Clause; readonly result: Result } {
  const member = frame.evaluation.index.clauses.get(name);
  if (member === undefined) throw new BrokenInvariant(`no clause '${name}'`);
  return { member, result: resultOf(member, frame) };
}

function resultOf(clause: Clause, frame: Frame): Result {
  const record = clause.per === null ? null : recordInScope(frame, clause.per, null);
  const own = frame.evaluation.decided.get(keyedName(clause.name, record));
  if (own === undefined) throw new BrokenInvariant(`'${clause.name}' is not decided before '${frame.name}'`);
  return own.result;
}

function decideStep(step: Step, exception: Result | null, frame: Frame): Decided {
  const bound = (expression: Step['first']): Result | null =>
    expression === null ? null : frame.evaluation.evaluate(expression, frame);
  let window = { first: bound(step.first), last: bound(step.last) };
  if (exception !== null && exception.kind !== 'value') return { result: exception };
  if (exception?.kind === 'value') {
    if (exception.value.kind === 'text') return { result: exception };
    window = windowFrom(exception.value, window.first);
  }
  const bounds = [window.first, window.last].filter((result) => result !== null);
  const passed = passOn(bounds);
  const known = { ...(window.first && { first: window.first }), ...(window.last && { last: window.last }) };
  if (passed !== null) return { result: passed, ...known };
  return { result: stateIn(step, window, frame), ...known };
}

function stateIn(step: Step, window: { first: Result | null; last: Result | null }, frame: Frame): Result {
  const { world } = frame.evaluation;
  const done = world.done.get(keyedName(step.name, frame.record));
  if (done === undefined) throw new BrokenInvariant(`no event for '${step.name}'`);
  const facts = {
    first: dayIn(window.first, 'first'),
    last: dayIn(window.last, 'last'),
    done: boundDay(done, 'first'),
    referenceDate: world.referenceDate,
  };
  const dependencies = step.dependsOn.map((name) => memberOf(name, frame).result);
  return combineStep(step, facts, dependencies);
}

function dayIn(result: Result | null, end: 'first' | 'last'): string | null {
  if (result === null || isSpread(result) || result.kind === 'notApplicable') return null;
  return boundDay(result.value, end);
}
