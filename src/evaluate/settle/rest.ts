/**
 * What is left of a function after something is assumed, as a number that is the same when the same is left. A clause
 * whose result is settled is only that result, whatever was assumed to settle it; one that is open is what it reads.
 */
import type { Assumption, Decided, Evaluation, Trail } from '../decide/evaluation.ts';
import { isSingle, resultKeys, type Outcomes } from '../possible/outcomes.ts';
import { pieceText } from '../possible/piece.ts';

export interface Rests {
  /** The number of what is left of some things, read by trails as they are when nothing is assumed. */
  readonly of: (things: readonly Thing[], evaluation: Evaluation) => number;
}

export interface Thing {
  readonly outcomes: Outcomes;
  /** What it reads when nothing is assumed. */
  readonly trail: Trail;
}

export function restsOver(before: ReadonlyMap<string, Decided>): Rests {
  const numbers = new Map<string, number>();
  const texts = new WeakMap<Assumption, number>();
  const intern = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const assumption = (assumed: Assumption): number => {
    const known = texts.get(assumed);
    if (known !== undefined) return known;
    const text = assumed.kind === 'list' ? assumed.more : assumed.pieces.map(pieceText).join(' | ');
    const number = intern(`assumed ${text}`);
    texts.set(assumed, number);
    return number;
  };
  const of: Rests['of'] = (things, evaluation) => {
    const seen = new Map<string, number>();
    const restOf = (name: string, { outcomes, trail }: Thing): number => {
      if (isSingle(outcomes)) return intern(`settled ${resultKeys(outcomes).join()}`);
      const inputs = [...trail.direct].flatMap((input) => {
        const assumed = evaluation.assumed.get(input);
        return assumed === undefined ? [] : [`${input}=${assumption(assumed)}`];
      });
      const clauses = [...trail.clauses].flatMap((key) => {
        const number = restOfClause(key);
        return number === null ? [] : [`${key}=${number}`];
      });
      return intern([name, ...inputs, ...clauses].join('\n'));
    };
    /** Null: as it was before anything was assumed. */
    const restOfClause = (key: string): number | null => {
      const now = evaluation.decided.get(key);
      const then = before.get(key);
      if (now === undefined || then === undefined) return null;
      const known = seen.get(key);
      if (known !== undefined) return known;
      const number = restOf(key, { outcomes: now.outcomes, trail: then.trail });
      seen.set(key, number);
      return number;
    };
    return intern(things.map((thing, index) => restOf(String(index), thing)).join(' '));
  };
  return { of };
}
