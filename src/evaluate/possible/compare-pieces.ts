/** Comparisons of pieces: which of yes and no are possible. */
import type { OperatorName } from '../../builtins/builtins.ts';
import { ofItself } from '../../builtins/compare.ts';
import { valueText } from '../../total/value-text.ts';
import { noPiece, yesPiece, type Piece } from './piece.ts';
import {
  anyFigureBounds,
  anySign,
  dayEnds,
  daySigns,
  figureSigns,
  periodEnds,
  sameSign,
  signsOf,
  type Signs,
} from './signs.ts';

type Truths = readonly Piece[];

const both: Truths = [yesPiece, noPiece];
export const truths = (canBeYes: boolean, canBeNo: boolean): Truths =>
  canBeYes ? (canBeNo ? both : [yesPiece]) : canBeNo ? [noPiece] : [];

type Order = 'less' | 'atMost' | 'more' | 'atLeast';

const orders: Partial<Record<OperatorName, Order>> = {
  lessThan: 'less',
  before: 'less',
  atMost: 'atMost',
  by: 'atMost',
  upTo: 'atMost',
  moreThan: 'more',
  after: 'more',
  atLeast: 'atLeast',
  from: 'atLeast',
};

const periodEnd: Partial<Record<OperatorName, 'first' | 'last'>> = {
  from: 'first',
  before: 'first',
  by: 'last',
  upTo: 'last',
  after: 'last',
};

/** Of each argument the place of the first one that always has the same value as it. */
export type Sames = readonly number[];

const allApart: Sames = [0, 1, 2];

/** The truths of a comparison of pieces that are not both known; null for an operator that is no comparison. */
export function comparePieces(
  operator: OperatorName,
  pieces: readonly Piece[],
  sames: Sames = allApart,
): Truths | null {
  const [left, right, third] = pieces;
  if (left === undefined) return null;
  const itself = sames[1] === 0 ? ofItself(operator) : null;
  if (itself !== null) return truths(itself, !itself);
  const order = orders[operator];
  if (order !== undefined && right !== undefined) return compareInOrder(operator, order, left, right);
  switch (operator) {
    case 'equal':
    case 'notEqual': {
      const signs = right === undefined ? { canBeSame: true, canDiffer: true } : equality(left, right);
      return operator === 'equal'
        ? truths(signs.canBeSame, signs.canDiffer)
        : truths(signs.canDiffer, signs.canBeSame);
    }
    case 'during':
      return right === undefined ? both : during(left, right);
    case 'within':
      return right === undefined || third === undefined ? both : within(left, right, third, sames);
    case 'withinRange':
      return right === undefined ? both : withinRange(left, right);
    case 'contains':
      return right === undefined ? both : contains(left, right);
    case 'empty':
      return left.kind === 'sets' && left.certain.length > 0 ? truths(false, true) : both;
    case 'notYet':
    case 'never':
      return left.kind === 'days'
        ? truths(operator === 'notYet' && left.isLater, !(operator === 'notYet' && left.isLater))
        : both;
    case 'present':
    case 'absent':
      return truths(operator === 'present', operator === 'absent');
    default:
      return null;
  }
}

function ofSigns(order: Order, { less, same, more }: Signs): Truths {
  switch (order) {
    case 'less':
      return truths(less, same || more);
    case 'atMost':
      return truths(less || same, more);
    case 'more':
      return truths(more, less || same);
    case 'atLeast':
      return truths(more || same, less);
  }
}

function compareInOrder(operator: OperatorName, order: Order, left: Piece, right: Piece): Truths {
  const end = periodEnd[operator];
  const bound = end === undefined ? null : periodEnds(right, end);
  if (bound !== null) {
    const day = dayEnds(left);
    return day === null ? withoutDay(left) : ofSigns(order, daySigns(day, bound));
  }
  const signs = signsOf(left, right);
  return signs === null ? truths(false, true) : ofSigns(order, signs);
}

