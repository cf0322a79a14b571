/** What explanations say of the norms that a program cites. */
import type { Register } from '../../check/register.ts';
import type { Norm } from '../ir.ts';

/** Place and paraphrase of every norm that something cites, by id. */
export function citedNorms(parts: unknown, registers: readonly Register[]): readonly Norm[] {
  const cited = new Set<string>();
  collect(parts, cited);
  return [...cited].sort().flatMap((id) => {
    const norm = registers.map(({ norms }) => norms.get(id)).find((found) => found !== undefined);
    if (norm === undefined) return [];
    const { section, place, kind, nl, en } = norm;
    return [{ id, section, place, kind, nl, en }];
  });
}

/** Every list called `cites`, wherever it stands. */
function collect(part: unknown, into: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if ('cites' in part && Array.isArray(part.cites)) for (const id of part.cites) into.add(String(id));
  for (const inner of Object.values(part)) collect(inner, into);
}
