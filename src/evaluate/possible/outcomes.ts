/**
 * A set of possible results: pieces of values, and the ways of having none. The operators on results are lifted here
 * as if their arguments were independent, which is sound; what relates them is found by splitting inputs.
 */
import type { Cause, Result, Value } from '../../base/value.ts';
import { mergeCauses, spreadKinds, type SpreadKind } from '../../total/results.ts';
import { mergePieces, noPiece, one, pieceText, yesPiece, type Piece } from './piece.ts';
import type { Source } from './source.ts';

type Causes = readonly Cause[];

export interface Outcomes {
  readonly pieces: readonly Piece[];
  /** Null: not possible. */
  readonly notApplicable: Causes | null;
  readonly gap: Causes | null;
  readonly conflict: Causes | null;
  readonly error: Causes | null;
  /** From which inputs the values come; only hints for where to split. */
  readonly sources: readonly Source[];
}

export const nothing: Outcomes = {
  pieces: [],
  notApplicable: null,
  gap: null,
  conflict: null,
  error: null,
  sources: [],
};

export const ofPieces = (pieces: readonly Piece[], sources: readonly Source[] = []): Outcomes => ({
  ...nothing,
  pieces,
  sources,
});

export const ofValue = (value: Value): Outcomes => ofPieces([one(value)]);

export const yesOutcome = ofPieces([yesPiece]);
export const noOutcome = ofPieces([noPiece]);
export const openOutcome = ofPieces([yesPiece, noPiece]);
export const droppedOutcome = (causes: Causes = []): Outcomes => ({ ...nothing, notApplicable: causes });

export function ofResult(result: Result): Outcomes {
  return result.kind === 'value' ? ofValue(result.value) : { ...nothing, [result.kind]: result.causes };
}

export const ofBooleans = (canBeYes: boolean, canBeNo: boolean): Outcomes =>
  canBeYes ? (canBeNo ? openOutcome : yesOutcome) : canBeNo ? noOutcome : nothing;

const joinCauses = (left: Causes | null, right: Causes | null): Causes | null =>
  left === null ? right : right === null ? left : left === right ? left : mergeCauses([left, right]);

const SOURCE_LIMIT = 8;

export function union(all: readonly Outcomes[]): Outcomes {
  const sets = all.filter((set) => set !== nothing && isPossible(set));
  if (sets.length < 2) return sets[0] ?? nothing;
  let { notApplicable, gap, conflict, error } = nothing;
  for (const set of sets) {
    notApplicable = joinCauses(notApplicable, set.notApplicable);
    gap = joinCauses(gap, set.gap);
    conflict = joinCauses(conflict, set.conflict);
    error = joinCauses(error, set.error);
  }
  return {
    pieces: mergePieces(sets.flatMap(({ pieces }) => pieces)),
    notApplicable,
    gap,
    conflict,
    error,
    sources: sets.every(({ sources }) => sources.length === 0)
      ? []
      : [...new Set(sets.flatMap(({ sources }) => sources))].slice(0, SOURCE_LIMIT),
  };
}

export const canSpread = (set: Outcomes): boolean =>
  set.gap !== null || set.conflict !== null || set.error !== null;
export const canHaveValue = (set: Outcomes): boolean => set.pieces.length > 0;
export const isPossible = (set: Outcomes): boolean =>
  canHaveValue(set) || set.notApplicable !== null || canSpread(set);

/** A yes/no that is absent does not hold. */
const isBoolean = (piece: Piece, value: boolean): boolean =>
  piece.kind === 'one' &&
  (piece.value.kind === 'boolean' ? piece.value.value === value : piece.value.kind === 'absent' && !value);

export const canBeYes = (set: Outcomes): boolean => set.pieces.some((piece) => isBoolean(piece, true));
export const canBeNo = (set: Outcomes): boolean => set.pieces.some((piece) => isBoolean(piece, false));
export const mustBeYes = (set: Outcomes): boolean =>
  canBeYes(set) && !canBeNo(set) && set.notApplicable === null && !canSpread(set);

/** Only the ways of having no truth. */
export const spreadOf = ({ gap, conflict, error }: Outcomes): Outcomes =>
  gap === null && conflict === null && error === null ? nothing : { ...nothing, gap, conflict, error };
