/** Of sets of changes that are equally many those that change the least. */
import type { Type } from '../../base/value.ts';
import { exact, type Exact } from '../../base/exact.ts';
import { valueText } from '../../total/value-text.ts';
import type { Size } from './candidates.ts';
import type { Move } from './move.ts';

/** For the same inputs only what is not beaten: no other changes each of them as little, and one of them less. */
export function smallestOf(all: readonly (readonly Move[])[]): readonly (readonly Move[])[] {
  const groups = new Map<string, (readonly Move[])[]>();
  for (const moves of distinctOf(all)) {
    const key = moves.map(({ unit }) => unit.id).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), moves]);
  }
  const kept = [...groups.values()].flatMap((group) =>
    group.filter((moves) => !group.some((other) => other !== moves && beats(other, moves))),
  );
  return inOrder(kept);
}

function distinctOf(all: readonly (readonly Move[])[]): readonly (readonly Move[])[] {
  const byText = new Map(
    all.map((moves) => {
      const sorted = [...moves].sort((left, right) => (left.unit.path < right.unit.path ? -1 : 1));
      return [sorted.map(textOf).join('\n'), sorted] as const;
    }),
  );
  return [...byText.values()];
}

const textOf = ({ unit, candidate }: Move): string =>
  `${unit.path} ${candidate.value.kind} ${valueText(candidate.value)}`;

function beats(left: readonly Move[], right: readonly Move[]): boolean {
  const orders = left.map((move, place) => compareSizes(move, right[place]));
  return (
    orders.every((order) => order !== null && order <= 0) &&
    orders.some((order) => order !== null && order < 0)
  );
}

/** Null: not to be compared. */
function compareSizes(left: Move, right: Move | undefined): number | null {
  if (right === undefined || left.candidate.size.scale !== right.candidate.size.scale) return null;
  return Number(left.candidate.size.amount.compare(right.candidate.size.amount));
}

/** The least change first where all changes are of one kind of figure; then by name. */
function inOrder(all: readonly (readonly Move[])[]): readonly (readonly Move[])[] {
  const kinds = new Set(all.flat().map(({ unit, candidate }) => kindOf(unit.type, candidate.size)));
  const isOneKind = kinds.size === 1 && !kinds.has('');
  const byName = (left: readonly Move[], right: readonly Move[]): number => {
    const [first, second] = [left, right].map((moves) => moves.map(textOf).join('\n'));
    return String(first) < String(second) ? -1 : 1;
  };
  return [...all].sort(
    (left, right) => (isOneKind ? Number(total(left).compare(total(right))) : 0) || byName(left, right),
  );
}

const kindOf = (type: Type, { scale }: Size): string =>
  scale === 'distance' && type.kind !== 'choice' && type.kind !== 'set' ? type.kind : '';

const total = (moves: readonly Move[]): Exact =>
  moves.reduce((sum, { candidate }) => sum.add(candidate.size.amount), exact(0));
