/** Tries changes out: the evaluator itself decides the case as it would be. */
import { newEvaluation, solve, type Case } from '../case.ts';
import { withoutContradictions } from '../contradictions.ts';
import { decideAll } from '../decide/everything.ts';
import { decidedKey, type GivenInput, type Known } from '../known/known.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import { one, type Piece } from '../possible/piece.ts';
import type { Cut } from '../possible/source.ts';
import { CutSet } from '../settle/variables.ts';
import type { Settled } from '../settle/settled.ts';
import { alwaysTarget } from '../targets.ts';
import { closureOf } from '../../total/program-index.ts';
import type { Move } from './move.ts';
import type { Ground, Unit } from './unit.ts';
import type { Wanted } from './wanted.ts';

export interface Tried {
  readonly solved: Case;
  readonly settled: Settled;
}

/** Decides the clause on a case; null where no such case exists. */
export function tryOut(ground: Ground, name: string): Tried | null {
  const { index, known, readings, record, prover } = ground;
  const solved = solve(index, known, readings, [name], { prover });
  const settled = solved.settled.get(decidedKey(name, record));
  return settled === undefined ? null : { solved, settled };
}

export const isReached = ({ settled }: Tried, { matches }: Wanted): boolean => {
  const { outcomes } = settled;
  const [only] = outcomes.pieces;
  return isSingle(outcomes) && only?.kind === 'one' && matches(only.value);
};

/** Whether some of what is still possible is wanted. */
export const isPossibly = ({ pieces }: Outcomes, { matches }: Wanted): boolean =>
  pieces.some((piece) => piece.kind !== 'one' || matches(piece.value));

/** Whether with these changes the outcome is the wanted one, whatever the rest is that is not known. */
export function holds(ground: Ground, name: string, moves: readonly Move[], wanted: Wanted): boolean {
  const changed = withMoves(ground, moves, (move) =>
    move.unit.bar === null ? changedTo(move) : move.candidate.cell,
  );
  let isContradicted = false;
  const known = withoutContradictions(changed.index, changed.known, changed.readings, () => {
    isContradicted = true;
  });
  if (isContradicted) return false;
  const tried = tryOut({ ...changed, known }, name);
  return tried !== null && isReached(tried, wanted);
}

/** Of a set whose other members are not known these stay so. */
export const changedTo = ({ candidate }: Move): Piece =>
  candidate.cell.kind === 'sets' ? candidate.cell : one(candidate.value);

export function withMoves(ground: Ground, moves: readonly Move[], pieceOf: (move: Move) => Piece): Ground {
  const given = new Map<string, GivenInput>(ground.known.given);
  const readings = new Map(ground.readings);
  let { referenceDate } = ground.known;
  for (const move of moves) {
    const { unit, candidate } = move;
    const { value } = candidate;
    if (unit.kind === 'reading' && value.kind === 'text') readings.set(unit.path, value.text);
    else if (unit.kind === 'referenceDate' && value.kind === 'date') referenceDate = value.date;
    else given.set(unit.id, { path: unit.path, pieces: [pieceOf(move)], wrong: null });
  }
  return { ...ground, readings, known: { ...ground.known, given, referenceDate } };
}

/** Where the evaluator would cut some inputs if they were open, the others as they are. */
export function cutsOf(ground: Ground, name: string, opened: readonly Unit[]): CutSet {
  const { index, known, readings } = ground;
  const cuts = new CutSet();
  const ids = new Set(opened.map(({ id }) => id));
  const evaluation = {
    ...newEvaluation(index, opening(known, opened), readings),
    onCut: (input: string, cut: Cut): void => {
      if (ids.has(input)) cuts.add(input, cut);
    },
  };
  const always = index.program.always.map((one) => alwaysTarget(one, index));
  const read = always.flatMap(({ closure }) => closure.map((clause) => clause.name));
  decideAll(evaluation, closureOf([name, ...read], index));
  for (const { decide } of always) decide(evaluation);
  return cuts;
}

export function opening(known: Known, opened: readonly Unit[]): Known {
  const given = new Map<string, GivenInput>(known.given);
  for (const { id, path, domain } of opened) given.set(id, { path, pieces: domain, wrong: null });
  const isDateOpen = opened.some(({ kind }) => kind === 'referenceDate');
  return { ...known, given, referenceDate: isDateOpen ? null : known.referenceDate };
}
