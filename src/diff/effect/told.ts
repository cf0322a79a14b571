/** What explains a case is named where it is told: what a group gives its members is told with the group. */
import type { Attribution, ClauseChange, Effect } from '../report.ts';

export type InToldNames = (because: Attribution) => Attribution;

export function inToldNames(clauses: readonly ClauseChange[]): InToldNames {
  const told = new Set(clauses.flatMap(({ newer }) => newer.map(({ path }) => path)));
  const homes = new Map(
    clauses.flatMap(({ newer: [home, ...more], readers }) =>
      home === undefined || more.length > 0 || !isClause(home.path)
        ? []
        : readers.filter((name) => !told.has(name)).map((name) => [name, home.path] as const),
    ),
  );
  return ({ kind, clauses: names }) => {
    const found = [...new Set(names.map((name) => homes.get(name) ?? name))];
    return { kind: kind === 'together' && found.length === 1 ? 'alone' : kind, clauses: found };
  };
}

/** What stands beside clauses is called by its kind as well: `oordeel x`. */
const isClause = (path: string): boolean => !path.includes(' ');

export const toldIn = (effects: readonly Effect[], told: InToldNames): readonly Effect[] =>
  effects.map((effect) => ({
    ...effect,
    witnesses: effect.witnesses.map((witness) => ({ ...witness, because: told(witness.because) })),
  }));
