/** The one model of conflict, over rules and exceptions of which it may be open whether they apply. */
import { mergeCauses } from '../../total/results.ts';
import { valueText } from '../../total/value-text.ts';
import {
  canSpread,
  isPossible,
  isSingle,
  mergeSpreadParts,
  nothing,
  resultKeys,
  spreadOf,
  union,
  type Outcomes,
  type SpreadPart,
} from '../possible/outcomes.ts';
import type { Piece } from '../possible/piece.ts';
import { signsOf } from '../possible/signs.ts';
import { cutWhereOpen } from '../possible/apply.ts';
import { causeIn, type Frame } from './evaluation.ts';

/** A rule or an exception. */
export interface Candidate {
  /** Its full name, and its own norms. */
  readonly name: string;
  readonly cites: readonly string[];
  /** It can apply, and then gives this. */
  readonly canApply: boolean;
  readonly outcomes: Outcomes;
  /** It can be left aside. */
  readonly canNot: boolean;
  /** Why it has no truth whether it applies. */
  readonly open: Outcomes;
}

export interface Settled {
  /** None of them need apply. */
  readonly mayBeNone: boolean;
  readonly outcomes: Outcomes;
}

export const mustApply = ({ canApply, canNot, open }: Candidate): boolean =>
  canApply && !canNot && !canSpread(open);
const mustCount = ({ canNot }: Candidate): boolean => !canNot;
const mustBeOpen = ({ canApply, canNot, open }: Candidate): boolean =>
  !canApply && !canNot && canSpread(open);

type Place = Pick<Frame, 'name' | 'cites' | 'evaluation'>;

export function clashOf(candidates: readonly Candidate[], frame: Place): Settled {
  const live = candidates.filter(({ canApply, open }) => canApply || canSpread(open));
  cutWhereTheyMeet(live, frame);
  const mayBeNone = live.every(({ canNot }) => canNot);
  const counting = live.filter(mustCount);
  const agreesWithAll = (one: Candidate): boolean =>
    counting.every((rival) => rival === one || canAgree(one.outcomes, rival.outcomes));
  // Where two that count differ, a third that may agree with either settles nothing.
  const winners = counting.every(agreesWithAll)
    ? live
        .filter((candidate) => candidate.canApply && agreesWithAll(candidate))
        .map(({ outcomes }) => outcomes)
    : [];
  return { mayBeNone, outcomes: union([nothing, ...winners, unsettled(live, frame)]) };
}

/**
 * Siblings of which some are guards. Where a guard applies the others are not asked; where none does, a guard of which
 * it has no truth whether it applies is one of them.
 */
export function guardedClashOf(
  guards: readonly Candidate[],
  others: readonly Candidate[],
  frame: Place,
): Settled {
  const outside = guards.some(({ canApply }) => canApply) ? clashOf(guards, frame) : null;
  if (guards.some(mustApply) && outside !== null) return { ...outside, mayBeNone: false };
  const inside = clashOf([...guards.map((guard) => ({ ...guard, canApply: false })), ...others], frame);
  return {
    mayBeNone: inside.mayBeNone,
    outcomes: union([nothing, ...(outside === null ? [] : [outside.outcomes]), inside.outcomes]),
  };
}

/** Outcomes that are open agree or differ by their values: there their inputs can be cut. */
function cutWhereTheyMeet(live: readonly Candidate[], { evaluation: { onCut } }: Place): void {
  if (onCut === null) return;
  const outcomes = live.filter(({ canApply }) => canApply).map((candidate) => candidate.outcomes);
  if (outcomes.some((one) => !isSingle(one))) cutWhereOpen(outcomes, onCut);
}

