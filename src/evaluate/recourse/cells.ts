/** The parts of what an input can be, no finer than what asks about it: of figures up to a bound, and from it on. */
import { compareExact, type Exact } from '../../base/exact.ts';
import { figures, type FigurePiece, type Piece } from '../possible/piece.ts';
import type { Cut } from '../possible/source.ts';
import { cellsOf } from '../settle/cells.ts';

/** Figures part at a value: it belongs to what lies above it, or to what lies below. */
export interface Edge {
  readonly at: Exact;
  readonly isAfter: boolean;
}

export interface Cuts {
  readonly edges: readonly Edge[];
  /** For all that is not figures. */
  readonly cuts: readonly Cut[];
}

export const noCuts: Cuts = { edges: [], cuts: [] };

/** Of a cut of the evaluator it is not known to which side the value belongs: it is a part of its own. */
export const cutsFrom = (cuts: readonly Cut[]): Cuts => ({
  cuts,
  edges: cuts.flatMap((cut) =>
    cut.kind === 'figure' ? [false, true].map((isAfter) => ({ at: cut.at, isAfter })) : [],
  ),
});

export const joined = (all: readonly Cuts[]): Cuts => ({
  edges: all.flatMap(({ edges }) => edges),
  cuts: all.flatMap(({ cuts }) => cuts),
});

export const partsOf = (pieces: readonly Piece[], { edges, cuts }: Cuts): readonly Piece[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'figures' ? figureParts(piece, edges) : cellsOf([piece], cuts).flat(),
  );

function figureParts(piece: FigurePiece, edges: readonly Edge[]): readonly Piece[] {
  const inOrder = [...edges].sort(
    (left, right) => compareExact(left.at, right.at) || Number(left.isAfter) - Number(right.isAfter),
  );
  const parts: (Piece | null)[] = [];
  let { low, isLowOpen } = piece;
  for (const { at, isAfter } of inOrder) {
    if (at.compare(piece.low) < 0 || at.compare(piece.high) > 0) continue;
    parts.push(figures({ ...piece, low, isLowOpen, high: at, isHighOpen: !isAfter }));
    [low, isLowOpen] = [at, isAfter];
  }
  parts.push(figures({ ...piece, low, isLowOpen }));
  return parts.filter((part) => part !== null);
}
