/** Choices as they are told: changes, and what is not known and has to turn out in one way. */
import type { Possible } from '../result.ts';
import { pieceJson } from '../answer/possible-json.ts';
import { valueJson } from '../literal-json.ts';
import type { Piece } from '../possible/piece.ts';
import type { Change, Proviso, Way } from './answer.ts';
import type { Move } from './move.ts';

export const wayOf = (moves: readonly Move[]): Way => ({
  changes: moves.filter(({ unit }) => unit.bar === null).map(changeOf),
  provided: moves.filter(({ unit }) => unit.bar !== null).map(provisoOf),
});

function changeOf({ unit, candidate }: Move): Change {
  const { path, kind, label, pieces, type, until } = unit;
  return {
    ...{ path, kind: kind === 'event' ? 'event' : 'fact', label, from: possibleOf(pieces) },
    to: valueJson(candidate.value),
    choice: type.kind === 'choice' || type.kind === 'set' ? type.choice : null,
    by: until,
  };
}

function provisoOf({ unit, candidate }: Move): Proviso {
  const { path, kind, label, type, bar } = unit;
  return {
    ...{ path, kind: kind === 'reading' ? 'fact' : kind, label, value: pieceJson(candidate.cell, valueJson) },
    choice: type.kind === 'choice' || type.kind === 'set' ? type.choice : null,
    by: bar?.by ?? [],
  };
}

/** An event that has not happened is that, whatever may still come; null: more than one thing is possible. */
export function possibleOf(pieces: readonly Piece[]): Possible | null {
  const settled = pieces.filter((piece) => !(piece.kind === 'days' && piece.isLater));
  const [only] = settled;
  return settled.length === 1 && only !== undefined ? pieceJson(only, valueJson) : null;
}
