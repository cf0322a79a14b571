/** What facts, judgements and steps of the cases that are shown are called, for readers who do not know their names. */
import type { Named, Program } from '../ir/ir.ts';
import type { Effect } from './report.ts';

/**
 * Labels by `subject.fact`, by the name of a judgement and by the path of a step: as the newer edition calls it, or the
 * older what only that has. What has no label is not in it.
 */
export function labelsOf(
  older: Program,
  newer: Program,
  effects: readonly Effect[],
): Readonly<Record<string, string>> {
  const spoken = new Set<string>();
  for (const { witnesses, otherwise } of effects)
    for (const witness of [...witnesses, ...(otherwise?.witnesses ?? [])])
      for (const { facts } of [witness.older, witness.newer]) noteKeys(facts, spoken);
  const labels = [...labelledIn(older), ...labelledIn(newer)]
    .filter(([, , keys]) => keys.every((key) => spoken.has(key)))
    .map(([path, label]) => [path, label] as const);
  return Object.fromEntries(labels.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
}

/** A path with its label and the names that stand in facts in which something is said of it. */
type Labelled = readonly [path: string, label: string, keys: readonly string[]];

const labelledIn = ({ facts, says, clauses }: Program): readonly Labelled[] => [
  ...facts.flatMap((fact) => labelled(fact, `${fact.subject}.${fact.name}`, [fact.subject, fact.name])),
  ...says.flatMap((say) => labelled(say, say.name, ['oordelen', say.name])),
  ...clauses.flatMap((clause) =>
    clause.kind === 'step' ? labelled(clause, clause.name, ['stappen', clause.name]) : [],
  ),
];

const labelled = ({ label }: Named, path: string, keys: readonly string[]): readonly Labelled[] =>
  label === null ? [] : [[path, label, keys]];

function noteKeys(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    noteKeys(inner, found);
  }
}
