/**
 * What is left of a function after something is assumed, as a number that is the same when the same is left. A clause
 * whose result is settled is only that result, whatever was assumed to settle it; one that is open is what it reads.
 */
import {
  decidedOf,
  type Assumption,
  type Decided,
  type Evaluation,
  type Trail,
} from '../decide/evaluation.ts';
import { nameIn } from '../known/known.ts';
import { isSingle, resultKeys, type Outcomes } from '../possible/outcomes.ts';
import { assumptionText } from './list-kinds.ts';

export interface Rests {
  /** The number of what is left of some things, read by trails as they are when nothing is assumed. */
  readonly of: (things: readonly Thing[], evaluation: Evaluation) => number;
}

export interface Thing {
  /** Of a clause the key under which it is decided. */
  readonly name: string;
  /** Everything that others can read of it: of a step its window too. */
  readonly outcomes: readonly Outcomes[];
  /** What it reads when nothing is assumed. */
  readonly trail: Trail;
}

export function restsOver(
  before: ReadonlyMap<string, Decided>,
  membersOf: (key: string) => ReadonlySet<string> | null,
): Rests {
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
    const number = intern(`assumed ${assumptionText(assumed)}`);
    texts.set(assumed, number);
    return number;
  };
  const of: Rests['of'] = (things, evaluation) => {
    const seen = new Map<string, number>();
    const restOf = ({ name, outcomes, trail }: Thing): number => {
      if (outcomes.every(isSingle)) return intern(`settled ${outcomes.flatMap(resultKeys).join()}`);
      const inputs = [...trail.direct].flatMap((input) => {
        const assumed = evaluation.assumed.get(input);
        return assumed === undefined ? [] : [`${input}=${assumption(assumed)}`];
      });
      const members = membersOf(name);
      const clauses = members === null ? restOfEach(trail.clauses) : restOfGroup(trail, members);
      return intern([name, ...inputs, ...clauses].join('\n'));
    };
    const restOfEach = (keys: Iterable<string>): readonly string[] =>
      [...keys].flatMap((key) => {
        const number = restOfClause(key);
        return number === null ? [] : [`${key}=${number}`];
      });
    /** Of the members of a group that are settled only what they are counts, not which of them is what. */
    const restOfGroup = (trail: Trail, members: ReadonlySet<string>): readonly string[] => {
      const isMember = (key: string): boolean => members.has(nameIn(key));
      const open: string[] = [...restOfEach([...trail.clauses].filter((key) => !isMember(key)))];
      const settled = new Set<string>();
      for (const key of [...trail.clauses].filter(isMember)) {
        const number = restOfClause(key);
        const now = decidedOf(evaluation, key);
        if (now !== undefined && isSingle(now.outcomes)) settled.add(resultKeys(now.outcomes).join());
        else open.push(`${key}=${number ?? ''}`);
      }
      if (settled.size > 1) settled.delete('notApplicable');
      return [...open, ...[...settled].sort()];
    };
    /** Null: as it was before anything was assumed. */
    const restOfClause = (key: string): number | null => {
      const now = evaluation.decided.get(key);
      const then = before.get(key);
      if (now === undefined || then === undefined) return null;
      const known = seen.get(key);
      if (known !== undefined) return known;
      const outcomes = [now.outcomes, now.first, now.last].filter((own) => own !== null);
      const number = restOf({ name: key, outcomes, trail: then.trail });
      seen.set(key, number);
      return number;
    };
    return intern(things.map(restOf).join(' '));
  };
  return { of };
}
