/** Possible results as JSON. */
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import type { Exact } from '../../base/exact.ts';
import type { Value } from '../../base/value.ts';
import { valueJson } from '../literal-json.ts';
import type { Outcomes } from '../possible/outcomes.ts';
import { type FigureKind, type Piece } from '../possible/piece.ts';
import type { JsonValue, Possible } from '../result.ts';

/** How a value is shown: a requirement's yes is `met`. */
export type Show = (value: Value) => JsonValue;

export const showMet: Show = (value) =>
  value.kind === 'boolean' ? (value.value ? 'met' : 'notMet') : valueJson(value);

const ways = ['notApplicable', 'gap', 'conflict', 'error'] as const;

export function possibleJson(outcomes: Outcomes, show: Show): readonly Possible[] {
  return [
    ...outcomes.pieces.map((piece) => pieceJson(piece, show)),
    ...ways.filter((way) => outcomes[way] !== null).map((status) => ({ status })),
  ];
}

export function pieceJson(piece: Piece, show: Show): Possible {
  switch (piece.kind) {
    case 'one':
      return show(piece.value);
    case 'figures':
      return {
        from: figureEnd(piece.low, piece.figure, FIGURE_LIMIT.neg()),
        to: figureEnd(piece.high, piece.figure, FIGURE_LIMIT),
        fromIncluded: !piece.isLowOpen,
        toIncluded: !piece.isHighOpen,
      };
    case 'days':
      return {
        from: piece.low <= FIRST_DAY ? null : piece.low,
        to: piece.high >= LAST_DAY ? null : piece.high,
        fromIncluded: true,
        toIncluded: true,
      };
    case 'sets':
      return { certain: piece.certain, perhaps: piece.perhaps };
    case 'periods':
      return { any: 'period' };
    case 'other':
      return { any: piece.type };
  }
}

/** An end at the limit of what figures can be is no bound. */
const figureEnd = (value: Exact, kind: FigureKind, limit: Exact): JsonValue | null =>
  value.equals(limit) ? null : valueJson({ kind, value });
