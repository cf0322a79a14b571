/** How two pieces of ordered values can lie: which signs a comparison of them can have. */
import type { Exact } from '../../base/exact.ts';
import type { IsoDate } from '../../base/value.ts';
import { figureBounds, type FigureKind, type Piece } from './piece.ts';

export interface Signs {
  readonly less: boolean;
  readonly same: boolean;
  readonly more: boolean;
}

export const anySign: Signs = { less: true, same: true, more: true };

/** Of a value beside itself. */
export const sameSign: Signs = { less: false, same: true, more: false };

interface Ends {
  readonly low: Exact;
  readonly high: Exact;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

export function figureSigns(left: Ends, right: Ends): Signs {
  const lowToHigh = left.low.compare(right.high);
  const highToLow = left.high.compare(right.low);
  const touchesAbove = lowToHigh === 0 && !left.isLowOpen && !right.isHighOpen;
  const touchesBelow = highToLow === 0 && !left.isHighOpen && !right.isLowOpen;
  const isApart =
    lowToHigh > 0 ||
    highToLow < 0 ||
    (lowToHigh === 0 && !touchesAbove) ||
    (highToLow === 0 && !touchesBelow);
  return {
    less: left.low.compare(right.high) < 0,
    same: !isApart,
    more: left.high.compare(right.low) > 0,
  };
}

export interface DayEnds {
  readonly low: IsoDate;
  readonly high: IsoDate;
}

export const daySigns = (left: DayEnds, right: DayEnds): Signs => ({
  less: left.low < right.high,
  same: left.low <= right.high && right.low <= left.high,
  more: left.high > right.low,
});

/** The days that a piece of dates or events can be; null for an event that has no day, or when it is not known. */
export function dayEnds(piece: Piece): DayEnds | null {
  if (piece.kind === 'days') return piece;
  if (piece.kind !== 'one') return null;
  const { value } = piece;
  if (value.kind === 'date') return { low: value.date, high: value.date };
  if (value.kind === 'event' && value.day !== 'notYet' && value.day !== 'never')
    return { low: value.day, high: value.day };
  return null;
}

/** The days at one end of a period. */
export function periodEnds(piece: Piece, end: 'first' | 'last'): DayEnds | null {
  if (piece.kind === 'periods')
    return end === 'first'
      ? { low: piece.firstLow, high: piece.firstHigh }
      : { low: piece.lastLow, high: piece.lastHigh };
  if (piece.kind !== 'one' || piece.value.kind !== 'period') return null;
  return { low: piece.value[end], high: piece.value[end] };
}

const figureKinds: readonly FigureKind[] = ['number', 'money', 'percentage'];

export function anyFigureBounds(piece: Piece): (Ends & { readonly figure: FigureKind }) | null {
  for (const kind of figureKinds) {
    const bounds = figureBounds(piece, kind);
    if (bounds !== null) return bounds;
  }
  return null;
}

/** How two pieces can lie; any way when that is not known, null when one of them has no place in the order. */
export function signsOf(left: Piece, right: Piece): Signs | null {
  const [first, second] = [anyFigureBounds(left), anyFigureBounds(right)];
  if (first !== null && second !== null) return figureSigns(first, second);
  const [from, to] = [dayEnds(left), dayEnds(right)];
  if (from !== null && to !== null) return daySigns(from, to);
  const isNowhere = (piece: Piece): boolean =>
    piece.kind === 'one' && piece.value.kind === 'event' && dayEnds(piece) === null;
  return isNowhere(left) || isNowhere(right) ? null : anySign;
}
