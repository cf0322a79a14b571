/** The one model of conflict, of rows, of rules and of exceptions: equal outcomes stand together, different ones clash. */
import { present } from '../base/invariant.ts';
import type { Result } from '../base/value.ts';
import { causeIn, type Frame } from './frame.ts';
import { causesOf, mergeCauses, mergeSpread, sameResult } from './results.ts';
import { resultText } from './value-text.ts';

/** Things that may apply together. */
export interface Candidates {
  /** Outcomes of those that apply. */
  readonly certain: readonly Result[];
  /** Outcomes of those of which it has no truth whether they apply. */
  readonly open: readonly Result[];
  /** Why they have none. */
  readonly causes: readonly Result[];
}

/**
 * What candidates give together, or null when there are none. Those whose condition has no truth count as the third
 * value: where they would say the same as one that applies they change nothing, else nothing is settled.
 */
export function clashOf(
  { certain, open, causes }: Candidates,
  frame: Pick<Frame, 'name' | 'cites'>,
): Result | null {
  const all = [...certain, ...open];
  const first = certain[0];
  if (first !== undefined && all.every((result) => sameResult(first, result)))
    return together(first, certain);
  const unsettled = mergeSpread(causes);
  if (certain.length === 0) return unsettled;
  const clash = certain.every((result) => sameResult(present(first), result))
    ? []
    : [conflictOf(certain, frame)];
  return mergeSpread([...clash, ...causes, ...certain.filter(({ kind }) => kind === 'error')]);
}

/** Results that say the same, as one with the causes of all. */
export function together(first: Result, results: readonly Result[]): Result {
  return first.kind === 'value' ? first : { kind: first.kind, causes: mergeCauses(results.map(causesOf)) };
}

export function conflictOf(results: readonly Result[], frame: Pick<Frame, 'name' | 'cites'>): Result {
  const outcomes = [...new Set(results.map(resultText))].join(', ');
  return {
    kind: 'conflict',
    causes: mergeCauses([[causeIn(frame, 'differentOutcomes', { outcomes })], ...results.map(causesOf)]),
  };
}
