/** What the variables of a diagram find on a case of which something is known. */
import type { Value } from '../../base/value.ts';
import { AWAITED, isAskedBothWays, VALUE } from '../../diagram/inputs.ts';
import type { Cells, Input, Term, Threshold, Variable, WholeSource } from '../../diagram/model.ts';
import { rowOf } from '../../diagram/term.ts';
import { childFor, comparePlaces, placeOf } from '../../diagram/variable.ts';
import {
  readDone,
  readFact,
  readReferenceDate,
  readSayInput,
  recordInScope,
  type Frame,
} from '../decide/evaluation.ts';
import { applyContext } from '../decide/expression.ts';
import { countsOnSomeDays } from '../decide/say.ts';
import { extremeOf } from '../decide/extreme.ts';
import { doneInput, factInput, REFERENCE_DATE, sayInput, type KnownRecord } from '../known/known.ts';
import { applyRow } from '../possible/apply.ts';
import { isSingle, nothing, ofValue, union, type Outcomes } from '../possible/outcomes.ts';
import type { DayPiece, Piece } from '../possible/piece.ts';
import type { NeededInput } from './settled.ts';
import { outcomesOfWhole } from './whole.ts';

/** A case reaches something that a diagram cannot say: a quantifier that is open, a record that is not there. */
export class LeftOpen extends Error {}

export interface OnCase {
  /** What an input can be. */
  readonly outcomesOf: (input: Input) => Outcomes;
  /** The children that a variable can have. Throws `LeftOpen`. */
  readonly childrenOf: (variable: Variable) => readonly number[];
}

/** `fixed` are values that are taken for inputs that are open. */
export function onCase(frame: Frame, fixed: ReadonlyMap<Input, Value> = new Map()): OnCase {
  const outcomesOf = (input: Input): Outcomes => {
    const value = fixed.get(input);
    return value === undefined ? readSource(input, frame, outcomesOf) : ofValue(value);
  };
  return { outcomesOf, childrenOf: (variable) => childrenOf(variable, outcomesOf(variable.input)) };
}

function childrenOf(variable: Variable, outcomes: Outcomes): readonly number[] {
  const { source, type } = variable.input;
  const isComputed = source.kind === 'relation' && type.kind !== 'boolean';
  if (isComputed && !isSingle(outcomes)) throw new LeftOpen();
  return childrenIn(variable, outcomes);
}

/** The children that a variable has on values, and ways of having none. */
export function childrenIn(variable: Variable, outcomes: Outcomes): readonly number[] {
  const children = variable.kind === 'cells' ? ofCells(variable, outcomes) : ofThreshold(variable, outcomes);
  return [...children].sort((left, right) => left - right);
}

function ofCells(variable: Cells, outcomes: Outcomes): ReadonlySet<number> {
  const children = new Set<number>();
  for (const piece of outcomes.pieces)
    children.add(
      piece.kind === 'one'
        ? childFor(variable, { kind: 'value', value: piece.value })
        : cellOfPiece(variable, piece),
    );
  // Of a test over several inputs the cases without a truth lie elsewhere: a divisor that is zero was asked before.
  for (const kind of ['notApplicable', 'gap', 'conflict', 'error'] as const)
    if (outcomes[kind] !== null && variable.cells.includes(kind)) children.add(variable.cells.indexOf(kind));
  return children;
}

function cellOfPiece({ cells }: Cells, piece: Piece): number {
  const isAwaited = piece.kind === 'days' && piece.isLater && cells.includes(AWAITED);
  return cells.indexOf(isAwaited ? AWAITED : VALUE);
}

/** Pieces without a place among figures or days lie in another cell of the same input. */
function ofThreshold(variable: Threshold, { pieces }: Outcomes): ReadonlySet<number> {
  const children = new Set<number>();
  for (const piece of pieces) {
    const ends = endsOf(piece);
    if (ends === null) continue;
    const low = comparePlaces(ends.low, variable.at);
    const high = comparePlaces(ends.high, variable.at);
    if (low < 0 || (low === 0 && variable.isAfter && !ends.isLowOpen)) children.add(0);
    if (high > 0 || (high === 0 && !variable.isAfter && !ends.isHighOpen)) children.add(1);
  }
  return children;
}

