/** Whether there is a case, by trying one of each kind that there can be, on the meaning on complete facts. */
import type { Result } from '../../src/base/value.ts';
import { BrokenInvariant } from '../../src/builtins/read.ts';
import type { Clause, Exception, Expression, Program } from '../../src/ir/ir.ts';
import { decide, overlapOf } from '../../src/total/decision.ts';
import { excepted } from '../../src/total/exceptions.ts';
import { evaluateExpression } from '../../src/total/expression.ts';
import { recordInScope, type Decided, type Evaluation, type Frame } from '../../src/total/frame.ts';
import { combineGroup, counts, meets } from '../../src/total/group.ts';
import { outOfForce } from '../../src/total/placing.ts';
import { closureOf, indexOf } from '../../src/total/program-index.ts';
import {
  allOf,
  isNo,
  isYes,
  noResult,
  notOf,
  sameResult,
  someOf,
  yesResult,
} from '../../src/total/results.ts';
import { decideTotal } from '../../src/total/total.ts';
import { keyedName, type WorldRecord } from '../../src/total/world.ts';
import { clausesOf, earlierOf, guardsOf, type Ask, type Carried } from './analysis-ask.ts';
import { explore } from './lazy-cells.ts';
import { worldsOf, type LazyWorld } from './lazy-world.ts';

export interface CellsAnswer {
  /** `limit`: too many to try; `loose`: none was found, but what was tried may not stand for all. */
  readonly kind: 'some' | 'none' | 'limit' | 'loose';
  readonly cells: number;
}

/** `program` holds the clauses that are asked about and those that they read. */
export function byCells(program: Program, ask: Ask, readings: 'any' | 'chosen', limit: number): CellsAnswer {
  const [first] = clausesOf(ask);
  const worlds = worldsOf(program, first?.per ?? null);
  const { kind, cells } = explore(limit, (choose) => {
    const evaluation = evaluationIn(program, worlds.world(choose, readings));
    return isSo(ask, evaluation) && isPossible(program, evaluation);
  });
  if (kind === 'found') return { kind: 'some', cells };
  if (kind === 'limit') return { kind: 'limit', cells };
  return { kind: worlds.loose.size > 0 || turnsOnValues(ask) ? 'loose' : 'none', cells };
}

/** Outcomes that are computed may differ in values that no bound tells apart. */
const turnsOnValues = (ask: Ask): boolean => {
  if (ask.kind === 'overlap') return ask.rules.some(({ outcome }) => outcome.kind === 'call');
  if (ask.kind !== 'conflict') return false;
  return ask.exceptions.some(({ effect }) => effect.kind === 'becomes' && effect.outcome.kind === 'call');
};

interface Lazily extends Evaluation {
  readonly frameOf: (clause: Clause | null) => Frame;
}

function evaluationIn(program: Program, lazy: LazyWorld): Lazily {
  const index = indexOf(program);
  const decided = new (class extends Map<string, Decided> {
    override get(key: string): Decided | undefined {
      if (!super.has(key)) decideKey(key);
      return super.get(key);
    }
  })();
  const evaluation: Evaluation = {
    index,
    world: lazy.world,
    decided,
    context: { rankOf: index.rankOf, calendarOf: index.calendarOf, note: () => {} },
    evaluate: shortly,
  };
  const frameFor = (clause: Clause | null, record: WorldRecord | null): Frame => ({
    evaluation,
    clause,
    name: clause?.name ?? 'altijd',
    cites: [],
    record,
    bound: new Map(),
  });
  return {
    ...evaluation,
    frameOf: (clause) => frameFor(clause, lazy.recordOf(clause?.per ?? null)),
  };

  function decideKey(key: string): void {
    const [, name = key, keys = ''] = /^(.*?)\[(.*)\]$/.exec(key) ?? [];
    const clause = index.clauses.get(name);
    if (clause === undefined) throw new BrokenInvariant(`no clause '${name}'`);
    if (clause.kind === 'step') {
      const own = subProgram(program, name);
      for (const [each, one] of decideTotal(own, lazy.world)) decided.set(each, one);
      return;
    }
    const record = clause.per === null ? null : lazy.recordBy(clause.per, keys);
    decided.set(key, { result: decideLazily(clause, frameFor(clause, record)) });
  }
}

const subPrograms = new WeakMap<Program, Map<string, Program>>();

function subProgram(program: Program, name: string): Program {
  const known = subPrograms.get(program) ?? new Map<string, Program>();
  subPrograms.set(program, known);
  const own = known.get(name) ?? { ...program, clauses: closureOf([name], indexOf(program)) };
  known.set(name, own);
  return own;
}

function decideLazily(clause: Exclude<Clause, { kind: 'step' }>, frame: Frame): Result {
  const said = outOfForce(clause, frame) ?? excepted(clause, frame);
  if (said !== null) return said;
  switch (clause.kind) {
    case 'requirement':
      return meets(clause, frame);
    case 'decision':
      return decide(clause, frame);
    case 'group': {
      const { index, decided } = frame.evaluation;
      const members = clause.members.flatMap((name) => index.clauses.get(name) ?? []);
      const counted = members.filter((member) => clause.isSoft || counts(member));
      return combineGroup(
        clause,
        counted.map((member) => {
          const own = decided.get(keyedName(member.name, recordFor(member, frame)));
          if (own === undefined) throw new BrokenInvariant(`'${member.name}' is not decided`);
          return own.result;
        }),
      );
    }
  }
}

