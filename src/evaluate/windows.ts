/** The window of each step on the facts at hand, with how its days were computed; without settling anything. */
import { isIsoDate } from '../base/calendar.ts';
import type { IsoDate } from '../base/value.ts';
import type { Program, Step } from '../ir/ir.ts';
import { closureOf, indexOf, type ProgramIndex } from '../total/program-index.ts';
import { keyPath } from '../total/world.ts';
import { neededList } from './answer/needed-list.ts';
import { newEvaluation } from './case.ts';
import type { DayTrail } from './day-trail.ts';
import { readsOfDay } from './days/reads.ts';
import { windowTrail } from './days/window.ts';
import { frameOf } from './decide/clause.ts';
import { decidedOf, readList, type Decided, type Evaluation } from './decide/evaluation.ts';
import { decideAll, recordsOf } from './decide/everything.ts';
import { readFacts } from './facts/read-facts.ts';
import { decidedKey, type KnownRecord } from './known/known.ts';
import { canHaveValue, canSpread, isSingle, type Outcomes } from './possible/outcomes.ts';
import type { Needed } from './result.ts';

export interface StepWindow {
  /** Path of the step. */
  readonly name: string;
  /** Key of the record, after those of its owners, where the step is per record. */
  readonly key: string | null;
  readonly label: string | null;
  /** The days if it applies. Null: it has no such bound (then the trail is null too), or it is not known, or is a gap. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** How they were computed; null where the step has no such bound. */
  readonly trail: { readonly first: DayTrail | null; readonly last: DayTrail | null };
  /** A day of it is not known because facts are missing. */
  readonly isOpen: boolean;
  /** The inputs that the days that are not known wait for. */
  readonly needed: readonly Needed[];
  /** Whether it applies, as far as that is seen without splitting cases. */
  readonly applies: 'yes' | 'no' | 'open';
}

export interface WindowOptions {
  /** Goes before the one in the facts. */
  readonly referenceDate?: string;
  /** Alternatives to take instead of the chosen ones, by reading; what is not a reading of the policy is left out. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Facts about the world: the subjects of which there is one for all. */
  readonly context?: unknown;
  /** Paths of steps; all of them when it is left out. */
  readonly steps?: readonly string[];
}

/**
 * The windows of the steps of a program, in its order, for each record where they are per record. What is wrong with the
 * facts counts as not known. A step per record of which no record is given, and of which there may be any, has one window
 * with a null key: how its days come about for any record. Never throws on any JSON.
 */
export function windowsOf(
  program: Program,
  facts: unknown,
  options: WindowOptions = {},
): readonly StepWindow[] {
  const index = indexOf(program);
  const { referenceDate, readings = {}, context, steps } = options;
  const day = referenceDate !== undefined && isIsoDate(referenceDate) ? referenceDate : null;
  const { known } = readFacts(index, facts, context, day);
  const evaluation = newEvaluation(index, known, selected(index, readings));
  const asked = program.clauses.filter(
    (clause) => clause.kind === 'step' && (steps === undefined || steps.includes(clause.name)),
  );
  decideAll(
    evaluation,
    closureOf(
      asked.map(({ name }) => name),
      index,
    ),
  );
  return asked.flatMap((clause) => (clause.kind === 'step' ? windowsOfStep(evaluation, clause) : []));
}

function selected(
  index: ProgramIndex,
  readings: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(readings).filter(([name, alternative]) =>
      index.readings.get(name)?.alternatives.some((one) => one.name === alternative),
    ),
  );
}

function windowsOfStep(evaluation: Evaluation, step: Step): readonly StepWindow[] {
  const records = recordsOf(evaluation, step.per);
  const given = records.filter((record) => record?.isFresh !== true);
  const isMany = step.per !== null && evaluation.index.subjects.get(step.per)?.owner != null;
  return (given.length > 0 ? given : records.slice(0, 1)).flatMap((record) => {
    const decided = decidedOf(evaluation, decidedKey(step.name, record));
    if (decided === undefined) return [];
    askForLists(evaluation, step, record);
    const key = isMany && record !== null && !record.isFresh ? keyPath(record) : null;
    return [windowOf(evaluation, step, record, key, decided)];
  });
}

/** What waits for a record that may be there waits for its list. */
function askForLists(evaluation: Evaluation, step: Step, record: KnownRecord | null): void {
  for (let at = record; at !== null; at = at.owner)
    if (at.isFresh && at.owner !== null) readList(frameOf(evaluation, step, at.owner), at.owner, at.subject);
}

function windowOf(
  evaluation: Evaluation,
  step: Step,
  record: KnownRecord | null,
  key: string | null,
  decided: Decided,
): StepWindow {
  const trail = windowTrail(evaluation, step, record, decided);
  const open = (['first', 'last'] as const).filter((end) => isOpenIn(trail[end], decided[end]));
  const reads = new Set(open.flatMap((end) => [...readsOfDay(evaluation, step, record, end)]));
  return {
    name: step.name,
    key,
    label: step.label,
    first: trail.first?.day ?? null,
    last: trail.last?.day ?? null,
    trail,
    isOpen: open.length > 0,
    needed: neededList(
      [...reads].map((input) => ({ input, member: null })),
      evaluation,
    ),
    applies: appliesIn(decided.outcomes),
  };
}

/** A day that is not there may still come when more is known, unless it is sure that there is none. */
function isOpenIn(trail: DayTrail | null, bound: Outcomes | null): boolean {
  if (trail === null || bound === null || trail.day !== null) return false;
  return !isSingle({ ...bound, notApplicable: null });
}

function appliesIn(outcomes: Outcomes): StepWindow['applies'] {
  if (outcomes.notApplicable === null) return 'yes';
  return canHaveValue(outcomes) || canSpread(outcomes) ? 'open' : 'no';
}
