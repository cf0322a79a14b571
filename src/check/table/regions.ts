/**
 * The part of a table's cases that no row matches. The columns are split one after another; within a column, atoms on
 * which the rows still in play agree stay together, so that the work follows what the rows tell apart and not the
 * number of cases. Branches in which a row matches whatever follows are not entered.
 */

/** Of each row, per dimension, the atoms that it matches. */
export type RowMatches = readonly (readonly boolean[])[];

/** Of each dimension, the atoms (by number) of one region. */
export type Region = readonly (readonly number[])[];

export interface Uncovered {
  readonly regions: readonly Region[];
  /** How many regions were looked at; more than the limit means that the search was broken off. */
  readonly visited: number;
  readonly isComplete: boolean;
}

export interface Limits {
  readonly visits: number;
  readonly regions: number;
}

/** The regions within `domain` (atoms per dimension) in which none of the rows matches. */
export function findUncovered(rows: readonly RowMatches[], domain: Region, limits: Limits): Uncovered {
  const regions: Region[] = [];
  let visited = 0;
  const isFree = rows.map((row) =>
    row.map((matches, dimension) => (domain[dimension] ?? []).every((atom) => matches[atom] ?? false)),
  );
  /** From which dimension on a row matches everything. */
  const freeFrom = isFree.map((free) => free.lastIndexOf(false) + 1);

  const search = (
    dimension: number,
    alive: readonly number[],
    chosen: readonly (readonly number[])[],
  ): void => {
    visited += 1;
    if (visited > limits.visits || regions.length >= limits.regions) return;
    if (alive.length === 0) {
      regions.push([...chosen, ...domain.slice(dimension)]);
      return;
    }
    if (alive.some((row) => (freeFrom[row] ?? 0) <= dimension)) return;
    for (const group of groupAtoms(rows, domain[dimension] ?? [], dimension, alive))
      search(dimension + 1, group.alive, [...chosen, group.atoms]);
  };

  const isEmpty = domain.some((atoms) => atoms.length === 0);
  if (!isEmpty)
    search(
      0,
      rows.map((_, row) => row),
      [],
    );
  return { regions, visited, isComplete: visited <= limits.visits };
}

interface Group {
  readonly atoms: readonly number[];
  readonly alive: readonly number[];
}

/** Atoms that the same rows match, together. */
function groupAtoms(
  rows: readonly RowMatches[],
  atoms: readonly number[],
  dimension: number,
  alive: readonly number[],
): readonly Group[] {
  const groups = new Map<string, { readonly atoms: number[]; readonly alive: readonly number[] }>();
  for (const atom of atoms) {
    const left = alive.filter((row) => rows[row]?.[dimension]?.[atom] ?? false);
    const key = left.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { atoms: [atom], alive: left });
    else group.atoms.push(atom);
  }
  return [...groups.values()];
}

/** Joins regions that differ in one dimension only, as long as there are such. */
export function mergeRegions(regions: readonly Region[]): readonly Region[] {
  const merged = [...regions];
  for (let index = 0; index < merged.length; index += 1) {
    for (let other = index + 1; other < merged.length; other += 1) {
      const joined = joinRegions(merged[index], merged[other]);
      if (joined === null) continue;
      merged[index] = joined;
      merged.splice(other, 1);
      other = index;
    }
  }
  return merged;
}

function joinRegions(left: Region | undefined, right: Region | undefined): Region | null {
  if (left === undefined || right === undefined) return null;
  const differing = left.flatMap((atoms, index) => (sameAtoms(atoms, right[index] ?? []) ? [] : [index]));
  const [only] = differing;
  if (only === undefined || differing.length > 1) return null;
  return left.map((atoms, index) =>
    index === only
      ? [...new Set([...atoms, ...(right[index] ?? [])])].sort((first, second) => first - second)
      : atoms,
  );
}

const sameAtoms = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === right.length && left.every((atom, index) => atom === right[index]);
