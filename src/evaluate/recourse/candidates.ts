/** The values that a change can have: in each part of what an input can be the one that is nearest to what it is. */
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import { addDays, daysBetween } from '../../base/calendar.ts';
import { exact, type Exact } from '../../base/exact.ts';
import type { IsoDate, Value } from '../../base/value.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { valueText } from '../../total/value-text.ts';
import { one, type DayPiece, type FigurePiece, type Piece } from '../possible/piece.ts';
import type { Cut } from '../possible/source.ts';
import { partsOf, type Cuts } from './cells.ts';
import { dayOf } from './day.ts';
import type { Unit } from './unit.ts';

export interface Candidate {
  readonly value: Value;
  /** The part in which it lies: every value in it leads to the same. */
  readonly cell: Piece;
  readonly size: Size;
}

/** How much is changed. Between two members of a choice there is no distance, nor between nothing and a figure. */
export interface Size {
  readonly scale: 'distance' | 'switch';
  readonly amount: Exact;
}

const none = exact(0);
const unit = exact(1);
const cent = exact('0.01');

/** Candidates other than the known value, of anything but a set. */
export function candidatesOf(own: Unit, cuts: Cuts, ground: Context): readonly Candidate[] {
  const cells = partsOf(own.domain, cuts);
  const text = own.known === null ? null : textOf(own.known);
  return cells.flatMap((cell, rank): Candidate[] => {
    const value = nearestIn(cell, own, ground);
    if (value === null || textOf(value) === text) return [];
    return [{ value, cell, size: sizeOf(own, value, rank, ground) }];
  });
}

export interface Context {
  readonly index: ProgramIndex;
  readonly referenceDate: IsoDate | null;
}

const textOf = (value: Value): string => `${value.kind} ${valueText(value)}`;

function nearestIn(cell: Piece, own: Unit, { referenceDate }: Context): Value | null {
  switch (cell.kind) {
    case 'one':
      return cell.value;
    case 'figures':
      return { kind: cell.figure, value: nearestFigure(cell, figureOf(own.known)) };
    case 'days': {
      const day = nearestDay(cell, dayOf(own.known), referenceDate);
      return cell.as === 'date' ? { kind: 'date', date: day } : { kind: 'event', day };
    }
    case 'sets':
    case 'periods':
    case 'other':
      return null;
  }
}

export const figureOf = (value: Value | null): Exact | null =>
  value?.kind === 'number' || value?.kind === 'money' || value?.kind === 'percentage' ? value.value : null;

/** From nothing the end that the policy prints, the lower one first. */
function nearestFigure(cell: FigurePiece, from: Exact | null): Exact {
  const isBelow = from !== null && from.compare(cell.low) <= 0;
  const isAbove = from !== null && from.compare(cell.high) >= 0;
  if (from !== null && !isBelow && !isAbove) return from;
  const takesLow = isBelow || (from === null && !cell.low.equals(FIGURE_LIMIT.neg()));
  if (takesLow) return cell.isLowOpen ? inside(cell, cell.low, unitOf(cell)) : cell.low;
  if (from === null && cell.high.equals(FIGURE_LIMIT)) return none;
  return cell.isHighOpen ? inside(cell, cell.high, unitOf(cell).neg()) : cell.high;
}

/** One unit past a bound that does not belong; less where that is already too far. */
function inside(cell: FigurePiece, bound: Exact, step: Exact): Exact {
  const room = cell.high.sub(cell.low);
  let size = step;
  while (size.abs().compare(room) >= 0) size = size.div(10);
  return bound.add(size);
}

const unitOf = ({ figure, step }: FigurePiece): Exact => step ?? (figure === 'number' ? unit : cent);

function nearestDay(cell: DayPiece, from: IsoDate | null, referenceDate: IsoDate | null): IsoDate {
  const near = from ?? (cell.low > FIRST_DAY ? cell.low : cell.high < LAST_DAY ? cell.high : referenceDate);
  if (near === null || near < cell.low) return cell.low;
  return near > cell.high ? cell.high : near;
}

function sizeOf(own: Unit, value: Value, rank: number, { index }: Context): Size {
  const [before, after] = [figureOf(own.known), figureOf(value)];
  if (before !== null && after !== null) return { scale: 'distance', amount: after.sub(before).abs() };
  const [first, second] = [dayOf(own.known), dayOf(value)];
  if (first !== null && second !== null)
    return { scale: 'distance', amount: exact(Math.abs(daysBetween(first, second))) };
  if (own.known?.kind === 'choice' && value.kind === 'choice') {
    const { choice } = value;
    if (index.choices.get(choice)?.isOrdered !== true) return { scale: 'switch', amount: unit };
    const steps = index.rankOf(choice, value.member) - index.rankOf(choice, own.known.member);
    return { scale: 'distance', amount: exact(Math.abs(steps)) };
  }
  return { scale: 'switch', amount: after === null && second === null ? unit : exact(rank + 1) };
}

