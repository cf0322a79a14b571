/**
 * The cases around one that was found: what its way through a diagram asks, less each answer that does not matter. What
 * is left is a prime implicant: with any more of it free, a case outside would be in.
 */
import { present } from '../base/invariant.ts';
import type { Input, Variable } from '../diagram/model.ts';
import type { Diagram } from '../diagram/store.ts';
import type { Asked } from '../witness/path.ts';
import type { Where } from '../diagram/where.ts';

/** The answers that are left to each variable that matters, in the order of the diagram. */
export type Region = ReadonlyMap<Variable, readonly number[]>;

const hasBound = (input: Input, region: Region): boolean =>
  [...region.keys()].some((variable) => variable.kind === 'threshold' && variable.input === input);

/** The widest region in which a way still leads where it leads. */
export function regionAround(
  root: Where,
  asked: readonly Asked[],
  allowed: (variable: Variable) => readonly number[],
): Region {
  const region = new Map<Variable, readonly number[]>(
    asked.map(({ variable, place }) => [variable, [place]]),
  );
  // What was asked last was asked only because of what came before.
  for (const { variable, place } of asked.toReversed()) {
    // A bound is one of a value: where there is none, or it may still come, is another region.
    if (variable.kind === 'cells' && hasBound(variable.input, region)) continue;
    region.delete(variable);
    if (isWithin(root, region, allowed)) continue;
    let kept: readonly number[] = [place];
    for (const other of allowed(variable)) {
      if (kept.includes(other)) continue;
      region.set(variable, [...kept, other]);
      if (isWithin(root, region, allowed)) kept = [...kept, other];
    }
    region.set(
      variable,
      kept.toSorted((left, right) => left - right),
    );
  }
  return new Map(
    asked.flatMap(({ variable }) => {
      const places = region.get(variable);
      return places === undefined ? [] : [[variable, places] as const];
    }),
  );
}

/** Whether every case of a region is one of those of a diagram. */
function isWithin(root: Where, region: Region, allowed: (variable: Variable) => readonly number[]): boolean {
  const seen = new Set<Diagram<boolean>>();
  const walk = (node: Where): boolean => {
    if (node.kind === 'leaf') return node.value;
    if (seen.has(node)) return true;
    seen.add(node);
    const places = region.get(node.variable) ?? allowed(node.variable);
    return places.every((place) => walk(present(node.children[place])));
  };
  return walk(root);
}