export const withoutDropped = (set: Outcomes): Outcomes => ({ ...set, notApplicable: null });

/** One text for each possible result, whatever its causes. */
export function resultKeys(set: Outcomes): readonly string[] {
  const kinds = (['notApplicable', 'gap', 'conflict', 'error'] as const).filter((kind) => set[kind] !== null);
  return [...set.pieces.map(pieceText), ...kinds];
}

/** Of some results those that are possible at all: with more assumed nothing can turn up that could not before. */
export function within(set: Outcomes, all: Outcomes): Outcomes {
  const keys = new Set(all.pieces.map(pieceText));
  const isListed = all.pieces.every(({ kind }) => kind === 'one');
  const pieces = isListed
    ? set.pieces.filter((piece) => piece.kind !== 'one' || keys.has(pieceText(piece)))
    : set.pieces;
  const notApplicable = all.notApplicable === null ? null : set.notApplicable;
  const gap = all.gap === null ? null : set.gap;
  const conflict = all.conflict === null ? null : set.conflict;
  const error = all.error === null ? null : set.error;
  const isSame =
    pieces.length === set.pieces.length &&
    notApplicable === set.notApplicable &&
    gap === set.gap &&
    conflict === set.conflict &&
    error === set.error;
  return isSame ? set : { ...set, pieces, notApplicable, gap, conflict, error };
}

/** Whether only one result is left; a range of values counts as more than one. */
export const isSingle = (set: Outcomes): boolean => {
  const ways = [set.notApplicable, set.gap, set.conflict, set.error].filter(
    (causes) => causes !== null,
  ).length;
  if (set.pieces.length === 0) return ways === 1;
  return ways === 0 && set.pieces.length === 1 && set.pieces[0]?.kind === 'one';
};

/** The one result that is left, or null: there are more. */
export function onlyResult(set: Outcomes): Result | null {
  if (!isSingle(set)) return null;
  const [only] = set.pieces;
  if (only?.kind === 'one') return { kind: 'value', value: only.value };
  const kind = (['notApplicable', ...spreadKinds] as const).find((way) => set[way] !== null);
  return kind === undefined ? null : { kind, causes: set[kind] ?? [] };
}

const severity: Readonly<Record<SpreadKind, number>> = { error: 3, conflict: 2, gap: 1 };

/** A part of something that may be without a truth, and whether it must be. */
export interface SpreadPart {
  readonly set: Outcomes;
  readonly must: boolean;
}

/** What parts without a truth give together: the worst, of those that can be the worst. */
export function mergeSpreadParts(parts: readonly SpreadPart[]): Outcomes {
  const causes = (kinds: readonly SpreadKind[]): Causes =>
    mergeCauses(parts.flatMap(({ set }) => kinds.flatMap((kind) => (set[kind] === null ? [] : [set[kind]]))));
  const floor = Math.max(0, ...parts.filter(({ must }) => must).map(({ set }) => leastSeverity(set)));
  const possible = (kind: SpreadKind): boolean =>
    severity[kind] >= floor && parts.some(({ set }) => set[kind] !== null);
  const upTo = (kind: SpreadKind): Causes =>
    causes(spreadKinds.filter((other) => severity[other] <= severity[kind]));
  return {
    ...nothing,
    gap: possible('gap') ? upTo('gap') : null,
    conflict: possible('conflict') ? upTo('conflict') : null,
    error: possible('error') ? upTo('error') : null,
  };
}

function leastSeverity(set: Outcomes): number {
  return Math.min(...spreadKinds.filter((kind) => set[kind] !== null).map((kind) => severity[kind]));
}

/** The ways of having no truth that some sets can have together while none of them has what would outweigh it. */
export function spreadTogether(sets: readonly Outcomes[], isFreeOf: (set: Outcomes) => boolean): Outcomes {
  if (!sets.some(canSpread)) return nothing;
  if (!sets.every((set) => canSpread(set) || isFreeOf(set))) return nothing;
  return mergeSpreadParts(
    sets.filter(canSpread).map((set) => ({ set: spreadOf(set), must: !isFreeOf(set) })),
  );
}
