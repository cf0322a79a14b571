/** The readings of one or more revisions as dimensions, and combinations of their alternatives. */
import type { Program } from '../ir/ir.ts';
import type { Combination, TableReading } from './readings-table.ts';

/** Alternatives by reading; a reading that is not named has the alternative that is asked. */
export type Selection = ReadonlyMap<string, string>;

/** Where revisions choose differently, what each of them chose: no name of an alternative can be this. */
export const OWN_CHOICE = '*';

export interface Dimension extends TableReading {
  /** The base first. */
  readonly values: readonly string[];
}

/** The readings of all programs (oldest first), in the order of the newest; what is held has one value. */
export function dimensionsOf(
  programs: readonly Program[],
  held: Readonly<Record<string, string>>,
): ReadonlyMap<string, Dimension> {
  const all = [...programs].reverse().flatMap(({ readings }) => readings);
  const found = new Map<string, Dimension>();
  for (const reading of all) {
    if (found.has(reading.name)) continue;
    const same = all.filter(({ name }) => name === reading.name);
    const chosen = new Set(same.flatMap(({ alternatives }) => alternatives.slice(0, 1).map(nameOf)));
    const [first = '', ...others] = chosen;
    const base = held[reading.name] ?? (others.length === 0 ? first : OWN_CHOICE);
    const reasons = new Map(
      same.toReversed().flatMap(({ alternatives }) => alternatives.map(({ name, reason }) => [name, reason])),
    );
    const newestFirst = [...new Set(same.flatMap(({ alternatives }) => alternatives.map(nameOf)))];
    found.set(reading.name, {
      name: reading.name,
      label: reading.label,
      cites: [...new Set(same.flatMap(({ cites }) => cites))],
      base,
      alternatives: newestFirst.map((name) => ({
        name,
        reason: reasons.get(name) ?? '',
        isChosen: chosen.has(name),
      })),
      values: held[reading.name] !== undefined ? [base] : [...new Set([base, ...newestFirst])],
    });
  }
  return found;
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** How many combinations there are of some dimensions. */
export const countOf = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((count, { values }) => count * values.length, 1);

/** Every combination of some dimensions, the base first. */
export function productOf(dimensions: readonly Dimension[]): readonly Selection[] {
  return dimensions.reduce<readonly Selection[]>(
    (before, { name, values }) =>
      before.flatMap((selection) => values.map((value) => new Map([...selection, [name, value]]))),
    [new Map()],
  );
}

/** The base, and each other alternative of one of the dimensions. */
export function deviationsOf(dimensions: readonly Dimension[]): readonly Selection[] {
  const base: Selection = new Map(dimensions.map((dimension) => [dimension.name, dimension.base]));
  return [
    base,
    ...dimensions.flatMap(({ name, values }) =>
      values.slice(1).map((value): Selection => new Map([...base, [name, value]])),
    ),
  ];
}

/** Only what is not as it is asked: two selections that come to the same have the same one. */
export const deviating = (
  selection: Selection,
  dimensions: ReadonlyMap<string, Dimension>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...dimensions.values()].flatMap(({ name, base }) => {
      const value = selection.get(name);
      return value === undefined || value === base ? [] : [[name, value] as const];
    }),
  );

/**
 * Combinations that differ in one reading only are taken together, reading after reading, so that a few of them say
 * what many do. What comes out covers the same, and no two overlap.
 */
export function together(
  selections: readonly Selection[],
  dimensions: readonly Dimension[],
): readonly Combination[] {
  let combinations: readonly Combination[] = selections.map((selection) =>
    Object.fromEntries(dimensions.map(({ name, base }) => [name, [selection.get(name) ?? base]])),
  );
  for (let before = Infinity; combinations.length < before;) {
    before = combinations.length;
    for (const dimension of dimensions) combinations = joined(combinations, dimension, dimensions);
  }
  return combinations;
}

function joined(
  combinations: readonly Combination[],
  { name, values }: Dimension,
  dimensions: readonly Dimension[],
): readonly Combination[] {
  const groups = new Map<string, Combination>();
  for (const combination of combinations) {
    const rest = dimensions.filter((other) => other.name !== name).map((other) => combination[other.name]);
    const key = JSON.stringify(rest);
    const own = [...(groups.get(key)?.[name] ?? []), ...(combination[name] ?? [])];
    groups.set(key, { ...combination, [name]: values.filter((value) => own.includes(value)) });
  }
  return [...groups.values()];
}
