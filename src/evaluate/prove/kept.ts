/** Parts of proofs that are the same for many cases, as that of a yes or a no is: made once, and not to be changed by anybody. */
import type { Possible } from '../result.ts';
import type { Scope } from './scope.ts';

/** Others are made anew. */
const MOST_KEPT = 32;

export function keptFor<Item extends object>(
  ask: (scope: Scope) => Possible,
  make: (outcome: Possible) => Item,
): (scope: Scope) => Item {
  const kept = new Map<Possible, Item>();
  return (scope) => {
    const outcome = ask(scope);
    const known = kept.get(outcome);
    if (known !== undefined) return known;
    const made = make(outcome);
    if (kept.size < MOST_KEPT && (typeof outcome === 'boolean' || typeof outcome === 'string'))
      kept.set(outcome, deepFrozen(made));
    return made;
  };
}

export function deepFrozen<Item>(item: Item): Item {
  if (typeof item !== 'object' || item === null || Object.isFrozen(item)) return item;
  for (const part of Object.values(item)) deepFrozen(part);
  return Object.freeze(item);
}
