/** What is other in each clause than in the edition before. */
import { diffOf } from '../../diff/diff.ts';
import type { EffectKind } from '../../diff/report.ts';
import type { Program } from '../../ir/ir.ts';

export interface ClauseDifference {
  /** Path in the newer edition. */
  readonly name: string;
  /** Over all cases; null for what has no result. */
  readonly effect: EffectKind | null;
  /** Whether anything of meaning is written otherwise. */
  readonly isChanged: boolean;
}

/** Those that differ. */
export function clauseChanges(older: Program | null, newer: Program): readonly ClauseDifference[] {
  if (older === null) return [];
  const { clauses, effects } = diffOf({ program: older }, { program: newer });
  const changed = new Set(
    clauses.filter(({ isOfMeaning }) => isOfMeaning).flatMap((one) => one.newer.map(({ path }) => path)),
  );
  const byPath = new Map(
    effects.flatMap(({ newer: place, effect }) => (place === null ? [] : [[place.path, effect]])),
  );
  const names = new Set([...changed, ...byPath.keys()]);
  return [...names]
    .map((name) => ({ name, effect: byPath.get(name) ?? null, isChanged: changed.has(name) }))
    .filter(({ effect, isChanged }) => isChanged || (effect !== null && effect !== 'equivalent'));
}
