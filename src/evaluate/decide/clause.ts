/** What one clause can be, for one record. */
import { present } from '../../base/invariant.ts';
import { counts } from '../../total/group.ts';
import type { Clause, Group, Requirement, Step } from '../../ir/ir.ts';
import { mergeCauses } from '../../total/results.ts';
import { decidedKey, type KnownRecord } from '../known/known.ts';
import { allOf, atLeastOf, notOf, someOf } from '../possible/logic.ts';
import {
  canBeNo,
  canBeYes,
  canHaveValue,
  canSpread,
  droppedOutcome,
  nothing,
  ofBooleans,
  ofPieces,
  union,
  type Outcomes,
} from '../possible/outcomes.ts';
import { absent, type Piece } from '../possible/piece.ts';
import {
  decidedOf,
  follow,
  newTrail,
  recordInScope,
  type Decided,
  type Evaluation,
  type Frame,
} from './evaluation.ts';
import { resolveExceptions, type Excepted } from './exceptions.ts';
import { evaluateExpression } from './expression.ts';
import { inForce } from './placing.ts';
import { numbersBetween } from './quantify.ts';
import { decideRules, type Ruled } from './rules.ts';
import { decideStep, windowFrom, type Window } from './step.ts';

export function frameOf(
  evaluation: Evaluation,
  clause: Clause,
  record: KnownRecord | null,
  evaluate: Frame['evaluate'] = evaluateExpression,
): Frame {
  return {
    evaluation,
    clause,
    name: clause.name,
    cites: clause.cites,
    record,
    bound: new Map(),
    trail: newTrail(),
    evaluate,
  };
}

export const decideClause = (evaluation: Evaluation, clause: Clause, record: KnownRecord | null): Decided =>
  decideIn(frameOf(evaluation, clause, record), clause);

/** The same in a frame of the caller, who may look on as its expressions are evaluated. */
export function decideIn(frame: Frame, clause: Clause): Decided {
  for (const note of clause.restsOn) frame.trail.elsewhere.add(note);
  const force = inForce(clause, frame);
  if (!force.isPossible) return decided(force.outcomes, frame);
  const excepted = resolveExceptions(clause.exceptions, frame);
  if (clause.kind === 'step') return stepDecided(clause, force.outcomes, excepted, frame);
  const body = excepted.mayBeNone ? bodyOf(clause, frame) : { outcomes: nothing, parts: [] };
  const outcomes = union([force.outcomes, excepted.outcomes, body.outcomes]);
  return { ...decided(outcomes, frame), parts: [...excepted.parts, ...body.parts] };
}

const decided = (outcomes: Outcomes, { trail }: Frame): Decided => ({
  outcomes,
  first: null,
  last: null,
  parts: [],
  trail,
});

function bodyOf(clause: Exclude<Clause, Step>, frame: Frame): Ruled {
  switch (clause.kind) {
    case 'requirement':
      return { outcomes: meets(clause, frame), parts: [] };
    case 'group':
      return { outcomes: combineGroup(clause, frame), parts: [] };
    case 'decision':
      return decideRules(clause, frame);
  }
}

function meets(requirement: Requirement, frame: Frame): Outcomes {
  const test = frame.evaluate(requirement.test, frame);
  if (requirement.requirement === 'exclusion') return notOf(test);
  return { ...test, pieces: ofBooleans(canBeYes(test), canBeNo(test)).pieces };
}

function combineGroup(group: Group, frame: Frame): Outcomes {
  const { clauses } = frame.evaluation.index;
  const members = group.members.flatMap((name) => {
    const member = clauses.get(name);
    const result = resultOf(name, frame);
    return member === undefined || !(group.isSoft || counts(member)) ? [] : [result];
  });
  if (members.length === 0) return droppedOutcome();
  if (group.isSoft) return countMet(members);
  switch (group.mode) {
    case 'all':
      return allOf(members);
    case 'one':
      return someOf(members);
    case 'atLeast':
      return atLeastOf(group.atLeast ?? 1, members);
  }
}

/** A soft group has no truth: its result is how many of its members are met. */
function countMet(members: readonly Outcomes[]): Outcomes {
  const isDropPossible = members.every(({ notApplicable }) => notApplicable !== null);
  const dropped = isDropPossible
    ? droppedOutcome(mergeCauses(members.map(({ notApplicable }) => notApplicable ?? [])))
    : nothing;
  const isApplying = members.some((set) => canHaveValue(set) || canSpread(set));
  if (!isApplying) return dropped;
  const must = members.filter(
    (set) => canBeYes(set) && !canBeNo(set) && set.notApplicable === null && !canSpread(set),
  ).length;
  return union([dropped, ofPieces(numbersBetween(must, members.filter(canBeYes).length))]);
}

/** The result of a clause that stands in scope. */
export function resultOf(name: string, frame: Frame): Outcomes {
  const { index } = frame.evaluation;
  const clause = index.clauses.get(name);
  if (clause === undefined) return nothing;
  const record = clause.per === null ? null : recordInScope(frame, clause.per, null);
  const key = decidedKey(name, record);
  const own = decidedOf(frame.evaluation, key);
  if (own === undefined) return nothing;
  follow(frame.trail, own.trail);
  frame.trail.clauses.add(key);
  return own.outcomes;
}

function stepDecided(step: Step, before: Outcomes, excepted: Excepted, frame: Frame): Decided {
  const bound = (expression: Step['first']): Outcomes | null =>
    expression === null ? null : frame.evaluate(expression, frame);
  const written: Window = { first: bound(step.first), last: bound(step.last) };
  const dependencies = step.dependsOn.map((name) => resultOf(name, frame));
  const windows: Window[] = excepted.mayBeNone ? [written] : [];
  const states: Piece[] = [];
  for (const piece of excepted.outcomes.pieces) {
    const window = windowFrom(piece, written.first);
    if (window === null) states.push(piece);
    else windows.push(window);
  }
  const { notApplicable, gap, conflict, error } = excepted.outcomes;
  const rest: Outcomes = { ...ofPieces(states), notApplicable, gap, conflict, error };
  const inWindows = windows.map((window) => decideStep(step, window, dependencies, frame));
  const outcomes = union([before, rest, ...inWindows]);
  const end = (side: 'first' | 'last'): Outcomes | null => {
    if (windows.every((window) => window[side] === null)) return null;
    const ends = windows.map((window, place) => window[side] ?? withoutEnd(present(inWindows[place])));
    const beside = states.length > 0 ? [absent] : [];
    return union([before, { ...rest, pieces: beside }, ...ends]);
  };
  return { ...decided(outcomes, frame), first: end('first'), last: end('last'), parts: excepted.parts };
}

/** A bound that is not there is absent, unless the step itself comes to no value. */
const withoutEnd = (state: Outcomes): Outcomes => ({
  ...state,
  pieces: canHaveValue(state) ? [absent] : [],
  sources: [],
});
