/**
 * How results spread. Gap, conflict and error are a third value in and, or and quantifiers; everything else passes
 * them on. Of several, error names the status before conflict before gap, and all causes are listed. What does not
 * apply drops out of and, or, groups and quantifiers.
 */
import type { Cause, Result, Value } from '../base/value.ts';
import { equalValues } from '../builtins/compare.ts';
import { no, yes } from '../builtins/read.ts';

export type Spread = Extract<Result, { readonly kind: 'gap' | 'conflict' | 'error' }>;
export type SpreadKind = Spread['kind'];

/** Worst first. */
export const spreadKinds: readonly SpreadKind[] = ['error', 'conflict', 'gap'];

export const valueResult = (value: Value): Result => ({ kind: 'value', value });
export const yesResult: Result = valueResult(yes);
export const noResult: Result = valueResult(no);
export const booleanResult = (value: boolean): Result => (value ? yesResult : noResult);

export const isSpread = (result: Result): result is Spread =>
  result.kind === 'gap' || result.kind === 'conflict' || result.kind === 'error';

export const isYes = (result: Result): boolean =>
  result.kind === 'value' && result.value.kind === 'boolean' && result.value.value;

/** A yes/no that is absent does not hold, as a comparison with an absent value does not. */
export const isNo = (result: Result): boolean =>
  result.kind === 'value' &&
  (result.value.kind === 'absent' || (result.value.kind === 'boolean' && !result.value.value));

/** What several results that have no truth give together, or null when each of them has one. */
export function mergeSpread(results: readonly Result[]): Spread | null {
  const spread = results.filter(isSpread);
  const kind = spreadKinds.find((candidate) => spread.some((result) => result.kind === candidate));
  return kind === undefined ? null : { kind, causes: mergeCauses(spread.map(({ causes }) => causes)) };
}

export const causesOf = (result: Result): readonly Cause[] => (result.kind === 'value' ? [] : result.causes);

/** Causes in order, each once. */
export function mergeCauses(lists: readonly (readonly Cause[])[]): readonly Cause[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const seen = new Map<string, Cause>();
  for (const list of lists)
    for (const cause of list) {
      const key = JSON.stringify([cause.reason, cause.name, cause.cites, cause.details]);
      if (!seen.has(key)) seen.set(key, cause);
    }
  return [...seen.values()];
}

const dropped = (results: readonly Result[]): Result => ({
  kind: 'notApplicable',
  causes: mergeCauses(results.map(causesOf)),
});

const applying = (results: readonly Result[]): readonly Result[] =>
  results.filter(({ kind }) => kind !== 'notApplicable');

/** `en`: one no is enough for no. Of nothing: yes, and not applicable when everything dropped out. */
export function allOf(results: readonly Result[]): Result {
  const parts = applying(results);
  if (parts.length === 0 && results.length > 0) return dropped(results);
  if (parts.some(isNo)) return noResult;
  return mergeSpread(parts) ?? yesResult;
}

/** `of`: one yes is enough for yes. Of nothing: no, and not applicable when everything dropped out. */
export function someOf(results: readonly Result[]): Result {
  const parts = applying(results);
  if (parts.length === 0 && results.length > 0) return dropped(results);
  if (parts.some(isYes)) return yesResult;
  return mergeSpread(parts) ?? noResult;
}

export function notOf(result: Result): Result {
  if (isYes(result)) return noResult;
  return isNo(result) ? yesResult : result;
}

/** At least `count` of the parts that apply are yes; parts without a truth may turn out either way. */
export function atLeastOf(count: number, results: readonly Result[]): Result {
  const parts = applying(results);
  if (parts.length === 0 && results.length > 0) return dropped(results);
  const certain = parts.filter(isYes).length;
  if (certain >= count) return yesResult;
  const open = parts.filter(isSpread);
  return certain + open.length < count ? noResult : (mergeSpread(open) ?? noResult);
}

/** Arguments of an operator that needs them all: what they pass on, or null when each has a value. */
export function passOn(results: readonly Result[]): Result | null {
  const spread = mergeSpread(results);
  if (spread !== null) return spread;
  const absentees = results.filter(({ kind }) => kind === 'notApplicable');
  return absentees.length === 0 ? null : dropped(absentees);
}

/** Whether two outcomes say the same, so that two rows that give them do not clash. */
export function sameResult(left: Result, right: Result): boolean {
  if (left.kind !== 'value' || right.kind !== 'value') return left.kind === right.kind;
  if (left.value.kind !== right.value.kind) return false;
  return equalValues(left.value, right.value);
}
