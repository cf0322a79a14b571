/**
 * Arithmetic and dates on pieces: by their ends, which is enough because every operation here goes one way in each
 * argument, or has its extremes at the corners.
 */
import { FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import { dateParts, daysBetween, daysInMonth } from '../../base/calendar.ts';
import { exact, type Exact } from '../../base/exact.ts';
import type { IsoDate, Value } from '../../base/value.ts';
import { overflow } from '../../builtins/read.ts';
import type { Builtin, BuiltinContext, Failure, OperatorName } from '../../builtins/builtins.ts';
import { days, figures, one, type FigureKind, type FigurePiece, type Piece } from './piece.ts';
import { anyFigureBounds, dayEnds, periodEnds } from './signs.ts';
import { workingDayPieces } from './working-days.ts';

export interface Computed {
  readonly pieces: readonly Piece[];
  readonly failures: readonly Failure[];
}

const quiet = (context: BuiltinContext): BuiltinContext => ({ ...context, note: () => {} });
const integerStep = exact(1);
const just = (piece: Piece | null): Computed => ({ pieces: piece === null ? [] : [piece], failures: [] });
const anyOf = (type: Value['kind']): Computed => just({ kind: 'other', type, except: [] });

export function integers(low: number, high: number): Piece | null {
  return figures({
    figure: 'number',
    low: exact(low),
    high: exact(high),
    isLowOpen: false,
    isHighOpen: false,
    step: integerStep,
  });
}

/** What an operator that is no comparison gives on pieces that are not all known. */
export function computePieces(row: Builtin, pieces: readonly Piece[], context: BuiltinContext): Computed {
  const type = row.result([]).kind;
  const result: Value['kind'] = type === 'error' ? (valueKind(pieces[0]) ?? 'number') : type;
  switch (row.operator) {
    case 'add':
    case 'subtract':
      return row.parameters[0] === 'date'
        ? shiftDays(row, pieces, context)
        : byCorners(row, pieces, result, context);
    case 'negate':
    case 'multiply':
    case 'percentOf':
    case 'divide':
    case 'roundUp':
    case 'roundDown':
    case 'roundHalfUp':
    case 'roundTowardsZero':
    case 'roundAwayFromZero':
    case 'roundBy':
      return byCorners(row, pieces, result, context);
    case 'daysBetween':
      return spanOf(pieces);
    case 'yearOf':
    case 'monthOf':
    case 'quarterOf':
    case 'dayOf':
      return partOf(row, pieces[0], context);
    case 'monthPeriod':
    case 'quarterPeriod':
    case 'yearPeriod':
      return around(row, pieces[0], context);
    case 'firstDayOf':
    case 'lastDayOf': {
      const ends =
        pieces[0] === undefined
          ? null
          : periodEnds(pieces[0], row.operator === 'firstDayOf' ? 'first' : 'last');
      return just(ends === null ? days('date', FIRST_DAY, LAST_DAY) : days('date', ends.low, ends.high));
    }
    case 'makePeriod':
      return periodFrom(pieces);
    case 'addWorkingDays':
    case 'subtractWorkingDays':
    case 'rollForward':
    case 'rollBackward':
    case 'workingDaysBetween':
      return workingDayPieces(row, pieces, context) ?? byUnknownCalendar(result);
    case 'sizeOf': {
      const [set] = pieces;
      return set?.kind === 'sets'
        ? just(integers(set.certain.length, set.certain.length + set.perhaps.length))
        : anyOf('number');
    }
    default:
      return anyOf(result);
  }
}

const byUnknownCalendar = (result: Value['kind']): Computed => ({
  pieces:
    result === 'date'
      ? [days('date', '0001-01-01', '9999-12-31')].filter((piece) => piece !== null)
      : anyOf(result).pieces,
  failures: [{ kind: 'failure', reason: 'outsideCalendar', details: {} }],
});

function valueKind(piece: Piece | undefined): Value['kind'] | null {
  if (piece === undefined) return null;
  if (piece.kind === 'figures') return piece.figure;
  return piece.kind === 'one' ? piece.value.kind : piece.kind === 'other' ? piece.type : null;
}

const wholeOperators: ReadonlySet<OperatorName> = new Set(['add', 'subtract', 'negate', 'multiply'] as const);

/** The extremes lie at the corners; an end that does not belong keeps out where one other argument is known. */
function byCorners(
  row: Builtin,
  pieces: readonly Piece[],
  result: Value['kind'],
  context: BuiltinContext,
): Computed {
  const bounds = pieces.map(anyFigureBounds);
  const isKnown = pieces.map(({ kind }) => kind === 'one');
  if (pieces.some((_, index) => bounds[index] === null && !isKnown[index])) return anyOf(result);
  if (row.operator === 'divide' && bounds[1] != null && holdsZero(bounds[1]))
    return divideByPerhapsZero(result, bounds[1]);
  const corners = cornersOf(pieces, bounds);
  const values: { readonly value: Exact; readonly kind: FigureKind; readonly isOpen: boolean }[] = [];
  const failures: Failure[] = [];
  for (const { parts, isOpen } of corners) {
    const value = row.apply(parts, quiet(context));
    if (value.kind === 'failure') failures.push(value);
    else if (value.kind === 'number' || value.kind === 'money' || value.kind === 'percentage')
      values.push({ value: value.value, kind: value.kind, isOpen });
    else return anyOf(result);
  }
  const [first] = values;
  if (first === undefined || failures.length > 0) return { ...anyOf(result), failures };
  const low = values.reduce((best, next) => (next.value.compare(best.value) < 0 ? next : best));
  const high = values.reduce((best, next) => (next.value.compare(best.value) > 0 ? next : best));
  const isLinear = isKnown.filter((known) => !known).length === 1 && !row.operator.startsWith('round');
  const shared = (at: Exact): boolean =>
    values.filter(({ value }) => value.equals(at)).every(({ isOpen }) => isOpen);
  return just(
    figures({
      figure: first.kind,
      low: low.value,
      high: high.value,
      isLowOpen: isLinear && shared(low.value) && !low.value.equals(high.value),
      isHighOpen: isLinear && shared(high.value) && !low.value.equals(high.value),
      step: stepOf(row, pieces, first.kind),
    }),
  );
}

/** Whole numbers stay whole under sums and products. */
function stepOf(row: Builtin, pieces: readonly Piece[], kind: FigureKind): Exact | null {
  if (kind !== 'number' || !wholeOperators.has(row.operator)) return null;
  const isWhole = (piece: Piece): boolean =>
    piece.kind === 'figures'
      ? (piece.step?.equals(1) ?? false)
      : piece.kind === 'one' && piece.value.kind === 'number' && piece.value.value.d === 1n;
  return pieces.every(isWhole) ? integerStep : null;
}

const holdsZero = ({ low, high }: Pick<FigurePiece, 'low' | 'high'>): boolean => low.s <= 0n && high.s >= 0n;

function divideByPerhapsZero(
  result: Value['kind'],
  divisor: Pick<FigurePiece, 'low' | 'high' | 'isLowOpen' | 'isHighOpen'>,
): Computed {
  const isZeroIn =
    !(divisor.low.n === 0n && divisor.isLowOpen) && !(divisor.high.n === 0n && divisor.isHighOpen);
  return {
    ...anyOf(result),
    failures: isZeroIn ? [{ kind: 'failure', reason: 'divisionByZero', details: {} }] : [],
  };
}

interface Corner {
  readonly parts: readonly Value[];
  readonly isOpen: boolean;
}

function cornersOf(
  pieces: readonly Piece[],
  bounds: readonly ReturnType<typeof anyFigureBounds>[],
): readonly Corner[] {
  let corners: readonly Corner[] = [{ parts: [], isOpen: false }];
  pieces.forEach((piece, index) => {
    const bound = bounds[index];
    const ends: readonly Corner[] =
      piece.kind === 'one' || bound === null || bound === undefined
        ? [{ parts: piece.kind === 'one' ? [piece.value] : [], isOpen: false }]
        : [
            { parts: [{ kind: bound.figure, value: bound.low }], isOpen: bound.isLowOpen },
            { parts: [{ kind: bound.figure, value: bound.high }], isOpen: bound.isHighOpen },
          ];
    corners = corners.flatMap((corner) =>
      ends.map((end) => ({ parts: [...corner.parts, ...end.parts], isOpen: corner.isOpen || end.isOpen })),
    );
  });
  return corners;
}

const missingDay: Failure = { kind: 'failure', reason: 'missingDay', details: {} };

/** A later day gives a later day, whatever the rounding. */
function shiftDays(
  row: Builtin,
  [from, duration, rounding]: readonly Piece[],
  context: BuiltinContext,
): Computed {
  const ends = from === undefined ? null : dayEnds(from);
  const isExact = row.parameters.length < 3;
  const anywhere: Computed = {
    pieces: [days('date', '0001-01-01', '9999-12-31')].filter((piece) => piece !== null),
    failures: [overflow, ...(isExact ? [missingDay] : [])],
  };
  if (ends === null || duration?.kind !== 'one' || duration.value.kind !== 'duration') return anywhere;
  const known = duration.value;
  if (rounding !== undefined && rounding.kind !== 'one') return anywhere;
  const rest: readonly Value[] = rounding === undefined ? [known] : [known, rounding.value];
  const shifted = [ends.low, ends.high].map((date) =>
    row.apply([{ kind: 'date', date }, ...rest], quiet(context)),
  );
  const failures = shifted.flatMap((value) => (value.kind === 'failure' ? [value] : []));
  const isRisky = rounding === undefined && (known.years !== 0 || known.months !== 0);
  if (isRisky) failures.push(...missingDaysIn(row, ends, known, context));
  const [low, high] = shifted.map((value) => (value.kind === 'date' ? value.date : null));
  return {
    pieces: [days('date', low ?? '0001-01-01', high ?? '9999-12-31')].filter((piece) => piece !== null),
    failures,
  };
}

/** Days on which a month sum without a rounding has no result: only late days of a month can be such. */
function missingDaysIn(
  row: Builtin,
  { low, high }: { readonly low: IsoDate; readonly high: IsoDate },
  duration: Value,
  context: BuiltinContext,
): readonly Failure[] {
  if (daysBetween(low, high) > 3700) return [missingDay];
  const from = dateParts(low);
  const to = dateParts(high);
  for (let month = from.year * 12 + from.month - 1; month <= to.year * 12 + to.month - 1; month += 1) {
    const [year, ordinal] = [Math.floor(month / 12), (month % 12) + 1];
    for (let day = 29; day <= daysInMonth(year, ordinal); day += 1) {
      const date = `${String(year).padStart(4, '0')}-${String(ordinal).padStart(2, '0')}-${String(day)}`;
      if (date < low || date > high) continue;
      const value = row.apply([{ kind: 'date', date }, duration], quiet(context));
      if (value.kind === 'failure' && value.reason === 'missingDay') return [value];
    }
  }
  return [];
}

function spanOf([first, second]: readonly Piece[]): Computed {
  const [from, to] = [first, second].map((piece) => (piece === undefined ? null : dayEnds(piece)));
  if (from == null || to == null) return anyOf('number');
  return just(integers(daysBetween(from.high, to.low), daysBetween(from.low, to.high)));
}

/** The year goes up with the day; the other parts do so within the unit around them. */
function partOf(row: Builtin, piece: Piece | undefined, context: BuiltinContext): Computed {
  const ends = piece === undefined ? null : dayEnds(piece);
  if (ends === null) return anyOf('number');
  const [from, to] = [dateParts(ends.low), dateParts(ends.high)];
  const sameYear = from.year === to.year;
  const isRising =
    row.operator === 'yearOf' || (row.operator === 'dayOf' ? sameYear && from.month === to.month : sameYear);
  if (!isRising)
    return just(integers(1, row.operator === 'monthOf' ? 12 : row.operator === 'quarterOf' ? 4 : 31));
  const values = [ends.low, ends.high].map((date) => row.apply([{ kind: 'date', date }], context));
  const [low, high] = values.map((value) => (value.kind === 'number' ? Number(value.value.valueOf()) : 0));
  return just(integers(low ?? 0, high ?? 0));
}

function around(row: Builtin, piece: Piece | undefined, context: BuiltinContext): Computed {
  const ends = piece === undefined ? null : dayEnds(piece);
  if (ends === null) return anyOf('period');
  const [low, high] = [ends.low, ends.high].map((date) => row.apply([{ kind: 'date', date }], context));
  if (low?.kind !== 'period' || high?.kind !== 'period') return anyOf('period');
  return just(periods(low.first, high.first, low.last, high.last));
}

function periods(firstLow: IsoDate, firstHigh: IsoDate, lastLow: IsoDate, lastHigh: IsoDate): Piece {
  if (firstLow === firstHigh && lastLow === lastHigh)
    return one({ kind: 'period', first: firstLow, last: lastLow });
  return { kind: 'periods', firstLow, firstHigh, lastLow, lastHigh };
}

function periodFrom([first, last]: readonly Piece[]): Computed {
  const [from, to] = [first, last].map((piece) => (piece === undefined ? null : dayEnds(piece)));
  if (from == null || to == null) return anyOf('period');
  return just(periods(from.low, from.high, to.low, to.high));
}
