/**
 * What an example shows: its clauses are decided once more, on what is settled, while each condition and bound that is
 * met tells how it came out. What is open tells nothing.
 */
import { exact, type Exact } from '../../base/exact.ts';
import { daysBetween } from '../../base/calendar.ts';
import type { Value } from '../../base/value.ts';
import type { Clause, Decision, Expression } from '../../ir/ir.ts';
import { dayOfPlace } from '../../total/placing.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { decideIn, frameOf } from '../../evaluate/decide/clause.ts';
import { looseFrame, recordsOf } from '../../evaluate/decide/everything.ts';
import type { Decided, Evaluation, Frame, Part } from '../../evaluate/decide/evaluation.ts';
import { evaluateExpression } from '../../evaluate/decide/expression.ts';
import { decidedKey, type KnownRecord } from '../../evaluate/known/known.ts';
import { canBeNo, canBeYes, isSingle, type Outcomes } from '../../evaluate/possible/outcomes.ts';
import { stepOf, type Bound } from '../program/bounds.ts';
import type { Run } from '../run/runs.ts';
import type { Side } from './item.ts';
import {
  alternativeId,
  exceptionId,
  requirementId,
  ruleId,
  windowId,
  type Items,
  type Told,
} from './items.ts';

export type Tell = (id: string, side: Side) => void;

export function observe(run: Run, items: Items, index: ProgramIndex, tell: Tell): void {
  const { solved, names, says, closure } = run;
  const evaluation: Evaluation = { ...solved.evaluation, decided: new Map(solved.evaluation.decided) };

  for (const clause of closure)
    for (const record of recordsOf(evaluation, clause.per))
      if (record?.isFresh !== true) observeClause(clause, record, evaluation, items, tell);
  for (const name of says) observeGuard(name, evaluation, items, index, tell);
  for (const name of names) observeReadings(name, run, index, tell);
}

/** A judgement of which an example speaks tells when there is something to judge. */
function observeGuard(
  name: string,
  evaluation: Evaluation,
  items: Items,
  index: ProgramIndex,
  tell: Tell,
): void {
  const say = index.says.get(name);
  if (say?.guard == null) return;
  for (const record of recordsOf(evaluation, say.per)) {
    if (record?.isFresh === true) continue;
    const frame = looseFrame(evaluation, name, say.cites);
    watching(items, tell)(say.guard, { ...frame, record, evaluate: watching(items, tell) });
  }
}

/** Decides an expression, and tells how the conditions and bounds in it come out. */
const watching =
  (items: Items, tell: Tell): Frame['evaluate'] =>
  (expression, frame) => {
    const outcomes = evaluateExpression(expression, frame);
    for (const one of items.ofExpression.get(expression) ?? []) tellOf(one, outcomes, frame, tell);
    return outcomes;
  };

function observeClause(
  clause: Clause,
  record: KnownRecord | null,
  evaluation: Evaluation,
  items: Items,
  tell: Tell,
): void {
  const decided = decideIn(frameOf(evaluation, clause, record, watching(items, tell)), clause);
  const settled = evaluation.decided.get(decidedKey(clause.name, record)) ?? decided;
  tellParts(clause, decided, tell);
  if (clause.kind === 'requirement' || clause.kind === 'group')
    tellTruth(requirementId(clause.name), settled.outcomes, tell);
  if (clause.kind !== 'step') return;
  for (const end of ['first', 'last'] as const)
    if (clause[end] !== null && decided[end] !== null && valueIn(decided[end]) !== null)
      tell(windowId(clause.name, end), 'seen');
}

function tellTruth(id: string, outcomes: Outcomes, tell: Tell): void {
  if (!isSingle(outcomes)) return;
  if (canBeYes(outcomes)) tell(id, 'yes');
  if (canBeNo(outcomes)) tell(id, 'no');
}

function tellParts(clause: Clause, { parts }: Decided, tell: Tell): void {
  for (const part of parts) {
    if (part.kind === 'exception') {
      if (part.applies === 'yes' || part.applies === 'no') tell(exceptionId(part.name), part.applies);
    } else if (clause.kind === 'decision') tellRule(clause, part, parts, tell);
  }
}