const recordFor = ({ per }: Clause, frame: Frame): WorldRecord | null =>
  per === null ? null : recordInScope(frame, per, null);

/** As the meaning says, but nothing is read that cannot matter any more. */
function shortly(expression: Expression, frame: Frame): Result {
  if (expression.kind !== 'call') return evaluateExpression(expression, frame);
  const { builtin, arguments: parts } = expression;
  if (builtin === 'not') return notOf(shortly(parts[0] ?? expression, frame));
  if (builtin !== 'and' && builtin !== 'or') return evaluateExpression(expression, frame);
  const ends = builtin === 'and' ? isNo : isYes;
  const results: Result[] = [];
  for (const part of parts) {
    const result = shortly(part, frame);
    if (ends(result)) return builtin === 'and' ? noResult : yesResult;
    results.push(result);
  }
  return builtin === 'and' ? allOf(results) : someOf(results);
}

const isPossible = ({ always }: Program, { frameOf }: Lazily): boolean =>
  always.every(({ condition }) => !isNo(shortly(condition, frameOf(null))));

// ------------------------------------------------------------------------------------------ what is asked

const failing = (result: Result): boolean => isNo(result) || result.kind === 'notApplicable';

function isSo(ask: Ask, evaluation: Lazily): boolean {
  if (ask.kind === 'exception') return ask.on.some((one) => mayApply(one, evaluation));
  const { clause } = ask;
  const frame = evaluation.frameOf(clause);
  const resultOf = (condition: Expression | null): Result =>
    condition === null ? yesResult : shortly(condition, frame);
  const isAsked = (): boolean => outOfForce(clause, frame) === null && excepted(clause, frame) === null;
  switch (ask.kind) {
    case 'gap':
      return isAsked() && ask.clause.rules.every(({ condition }) => failing(resultOf(condition)));
    case 'overlap': {
      if (overlapOf(ask.clause, frame).overlap !== 'conflict' || !isAsked()) return false;
      if (!ask.rules.every(({ condition }) => isYes(resultOf(condition)))) return false;
      const [first, second] = ask.rules;
      if (first.isOtherwise && !ordinaryFail(ask.clause, resultOf)) return false;
      return clash(shortly(first.outcome, frame), shortly(second.outcome, frame));
    }
    case 'conflict':
      return isConflict(ask, frame, resultOf);
    case 'rule':
      return (
        isAsked() &&
        !failing(resultOf(ask.rule.condition)) &&
        earlierOf(ask.clause, ask.rule).every(({ condition }) => !isYes(resultOf(condition)))
      );
    case 'clause':
      return applies(clause, frame);
    case 'met':
      return isYes(evaluation.decided.get(keyedName(clause.name, frame.record))?.result ?? noResult);
  }
}

const ordinaryFail = (
  { rules }: Extract<Clause, { kind: 'decision' }>,
  resultOf: (condition: Expression | null) => Result,
): boolean => rules.every(({ isOtherwise, condition }) => isOtherwise || failing(resultOf(condition)));

const clash = (left: Result, right: Result): boolean =>
  !sameResult(left, right) && left.kind !== 'error' && right.kind !== 'error';

const applies = (clause: Clause, frame: Frame): boolean =>
  outOfForce(clause, frame) === null && excepted({ ...clause, exceptions: guardsOf(clause) }, frame) === null;

function mayApply({ clause, exception, above }: Carried, evaluation: Lazily): boolean {
  const frame = evaluation.frameOf(clause);
  const isUnderGuard = above.some(({ origin }) => origin === 'appliesIf');
  const isThere = isUnderGuard ? outOfForce(clause, frame) === null : applies(clause, frame);
  return (
    isThere &&
    [...above, exception].every(({ condition }) => condition === null || !failing(shortly(condition, frame)))
  );
}

function isConflict(
  { clause, exceptions, above }: Extract<Ask, { kind: 'conflict' }>,
  frame: Frame,
  resultOf: (condition: Expression | null) => Result,
): boolean {
  const holds = ({ condition }: Exception): boolean => isYes(resultOf(condition));
  const stands = (exception: Exception): boolean =>
    holds(exception) && exception.exceptions.every(({ condition }) => isNo(resultOf(condition)));
  const isAbout = [clause, ...above].every(({ exceptions: own }) =>
    applies({ ...clause, exceptions: own }, frame),
  );
  if (!isAbout || !above.every(holds) || !exceptions.every(stands)) return false;
  const [left, right] = exceptions.map((exception) => effectOf(exception, frame));
  return left !== undefined && right !== undefined && clash(left, right);
}

function effectOf({ effect }: Exception, frame: Frame): Result {
  switch (effect.kind) {
    case 'lapses':
      return { kind: 'notApplicable', causes: [] };
    case 'becomes':
      return shortly(effect.outcome, frame);
    case 'undetermined':
      return { kind: 'gap', causes: [] };
    case 'clashes':
      return { kind: 'conflict', causes: [] };
  }
}
