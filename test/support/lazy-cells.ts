/**
 * Runs something over every combination of answers to what it asks: it asks as it goes, and only what it comes to. Each run
 * gives the last question that has answers left its next one, so that no combination is met twice and none is left out.
 */
export type Choose = <Item>(key: string, values: () => readonly Item[]) => Item;

export interface Explored {
  readonly kind: 'found' | 'none' | 'limit';
  readonly cells: number;
}

interface Chosen {
  readonly key: string;
  readonly values: readonly unknown[];
  place: number;
}

/** Until a run says yes, all are through, or there have been too many. */
export function explore(limit: number, run: (choose: Choose) => boolean): Explored {
  const path: Chosen[] = [];
  for (let cells = 1; cells <= limit; cells += 1) {
    const known = new Map(path.map((one) => [one.key, one]));
    const choose: Choose = (key, values) => {
      let own = known.get(key);
      if (own === undefined) {
        own = { key, values: values(), place: 0 };
        path.push(own);
        known.set(key, own);
      }
      if (own.values.length === 0) throw new NoValue(key);
      return own.values[own.place] as ReturnType<typeof values>[number];
    };
    if (run(choose)) return { kind: 'found', cells };
    while (path.length > 0 && isLast(path[path.length - 1]!)) path.pop();
    const last = path[path.length - 1];
    if (last === undefined) return { kind: 'none', cells };
    last.place += 1;
  }
  return { kind: 'limit', cells: limit };
}

const isLast = ({ place, values }: Chosen): boolean => place >= values.length - 1;

/** Nothing can be answered to a question. */
export class NoValue extends Error {}
