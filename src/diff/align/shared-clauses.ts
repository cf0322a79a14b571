/**
 * One name for what is compared. The older edition calls its clauses as the newer does; what is compared with several of the
 * other edition is in its own once for each of them.
 */
import type { Clause, Program } from '../../ir/ir.ts';
import type { ComparedClauses } from '../match/compared.ts';
import { withNames, type Aligned } from './align.ts';

export function withClauseNames(aligned: Aligned, compared: readonly ComparedClauses[]): Aligned {
  const { older, newer, speaks } = aligned;
  const before = namesBy(compared, (pair) => pair.older);
  const after = namesBy(compared, (pair) => pair.newer);
  return {
    ...aligned,
    older: calledBy(older, before),
    newer: calledBy(newer, after),
    speaks: {
      older: { ...speaks.older, steps: ownNames(before) },
      newer: { ...speaks.newer, steps: ownNames(after) },
    },
  };
}

/** The names under which each clause is compared, by its own; only of those that have another one. */
type Names = ReadonlyMap<string, readonly string[]>;

function namesBy(compared: readonly ComparedClauses[], sideOf: (pair: ComparedClauses) => Clause): Names {
  const names = new Map<string, string[]>();
  for (const pair of compared) {
    const own = sideOf(pair).name;
    const known = names.get(own);
    if (known === undefined) names.set(own, [pair.name]);
    else known.push(pair.name);
  }
  return new Map([...names].filter(([own, [only, ...more]]) => only !== own || more.length > 0));
}

const ownNames = (names: Names): ReadonlyMap<string, string> =>
  new Map([...names].flatMap(([own, all]) => all.map((name) => [name, own] as const)));

function calledBy(program: Program, names: Names): Program {
  if (names.size === 0) return program;
  const named = withNames(program, (name) => names.get(name)?.[0] ?? name);
  const copies = new Map([...names.values()].map(([first = '', ...more]) => [first, more]));
  return {
    ...named,
    clauses: named.clauses.flatMap((clause) => [
      clause,
      ...(copies.get(clause.name) ?? []).map((name) => ({ ...clause, name })),
    ]),
  };
}
