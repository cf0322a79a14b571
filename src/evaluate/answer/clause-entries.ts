/** The entries of everything with a result. */
import type { Clause, Decision, Group, Step } from '../../ir/ir.ts';
import { frees } from '../../total/step.ts';
import type { Case } from '../case.ts';
import { windowTrail } from '../days/window.ts';
import { resultOf, frameOf } from '../decide/clause.ts';
import { recordsOf } from '../decide/everything.ts';
import { recordInScope, type Decided } from '../decide/evaluation.ts';
import { decidedKey, type KnownRecord } from '../known/known.ts';
import { valueJson } from '../literal-json.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import type { Entry, GroupEntry, Keyed, RequirementEntry, StepEntry } from '../result.ts';
import type { Settled } from '../settle/settled.ts';
import { keyPath } from '../../total/world.ts';
import { citesOf, entryOf } from './entry.ts';
import { inPrincipleOf } from './in-principle.ts';
import { showMet, type Show } from './possible-json.ts';
import { proofsOf, type ProofOf } from './proof.ts';

export interface Answering {
  readonly solved: Case;
  readonly different: ReadonlyMap<string, ReadonlySet<string>>;
  /** Null: nobody asks why. */
  readonly proofOf: ProofOf | null;
}

interface Found {
  readonly decided: Decided;
  readonly settled: Settled;
  readonly record: KnownRecord | null;
}

/** By name; for a subject of which there are many by key. */
export function keyed<Item>(
  solved: Case,
  per: string | null,
  make: (record: KnownRecord | null) => Item | null,
): Keyed<Item>[string] | null {
  const { index } = solved.evaluation;
  const isMany = per !== null && index.subjects.get(per)?.owner != null;
  const records = recordsOf(solved.evaluation, per).filter((record) => record?.isFresh !== true);
  const items = records.flatMap((record) => {
    const item = make(record);
    return item === null ? [] : [[keyPath(record), item] as const];
  });
  if (isMany) return Object.fromEntries(items);
  return items[0]?.[1] ?? null;
}

/** The entries of the clauses of one kind that are asked for. */
export function entriesOf<Kind extends Clause['kind'], Item>(
  answering: Answering,
  clauses: readonly Clause[],
  kind: Kind,
  make: (clause: Extract<Clause, { readonly kind: Kind }>, found: Found) => Item,
): Keyed<Item> {
  const { solved } = answering;
  const isKind = (clause: Clause): clause is Extract<Clause, { readonly kind: Kind }> => clause.kind === kind;
  const entries = clauses.filter(isKind).flatMap((clause) => {
    const value = keyed(solved, clause.per, (record) => {
      const found = findIn(solved, clause, record);
      return found === null ? null : make(clause, found);
    });
    return value === null ? [] : [[clause.name, value] as const];
  });
  return Object.fromEntries(entries);
}

function findIn(solved: Case, clause: Clause, record: KnownRecord | null): Found | null {
  const key = decidedKey(clause.name, record);
  const [decided, settled] = [solved.decided.get(key), solved.settled.get(key)];
  return decided === undefined || settled === undefined ? null : { decided, settled, record };
}

function plainEntry(
  answering: Answering,
  clause: Clause,
  found: Found,
  show: Show,
  inPrinciple: Entry['inPrinciple'] = null,
): Entry {
  const { solved, different, proofOf } = answering;
  const key = decidedKey(clause.name, found.record);
  return entryOf(found, solved.evaluation, {
    show,
    label: clause.label,
    cites: citesOf(clause, found.decided, found.settled, solved.evaluation),
    inPrinciple,
    wouldDiffer: (reading) => different.get(reading)?.has(key) ?? false,
    because: proofOf === null ? null : proofOf(clause, found.record),
  });
}

/** The proofs of a case that is solved. */
export const proofsIn = (solved: Case): ProofOf => proofsOf(solved.evaluation, splitsOf(solved));

