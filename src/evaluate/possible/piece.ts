/**
 * Values that are not known exactly, as a union of pieces. Every operation on pieces is sound: what can happen on some
 * completion is in the result. It need not be tight; splitting an input makes its pieces smaller.
 */
import { exactText, type Exact } from '../../base/exact.ts';
import { addDays } from '../../base/calendar.ts';
import type { IsoDate, Value } from '../../base/value.ts';
import { valueText } from '../../total/value-text.ts';

export type FigureKind = 'number' | 'money' | 'percentage';

export type Piece =
  | { readonly kind: 'one'; readonly value: Value }
  | FigurePiece
  | DayPiece
  /** Every period whose ends lie within these. */
  | {
      readonly kind: 'periods';
      readonly firstLow: IsoDate;
      readonly firstHigh: IsoDate;
      readonly lastLow: IsoDate;
      readonly lastHigh: IsoDate;
    }
  /** Every set with at least the certain members and at most the others besides. */
  | {
      readonly kind: 'sets';
      readonly choice: string;
      readonly certain: readonly string[];
      readonly perhaps: readonly string[];
    }
  /** Any value of a kind, save some. */
  | { readonly kind: 'other'; readonly type: Value['kind']; readonly except: readonly Value[] };

/** Figures between two bounds; on a grid of `step` when it is set, and then both ends belong. */
export interface FigurePiece {
  readonly kind: 'figures';
  readonly figure: FigureKind;
  readonly low: Exact;
  readonly high: Exact;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
  readonly step: Exact | null;
}

/** Days from one to another, both included. `isLater`: an event that has not happened yet and may happen then. */
export interface DayPiece {
  readonly kind: 'days';
  readonly as: 'date' | 'event';
  readonly low: IsoDate;
  readonly high: IsoDate;
  readonly isLater: boolean;
}

export const one = (value: Value): Piece => ({ kind: 'one', value });
export const absent: Piece = one({ kind: 'absent' });
export const yesPiece: Piece = one({ kind: 'boolean', value: true });
export const noPiece: Piece = one({ kind: 'boolean', value: false });

/** A range of figures as a piece: on its grid, one value when its ends meet; null when it is empty. */
export function figures(piece: Omit<FigurePiece, 'kind'>): Piece | null {
  const { figure, step } = piece;
  let { low, high, isLowOpen, isHighOpen } = piece;
  if (step !== null) {
    const up = low.div(step).ceil().mul(step);
    const down = high.div(step).floor().mul(step);
    low = isLowOpen && up.equals(low) ? up.add(step) : up;
    high = isHighOpen && down.equals(high) ? down.sub(step) : down;
    isLowOpen = false;
    isHighOpen = false;
  }
  const order = low.compare(high);
  if (order > 0 || (order === 0 && (isLowOpen || isHighOpen))) return null;
  if (order === 0) return one({ kind: figure, value: low });
  return { kind: 'figures', figure, low, high, isLowOpen, isHighOpen, step };
}

/** Days as a piece; one day as a value, save for an event that is still to come; null when there is none. */
export function days(as: 'date' | 'event', low: IsoDate, high: IsoDate, isLater = false): Piece | null {
  if (low > high) return null;
  if (low === high && !isLater)
    return one(as === 'date' ? { kind: 'date', date: low } : { kind: 'event', day: low });
  return { kind: 'days', as, low, high, isLater };
}

export const dayAfter = (day: IsoDate): IsoDate => nextTo(day, 1);
export const dayBefore = (day: IsoDate): IsoDate => nextTo(day, -1);

/** Within a month the day is counted on; only across its ends the calendar is asked. */
function nextTo(day: IsoDate, step: 1 | -1): IsoDate {
  const number = Number(day.slice(8)) + step;
  if (number >= 1 && number <= 28) return `${day.slice(0, 8)}${number < 10 ? '0' : ''}${number}`;
  return addDays(day, step) ?? day;
}

/** The same text exactly for the same piece. */
export function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'one':
      return `${piece.value.kind} ${valueText(piece.value)}`;
    case 'figures': {
      const { figure, low, high, isLowOpen, isHighOpen } = piece;
      return `${figure} ${isLowOpen ? '(' : '['}${exactText(low)}, ${exactText(high)}${isHighOpen ? ')' : ']'}`;
    }
    case 'days':
      return `${piece.isLater ? 'later' : piece.as} [${piece.low}, ${piece.high}]`;
    case 'periods':
      return `period [${piece.firstLow}, ${piece.firstHigh}]/[${piece.lastLow}, ${piece.lastHigh}]`;
    case 'sets':
      return `set {${[...piece.certain].sort().join(', ')} + ${[...piece.perhaps].sort().join(', ')}}`;
    case 'other':
      return `${piece.type} save ${piece.except.map(valueText).sort().join(', ')}`;
  }
}

