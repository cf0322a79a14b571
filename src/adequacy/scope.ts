/** What of a policy its own examples answer for: of a revision that amends another, only what is not as it was. */
import { canonicalJson } from '../ir/canonical.ts';
import { clauseDigest } from '../ir/digest.ts';
import type { Program } from '../ir/ir.ts';
import type { InScope } from './seen/coverage.ts';
import type { Place } from './program/sites.ts';

/** The examples of a revision stay with it: what a later one leaves as it was they have shown already. */
export function changedSince(base: Program, program: Program): InScope {
  const before = textsOf(base);
  const same = new Set(
    [...textsOf(program)].filter(([key, text]) => before.get(key) === text).map(([key]) => key),
  );
  return ({ owner }) => !same.has(keyOf(owner));
}

const keyOf = ({ kind, name }: Place['owner']): string => `${kind} ${name}`;

const textsOf = ({ clauses, says, parameters, readings }: Program): ReadonlyMap<string, string> =>
  new Map([
    ...clauses.map((clause) => [keyOf({ kind: 'clause', name: clause.name }), clauseDigest(clause)] as const),
    ...says.map((say) => [keyOf({ kind: 'judgement', name: say.name }), canonicalJson(say)] as const),
    ...parameters.map((one) => [keyOf({ kind: 'parameter', name: one.name }), canonicalJson(one)] as const),
    ...readings.map((one) => [keyOf({ kind: 'reading', name: one.name }), canonicalJson(one)] as const),
  ]);