/** Where the first row decides, one that comes after a row that holds does not apply; nor does `anders` after a rule. */
function tellRule(decision: Decision, part: Part, parts: readonly Part[], tell: Tell): void {
  const id = ruleId(decision.name, part.name);
  const rules = parts.filter(({ kind }) => kind === 'rule');
  const earlier = rules.slice(0, rules.indexOf(part));
  const isFirst = decision.overlap.under === null && decision.overlap.overlap === 'first';
  const isPassed = isFirst && earlier.some(({ applies }) => applies === 'yes');
  if (part.applies === 'no' || part.applies === 'notAsked' || (isPassed && part.applies === 'yes'))
    tell(id, 'no');
  else if (part.applies === 'yes' && !(isFirst && earlier.some(({ applies }) => applies === 'perhaps')))
    tell(id, 'yes');
}

function observeReadings(name: string, { solved, readings }: Run, index: ProgramIndex, tell: Tell): void {
  const clause = index.clauses.get(name);
  if (clause === undefined) return;
  for (const record of recordsOf(solved.evaluation, clause.per)) {
    const trail = solved.decided.get(decidedKey(name, record))?.trail;
    for (const reading of trail?.readings ?? []) {
      const chosen = readings.get(reading) ?? index.readings.get(reading)?.alternatives[0]?.name;
      if (chosen !== undefined) tell(alternativeId(reading, chosen), 'seen');
    }
  }
}

// ------------------------------------------------------------------------------ conditions and bounds

function tellOf(told: Told, outcomes: Outcomes, frame: Frame, tell: Tell): void {
  if (told.kind === 'condition') tellTruth(told.item.id, outcomes, tell);
  else if (told.item.sides.includes('yes')) tellTruth(told.item.id, outcomes, tell);
  else {
    const side = sideOf(told.bound, frame);
    if (side !== null) tell(told.item.id, side);
  }
}

/** On which side of a bound a case lies, when it lies within one step of it. */
function sideOf(bound: Bound, frame: Frame): Side | null {
  const quiet: Frame = { ...frame, trail: { ...frame.trail }, evaluate: evaluateExpression };
  const value = (expression: Expression): Value | null => valueIn(evaluateExpression(expression, quiet));
  const [left, at] = [value(bound.left), value(bound.at)];
  const step = stepOf(bound, frame.evaluation.index);
  if (left === null || at === null || step === null) return null;
  const distance = distanceOf(left, at, step, frame.evaluation.index);
  if (distance === null) return null;
  return nearestSide(distance, bound.order);
}

const one = exact(1);

/** From the bound on, or only past it: within one step of where that begins. */
function nearestSide(distance: Exact, order: Bound['order']): Side | null {
  const isFrom = order === 'atLeast' || order === 'lessThan';
  const sign = distance.compare(0);
  if (isFrom ? sign >= 0 && distance.compare(one) < 0 : sign > 0 && distance.compare(one) <= 0)
    return 'upper';
  const back = distance.neg();
  const isBelow = isFrom ? sign < 0 && back.compare(one) <= 0 : sign <= 0 && back.compare(one) < 0;
  return isBelow ? 'lower' : null;
}

/** How far past the bound, in steps; null where the two cannot be told apart by steps. */
function distanceOf(
  left: Value,
  at: Value,
  step: Exact | 'day' | 'member',
  { rankOf }: ProgramIndex,
): Exact | null {
  if (step === 'member')
    return left.kind === 'choice' && at.kind === 'choice'
      ? exact(rankOf(left.choice, left.member) - rankOf(at.choice, at.member))
      : null;
  if (step === 'day') {
    const [day, bound] = [dayOfPlace(left), dayOfPlace(at)];
    return day === null || bound === null ? null : exact(daysBetween(bound, day));
  }
  const isFigure = (value: Value): value is Extract<Value, { kind: 'number' | 'money' | 'percentage' }> =>
    value.kind === 'number' || value.kind === 'money' || value.kind === 'percentage';
  return isFigure(left) && isFigure(at) ? left.value.sub(at.value).div(step) : null;
}

function valueIn(outcomes: Outcomes): Value | null {
  const [only] = outcomes.pieces;
  return isSingle(outcomes) && only?.kind === 'one' ? only.value : null;
}
