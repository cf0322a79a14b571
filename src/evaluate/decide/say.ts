/** Judgements and uses of powers, as far as they are given, and on which days they count. */
import type { Say, SayNode } from '../../ir/ir.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import { keyedName } from '../../total/world.ts';
import { sayInput, type GivenInput, type KnownRecord } from '../known/known.ts';
import {
  canBeNo,
  canBeYes,
  droppedOutcome,
  isSingle,
  noOutcome,
  nothing,
  ofPieces,
  spreadOf,
  union,
  type Outcomes,
} from '../possible/outcomes.ts';
import { dayEnds } from '../possible/signs.ts';
import { cutAt } from '../possible/source.ts';
import { readReferenceDate, readSayInput, recordInScope, type Frame } from './evaluation.ts';
import { fallsIn } from './placing.ts';

/** A judgement behind a guard that is no does not apply; a power behind one is not used. */
export function readSay({ name, binder }: SayNode, frame: Frame): Outcomes {
  const say = frame.evaluation.index.says.get(name);
  if (say === undefined) throw new BrokenInvariant(`no '${name}'`);
  const record = say.per === null ? null : recordInScope(frame, say.per, binder);
  const own = (): Outcomes => {
    if (record?.isFresh !== true) frame.trail.says.add(keyedName(name, record));
    return readGiven(frame, say, record);
  };
  if (say.guard === null) return own();
  // It stands for itself: it means the same wherever it is asked.
  const alone: Frame = { ...frame, clause: null, record, bound: new Map(), name, cites: say.cites };
  const guard = frame.evaluate(say.guard, alone);
  const behind = say.say === 'power' ? noOutcome : droppedOutcome();
  return union([
    spreadOf(guard),
    ...(canBeYes(guard) ? [own()] : []),
    ...(canBeNo(guard) || guard.notApplicable !== null ? [behind] : []),
  ]);
}

/** What was given counts on its days; while the reference date is open it is that, or as if it was not given. */
function readGiven(frame: Frame, say: Say, record: KnownRecord | null): Outcomes {
  const id = sayInput(say.name, record);
  const given = frame.evaluation.known.given.get(id);
  if (given?.between === undefined || given.wrong !== null) return readSayInput(frame, say, record);
  const { isWithin, isBeyond } = placeOf(given.between, frame);
  const counts = isWithin ? ofPieces(given.between.pieces) : nothing;
  if (isSingle(counts)) frame.evaluation.onSettled?.(id);
  return union([counts, isBeyond ? readSayInput(frame, say, record) : nothing]);
}

/** Whether what is known of it turns on the reference date, which is open. */
export function countsOnSomeDays(frame: Frame, say: Say, record: KnownRecord | null): boolean {
  const given = frame.evaluation.known.given.get(sayInput(say.name, record));
  return given?.between !== undefined && given.wrong === null;
}

function placeOf(
  period: NonNullable<GivenInput['between']>,
  frame: Frame,
): { readonly isWithin: boolean; readonly isBeyond: boolean } {
  const today = readReferenceDate(frame);
  const { onCut } = frame.evaluation;
  const places = today.pieces.flatMap((piece) => {
    const ends = dayEnds(piece);
    return ends === null ? [] : [fallsIn(ends, [period])];
  });
  if (onCut !== null)
    for (const date of [period.from, period.to])
      if (date !== null) cutAt(today.sources, { kind: 'date', date }, onCut);
  return {
    isWithin: places.some(({ within }) => within.length > 0),
    isBeyond: places.some((place) => place.isBeyond),
  };
}