/** Conflict, and whatever outweighs it, where candidates differ or have no truth. */
function unsettled(live: readonly Candidate[], frame: Place): Outcomes {
  const applying = live.filter(({ canApply }) => canApply);
  const clashes = applying.some((one, index) =>
    applying.some((two, place) => place > index && canDiffer(one.outcomes, two.outcomes)),
  );
  const mustClash = live.some((one, index) =>
    live.some(
      (two, place) =>
        place > index && mustApply(one) && mustApply(two) && !canAgree(one.outcomes, two.outcomes),
    ),
  );
  const isOpenAlone =
    live.some(({ open }) => canSpread(open)) && live.every((candidate) => !mustApply(candidate));
  const isOpenBeside = live.some(
    (one) =>
      canSpread(one.open) && applying.some((two) => one !== two && canDiffer(one.outcomes, two.outcomes)),
  );
  if (!clashes && !isOpenAlone && !isOpenBeside) return nothing;
  const parts: SpreadPart[] = [];
  if (clashes) parts.push({ set: conflictOf(applying, frame), must: mustClash });
  for (const candidate of live) {
    if (canSpread(candidate.open)) parts.push({ set: spreadOf(candidate.open), must: mustBeOpen(candidate) });
    const { error } = candidate.outcomes;
    const isOnlyError = error !== null && resultKeys(candidate.outcomes).length === 1;
    if (candidate.canApply && error !== null && (clashes || isOpenBeside))
      parts.push({ set: { ...nothing, error }, must: isOnlyError && mustApply(candidate) });
  }
  return parts.length === 0 ? nothing : mergeSpreadParts(parts);
}

/** Names every rule and exception that can apply, also those that say the same as another. */
function conflictOf(applying: readonly Candidate[], frame: Place): Outcomes {
  const shown = (keys: readonly string[]): string => [...new Set(keys)].slice(0, SHOWN_KEYS).join(', ');
  const keys = applying.flatMap(({ outcomes }) => resultKeys(outcomes));
  const own = causeIn(frame, 'differentOutcomes', { outcomes: shown(keys) });
  const culprits = applying.map((one) => causeIn(one, 'gives', { outcome: shown(resultKeys(one.outcomes)) }));
  const inner = applying.flatMap(({ outcomes }) => ways.flatMap((way) => outcomes[way] ?? []));
  return { ...nothing, conflict: mergeCauses([[own], culprits, inner]) };
}

const SHOWN_KEYS = 12;

const ways = ['notApplicable', 'gap', 'conflict', 'error'] as const;

/** Whether two outcomes can be the same. */
export function canAgree(left: Outcomes, right: Outcomes): boolean {
  if (ways.some((way) => left[way] !== null && right[way] !== null)) return true;
  return left.pieces.some((one) => right.pieces.some((two) => canBeSame(one, two)));
}

/** Whether two outcomes can differ: not when both are settled on the same. */
export function canDiffer(left: Outcomes, right: Outcomes): boolean {
  if (!isPossible(left) || !isPossible(right)) return false;
  return !(isSingle(left) && isSingle(right) && canAgree(left, right));
}

function canBeSame(left: Piece, right: Piece): boolean {
  if (left.kind === 'one' && right.kind === 'one')
    return left.value.kind === right.value.kind && valueText(left.value) === valueText(right.value);
  if (left.kind === 'sets' || right.kind === 'sets' || left.kind === 'other' || right.kind === 'other')
    return true;
  return signsOf(left, right)?.same ?? false;
}

/** The first that applies, unless it has no truth whether an earlier one does. */
export function firstOf(candidates: readonly Candidate[]): Settled {
  const found: Outcomes[] = [];
  const open: SpreadPart[] = [];
  let isBarred = false;
  let mayBeNone = true;
  for (const candidate of candidates) {
    if (candidate.canApply && !isBarred) found.push(candidate.outcomes);
    // Where it applies, only what is open before it counts.
    if (candidate.canApply && open.length > 0) found.push(mergeSpreadParts([...open]));
    if (canSpread(candidate.open)) open.push({ set: spreadOf(candidate.open), must: mustBeOpen(candidate) });
    isBarred ||= mustBeOpen(candidate);
    mayBeNone &&= candidate.canNot;
    if (mustApply(candidate)) break;
  }
  return {
    mayBeNone,
    outcomes: union([nothing, ...found, ...(open.length === 0 ? [] : [mergeSpreadParts(open)])]),
  };
}
