/** The norms that a decision itself cites: of its rules and exceptions, and of the members of a group. */
import type { Clause, Exception } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';

/** Each once, in the order in which they stand. */
export function citesOf(clause: Clause, index: ProgramIndex): readonly string[] {
  const found = new Set<string>();
  const waiting: Clause[] = [clause];
  const seen = new Set<Clause>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const norm of ownCites(next)) found.add(norm);
    if (next.kind === 'group') waiting.push(...next.members.flatMap((name) => index.clauses.get(name) ?? []));
  }
  return [...found];
}

const ownCites = (clause: Clause): readonly string[] => [
  ...clause.cites,
  ...(clause.kind === 'decision' ? clause.rules.flatMap(({ cites }) => cites) : []),
  ...clause.exceptions.flatMap(exceptionCites),
];

const exceptionCites = ({ cites, exceptions }: Exception): readonly string[] => [
  ...cites,
  ...exceptions.flatMap(exceptionCites),
];
