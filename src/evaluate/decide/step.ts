/** Steps, as far as their window, their event and the reference date are known. */
import { present } from '../../base/invariant.ts';
import type { Step } from '../../ir/ir.ts';
import { frees, type StepState } from '../../total/step.ts';
import { passOn } from '../possible/logic.ts';
import {
  canSpread,
  mergeSpreadParts,
  nothing,
  ofPieces,
  spreadOf,
  union,
  type Outcomes,
} from '../possible/outcomes.ts';
import { days, one, type Piece } from '../possible/piece.ts';
import { anySign, dayEnds, daySigns, periodEnds, type DayEnds, type Signs } from '../possible/signs.ts';
import { cutAt, type OnCut } from '../possible/source.ts';
import { readDone, readReferenceDate, type Frame } from './evaluation.ts';

export interface Window {
  readonly first: Outcomes | null;
  readonly last: Outcomes | null;
}

/** What an exception puts in place of a window, or null: the state itself. */
export function windowFrom(piece: Piece, first: Outcomes | null): Window | null {
  if (piece.kind === 'other' && piece.type === 'text') return null;
  if (piece.kind === 'one' && piece.value.kind === 'text') return null;
  const isPeriod =
    piece.kind === 'periods' ||
    (piece.kind === 'other' && piece.type === 'period') ||
    (piece.kind === 'one' && piece.value.kind === 'period');
  return { first: isPeriod ? boundOf(piece, 'first') : first, last: boundOf(piece, 'last') };
}

const anyDay: DayEnds = { low: '0001-01-01', high: '9999-12-31' };

/** A bound as a date; what has no day bounds nothing. */
function boundOf(piece: Piece, end: 'first' | 'last'): Outcomes | null {
  const ends = periodEnds(piece, end) ?? dayEnds(piece) ?? (piece.kind === 'other' ? anyDay : null);
  const day = ends === null ? null : days('date', ends.low, ends.high);
  return day === null ? null : ofPieces([day]);
}

export function decideStep(
  step: Step,
  window: Window,
  dependencies: readonly Outcomes[],
  frame: Frame,
): Outcomes {
  const bounds = [window.first, window.last].filter((bound) => bound !== null);
  const passed = passOn(bounds);
  if (bounds.some(({ pieces }) => pieces.length === 0)) return passed;
  const done = readDone(frame, step.name, frame.record);
  const today = readReferenceDate(frame);
  cutWindow(window, done, today, frame);
  const blocking = blockingOf(dependencies);
  const found = new Set<StepState>();
  let isUnsettled = false;
  for (const first of endsOf(window.first, 'first'))
    for (const last of endsOf(window.last, 'last'))
      for (const event of done.pieces)
        for (const day of today.pieces) {
          const place = { first, last, done: doneEnds(event), today: present(dayEnds(day) ?? undefined) };
          const states = statesIn(step, place, blocking);
          for (const state of states.found) found.add(state);
          isUnsettled ||= states.isUnsettled;
        }
  const texts = [...found].map((text) => one({ kind: 'text', text }));
  return union([passed, ofPieces(texts), ...(isUnsettled ? [blocking.spread] : [])]);
}

interface Blocking {
  readonly canHold: boolean;
  readonly canFree: boolean;
  readonly spread: Outcomes;
}

function blockingOf(dependencies: readonly Outcomes[]): Blocking {
  const canFree = (set: Outcomes): boolean =>
    set.notApplicable !== null || set.pieces.some((piece) => !holdsUp(piece));
  const parts = dependencies
    .filter(canSpread)
    .map((set) => ({ set: spreadOf(set), must: !canFree(set) && !set.pieces.some(holdsUp) }));
  const mayAllBeFree = dependencies.every((set) => canFree(set) || canSpread(set));
  return {
    canHold: dependencies.some(({ pieces }) => pieces.some(holdsUp)),
    canFree: dependencies.every(canFree),
    spread: parts.length > 0 && mayAllBeFree ? mergeSpreadParts(parts) : nothing,
  };
}

const holdsUp = (piece: Piece): boolean =>
  piece.kind !== 'one' || !frees({ kind: 'value', value: piece.value });

interface Place {
  readonly first: DayEnds | null;
  readonly last: DayEnds | null;
  readonly done: DayEnds | null;
  readonly today: DayEnds;
}

function statesIn(
  step: Step,
  place: Place,
  { canHold, canFree, spread }: Blocking,
): { readonly found: ReadonlySet<StepState>; readonly isUnsettled: boolean } {
  const free = statesOf(step, place, false);
  const held = statesOf(step, place, true);
  const found = new Set<StepState>([...(canFree ? free : []), ...(canHold ? held : [])]);
  if (!canSpread(spread)) return { found, isUnsettled: false };
  for (const state of free) if (held.has(state)) found.add(state);
  const isSame = free.size === 1 && held.size === 1 && [...free].every((state) => held.has(state));
  return { found, isUnsettled: !isSame };
}

/** Every state that it can have; the order of the tests is that of the total meaning. */
function statesOf(step: Step, place: Place, isBlocked: boolean): ReadonlySet<StepState> {
  const found = new Set<StepState>();
  const { first, last, done, today } = place;
  if (done !== null) {
    const [early, late] = [against(done, first), against(done, last)];
    if (first !== null && early.less) found.add('doneEarly');
    if (first !== null && !early.same && !early.more) return found;
    if (last !== null && late.more) found.add('doneLate');
    if (last === null || late.less || late.same) found.add('done');
    return found;
  }
  const mayLapse = step.isOptional || step.force === 'may';
  const [begin, end] = [against(today, first), against(today, last)];
  if (last !== null && end.more) found.add(mayLapse ? 'lapsed' : step.force === 'aims' ? 'missed' : 'late');
  if (last !== null && !end.less && !end.same) return found;
  if (isBlocked) return found.add('upcoming');
  if (first !== null && begin.less) found.add('upcoming');
  if (first !== null && !begin.same && !begin.more) return found;
  if (last !== null && end.same && !mayLapse) found.add('due');
  if (last === null || mayLapse || end.less) found.add('open');
  return found;
}

const against = (days: DayEnds, bound: DayEnds | null): Signs =>
  bound === null ? anySign : daySigns(days, bound);

/** An event that is still to come is not done. */
const doneEnds = (piece: Piece): DayEnds | null =>
  piece.kind === 'days' && piece.isLater ? null : dayEnds(piece);

function endsOf(bound: Outcomes | null, end: 'first' | 'last'): readonly (DayEnds | null)[] {
  if (bound === null) return [null];
  return bound.pieces.map((piece) => periodEnds(piece, end) ?? dayEnds(piece));
}

/** Where the window, the event and the reference date meet, their inputs can be cut. */
function cutWindow({ first, last }: Window, done: Outcomes, today: Outcomes, frame: Frame): void {
  const { onCut } = frame.evaluation;
  if (onCut === null) return;
  const meeting = [first, last].filter((bound) => bound !== null);
  for (const bound of meeting)
    for (const other of [done, today]) {
      for (const piece of other.pieces) cutEnds(bound, piece, onCut);
      for (const piece of bound.pieces) cutEnds(other, piece, onCut);
    }
}

function cutEnds(set: Outcomes, piece: Piece, onCut: OnCut): void {
  if (set.sources.length === 0) return;
  const ends = dayEnds(piece) ?? periodEnds(piece, 'last');
  if (ends === null) return;
  for (const date of new Set([ends.low, ends.high])) cutAt(set.sources, { kind: 'date', date }, onCut);
}
