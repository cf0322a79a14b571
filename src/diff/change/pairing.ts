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
    const other = waiting.get(keyOf(item) ?? '')?.shift();
    if (other !== undefined) found.push([item, other]);
    return other === undefined;
  });
  const taken = new Set(found.map(([, other]) => other));
  return { pairs: [...pairs, ...found], gone: left, came: came.filter((item) => !taken.has(item)) };
}

/** Of what is left the likest, if at least half of what they speak of is the same. */
export function pairedByLikeness<Item>(
  { pairs, gone, came }: Paired<Item>,
  speaksOf: (item: Item) => ReadonlySet<string>,
): Paired<Item> {
  const likely = gone
    .flatMap((older) =>
      came.map((newer) => ({ older, newer, like: alike(speaksOf(older), speaksOf(newer)) })),
    )
    .filter(({ like }) => like >= LIKE)
    .sort((left, right) => right.like - left.like);
  const taken = new Set<Item>();
  const found = likely.flatMap(({ older, newer }) => {
    if (taken.has(older) || taken.has(newer)) return [];
    taken.add(older).add(newer);
    return [[older, newer] as const];
  });
  const isLeft = (item: Item): boolean => !taken.has(item);
  return { pairs: [...pairs, ...found], gone: gone.filter(isLeft), came: came.filter(isLeft) };
}

const LIKE = 0.5;

function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