/** Beyond this many members in play only sets near to what it is are tried. */
const MEMBERS_IN_FULL = 8;

/**
 * Sets that differ in the members in play; the rest of the set stays as it is. A member that is not known is made sure of
 * either way, so that it brings no set nearer; nor is there a distance between a set and its being absent.
 */
export function setCandidates(own: Unit, members: readonly string[]): readonly Candidate[] {
  if (own.type.kind !== 'set') return [];
  const { choice } = own.type;
  const { certain, perhaps } = membersOf(own);
  const all = members.length > MEMBERS_IN_FULL ? nearSets(members, certain) : subsetsOf(members);
  const kept = certain.filter((member) => !members.includes(member));
  const open = perhaps.filter((member) => !members.includes(member));
  const mayBeGone = own.pieces.some((piece) => piece.kind === 'one' && piece.value.kind === 'absent');
  const found = all.flatMap((chosen): Candidate[] => {
    const changed = members.filter(
      (member) => perhaps.includes(member) || certain.includes(member) !== chosen.includes(member),
    );
    if (changed.length === 0 && !mayBeGone) return [];
    const inSet = [...kept, ...chosen];
    const value: Value = { kind: 'set', choice, members: inSet };
    const cell: Piece =
      open.length === 0 ? one(value) : { kind: 'sets', choice, certain: inSet, perhaps: open };
    return [{ value, cell, size: { scale: 'distance', amount: exact(changed.length) } }];
  });
  const gone = own.domain.filter((piece) => piece.kind === 'one' && piece.value.kind === 'absent');
  const isGone = own.known?.kind === 'absent';
  return [
    ...found,
    ...(isGone
      ? []
      : gone.map((cell) => ({
          value: { kind: 'absent' } as const,
          cell,
          size: { scale: 'switch', amount: unit } as const,
        }))),
  ];
}

/** Whether an input that is a set can be too large to try every set. */
export const isTriedInFull = (members: readonly string[]): boolean => members.length <= MEMBERS_IN_FULL;

export function membersOf({ pieces }: Unit): {
  readonly certain: readonly string[];
  readonly perhaps: readonly string[];
} {
  for (const piece of pieces) {
    if (piece.kind === 'sets') return piece;
    if (piece.kind === 'one' && piece.value.kind === 'set')
      return { certain: piece.value.members, perhaps: [] };
  }
  return { certain: [], perhaps: [] };
}

const subsetsOf = (members: readonly string[]): readonly (readonly string[])[] =>
  members.reduce<readonly (readonly string[])[]>(
    (sets, member) => [...sets, ...sets.map((set) => [...set, member])],
    [[]],
  );

/** One or two members more or less, none, and all. */
function nearSets(members: readonly string[], certain: readonly string[]): readonly (readonly string[])[] {
  const own = members.filter((member) => certain.includes(member));
  const toggled = (sets: readonly (readonly string[])[], member: string): readonly (readonly string[])[] =>
    sets.map((set) => (set.includes(member) ? set.filter((other) => other !== member) : [...set, member]));
  const single = members.flatMap((member) => toggled([own], member));
  const double = members.flatMap((member) => toggled(single, member));
  const distinct = new Map(
    [own, ...single, ...double, [], members].map((set) => [[...set].sort().join(), set]),
  );
  return [...distinct.values()];
}

/** Some value of each part of what an input can be now. */
export function representatives(own: Unit, cuts: Cuts): readonly Value[] {
  return partsOf(own.pieces, cuts).map((piece): Value => {
    switch (piece.kind) {
      case 'one':
        return piece.value;
      case 'figures':
        return { kind: piece.figure, value: middleOf(piece) };
      case 'days':
        return piece.as === 'date' ? { kind: 'date', date: piece.low } : { kind: 'event', day: piece.low };
      case 'sets':
        return { kind: 'set', choice: piece.choice, members: piece.certain };
      case 'periods':
        return { kind: 'period', first: piece.firstLow, last: piece.lastHigh };
      case 'other':
        return { kind: 'text', text: '' };
    }
  });
}

function middleOf({ low, high, isLowOpen, isHighOpen }: FigurePiece): Exact {
  if (!isLowOpen) return low;
  return isHighOpen ? low.add(high).div(2) : high;
}

/** A part begins the day after. */
export const dayAfterCut = (day: IsoDate): Cut => ({ kind: 'day', at: addDays(day, 1) ?? day });
