/** Rules and exceptions that may apply together: see `total/clash.ts`. */
import { valueText } from '../../total/value-text.ts';
import { conflict, isWay, worst, type CameTo, type Spread } from './came-to.ts';

/** One of them, and what it gives; `open`: why it has no truth whether it applies. */
export interface Candidate {
  readonly result: CameTo;
  readonly open: Spread | null;
}

/**
 * What they give together; null: there are none. One without a truth changes nothing where it would say the same as one that
 * applies; else nothing is settled.
 */
export function clashOf(all: readonly Candidate[]): CameTo | null {
  const certain = all.filter(({ open }) => open === null);
  const [first] = certain;
  if (first === undefined) return worstOpen(all);
  const isAgreed = (some: readonly Candidate[]): boolean =>
    some.every(({ result }) => isSame(first.result, result));
  if (isAgreed(all)) return first.result;
  const clash = isAgreed(certain) ? [] : [conflict];
  const errors = certain.flatMap(({ result }) => (result.kind === 'error' ? [result] : []));
  return worst([...clash, ...errors, ...all.flatMap(({ open }) => open ?? [])]);
}

/** What the first that applies gives, unless it has no truth whether an earlier one does. */
export function firstOf(all: readonly Candidate[]): CameTo | null {
  const first = all.findIndex(({ open }) => open === null);
  return worstOpen(first < 0 ? all : all.slice(0, first)) ?? all[first]?.result ?? null;
}

const worstOpen = (all: readonly Candidate[]): Spread | null => worst(all.flatMap(({ open }) => open ?? []));

export const isSame = (left: CameTo, right: CameTo): boolean =>
  left.kind === right.kind && (isWay(left) || isWay(right) || valueText(left) === valueText(right));
