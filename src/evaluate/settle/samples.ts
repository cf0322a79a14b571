/** A few settled cases of inputs that are open: each result they give is possible for certain. */
import { present } from '../../base/invariant.ts';
import { exact } from '../../base/exact.ts';
import { addDays, daysBetween } from '../../base/calendar.ts';
import type { Value } from '../../base/value.ts';
import type { Assumption, Evaluation } from '../decide/evaluation.ts';
import { one, type FigurePiece, type Piece } from '../possible/piece.ts';
import type { Assumptions } from './diagram.ts';

/** Places that stayed open of which samples are taken. */
export const SAMPLED_LEAVES = 40;

const SAMPLE_LIMIT = 24;
const PRIMES: readonly number[] = [1, 3, 5, 7, 11, 13, 17, 19];

export interface Sampled {
  readonly assumed: Assumptions;
  /** What else an input could be taken to be. */
  readonly othersOf: (input: string) => readonly Assumption[];
}

/** Assumptions that settle every open input, in a few ways: all that there are, or some, with all lows and all highs. */
export function samplesOf(
  open: readonly string[],
  assumed: Assumptions,
  evaluation: Evaluation,
): readonly Sampled[] {
  const choices = new Map(open.map((input) => [input, choicesOf(input, assumed, evaluation)] as const));
  const ways = [...choices.values()];
  if (ways.some(({ length }) => length === 0)) return [];
  const total = ways.reduce((product, { length }) => Math.min(product * length, SAMPLE_LIMIT + 1), 1);
  const picks = total <= SAMPLE_LIMIT ? everyPick(ways, total) : somePicks(ways);
  const othersOf = (input: string): readonly Assumption[] => choices.get(input) ?? [];
  return picks.map((pick) => ({
    assumed: new Map([
      ...assumed,
      ...open.map((input, place) => [input, present(othersOf(input)[present(pick[place])])] as const),
    ]),
    othersOf,
  }));
}

type Ways = readonly (readonly Assumption[])[];
type Pick = readonly number[];

function everyPick(ways: Ways, total: number): readonly Pick[] {
  return Array.from({ length: total }, (_, number) => {
    let rest = number;
    return ways.map(({ length }) => {
      const index = rest % length;
      rest = Math.floor(rest / length);
      return index;
    });
  });
}

const somePicks = (ways: Ways): readonly Pick[] => [
  ways.map(() => 0),
  ways.map(({ length }) => length - 1),
  ...Array.from({ length: SAMPLE_LIMIT }, (_, number) =>
    ways.map(({ length }, place) => (number * present(PRIMES[place % PRIMES.length]) + place) % length),
  ),
];

function choicesOf(input: string, assumed: Assumptions, evaluation: Evaluation): readonly Assumption[] {
  const open = evaluation.inputs.get(input);
  if (open?.kind === 'list')
    return [
      { kind: 'list', more: 'none' },
      { kind: 'list', more: 'one' },
    ];
  const known = assumed.get(input);
  const pieces = known?.kind === 'values' ? known.pieces : (open?.pieces ?? []);
  return pieces
    .slice(0, 6)
    .flatMap(valuesIn)
    .map((piece) => ({ kind: 'values', pieces: [piece] }));
}

/** Its ends and its middle. */
function valuesIn(piece: Piece): readonly Piece[] {
  switch (piece.kind) {
    case 'one':
      return [piece];
    case 'figures':
      return figuresIn(piece).map((value) => one({ kind: piece.figure, value }));
    case 'days': {
      if (piece.isLater) return [];
      const middle = addDays(piece.low, Math.floor(daysBetween(piece.low, piece.high) / 2)) ?? piece.low;
      return [...new Set([piece.low, middle, piece.high])].map((day) =>
        one(piece.as === 'date' ? { kind: 'date', date: day } : { kind: 'event', day }),
      );
    }
    case 'periods':
      return [one({ kind: 'period', first: piece.firstLow, last: piece.lastHigh })];
    case 'sets':
      return [piece.certain, [...piece.certain, ...piece.perhaps]].map((members) =>
        one({ kind: 'set', choice: piece.choice, members }),
      );
    case 'other':
      return piece.type === 'text' ? [one(unnamedText(piece.except))] : [];
  }
}

function figuresIn({ low, high, isLowOpen, isHighOpen, step }: FigurePiece): readonly FigurePiece['low'][] {
  const span = high.sub(low);
  const middle = low.add(span.div(2));
  const inner = step === null ? middle : middle.div(step).floor().mul(step);
  const ends = [
    isLowOpen ? low.add(span.div(exact(7))) : low,
    isHighOpen ? high.sub(span.div(exact(7))) : high,
  ];
  return [present(ends[0]), inner, present(ends[1])];
}

function unnamedText(except: readonly Value[]): Value {
  let text = '…';
  while (except.some((value) => value.kind === 'text' && value.text === text)) text += '…';
  return { kind: 'text', text };
}
