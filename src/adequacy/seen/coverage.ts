/** What the examples of a policy show of it, and what no example shows yet. */
import { indexOf } from '../../total/program-index.ts';
import type { Program } from '../../ir/ir.ts';
import type { Place } from '../program/sites.ts';
import { runsOf } from '../run/runs.ts';
import type { Item, ItemKind, Side } from './item.ts';
import { itemKinds } from './item.ts';
import { itemsOf, type Items } from './items.ts';
import { observe } from './observe.ts';
import { isUnreachable } from './unreachable.ts';

export interface Uncovered {
  readonly item: Item;
  readonly side: Side;
}

export interface Count {
  readonly seen: number;
  /** Without what cannot be reached. */
  readonly total: number;
  readonly unreachable: number;
}

export interface Coverage {
  readonly total: Count;
  readonly byKind: Readonly<Record<ItemKind, Count>>;
  readonly uncovered: readonly Uncovered[];
  /** What no case at all can show: proved on the decision diagrams. */
  readonly unreachable: readonly Uncovered[];
}

/** What counts: of a revision that amends another, only what is not as it was. */
export type InScope = (place: Place) => boolean;

export interface CoverageOptions {
  readonly inScope?: InScope;
  readonly onProgress?: (done: number, total: number) => void;
}

export function coverageOf(program: Program, options: CoverageOptions = {}): Coverage {
  const index = indexOf(program);
  const items = itemsOf(index);
  const counted = items.all.filter(({ place }) => options.inScope?.(place) !== false);
  const seen = seenBy(program, items, options);
  const missing = counted.flatMap((item) =>
    item.sides.filter((side) => seen.get(item.id)?.has(side) !== true).map((side) => ({ item, side })),
  );
  const never = new Set(missing.filter(({ item, side }) => isUnreachable(item, side, items.located, index)));
  return countsOf(counted, inPlace(missing.filter((one) => !never.has(one))), inPlace([...never]));
}

/** What stands in one place together, in the order in which the places come up. */
function inPlace(uncovered: readonly Uncovered[]): readonly Uncovered[] {
  const places = new Map<string, Uncovered[]>();
  for (const one of uncovered) {
    const { owner, part } = one.item.place;
    const key = JSON.stringify([owner.kind, owner.name, part?.name ?? null]);
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  const owners = new Map<string, Uncovered[]>();
  for (const [key, own] of places) {
    const owner = key.slice(0, key.lastIndexOf(','));
    owners.set(owner, [...(owners.get(owner) ?? []), ...own]);
  }
  return [...owners.values()].flat();
}

/** What the examples together show. */
function seenBy(
  program: Program,
  items: Items,
  { onProgress }: CoverageOptions,
): ReadonlyMap<string, ReadonlySet<Side>> {
  const index = indexOf(program);
  const seen = new Map<string, Set<Side>>();
  const tell = (id: string, side: Side): void => {
    const sides = seen.get(id) ?? new Set<Side>();
    seen.set(id, sides.add(side));
  };
  const done = new Set<unknown>();
  for (const run of runsOf(index)) {
    observe(run, items, index, tell);
    done.add(run.example);
    onProgress?.(done.size, program.examples.length);
  }
  return seen;
}

function countsOf(
  items: readonly Item[],
  uncovered: readonly Uncovered[],
  unreachable: readonly Uncovered[],
): Coverage {
  const count = (kind: ItemKind | null): Count => {
    const isOwn = (item: Item): boolean => kind === null || item.kind === kind;
    const all = items.filter(isOwn).reduce((sum, { sides }) => sum + sides.length, 0);
    const [missing, never] = [uncovered, unreachable].map(
      (list) => list.filter(({ item }) => isOwn(item)).length,
    ) as [number, number];
    return { seen: all - missing - never, total: all - never, unreachable: never };
  };
  return {
    total: count(null),
    byKind: Object.fromEntries(itemKinds.map((kind) => [kind, count(kind)])) as Coverage['byKind'],
    uncovered,
    unreachable,
  };
}
