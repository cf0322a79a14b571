/** Which item of a list is which of another: rules, exceptions, conditions that stand together. */

export interface Paired<Item> {
  readonly pairs: readonly (readonly [older: Item, newer: Item])[];
  readonly gone: readonly Item[];
  readonly came: readonly Item[];
}

/** One way to know an item again; null for an item that it does not know. */
export type KeyOfItem<Item> = (item: Item) => string | null;

/** Pairs by the first key that two items share; what is left is tried with the next one. */
export function pairedBy<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  keys: readonly KeyOfItem<Item>[],
): Paired<Item> {
  let paired: Paired<Item> = { pairs: [], gone: older, came: newer };
  for (const keyOf of keys) paired = onceMore(paired, keyOf);
  return paired;
}

function onceMore<Item>({ pairs, gone, came }: Paired<Item>, keyOf: KeyOfItem<Item>): Paired<Item> {
  const waiting = new Map<string, Item[]>();
  for (const item of came) {
    const key = keyOf(item);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), item]);
  }
  const found: (readonly [Item, Item])[] = [];
  const left = gone.filter((item) => {
    const key = keyOf(item);
    const other = key === null ? undefined : waiting.get(key)?.shift();
    if (other !== undefined) found.push([item, other]);
    return other === undefined;
  });
  const taken = new Set(found.map(([, other]) => other));
  return { pairs: [...pairs, ...found], gone: left, came: came.filter((item) => !taken.has(item)) };
}

/**
 * Of what is left the likest, if at least half of what they speak of is the same; of pairs as like as each other those
 * that stand at the same place, so that it comes to the same from either side.
 */
export function pairedByLikeness<Item>(
  { pairs, gone, came }: Paired<Item>,
  speaksOf: (item: Item) => ReadonlySet<string>,
): Paired<Item> {
  const spoken = new Map([...gone, ...came].map((item) => [item, speaksOf(item)]));
  const of = (item: Item): ReadonlySet<string> => spoken.get(item) ?? new Set();
  const likely = gone
    .flatMap((older, from) =>
      came.map((newer, to) => ({ older, newer, from, to, like: alike(of(older), of(newer)) })),
    )
    .filter(({ like }) => like >= LIKE)
    .sort((left, right) => right.like - left.like || apart(left) - apart(right) || left.from - right.from);
  const taken = new Set<Item>();
  const found = likely.flatMap(({ older, newer }) => {
    if (taken.has(older) || taken.has(newer)) return [];
    taken.add(older).add(newer);
    return [[older, newer] as const];
  });
  const isLeft = (item: Item): boolean => !taken.has(item);
  return { pairs: [...pairs, ...found], gone: gone.filter(isLeft), came: came.filter(isLeft) };
}

const apart = ({ from, to }: { readonly from: number; readonly to: number }): number => Math.abs(from - to);

const LIKE = 0.5;

function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
