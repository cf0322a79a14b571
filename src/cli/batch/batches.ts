/** What comes out of a file one by one, in groups that are worth handing over. */

/** Enough to be worth it, and few enough to hold. */
const MOST = 64;

/** Milliseconds in which the next one has to come: who pipes records in one by one gets answers one by one. */
const WAIT = 50;

/** Yields groups of up to 64; fewer where the next one takes its time, and at the end. */
export async function* batchesOf<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const ahead = (): Promise<IteratorResult<Item>> => {
    const next = iterator.next();
    // What it throws is met where it is awaited.
    next.catch(() => undefined);
    return next;
  };
  try {
    let next = ahead();
    for (let first = await next; first.done !== true; first = await next) {
      const batch = [first.value];
      const alarm = alarmIn(WAIT);
      next = ahead();
      while (batch.length < MOST) {
        const got = await Promise.race([next, alarm.rings]);
        if (got === null || got.done === true) break;
        batch.push(got.value);
        next = ahead();
      }
      alarm.stop();
      yield batch;
    }
  } finally {
    // Not waited for: the source may be waiting itself.
    iterator.return?.().catch(() => undefined);
  }
}

function alarmIn(milliseconds: number): { readonly rings: Promise<null>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | null = null;
  const rings = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), milliseconds)));
  return { rings, stop: () => (timer === null ? undefined : clearTimeout(timer)) };
}
