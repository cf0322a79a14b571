/** Steps: an event in a window, and what that makes of the step on the reference date. */
import type { IsoDate, Result, Value } from '../base/value.ts';
import { dayOf } from '../builtins/read.ts';
import type { Step } from '../ir/ir.ts';
import { mergeSpread, valueResult } from './results.ts';

export type StepState =
  'upcoming' | 'open' | 'due' | 'late' | 'lapsed' | 'missed' | 'done' | 'doneEarly' | 'doneLate';

export const stepStates: readonly StepState[] = [
  'upcoming',
  'open',
  'due',
  'late',
  'lapsed',
  'missed',
  'done',
  'doneEarly',
  'doneLate',
];

export const isDoneState = (state: string): boolean => state.startsWith('done');

/** A step that others wait for no longer holds them up once it is done, or can be left out. */
export const frees = (result: Result): boolean =>
  result.kind === 'notApplicable' ||
  (result.kind === 'value' &&
    result.value.kind === 'text' &&
    (isDoneState(result.value.text) || result.value.text === 'lapsed'));

export interface StepFacts {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The day on which it was done, or null. */
  readonly done: IsoDate | null;
  readonly referenceDate: IsoDate;
  /** Whether a step that it depends on holds it up. */
  readonly isBlocked: boolean;
}

export function stateOf(
  { isOptional, force }: Pick<Step, 'isOptional' | 'force'>,
  facts: StepFacts,
): StepState {
  const { first, last, done, referenceDate, isBlocked } = facts;
  if (done !== null) {
    if (first !== null && done < first) return 'doneEarly';
    return last !== null && done > last ? 'doneLate' : 'done';
  }
  const mayLapse = isOptional || force === 'may';
  if (last !== null && referenceDate > last)
    return mayLapse ? 'lapsed' : force === 'aims' ? 'missed' : 'late';
  if (isBlocked || (first !== null && referenceDate < first)) return 'upcoming';
  return last !== null && referenceDate === last && !mayLapse ? 'due' : 'open';
}

/** The state when it has no truth whether the steps it depends on are done: passed on where it matters. */
export function combineStep(
  step: Pick<Step, 'isOptional' | 'force'>,
  facts: Omit<StepFacts, 'isBlocked'>,
  dependencies: readonly Result[],
): Result {
  const unsettled = mergeSpread(dependencies);
  const isHeldUp = dependencies.some((result) => result.kind === 'value' && !frees(result));
  const state = stateOf(step, { ...facts, isBlocked: isHeldUp });
  if (unsettled !== null && !isHeldUp && state !== stateOf(step, { ...facts, isBlocked: true }))
    return unsettled;
  return valueResult({ kind: 'text', text: state });
}

/** The day that bounds a window; a value without a day bounds nothing. */
export function boundDay(value: Value, end: 'first' | 'last'): IsoDate | null {
  if (value.kind === 'period') return value[end];
  return value.kind === 'date' || value.kind === 'event' ? dayOf(value) : null;
}

/** What an exception puts in place of a window: a last day, or a period. */
export function windowFrom(
  value: Value,
  first: Result | null,
): { readonly first: Result | null; readonly last: Result | null } {
  const [from, to] = [boundDay(value, 'first'), boundDay(value, 'last')];
  const asDate = (date: IsoDate | null): Result | null =>
    date === null ? null : valueResult({ kind: 'date', date });
  return { first: value.kind === 'period' ? asDate(from) : first, last: asDate(to) };
}