/** An event that has no day is before, on or after none. */
const withoutDay = (piece: Piece): Truths =>
  piece.kind === 'one' && piece.value.kind === 'event' ? truths(false, true) : both;

function equality(left: Piece, right: Piece): { readonly canBeSame: boolean; readonly canDiffer: boolean } {
  if (left.kind === 'sets' || right.kind === 'sets')
    return { canBeSame: canBeSameSet(left, right), canDiffer: true };
  if (left.kind === 'periods' || right.kind === 'periods')
    return { canBeSame: canBeSamePeriod(left, right), canDiffer: true };
  if (left.kind === 'other' || right.kind === 'other')
    return { canBeSame: !isExcluded(left, right), canDiffer: true };
  const signs = signsOf(left, right);
  if (signs === null) return { canBeSame: false, canDiffer: true };
  return { canBeSame: signs.same, canDiffer: signs.less || signs.more };
}

/** Both ends can be the same, or it is not known where they lie. */
const canBeSamePeriod = (left: Piece, right: Piece): boolean =>
  (['first', 'last'] as const).every((end) => {
    const [one, two] = [periodEnds(left, end), periodEnds(right, end)];
    return one === null || two === null || daySigns(one, two).same;
  });

function isExcluded(left: Piece, right: Piece): boolean {
  const excluded = left.kind === 'other' ? left.except : right.kind === 'other' ? right.except : [];
  const known = left.kind === 'one' ? left.value : right.kind === 'one' ? right.value : null;
  return (
    known !== null &&
    excluded.some((value) => value.kind === known.kind && valueText(value) === valueText(known))
  );
}

function canBeSameSet(left: Piece, right: Piece): boolean {
  const [first, second] = [membersOf(left), membersOf(right)];
  if (first === null || second === null) return true;
  return (
    first.certain.every((member) => second.all.has(member)) &&
    second.certain.every((member) => first.all.has(member))
  );
}

function membersOf(
  piece: Piece,
): { readonly certain: readonly string[]; readonly all: ReadonlySet<string> } | null {
  if (piece.kind === 'sets')
    return { certain: piece.certain, all: new Set([...piece.certain, ...piece.perhaps]) };
  if (piece.kind !== 'one' || piece.value.kind !== 'set') return null;
  return { certain: piece.value.members, all: new Set(piece.value.members) };
}

function during(left: Piece, right: Piece): Truths {
  const day = dayEnds(left);
  const [first, last] = [periodEnds(right, 'first'), periodEnds(right, 'last')];
  if (day === null) return withoutDay(left);
  if (first === null || last === null) return both;
  return between(daySigns(day, first), daySigns(day, last));
}

function between(low: Signs, high: Signs): Truths {
  const canBeIn = (low.same || low.more) && (high.same || high.less);
  return truths(canBeIn, low.less || high.more);
}

function within(piece: Piece, low: Piece, high: Piece, sames: Sames): Truths {
  const [toLow, toHigh] = [sames[1] === 0 ? sameSign : signsOf(piece, low), signsOf(piece, high)];
  return between(toLow ?? anySign, (sames[2] === 0 ? sameSign : toHigh) ?? anySign);
}

function withinRange(piece: Piece, range: Piece): Truths {
  const figure = anyFigureBounds(piece);
  if (figure === null || range.kind !== 'one' || range.value.kind !== 'range') return both;
  const at = (value: typeof range.value.low) => ({
    low: value,
    high: value,
    isLowOpen: false,
    isHighOpen: false,
  });
  return between(figureSigns(figure, at(range.value.low)), figureSigns(figure, at(range.value.high)));
}

function contains(set: Piece, member: Piece): Truths {
  if (set.kind !== 'sets' || member.kind !== 'one' || member.value.kind !== 'choice') return both;
  const { member: name } = member.value;
  return truths(set.certain.includes(name) || set.perhaps.includes(name), !set.certain.includes(name));
}
