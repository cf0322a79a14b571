/** Leaves out of a region the cases that cannot exist. */
import type { Checking } from '../context.ts';
import { isRefuted, type Assumption } from './assumptions.ts';
import type { Dimension } from './dimension.ts';
import type { Atom } from './domain.ts';
import type { Region } from './regions.ts';
import { isNarrowed } from './witness.ts';

/** Beyond this many combinations a region is taken as it is. */
const MOST_COMBINATIONS = 256;

/** Columns that share a fact without being the same heading: together they may ask two values of it. */
export function needsTwoValues(dimensions: readonly Dimension[], region: Region): boolean {
  const seen = new Set<string>();
  for (const [index, dimension] of dimensions.entries()) {
    if (!isNarrowed(dimension, region[index] ?? [])) continue;
    for (const fact of dimension.facts) {
      if (seen.has(fact)) return true;
      seen.add(fact);
    }
  }
  return false;
}

/** The parts of a region that the assumptions allow: it whole, parts of it, or none. */
export function allowedParts(
  checking: Checking,
  dimensions: readonly Dimension[],
  region: Region,
  assumptions: readonly Assumption[],
): readonly Region[] {
  if (assumptions.length === 0) return [region];
  const split = dimensions.flatMap(({ fact, type }, index) =>
    fact !== null && (type.kind === 'boolean' || type.kind === 'choice') ? [index] : [],
  );
  const combinations = split.reduce((product, index) => product * (region[index]?.length ?? 1), 1);
  if (combinations > MOST_COMBINATIONS) return [region];
  return combine(region, split).filter((part) => {
    const known = new Map<string, Atom>();
    for (const index of split) {
      const dimension = dimensions[index];
      const atom = dimension?.atoms[part[index]?.[0] ?? -1];
      const fact = dimension?.fact ?? null;
      if (fact !== null && atom !== undefined) known.set(fact, atom);
    }
    return !isRefuted(checking, assumptions, known);
  });
}

/** A region as its single cases in some dimensions. */
function combine(region: Region, split: readonly number[]): readonly Region[] {
  return split.reduce<readonly Region[]>(
    (parts, index) =>
      parts.flatMap((part) =>
        (part[index] ?? []).map((atom) => part.map((atoms, other) => (other === index ? [atom] : atoms))),
      ),
    [region],
  );
}
