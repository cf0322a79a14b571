/** Things that share what they read with something, directly or through each other. */

interface Reading<Key> {
  readonly reads: ReadonlySet<Key>;
}

export function relatedBy<Key, Item extends Reading<Key>>(
  reads: Iterable<Key>,
  items: readonly Item[],
): readonly Item[] {
  const shared = new Set(reads);
  const related = new Set<Item>();
  for (let size = -1; size !== related.size;) {
    size = related.size;
    for (const item of items) {
      if (related.has(item) || ![...item.reads].some((read) => shared.has(read))) continue;
      related.add(item);
      for (const read of item.reads) shared.add(read);
    }
  }
  return [...related];
}
