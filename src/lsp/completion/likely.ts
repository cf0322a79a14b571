/**
 * What usually comes next: wherever the same words stood before, in any file of the workspace, what came behind them
 * counts, the more the longer the stretch that is alike. It is prediction by partial matching (Cleary and Witten, 1984)
 * with the texts themselves as its table, so that nothing has to be kept up to date.
 *
 * Behind `verwacht contracttype =` stood `aanbiedingsbrief` twice and `gat` once: so they are proposed in that order.
 */
import { codesKnown, dottedAt, knownCode } from './spelling.ts';

/** Beyond this a longer stretch says no more. */
const LONGEST = 8;
const ORDERS = LONGEST + 1;
const WIDTH = 2 * ORDERS;

/**
 * By how many words before it were alike (0: none), how often a word stood there: first in other texts, then in this one.
 * Null for a word that never stood there.
 */
export type Counts = Float64Array;

export type Counted = (key: string) => Counts | null;

/** `before` is the text up to the cursor. */
export function countedBehind(before: Int32Array, others: readonly Int32Array[]): Counted {
  const table = new Float64Array(codesKnown() * WIDTH);
  const dotted = new Map<string, Counts>();
  const last = before[before.length - 1];
  const look = (run: Int32Array, column: number, weight: (place: number) => number): void => {
    for (let place = 0; place < run.length; place += 1) {
      const order = place > 0 && run[place - 1] === last ? alike(run, place, before) : 0;
      const at = (run[place] as number) * WIDTH + column + order;
      table[at] = (table[at] ?? 0) + weight(place);
      const name = order > 0 ? dottedAt(run, place) : null;
      if (name?.includes('.') !== true) continue;
      const counts = dotted.get(name) ?? new Float64Array(WIDTH);
      counts[column + order] = (counts[column + order] ?? 0) + weight(place);
      dotted.set(name, counts);
    }
  };
  for (const run of others) look(run, 0, () => 1);
  // In the text itself what is near counts more than what is far.
  look(before, ORDERS, (place) => 0.5 + place / before.length);
  return (key) => {
    const code = knownCode(key);
    if (code === null) return dotted.get(key.replace(/^name /, '')) ?? null;
    return table.subarray(code * WIDTH, (code + 1) * WIDTH);
  };
}

/** How many words before a place are those at the end of the text. */
function alike(run: Int32Array, place: number, before: Int32Array): number {
  let length = 1;
  while (
    length < LONGEST &&
    place - 1 - length >= 0 &&
    before.length - 1 - length >= 0 &&
    run[place - 1 - length] === before[before.length - 1 - length]
  )
    length += 1;
  return length;
}

/**
 * The share of each: what long stretches say comes first, and the less they say, the more is left to shorter ones.
 * `own` is how much more the text itself counts, `caution` how much must be seen before it is believed.
 */
export function sharesOf(
  counts: readonly (Counts | null)[],
  { own, caution }: { readonly own: number; readonly caution: number },
): Float64Array {
  const shares = new Float64Array(counts.length);
  const seen = new Float64Array(counts.length);
  let left = 1;
  for (let order = LONGEST; order >= 0; order -= 1) {
    let total = 0;
    let different = 0;
    counts.forEach((one, index) => {
      if (one === null) return;
      seen[index] = (seen[index] ?? 0) + (one[order] ?? 0) + own * (one[ORDERS + order] ?? 0);
      total += seen[index] ?? 0;
      if ((seen[index] ?? 0) > 0) different += 1;
    });
    if (total === 0) continue;
    const belief = total / (total + caution * different);
    for (let index = 0; index < counts.length; index += 1)
      shares[index] = (shares[index] ?? 0) + (left * belief * (seen[index] ?? 0)) / total;
    left *= 1 - belief;
  }
  return shares;
}
