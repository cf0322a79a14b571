/** Cutting what an input can be into parts on which every comparison with a known value is settled. */
import { present } from '../../base/invariant.ts';
import type { Value } from '../../base/value.ts';
import { valueText } from '../../total/value-text.ts';
import {
  dayBefore,
  days,
  figures,
  one,
  type DayPiece,
  type FigurePiece,
  type Piece,
} from '../possible/piece.ts';
import { monthStarts, type Cut } from '../possible/source.ts';

/** No input is cut into more parts than this. */
const CELL_LIMIT = 256;

/** The parts of an input, each as pieces; together they are all that it can be. */
export function cellsOf(pieces: readonly Piece[], cuts: readonly Cut[]): readonly (readonly Piece[])[] {
  const cells = pieces.flatMap((piece) => cutPiece(piece, cuts)).map((piece) => [piece]);
  return cells.length > CELL_LIMIT ? pieces.map((piece) => [piece]) : cells;
}

function cutPiece(piece: Piece, cuts: readonly Cut[]): readonly Piece[] {
  switch (piece.kind) {
    case 'one':
    case 'periods':
    case 'sets':
      return [piece];
    case 'figures':
      return cutFigures(piece, cuts);
    case 'days':
      return cutDays(piece, cuts);
    case 'other':
      return cutOther(piece, cuts);
  }
}

function cutFigures(piece: FigurePiece, cuts: readonly Cut[]): readonly Piece[] {
  const at = cuts
    .flatMap((cut) => (cut.kind === 'figure' ? [cut.at] : []))
    .filter((cut) => cut.compare(piece.low) >= 0 && cut.compare(piece.high) <= 0)
    .sort((left, right) => Number(left.compare(right)))
    .filter((cut, index, all) => index === 0 || !cut.equals(present(all[index - 1])));
  const parts: (Piece | null)[] = [];
  let { low, isLowOpen } = piece;
  for (const cut of at) {
    parts.push(figures({ ...piece, low, isLowOpen, high: cut, isHighOpen: true }));
    parts.push(pointOf(piece, cut));
    low = cut;
    isLowOpen = true;
  }
  parts.push(figures({ ...piece, low, isLowOpen }));
  return parts.filter((part) => part !== null);
}

function pointOf(piece: FigurePiece, at: FigurePiece['low']): Piece | null {
  const isOut = (at.equals(piece.low) && piece.isLowOpen) || (at.equals(piece.high) && piece.isHighOpen);
  return isOut ? null : figures({ ...piece, low: at, high: at, isLowOpen: false, isHighOpen: false });
}

function cutDays(piece: DayPiece, cuts: readonly Cut[]): readonly Piece[] {
  const months = cuts.some(({ kind }) => kind === 'months') ? (monthStarts(piece.low, piece.high) ?? []) : [];
  const at = [...new Set([...cuts.flatMap((cut) => (cut.kind === 'day' ? [cut.at] : [])), ...months])]
    .filter((day) => day > piece.low && day <= piece.high)
    .sort();
  const starts = [piece.low, ...at];
  return starts.flatMap((low, index) => {
    const next = starts[index + 1];
    return days(piece.as, low, next === undefined ? piece.high : dayBefore(next), piece.isLater) ?? [];
  });
}

function cutOther(piece: Extract<Piece, { readonly kind: 'other' }>, cuts: readonly Cut[]): readonly Piece[] {
  const known = new Map<string, Value>();
  for (const cut of cuts)
    if (cut.kind === 'value' && cut.value.kind === piece.type) known.set(valueText(cut.value), cut.value);
  for (const value of piece.except) known.delete(valueText(value));
  const values = [...known.values()];
  return [...values.map(one), { ...piece, except: [...piece.except, ...values] }];
}

/** The members of a set that are open and that a cut asks about. */
export function openMembers(pieces: readonly Piece[], cuts: readonly Cut[]): readonly string[] {
  const open = new Set(pieces.flatMap((piece) => (piece.kind === 'sets' ? piece.perhaps : [])));
  if (open.size === 0) return [];
  const asked = new Set<string>();
  for (const cut of cuts) {
    if (cut.kind !== 'value') continue;
    if (cut.value.kind === 'choice') asked.add(cut.value.member);
    else if (cut.value.kind === 'set' || cut.value.kind === 'boolean')
      for (const member of open) asked.add(member);
  }
  return [...open].filter((member) => asked.has(member));
}

/** A set of which it is assumed whether it has a member. */
export const withMember = (pieces: readonly Piece[], member: string, isIn: boolean): readonly Piece[] =>
  pieces.map((piece) => {
    if (piece.kind !== 'sets' || !piece.perhaps.includes(member)) return piece;
    const perhaps = piece.perhaps.filter((name) => name !== member);
    const certain = isIn ? [...piece.certain, member] : piece.certain;
    return perhaps.length === 0
      ? one({ kind: 'set', choice: piece.choice, members: certain })
      : { ...piece, certain, perhaps };
  });
