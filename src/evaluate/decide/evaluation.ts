/** One pass over a case: what is known, what is assumed of inputs while splitting, and what was decided so far. */
import { FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import { present } from '../../base/invariant.ts';
import type { Cause, CauseReason } from '../../base/value.ts';
import type { BuiltinStep } from '../../builtins/builtins.ts';
import type { Clause, Expression, Say } from '../../ir/ir.ts';
import type { Prover } from '../../solve/asking.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { ownerOf } from '../../total/world.ts';
import {
  domainOf,
  domainOfFact,
  domainOfSay,
  pathOfFact,
  recordPath,
  withKey,
  type Input,
  type OpenInput,
} from '../known/inputs.ts';
import {
  doneInput,
  factInput,
  listInput,
  REFERENCE_DATE,
  sayInput,
  type Known,
  type KnownList,
  type KnownRecord,
} from '../known/known.ts';
import { isSingle, nothing, ofPieces, type Outcomes } from '../possible/outcomes.ts';
import { days, type Piece } from '../possible/piece.ts';
import { dayEnds } from '../possible/signs.ts';
import type { OnCut } from '../possible/source.ts';

/** What is taken of an input in a part of a split. */
export type Assumption =
  | { readonly kind: 'values'; readonly pieces: readonly Piece[] }
  /** No more records than are known, exactly one more, or at least one more. */
  | { readonly kind: 'list'; readonly more: 'none' | 'one' | 'some' }
  /** These records more than are known, and no others. */
  | { readonly kind: 'records'; readonly records: readonly KnownRecord[] };

/** A rule or an exception, and whether it applied. */
export interface Part {
  readonly kind: 'rule' | 'exception';
  readonly name: string;
  readonly cites: readonly string[];
  readonly condition: Expression | null;
  readonly applies: 'yes' | 'perhaps' | 'no' | 'notAsked';
  readonly outcomes: Outcomes;
  readonly isInPrinciple: boolean;
  readonly steps: readonly BuiltinStep[];
}

export interface Decided {
  readonly outcomes: Outcomes;
  readonly first: Outcomes | null;
  readonly last: Outcomes | null;
  readonly parts: readonly Part[];
  readonly trail: Trail;
}

/** What a decision met on its way. Inputs of which the value was settled are not listed as read. */
export interface Trail {
  readonly reads: Set<string>;
  /** The same, as long as nothing was settled by splitting: what may turn up again when something is assumed. */
  readonly met: Set<string>;
  /** Those read by itself, not through the result of another clause. */
  readonly direct: Set<string>;
  readonly readings: Set<string>;
  readonly says: Set<string>;
  readonly elsewhere: Set<string>;
  readonly clauses: Set<string>;
  /** Norms of written alternatives and figures that count; not passed on to readers. */
  readonly cites: Set<string>;
  readonly steps: BuiltinStep[];
}

export const newTrail = (): Trail => ({
  reads: new Set(),
  met: new Set(),
  direct: new Set(),
  readings: new Set(),
  says: new Set(),
  elsewhere: new Set(),
  clauses: new Set(),
  cites: new Set(),
  steps: [],
});

export function follow(trail: Trail, other: Trail): void {
  for (const read of other.reads) trail.reads.add(read);
  for (const read of other.met) trail.met.add(read);
  for (const reading of other.readings) trail.readings.add(reading);
  for (const say of other.says) trail.says.add(say);
  for (const note of other.elsewhere) trail.elsewhere.add(note);
}

export interface Evaluation {
  readonly index: ProgramIndex;
  readonly known: Known;
  readonly readings: ReadonlyMap<string, string>;
  readonly assumed: ReadonlyMap<string, Assumption>;
  readonly decided: Map<string, Decided>;
  /** What was decided with less assumed: it stands where nothing is decided anew. */
  readonly before: ReadonlyMap<string, Decided> | null;
  /** Every input that was met, by id; shared between passes. */
  readonly inputs: Map<string, OpenInput>;
  /** Told of each settled input that is read. */
  readonly onSettled: ((id: string) => void) | null;
  /** Null: nobody asks where inputs can be cut, and where values come from is not kept. */
  readonly onCut: OnCut | null;
  /** Null: what splitting leaves undecided stays so. */
  readonly prover: Prover | null;
}

export const decidedOf = ({ decided, before }: Evaluation, key: string): Decided | undefined =>
  decided.get(key) ?? before?.get(key);

export type Bound =
  | { readonly kind: 'record'; readonly record: KnownRecord }
  | { readonly kind: 'member'; readonly choice: string; readonly member: string };

export interface Frame {
  readonly evaluation: Evaluation;
  readonly clause: Clause | null;
  readonly name: string;
  readonly cites: readonly string[];
  readonly record: KnownRecord | null;
  readonly bound: ReadonlyMap<string, Bound>;
  readonly trail: Trail;
  readonly evaluate: (expression: Expression, frame: Frame) => Outcomes;
}

export const causeIn = (
  frame: Pick<Frame, 'name' | 'cites'>,
  reason: CauseReason,
  details: Readonly<Record<string, string>> = {},
): Cause => ({ reason, name: frame.name, cites: frame.cites, details });

export const gapIn = (frame: Pick<Frame, 'name' | 'cites'>, reason: CauseReason, details = {}): Outcomes => ({
  ...nothing,
  gap: [causeIn(frame, reason, details)],
});

export function recordInScope(frame: Frame, subject: string, binder: string | null): KnownRecord | null {
  const bound = binder === null ? undefined : frame.bound.get(binder);
  if (bound?.kind === 'record') {
    const own = ownerOf(bound.record, subject);
    if (own !== null) return own;
  }
  const own = ownerOf(frame.record, subject);
  if (own !== null) return own;
  for (const candidate of [...frame.bound.values()].reverse()) {
    const found = candidate.kind === 'record' ? ownerOf(candidate.record, subject) : null;
    if (found !== null) return found;
  }
  return frame.evaluation.known.records.get(subject) ?? null;
}

/** Takes over what a part of a clause met, as the clause's own. */
export function takeOver(trail: Trail, part: Trail): void {
  follow(trail, part);
  for (const read of part.direct) trail.direct.add(read);
  for (const clause of part.clauses) trail.clauses.add(clause);
  for (const cite of part.cites) trail.cites.add(cite);
  trail.steps.push(...part.steps);
}

/** Reads an input: what it can be, with a mark where it is not settled. */
function readInput(frame: Frame, id: string, make: () => Input, domain: () => readonly Piece[]): Outcomes {
  const { evaluation, trail } = frame;
  const assumed = evaluation.assumed.get(id);
  const pieces = assumed?.kind === 'values' ? assumed.pieces : unassumed(evaluation, id, domain);
  const outcomes = ofPieces(pieces, evaluation.onCut === null ? [] : [{ kind: 'same', input: id }]);
  if (isSingle(outcomes)) {
    evaluation.onSettled?.(id);
    return ofPieces(pieces);
  }
  if (!evaluation.inputs.has(id))
    evaluation.inputs.set(id, { ...make(), pieces: unassumed(evaluation, id, domain) });
  trail.reads.add(id);
  trail.met.add(id);
  trail.direct.add(id);
  return outcomes;
}

function unassumed(evaluation: Evaluation, id: string, domain: () => readonly Piece[]): readonly Piece[] {
  const given = evaluation.known.given.get(id)?.pieces ?? domain();
  const isAwaited = given.some(
    (piece) => piece.kind === 'one' && piece.value.kind === 'event' && piece.value.day === 'notYet',
  );
  if (!isAwaited) return given;
  const from = dayEnds(present(referenceDatePieces(evaluation)[0]))?.low ?? FIRST_DAY;
  const later = days('event', from, LAST_DAY, true);
  return later === null ? given : [...given, later];
}

function referenceDatePieces({ index, known, assumed }: Evaluation): readonly Piece[] {
  const taken = assumed.get(REFERENCE_DATE);
  if (taken?.kind === 'values') return taken.pieces;
  const { consultable } = index.program;
  const [low, high] =
    known.referenceDate === null
      ? [consultable?.from ?? FIRST_DAY, consultable?.to ?? LAST_DAY]
      : [known.referenceDate, known.referenceDate];
  const piece = days('date', low, high);
  return piece === null ? [] : [piece];
}

export function readReferenceDate(frame: Frame): Outcomes {
  const make = (): Input => ({
    id: REFERENCE_DATE,
    kind: 'referenceDate',
    path: 'peildatum',
    label: null,
    effort: null,
    type: { kind: 'date' },
    lists: [],
  });
  const pieces = referenceDatePieces(frame.evaluation);
  return readInput(frame, REFERENCE_DATE, make, () => pieces);
}

/** The lists through which a fresh record and its owners would be there, outermost first. */
function listsOf(record: KnownRecord | null): readonly string[] {
  const lists: string[] = [];
  for (let at = record; at !== null; at = at.owner)
    if (at.isFresh && at.owner !== null) lists.unshift(listInput(at.owner, at.subject));
  return lists;
}

export function readFact(frame: Frame, record: KnownRecord, name: string, year: number | null): Outcomes {
  const { index } = frame.evaluation;
  const fact = index.facts.get(`${record.subject}.${name}`);
  if (fact === undefined) return nothing;
  const id = factInput(record, name, year);
  const make = (): Input => ({
    id,
    kind: 'fact',
    path: pathOfFact(record, name, year),
    label: fact.question ?? fact.label,
    effort: fact.effort,
    type: fact.type,
    lists: listsOf(record),
  });
  return readInput(frame, id, make, () => domainOfFact(fact, index));
}

export function readSayInput(frame: Frame, say: Say, record: KnownRecord | null): Outcomes {
  const id = sayInput(say.name, record);
  const make = (): Input => ({
    id,
    kind: say.say,
    path: withKey(say.name, record),
    label: say.label,
    effort: null,
    type: say.say === 'power' ? { kind: 'boolean' } : say.type,
    lists: listsOf(record),
  });
  return readInput(frame, id, make, () => domainOfSay(say, frame.evaluation.index));
}

export function readDone(frame: Frame, step: string, record: KnownRecord | null): Outcomes {
  const id = doneInput(step, record);
  const make = (): Input => ({
    id,
    kind: 'event',
    path: `${withKey(step, record)}.gedaan`,
    label: frame.evaluation.index.clauses.get(step)?.label ?? null,
    effort: null,
    type: { kind: 'event' },
    lists: listsOf(record),
  });
  return readInput(frame, id, make, () => domainOf({ kind: 'event' }, frame.evaluation.index));
}

/** The records of a list that are surely there, and one for those that may be there besides. */
export function readList(
  frame: Frame,
  owner: KnownRecord,
  subject: string,
): KnownList & { readonly mayHaveMore: boolean } {
  const { evaluation, trail } = frame;
  const list = owner.lists.get(subject) ?? { records: [], more: null };
  const id = listInput(owner, subject);
  if (list.more === null) {
    evaluation.onSettled?.(id);
    return { ...list, mayHaveMore: false };
  }
  const assumed = evaluation.assumed.get(id);
  if (assumed?.kind === 'records')
    return { records: [...list.records, ...assumed.records], more: null, mayHaveMore: false };
  const more = assumed?.kind === 'list' ? assumed.more : 'any';
  if (more === 'none') return { records: list.records, more: null, mayHaveMore: false };
  if (more === 'one') return { records: [...list.records, list.more], more: null, mayHaveMore: false };
  if (!evaluation.inputs.has(id))
    evaluation.inputs.set(id, {
      id,
      kind: 'list',
      path: owner.owner === null ? subject : `${recordPath(owner)}.${subject}`,
      label: evaluation.index.subjects.get(subject)?.label ?? null,
      effort: null,
      type: null,
      lists: listsOf(owner),
      pieces: [],
    });
  trail.reads.add(id);
  trail.met.add(id);
  trail.direct.add(id);
  if (more === 'some') return { records: [...list.records, list.more], more: list.more, mayHaveMore: true };
  return { ...list, mayHaveMore: true };
}