const splitsOf = ({ settled }: Case): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...settled]
      .filter(([, one]) => isSingle(one.outcomes) && one.split.length > 0)
      .map(([key, one]) => [key, one.split]),
  );

export const decisionEntries = (answering: Answering, clauses: readonly Clause[]): Keyed<Entry> =>
  entriesOf(answering, clauses, 'decision', (clause: Decision, found) =>
    plainEntry(
      answering,
      clause,
      found,
      valueJson,
      inPrincipleOf(answering.solved, clause, found.record, found.decided.parts),
    ),
  );

export const requirementEntries = (
  answering: Answering,
  clauses: readonly Clause[],
): Keyed<RequirementEntry> =>
  entriesOf(answering, clauses, 'requirement', (clause, found) => ({
    ...plainEntry(answering, clause, found, showMet),
    force: clause.force,
    kind: clause.requirement,
  }));

export const groupEntries = (answering: Answering, clauses: readonly Clause[]): Keyed<GroupEntry> =>
  entriesOf(answering, clauses, 'group', (clause, found) => {
    const entry = plainEntry(answering, clause, found, showMet);
    const quiet = clause.isSoft ? { ...entry, outcome: null, possible: [] } : entry;
    return {
      ...quiet,
      isSoft: clause.isSoft,
      members: clause.members,
      counts: countsOf(answering, clause, found.record),
    };
  });

function countsOf({ solved }: Answering, group: Group, record: KnownRecord | null): GroupEntry['counts'] {
  const counts = { met: 0, notMet: 0, undetermined: 0, notApplicable: 0 };
  const frame = frameOf(solved.evaluation, group, record);
  for (const name of group.members) {
    const member = solved.evaluation.index.clauses.get(name);
    const own = member === undefined || member.per === null ? null : recordInScope(frame, member.per, null);
    const outcomes = solved.settled.get(decidedKey(name, own))?.outcomes;
    counts[outcomes === undefined ? 'undetermined' : truthOf(outcomes)] += 1;
  }
  return counts;
}

function truthOf(outcomes: Outcomes): keyof GroupEntry['counts'] {
  if (!isSingle(outcomes)) return 'undetermined';
  if (outcomes.notApplicable !== null) return 'notApplicable';
  const [only] = outcomes.pieces;
  if (only?.kind !== 'one' || only.value.kind !== 'boolean') return 'undetermined';
  return only.value.value ? 'met' : 'notMet';
}

export const stepEntries = (answering: Answering, clauses: readonly Clause[]): Keyed<StepEntry> =>
  entriesOf(answering, clauses, 'step', (clause, found) => {
    const entry = plainEntry(answering, clause, found, valueJson);
    return {
      ...entry,
      first: dayOf(found.decided.first),
      last: dayOf(found.decided.last),
      trail: windowTrail(answering.solved.evaluation, clause, found.record, found.decided),
      state: typeof entry.outcome === 'string' ? entry.outcome : null,
      by: clause.by,
      force: clause.force,
      timeline: clause.timeline,
      via: clause.via,
      contents: clause.contents,
      isOptional: clause.isOptional,
      isYearly: clause.isYearly,
      dependsOn: clause.dependsOn,
      waitsFor: waitsFor(answering, clause, found.record),
      consequence: clause.consequence,
    };
  });

function dayOf(bound: Outcomes | null): string | null {
  const [only] = bound?.pieces ?? [];
  if (bound === null || !isSingle(bound) || only?.kind !== 'one') return null;
  return only.value.kind === 'date' ? only.value.date : only.value.kind === 'event' ? only.value.day : null;
}

/** The steps that it depends on and that are surely not done. */
function waitsFor({ solved }: Answering, step: Step, record: KnownRecord | null): readonly string[] {
  const frame = frameOf(solved.evaluation, step, record);
  return step.dependsOn.filter((name) => {
    const outcomes = resultOf(name, frame);
    return (
      isSingle(outcomes) &&
      outcomes.pieces.some((piece) => piece.kind === 'one' && !frees({ kind: 'value', value: piece.value }))
    );
  });
}