export interface Ends {
  readonly low: Threshold['at'];
  readonly high: Threshold['at'];
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

/** The figures or days between which a piece lies; null for one that has no place among them. */
export function endsOf(piece: Piece): Ends | null {
  switch (piece.kind) {
    case 'one': {
      const place = placeOf(piece.value);
      return place === null ? null : { low: place, high: place, isLowOpen: false, isHighOpen: false };
    }
    case 'figures':
      return piece;
    case 'days':
      return { low: piece.low, high: piece.high, isLowOpen: false, isHighOpen: false };
    case 'periods':
    case 'sets':
    case 'other':
      return null;
  }
}

type Read = (input: Input) => Outcomes;

function readSource(input: Input, frame: Frame, read: Read): Outcomes {
  const { source } = input;
  const { index, readings } = frame.evaluation;
  switch (source.kind) {
    case 'fact': {
      const outcomes = readFact(frame, recordOf(source.subject, frame), source.fact, source.year);
      return untied(outcomes, input, frame);
    }
    case 'say': {
      const say = index.says.get(source.name);
      const record = say?.per == null ? null : recordInScope(frame, say.per, null);
      if (say === undefined || countsOnSomeDays(frame, say, record)) throw new LeftOpen();
      return readSayInput(frame, say, record);
    }
    case 'done':
      return untied(readDone(frame, source.step, recordOfStep(source.step, frame)), input, frame);
    case 'referenceDate':
      return readReferenceDate(frame);
    case 'reading': {
      const chosen = readings.get(source.reading);
      const first = index.readings.get(source.reading)?.alternatives[0]?.name;
      return ofValue({ kind: 'text', text: chosen ?? first ?? '' });
    }
    case 'member':
      return ofMember(read(source.of), source.member);
    case 'relation':
      return applied(source.builtin, source.parts, frame, read);
    case 'whole':
      return settledWhole(source, frame);
  }
}

/** What goes over records counts once it is settled; before that splitting knows them one by one. */
function settledWhole(source: WholeSource, { evaluation, record }: Frame): Outcomes {
  const outcomes = outcomesOfWhole(source, evaluation, record);
  if (outcomes === null || !isSingle(outcomes)) throw new LeftOpen();
  return outcomes;
}

/**
 * What may still come of an event, untied from all else. Of a step whose event nobody reads only the state counts: what
 * comes later is not done. What comes from an unknown reference date on is tied to that date, unless it may be any day
 * anyhow; and where it is asked both ways, the day is tied to how it stands: splitting tells those apart.
 */
function untied(outcomes: Outcomes, { source }: Input, { evaluation: { index, known } }: Frame): Outcomes {
  const [later, others] = [
    outcomes.pieces.filter((piece) => piece.kind === 'days' && piece.isLater),
    outcomes.pieces.filter((piece) => piece.kind !== 'days' || !piece.isLater),
  ];
  if (later.length === 0) return outcomes;
  const isAsked = isAskedBothWays(source, index);
  if (source.kind === 'done' && !isAsked) return { ...outcomes, pieces: others };
  const isDayOpen = known.referenceDate === null;
  const days = others.filter((piece) => piece.kind === 'days');
  const isTied = isAsked
    ? isDayOpen || days.length > 0
    : isDayOpen && !later.every((piece) => days.some((other) => covers(other, piece)));
  if (isTied) throw new LeftOpen();
  return outcomes;
}

const covers = (piece: DayPiece, other: Piece): boolean =>
  other.kind === 'days' && piece.low <= other.low && piece.high >= other.high;

const bothWays = union([true, false].map((value) => ofValue({ kind: 'boolean', value })));

function ofMember({ pieces }: Outcomes, member: string): Outcomes {
  const found = new Set<boolean>();
  for (const piece of pieces) {
    if (piece.kind === 'sets') {
      if (piece.perhaps.includes(member)) return bothWays;
      found.add(piece.certain.includes(member));
    } else if (piece.kind === 'one' && piece.value.kind === 'set')
      found.add(piece.value.members.includes(member));
  }
  return union([...found].map((value) => ofValue({ kind: 'boolean', value })));
}

const applied = (builtin: Parameters<typeof rowOf>[0], parts: readonly Term[], frame: Frame, read: Read) =>
  applyRow(
    rowOf(builtin),
    parts.map((part) => outcomesOfTerm(part, frame, read)),
    applyContext(frame),
  );

export function outcomesOfTerm(term: Term, frame: Frame, read: Read): Outcomes {
  switch (term.kind) {
    case 'constant':
      return ofValue(term.value);
    case 'input':
      return read(term.input);
    case 'call':
      return applied(term.builtin, term.parts, frame, read);
    case 'pick': {
      const isThere = { open: nothing, isOpenOnly: false, mayBeGone: false };
      const items = term.items.map((item) => ({ ...isThere, outcomes: outcomesOfTerm(item, frame, read) }));
      return extremeOf(term.pick, items, frame);
    }
  }
}

function recordOf(subject: string, frame: Frame): KnownRecord {
  const record = recordInScope(frame, subject, null);
  if (record === null) throw new LeftOpen();
  return record;
}

function recordOfStep(step: string, frame: Frame): KnownRecord | null {
  const per = frame.evaluation.index.clauses.get(step)?.per ?? null;
  return per === null ? null : recordInScope(frame, per, null);
}

/** The inputs of a case that stand behind an input of a diagram: of a relation each that it goes over. */
export function inputsBehind({ source }: Input, frame: Frame): readonly NeededInput[] {
  const plain = (input: string): readonly NeededInput[] => [{ input, member: null }];
  switch (source.kind) {
    case 'fact':
      return plain(factInput(recordOf(source.subject, frame), source.fact, source.year));
    case 'member':
      return inputsBehind(source.of, frame).map(({ input }) => ({ input, member: source.member }));
    case 'say': {
      const per = frame.evaluation.index.says.get(source.name)?.per ?? null;
      return plain(sayInput(source.name, per === null ? null : recordInScope(frame, per, null)));
    }
    case 'done':
      return plain(doneInput(source.step, recordOfStep(source.step, frame)));
    case 'referenceDate':
      return plain(REFERENCE_DATE);
    case 'relation':
      return source.parts.flatMap(({ inputs }) => inputs.flatMap((input) => inputsBehind(input, frame)));
    case 'reading':
    case 'whole':
      throw new LeftOpen();
  }
}
