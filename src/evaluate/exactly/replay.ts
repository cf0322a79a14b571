/** A completion that a solver found, decided by the evaluator: what it comes to there. */
import type { Input } from '../../diagram/model.ts';
import type { Given } from '../../solve/domain.ts';
import type { Found, Wanted } from '../../solve/problem.ts';
import type { Assumption, Evaluation } from '../decide/evaluation.ts';
import type { Outcomes } from '../possible/outcomes.ts';
import { comparePieces } from '../possible/compare-pieces.ts';
import { one, yesPiece, type Piece } from '../possible/piece.ts';
import { settle, type Constraint, type Target } from '../settle/settle.ts';

/** Null: no such case, or not all of it is found out. `isWhole`: nothing that the solver was asked was left free. */
export type Replay = (found: Found, isWhole: boolean) => Outcomes | null;

/** Work that one completion may take; what is still open in it is little. */
const WORK = 2_000;

/** Of a completion that leaves lists open most are not found out however long it takes. */
const WORK_IN_PART = 50;

export const replayOn =
  (
    target: Target,
    evaluation: Evaluation,
    constraints: readonly Constraint[],
    idOf: (input: Input) => string | null,
  ): Replay =>
  (found, isWhole) => {
    const assumed = new Map<string, Assumption>(evaluation.assumed);
    for (const [input, value] of found) {
      const id = idOf(input);
      if (id !== null) assumed.set(id, { kind: 'values', pieces: [pieceOf(value)] });
    }
    const { outcomes, isInexact, isImpossible } = settle(
      target,
      evaluation,
      constraints,
      { left: isWhole ? WORK : WORK_IN_PART },
      assumed,
    );
    return isInexact || isImpossible ? null : outcomes;
  };

const pieceOf = (given: Given): Piece =>
  given.kind === 'awaited'
    ? { kind: 'days', as: 'event', low: given.day, high: given.day, isLater: true }
    : one(given);

/** Whether what a completion comes to is what was wanted of it. */
export function comesTo(outcomes: Outcomes | null, wanted: Wanted): boolean {
  if (outcomes === null) return false;
  if (wanted.kind === 'without') return outcomes[wanted.way] !== null;
  return outcomes.pieces.some((piece) => piece.kind === 'one' && isPartOf(piece, wanted.part as Piece));
}

const isPartOf = (value: Piece, part: Piece): boolean =>
  comparePieces('equal', [value, part])?.includes(yesPiece) ?? false;
