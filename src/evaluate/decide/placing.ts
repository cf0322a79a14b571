/** Where a clause lies in time, as far as that is known. */
import { FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import type { Clause, Interval } from '../../ir/ir.ts';
import { forceOf, placedBy } from '../../total/placing.ts';
import { passOn } from '../possible/logic.ts';
import { droppedOutcome, nothing, union, type Outcomes } from '../possible/outcomes.ts';
import { dayAfter, dayBefore, type Piece } from '../possible/piece.ts';
import { dayEnds, periodEnds, type DayEnds } from '../possible/signs.ts';
import { cutAt } from '../possible/source.ts';
import { causeIn, gapIn, readReferenceDate, type Frame } from './evaluation.ts';

export interface PlacedIn {
  /** Periods that the place in time can fall in first. */
  readonly within: readonly { readonly index: number }[];
  /** It can fall in none of them. */
  readonly isBeyond: boolean;
  /** What passes on when there is no place in time. */
  readonly outcomes: Outcomes;
  /** The day, when it is known. */
  readonly date: string | null;
}

/** In which of some periods the place of the clause can fall; of periods that overlap the first counts. */
export function placedPieces(frame: Frame, periods: readonly Interval[]): PlacedIn {
  const place = placeOf(frame);
  const within = new Set<number>();
  let isBeyond = false;
  for (const ends of place.days) {
    const found = fallsIn(ends, periods);
    for (const index of found.within) within.add(index);
    isBeyond ||= found.isBeyond;
  }
  const { onCut } = frame.evaluation;
  if (onCut !== null && within.size + (isBeyond ? 1 : 0) > 1)
    for (const period of periods)
      for (const day of [period.from, period.to])
        if (day !== null) cutAt(place.sources, { kind: 'date', date: day }, onCut);
  const [only] = place.days;
  const date = place.days.length === 1 && only !== undefined && only.low === only.high ? only.low : null;
  return {
    within: [...within].sort((left, right) => left - right).map((index) => ({ index })),
    isBeyond,
    outcomes: place.outcomes,
    date,
  };
}

/** The periods in which days can fall, and whether they can fall in none. */
export function fallsIn(
  ends: DayEnds,
  periods: readonly Interval[],
): { readonly within: readonly number[]; readonly isBeyond: boolean } {
  const within: number[] = [];
  let rest: readonly DayEnds[] = [ends];
  periods.forEach(({ from, to }, index) => {
    if (rest.some(({ low, high }) => (to === null || low <= to) && (from === null || high >= from)))
      within.push(index);
    rest = rest.flatMap((part) => outside(part, from, to));
  });
  return { within, isBeyond: rest.length > 0 };
}

/** The days of a part that lie outside a period. */
function outside({ low, high }: DayEnds, from: string | null, to: string | null): readonly DayEnds[] {
  const parts: DayEnds[] = [];
  if (from !== null && low < from) parts.push({ low, high: high < from ? high : dayBefore(from) });
  if (to !== null && high > to) parts.push({ low: low > to ? low : dayAfter(to), high });
  return parts;
}

interface Place {
  readonly days: readonly DayEnds[];
  readonly outcomes: Outcomes;
  readonly sources: Outcomes['sources'];
}

function placeOf(frame: Frame): Place {
  const expression = placedBy(frame.clause, frame.evaluation.index);
  const result =
    expression === null
      ? readReferenceDate(frame)
      : frame.evaluate(expression, { ...frame, clause: null, bound: new Map() });
  const days = result.pieces.map(placeOfPiece);
  const unplaced = days.some((ends) => ends === null) ? [gapIn(frame, 'noValueInPeriod')] : [];
  return {
    days: days.filter((ends) => ends !== null),
    outcomes: union([passOn([result]), ...unplaced]),
    sources: result.sources,
  };
}

function placeOfPiece(piece: Piece): DayEnds | null {
  if (piece.kind === 'other') return { low: FIRST_DAY, high: LAST_DAY };
  return dayEnds(piece) ?? periodEnds(piece, 'first');
}

export interface InForce {
  readonly isPossible: boolean;
  /** What it is where it is not in force. */
  readonly outcomes: Outcomes;
}

export function inForce(clause: Clause, frame: Frame): InForce {
  const period = forceOf(clause, frame.evaluation.index);
  if (period === null) return { isPossible: true, outcomes: nothing };
  const placed = placedPieces(frame, [period]);
  const details = { date: placed.date ?? '', from: period.from ?? '', to: period.to ?? '' };
  const beyond = placed.isBeyond ? [droppedOutcome([causeIn(frame, 'noValueInPeriod', details)])] : [];
  return { isPossible: placed.within.length > 0, outcomes: union([placed.outcomes, ...beyond]) };
}
