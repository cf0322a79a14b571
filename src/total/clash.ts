/** The one model of conflict, of rows, of rules and of exceptions: equal outcomes stand together, different ones clash. */
import type { Result } from '../base/value.ts';
import { causeIn, type Frame } from './frame.ts';
import { causesOf, mergeCauses, mergeSpread, sameResult } from './results.ts';
import { resultText } from './value-text.ts';

/** A rule or an exception, by its full name, with what it gives. */
export interface Said {
  readonly name: string;
  readonly cites: readonly string[];
  readonly result: Result;
}

/** Things that may apply together. */
export interface Candidates {
  /** Those that apply. */
  readonly certain: readonly Said[];
  /** Those of which it has no truth whether they apply. */
  readonly open: readonly Said[];
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
  const first = certain[0]?.result;
  if (first === undefined) return mergeSpread(causes);
  const results = certain.map(({ result }) => result);
  const isAgreed = (others: readonly Result[]): boolean =>
    others.every((result) => sameResult(first, result));
  if (isAgreed([...results, ...open.map(({ result }) => result)])) return together(first, results);
  const clash = isAgreed(results) ? [] : [conflictOf(certain, frame)];
  return mergeSpread([...clash, ...causes, ...results.filter(({ kind }) => kind === 'error')]);
}

/** Results that say the same, as one with the causes of all. */
function together(first: Result, results: readonly Result[]): Result {
  return first.kind === 'value' ? first : { kind: first.kind, causes: mergeCauses(results.map(causesOf)) };
}

/** A conflict names every rule and exception that applies, also those that say the same as another. */
function conflictOf(said: readonly Said[], frame: Pick<Frame, 'name' | 'cites'>): Result {
  const outcomes = [...new Set(said.map(({ result }) => resultText(result)))].join(', ');
  const own = causeIn(frame, 'differentOutcomes', { outcomes });
  const culprits = said.map((one) => causeIn(one, 'gives', { outcome: resultText(one.result) }));
  return {
    kind: 'conflict',
    causes: mergeCauses([[own], culprits, ...said.map(({ result }) => causesOf(result))]),
  };
}
