/**
 * Where there is no diagram to read: changes are tried out one by one, then two by two, within bounds. What is found
 * holds; that nothing smaller does is known only where it is one change.
 */
import { yearsRead } from '../known/years-read.ts';
import { newEvaluation } from '../case.ts';
import { decideAll } from '../decide/everything.ts';
import { decidedKey, type KnownRecord } from '../known/known.ts';
import { closureOf } from '../../total/program-index.ts';
import { candidatesOf, setCandidates, type Candidate } from './candidates.ts';
import { cutsFrom } from './cells.ts';
import type { Move } from './move.ts';
import type { Found } from './search.ts';
import { cutsOf, holds, opening } from './trial.ts';
import { doneUnit, factUnit, type Ground, type Unit } from './unit.ts';
import type { Wanted } from './wanted.ts';

const TRIAL_LIMIT = 600;

export interface Bounded extends Found {
  /** Whether nothing that can be changed matters at all. */
  readonly isIdle: boolean;
}

export function boundedSearch(ground: Ground, name: string, wanted: Wanted): Bounded {
  const units = relevantUnits(ground, name);
  const candidates = new Map(units.map((unit) => [unit, candidatesFor(unit, units, ground, name)]));
  const isFinite = units.every(({ type }) => ['boolean', 'choice', 'party'].includes(type.kind));
  let left = TRIAL_LIMIT;
  const found: (readonly Move[])[] = [];
  const attempt = (moves: readonly Move[]): void => {
    left -= 1;
    if (left >= 0 && holds(ground, name, moves, wanted)) found.push(moves);
  };
  const movesOf = (unit: Unit): readonly Move[] =>
    (candidates.get(unit) ?? []).map((candidate) => ({ unit, candidate }));
  for (const unit of units) for (const move of movesOf(unit)) attempt([move]);
  const isIdle = units.length === 0;
  if (found.length > 0 || isIdle)
    return { choices: found, isComplete: left >= 0 && isFinite, isProven: true, least: 0, isIdle };
  for (const [place, first] of units.entries())
    for (const second of units.slice(place + 1))
      for (const one of movesOf(first))
        for (const other of movesOf(second)) if (left > 0) attempt([one, other]);
  return {
    choices: found,
    isComplete: false,
    isProven: left >= 0 && isFinite && found.length > 0,
    least: 0,
    isIdle,
  };
}

/** Everything that can be changed and that the clause meets when it is open. */
function relevantUnits(ground: Ground, name: string): readonly Unit[] {
  const { index, known, readings, record } = ground;
  const all = changeableUnits(ground);
  const evaluation = newEvaluation(index, opening(known, all), readings);
  decideAll(evaluation, closureOf([name], index));
  const met = evaluation.decided.get(decidedKey(name, record))?.trail.met ?? new Set<string>();
  return all.filter(({ id }) => met.has(id));
}

/** Everything that can be changed, of all records. */
export function changeableUnits(ground: Ground): readonly Unit[] {
  const { index, known } = ground;
  const records = [...known.records.values()].flatMap(withRecordsUnder);
  const facts = records.flatMap((record) =>
    index.program.facts
      .filter(({ subject }) => subject === record.subject)
      .flatMap((fact) =>
        (fact.isYearly ? yearsRead(index, fact) : [null]).map((year) => factUnit(fact, record, year, ground)),
      ),
  );
  const steps = index.program.clauses.flatMap((clause) => {
    if (clause.kind !== 'step') return [];
    if (clause.per === null) return [doneUnit(clause, null, ground)];
    return records
      .filter(({ subject }) => subject === clause.per)
      .map((record) => doneUnit(clause, record, ground));
  });
  return [...facts, ...steps].filter(({ bar }) => bar === null);
}

const withRecordsUnder = (record: KnownRecord): readonly KnownRecord[] => [
  record,
  ...[...record.lists.values()].flatMap(({ records }) => records.flatMap(withRecordsUnder)),
];

/** Cut where it is cut alone, and where it would be were the others open too. */
function candidatesFor(unit: Unit, all: readonly Unit[], ground: Ground, name: string): readonly Candidate[] {
  const { index, known } = ground;
  if (unit.type.kind === 'set')
    return setCandidates(
      unit,
      (index.choices.get(unit.type.choice)?.members ?? []).map((member) => member.name),
    );
  const cuts = [...cutsOf(ground, name, [unit]).of(unit.id), ...cutsOf(ground, name, all).of(unit.id)];
  return candidatesOf(unit, cutsFrom(cuts), { index, referenceDate: known.referenceDate });
}
