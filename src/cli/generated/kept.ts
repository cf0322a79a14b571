/** Answers that are kept, as many records ask the same; not without end, however many records there are. */

export interface Kept<Value> {
  /** For one clause, by what is known of all on which it turns. */
  readonly take: (name: string, key: string, make: () => Made<Value>) => Value;
}

export interface Made<Value> {
  readonly value: Value;
  /** It will be the same the next time; else it is not kept. */
  readonly isFinal: boolean;
}

/** Of each clause; beyond these all of its answers are let go. */
const MOST = 2_000;

export function newKept<Value>(): Kept<Value> {
  const byName = new Map<string, Map<string, Value>>();
  return {
    take: (name, key, make) => {
      const own = byName.get(name) ?? new Map<string, Value>();
      byName.set(name, own);
      const known = own.get(key);
      if (known !== undefined) return known;
      const { value, isFinal } = make();
      if (own.size >= MOST) own.clear();
      if (isFinal) own.set(key, value);
      return value;
    },
  };
}
