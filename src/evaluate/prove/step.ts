/** Steps: their window, and what the day on which they were done makes of them. */
import type { Value } from '../../base/value.ts';
import type { Step } from '../../ir/ir.ts';
import { boundDay, combineStep, windowFrom } from '../../total/step.ts';
import { askOf, doneAsk, verdictAsk } from './ask.ts';
import { isWay, passedOn, type CameTo } from './came-to.ts';
import type { Ask, Place } from './place.ts';
import { referenceDateOf, type Scope } from './scope.ts';
import type { PartVerdict } from './verdict.ts';
import { unsettled } from './unsettled.ts';

/** What a clause comes to beside its exceptions: what these give, or null. */
export type Body = (excepted: CameTo | null, scope: Scope, parts: PartVerdict[]) => Result;

export interface Result {
  readonly result: CameTo;
  readonly first?: CameTo | null;
  readonly last?: CameTo | null;
}

/** An exception may put another window in the place of the one that is written, or say what the step is. */
export function stepDecide(step: Step, place: Place): Body {
  const asked = (expression: Step['first']): Ask | null =>
    expression === null ? null : askOf(expression, place);
  const [first, last] = [asked(step.first), asked(step.last)];
  const done = doneAsk({ name: step.name, binder: null }, place);
  const dependencies = step.dependsOn.map((name) => verdictAsk(name, null, place));
  return (excepted, scope) => {
    const written = { first: first?.(scope) ?? null, last: last?.(scope) ?? null };
    if (excepted !== null && (isWay(excepted) || excepted.kind === 'text')) return { result: excepted };
    const window = excepted === null ? written : replaced(excepted, written.first);
    const passed = passedOn([window.first, window.last].filter((bound) => bound !== null));
    if (passed !== null) return { result: passed, ...window };
    const facts = {
      first: dayIn(window.first, 'first'),
      last: dayIn(window.last, 'last'),
      done: dayIn(done(scope), 'first'),
      referenceDate: referenceDateOf(scope),
    };
    const results = dependencies.map((ask) => asResult(ask(scope).result));
    const state = combineStep(step, facts, results);
    return { result: state.kind === 'value' ? state.value : { kind: state.kind }, ...window };
  };
}

const asResult = (one: CameTo) =>
  isWay(one) ? { kind: one.kind, causes: [] } : ({ kind: 'value', value: one } as const);

interface Window {
  readonly first: CameTo | null;
  readonly last: CameTo | null;
}

function replaced(by: Value, first: CameTo | null): Window {
  const { first: from, last: to } = windowFrom(by, first === null ? null : asResult(first));
  const valueIn = (bound: typeof from): CameTo | null =>
    bound === null ? null : bound.kind === 'value' ? bound.value : { kind: bound.kind };
  return { first: valueIn(from), last: valueIn(to) };
}

const dayIn = (bound: CameTo | null, end: 'first' | 'last'): string | null =>
  bound === null ? null : isWay(bound) ? unsettled() : boundDay(bound, end);
