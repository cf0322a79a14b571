/** Which clauses are compared with which, each two under one name for both editions. */
import type { Clause } from '../../ir/ir.ts';
import { APART } from '../align/vocabulary.ts';
import type { Match } from './match.ts';

export interface ComparedClauses {
  readonly older: Clause;
  readonly newer: Clause;
  /** That of the newer, unless another is compared with it under that. */
  readonly name: string;
}

/**
 * One with one. Of what was split or merged what kept its name is that one still; where nothing did, the whole is compared
 * with each part.
 */
export function comparedIn({ older, newer }: Match): readonly ComparedClauses[] {
  const kept = older.flatMap((before) => {
    const now = newer.find(({ name, kind }) => name === before.name && kind === before.kind);
    return now === undefined ? [] : [{ older: before, newer: now, name: now.name }];
  });
  if (kept.length > 0) return kept;
  return older.flatMap((before, place) =>
    newer.map((now) => ({
      older: before,
      newer: now,
      name: place === 0 ? now.name : `${before.name}${APART}`,
    })),
  );
}
