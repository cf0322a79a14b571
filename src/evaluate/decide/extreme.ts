/** The lowest, highest, earliest or latest of things that may or may not be there. */
import type { PickNode } from '../../ir/ir.ts';
import { isPlaced } from '../../total/quantify.ts';
import {
  mergeSpreadParts,
  nothing,
  ofPieces,
  spreadOf,
  union,
  canSpread,
  type Outcomes,
} from '../possible/outcomes.ts';
import { days, figures, mergePieces, type Piece } from '../possible/piece.ts';
import { anyFigureBounds, dayEnds, signsOf } from '../possible/signs.ts';
import { gapIn, type Frame } from './evaluation.ts';

/** One of the things: what it is when it is there. */
export interface Item {
  readonly outcomes: Outcomes;
  /** Why it has no truth whether it is there. */
  readonly open: Outcomes;
  /** It has no truth whether it is there, on any completion. */
  readonly isOpenOnly: boolean;
  /** Whether it may not be there. */
  readonly mayBeGone: boolean;
}

export function extremeOf(pick: PickNode['pick'], items: readonly Item[], frame: Frame): Outcomes {
  const spread = spreadOfItems(items);
  if (items.some((item) => item.isOpenOnly || !mayHaveNoSpread(item))) return spread;
  const isLow = pick === 'lowest' || pick === 'earliest';
  let best: readonly Piece[] = [];
  let mayBeNone = true;
  for (const item of items) {
    const present = item.outcomes.pieces.filter((piece) => !isAway(piece));
    const mayBeAway =
      item.mayBeGone || item.outcomes.notApplicable !== null || present.length < item.outcomes.pieces.length;
    if (present.length === 0) continue;
    const joined = best.flatMap((left) => present.flatMap((right) => extremeOfTwo(left, right, isLow)));
    best = mergePieces([...(mayBeAway ? best : []), ...(mayBeNone ? present : []), ...joined]);
    mayBeNone &&= mayBeAway;
  }
  const sources = items.flatMap(({ outcomes }) => outcomes.sources);
  return union([spread, ofPieces(best, sources), ...(mayBeNone ? [gapIn(frame, 'emptyList')] : [])]);
}

const mayHaveNoSpread = ({ outcomes, mayBeGone }: Item): boolean =>
  mayBeGone || outcomes.pieces.length > 0 || outcomes.notApplicable !== null;

/** What the items give together when one of them has no truth. */
export function spreadOfItems(items: readonly Item[]): Outcomes {
  const parts = items.flatMap((item) => {
    const own = { set: spreadOf(item.outcomes), must: !mayHaveNoSpread(item) };
    return [own, { set: item.open, must: item.isOpenOnly }].filter(({ set }) => canSpread(set));
  });
  return parts.length === 0 ? nothing : mergeSpreadParts(parts);
}

/** Absent values, and events without a day, take no part. */
const isAway = (piece: Piece): boolean =>
  piece.kind === 'one' && (piece.value.kind === 'absent' || !isPlaced(piece.value));

function extremeOfTwo(left: Piece, right: Piece, isLow: boolean): readonly Piece[] {
  const signs = signsOf(left, right);
  if (signs !== null && left.kind === 'one' && right.kind === 'one') {
    if (left.value.kind === 'choice' || right.value.kind === 'choice') return [left, right];
    return [(isLow ? signs.more : signs.less) ? right : left];
  }
  const [first, second] = [anyFigureBounds(left), anyFigureBounds(right)];
  if (first !== null && second !== null) {
    const isLowOfFirst = isLow === first.low.compare(second.low) < 0;
    const isHighOfFirst = isLow === first.high.compare(second.high) < 0;
    const [low, high] = [isLowOfFirst ? first : second, isHighOfFirst ? first : second];
    const sameLow = first.low.equals(second.low);
    const sameHigh = first.high.equals(second.high);
    const piece = figures({
      figure: first.figure,
      low: low.low,
      high: high.high,
      isLowOpen: sameLow ? first.isLowOpen && second.isLowOpen : low.isLowOpen,
      isHighOpen: sameHigh ? first.isHighOpen && second.isHighOpen : high.isHighOpen,
      step: null,
    });
    return piece === null ? [left, right] : [piece];
  }
  const [from, to] = [dayEnds(left), dayEnds(right)];
  if (from === null || to === null) return [left, right];
  const least = (one: string, two: string): string => (one < two === isLow ? one : two);
  const piece = days(asOf(left), least(from.low, to.low), least(from.high, to.high));
  return piece === null ? [left, right] : [piece];
}

const asOf = (piece: Piece): 'date' | 'event' =>
  (piece.kind === 'days' && piece.as === 'event') || (piece.kind === 'one' && piece.value.kind === 'event')
    ? 'event'
    : 'date';
