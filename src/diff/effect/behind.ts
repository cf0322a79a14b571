/** What a clause turns on in either edition, through whatever it reads. */
import { closureOf } from '../../total/program-index.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import type { DiffScene } from './scene.ts';

/** Those of some facts (`subject.fact`) and judgements (by name) that are asked behind a clause, in order of their names. */
export function askedBehind(
  name: string,
  asked: ReadonlySet<string>,
  { pair }: DiffScene,
): readonly string[] {
  if (asked.size === 0) return [];
  const found = new Set<string>();
  for (const { index } of [pair.older, pair.newer])
    for (const clause of closureOf([name], index))
      for (const node of nodesOf(expressionsOf(clause))) {
        const path =
          node.kind === 'fact' ? `${node.subject}.${node.fact}` : node.kind === 'say' ? node.name : null;
        if (path !== null && asked.has(path)) found.add(path);
      }
  return [...found].toSorted();
}