/** Pieces without doubles; many figures or days are covered by one range. */
export function mergePieces(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const distinct = new Set(pieces);
  if (distinct.size < pieces.length && distinct.size < 2) return [...distinct];
  if ([...distinct].every((piece) => piece === yesPiece || piece === noPiece)) return [...distinct];
  const seen = new Map<string, Piece>();
  for (const piece of pieces) seen.set(pieceText(piece), piece);
  return seen.size > PIECE_LIMIT ? coverPieces([...seen.values()]) : [...seen.values()];
}

/** Pieces that say the same without values that lie in a range among them. */
export function withoutCovered(pieces: readonly Piece[]): readonly Piece[] {
  const ranges = pieces.filter(({ kind }) => kind === 'figures' || kind === 'days');
  if (ranges.length === 0 || ranges.length === pieces.length) return pieces;
  return pieces.filter(
    (piece) => piece.kind !== 'one' || !ranges.some((range) => covers(range, piece.value)),
  );
}

function covers(range: Piece, value: Value): boolean {
  if (range.kind === 'days')
    return (
      !range.isLater &&
      ((value.kind === 'date' && range.as === 'date' && isBetween(value.date, range)) ||
        (value.kind === 'event' && range.as === 'event' && isBetween(value.day, range)))
    );
  if (range.kind !== 'figures' || value.kind !== range.figure) return false;
  const { low, high, isLowOpen, isHighOpen, step } = range;
  const [below, above] = [low.compare(value.value), value.value.compare(high)];
  const isInside = (isLowOpen ? below < 0 : below <= 0) && (isHighOpen ? above < 0 : above <= 0);
  return isInside && (step === null || value.value.sub(low).div(step).d === 1n);
}

const isBetween = (day: string, { low, high }: { readonly low: string; readonly high: string }): boolean =>
  low <= day && day <= high && /^\d/.test(day);

const PIECE_LIMIT = 64;

function coverPieces(pieces: readonly Piece[]): readonly Piece[] {
  const figureKinds: readonly FigureKind[] = ['number', 'money', 'percentage'];
  const covered: Piece[] = [];
  const rest: Piece[] = [];
  for (const figure of figureKinds) {
    const hull = coverFigures(pieces.flatMap((piece) => figureBounds(piece, figure) ?? []));
    if (hull !== null) covered.push(hull);
  }
  for (const as of ['date', 'event'] as const) {
    const bounds = pieces.flatMap((piece) => dayBounds(piece, as) ?? []);
    const low = bounds.map((bound) => bound.low).sort()[0];
    const high = bounds
      .map((bound) => bound.high)
      .sort()
      .at(-1);
    const hull = low === undefined || high === undefined ? null : days(as, low, high);
    if (hull !== null) covered.push(hull);
  }
  for (const piece of pieces)
    if (
      figureKinds.every((kind) => figureBounds(piece, kind) === null) &&
      dayBounds(piece, 'date') === null &&
      dayBounds(piece, 'event') === null
    )
      rest.push(piece);
  return [...covered, ...rest];
}

/** The figures that a piece covers, when it is of that kind. */
export function figureBounds(piece: Piece, figure: FigureKind): FigurePiece | null {
  if (piece.kind === 'figures') return piece.figure === figure ? piece : null;
  if (piece.kind !== 'one' || piece.value.kind !== figure) return null;
  const { value } = piece.value;
  return {
    kind: 'figures',
    figure,
    low: value,
    high: value,
    isLowOpen: false,
    isHighOpen: false,
    step: null,
  };
}

function dayBounds(
  piece: Piece,
  as: 'date' | 'event',
): { readonly low: IsoDate; readonly high: IsoDate } | null {
  if (piece.kind === 'days') return piece.as === as && !piece.isLater ? piece : null;
  if (piece.kind !== 'one') return null;
  if (as === 'date' && piece.value.kind === 'date') return { low: piece.value.date, high: piece.value.date };
  if (
    as === 'event' &&
    piece.value.kind === 'event' &&
    piece.value.day !== 'notYet' &&
    piece.value.day !== 'never'
  )
    return { low: piece.value.day, high: piece.value.day };
  return null;
}

export function coverFigures(pieces: readonly FigurePiece[]): Piece | null {
  const [first] = pieces;
  if (first === undefined) return null;
  let hull = first;
  for (const piece of pieces) {
    const low = piece.low.compare(hull.low);
    const high = piece.high.compare(hull.high);
    hull = {
      ...hull,
      low: low < 0 ? piece.low : hull.low,
      high: high > 0 ? piece.high : hull.high,
      isLowOpen: low < 0 ? piece.isLowOpen : low === 0 ? hull.isLowOpen && piece.isLowOpen : hull.isLowOpen,
      isHighOpen:
        high > 0 ? piece.isHighOpen : high === 0 ? hull.isHighOpen && piece.isHighOpen : hull.isHighOpen,
      step: null,
    };
  }
  return figures({ ...hull, step: null });
}
