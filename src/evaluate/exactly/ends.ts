/**
 * The ends of a range that is possible, asked of whoever finds values in it: from a value that is reached on, whether one
 * beyond it is, until none is. A range that closes in on an end without ever reaching it stays as it is.
 */
import type { Value } from '../../base/value.ts';
import {
  dayAfter,
  dayBefore,
  days,
  figures,
  type DayPiece,
  type FigurePiece,
  type Piece,
} from '../possible/piece.ts';
import { anyFigureBounds, dayEnds } from '../possible/signs.ts';
import { endsOfRange } from '../settle/witnessed.ts';

/** A value that is reached in a part; that none is; or null: not found out. */
export type Reached = Value | 'none' | null;

export type Range = DayPiece | FigurePiece;

/** Questions that one end may take. */
const QUESTION_LIMIT = 12;

/** The range between the ends that are reached; null: not found out. */
export function drawnIn(range: Range, reachedIn: (part: Piece) => Reached): Piece | null {
  const ends = endsOfRange(range).map((value): Piece => ({ kind: 'one', value }));
  if (ends.every((end) => isValue(reachedIn(end)))) return range;
  const some = reachedIn(range);
  if (!isValue(some)) return null;
  const lowest = furthest(range, some, 'below', reachedIn);
  const highest = furthest(range, some, 'above', reachedIn);
  return lowest === null || highest === null ? null : between(range, lowest, highest);
}

const isValue = (reached: Reached): reached is Value => reached !== null && reached !== 'none';

function furthest(
  range: Range,
  from: Value,
  side: 'below' | 'above',
  reachedIn: (part: Piece) => Reached,
): Value | null {
  let at = from;
  for (let asked = 0; asked < QUESTION_LIMIT; asked += 1) {
    const beyond = beyondOf(range, at, side);
    const found = beyond === null ? 'none' : reachedIn(beyond);
    if (found === 'none') return at;
    if (found === null) return null;
    at = found;
  }
  return null;
}

/** What of a range lies on one side of a value; null: nothing. */
function beyondOf(range: Range, value: Value, side: 'below' | 'above'): Piece | null {
  const isBelow = side === 'below';
  if (range.kind === 'days') {
    const day = dayEnds({ kind: 'one', value })?.low;
    if (day === undefined) return null;
    return isBelow ? days(range.as, range.low, dayBefore(day)) : days(range.as, dayAfter(day), range.high);
  }
  const at = anyFigureBounds({ kind: 'one', value })?.low;
  if (at === undefined) return null;
  return figures({ ...range, ...(isBelow ? { high: at, isHighOpen: true } : { low: at, isLowOpen: true }) });
}

function between(range: Range, lowest: Value, highest: Value): Piece | null {
  const [first, last]: readonly [Piece, Piece] = [
    { kind: 'one', value: lowest },
    { kind: 'one', value: highest },
  ];
  if (range.kind === 'days') {
    const [low, high] = [dayEnds(first)?.low, dayEnds(last)?.low];
    return low === undefined || high === undefined ? null : days(range.as, low, high);
  }
  const [low, high] = [anyFigureBounds(first)?.low, anyFigureBounds(last)?.low];
  if (low === undefined || high === undefined) return null;
  return figures({ ...range, low, high, isLowOpen: false, isHighOpen: false });
}
