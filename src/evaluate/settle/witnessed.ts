/**
 * Whether cases that were seen show all that is told of what is possible: each value, the ends of each range, each member
 * of a set that may be in it and may not, each way of having no value.
 */
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import type { IsoDate, Value } from '../../base/value.ts';
import { resultKeys, type Outcomes } from '../possible/outcomes.ts';
import { one, pieceText, type DayPiece, type FigurePiece, type Piece } from '../possible/piece.ts';

export function isWitnessed(outcomes: Outcomes, seen: readonly Outcomes[]): boolean {
  const keys = new Set(seen.flatMap(resultKeys));
  const values = seen.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'one' ? piece.value : [])),
  );
  const hasValue = (value: Value): boolean => keys.has(pieceText(one(value)));
  const withoutValue = resultKeys({ ...outcomes, pieces: [] });
  return (
    withoutValue.every((way) => keys.has(way)) &&
    outcomes.pieces.every((piece) => isShown(piece, values, hasValue))
  );
}

function isShown(piece: Piece, values: readonly Value[], hasValue: (value: Value) => boolean): boolean {
  switch (piece.kind) {
    case 'one':
      return hasValue(piece.value);
    case 'figures':
    case 'days':
      return endsOfRange(piece).every(hasValue);
    case 'periods': {
      const ends = values.flatMap((value) => (value.kind === 'period' ? [value] : []));
      const first = endsOf({ low: piece.firstLow, high: piece.firstHigh });
      const last = endsOf({ low: piece.lastLow, high: piece.lastHigh });
      return (
        first.every((day) => ends.some((own) => own.first === day)) &&
        last.every((day) => ends.some((own) => own.last === day))
      );
    }
    case 'sets': {
      const sets = values.flatMap((value) => (value.kind === 'set' ? [value.members] : []));
      return piece.perhaps.every(
        (member) =>
          sets.some((members) => members.includes(member)) &&
          sets.some((members) => !members.includes(member)),
      );
    }
    case 'other':
      return values.some(({ kind }) => kind === piece.type);
  }
}

/**
 * The values at the ends of a range: an end that is open, or no more than what anything of its kind can be, is none. What
 * is still to come has no day of its own.
 */
export function endsOfRange(piece: FigurePiece | DayPiece): readonly Value[] {
  if (piece.kind === 'days')
    return (piece.isLater ? [] : endsOf(piece)).map((day): Value =>
      piece.as === 'date' ? { kind: 'date', date: day } : { kind: 'event', day },
    );
  const { figure, low, high, isLowOpen, isHighOpen } = piece;
  const isLowFree = isLowOpen || low.equals(FIGURE_LIMIT.neg());
  const isHighFree = isHighOpen || high.equals(FIGURE_LIMIT);
  return [...(isLowFree ? [] : [low]), ...(isHighFree ? [] : [high])].map((value) => ({
    kind: figure,
    value,
  }));
}

const endsOf = ({ low, high }: { readonly low: IsoDate; readonly high: IsoDate }): readonly IsoDate[] => [
  ...(low === FIRST_DAY ? [] : [low]),
  ...(high === LAST_DAY ? [] : [high]),
];
