/**
 * Under which readings something is so. The chosen ones go before all others; where they do not do, as few others as
 * can be: what is told to hold "only under reading x" turns on that reading.
 */
import type { Values } from '../witness/relate.ts';
import { searchCase, type Found, type Searched } from './search.ts';
import type { Scene } from './scene.ts';
import type { Where } from '../diagram/where.ts';

/** The alternatives that are taken instead of the chosen ones, by reading. */
export type Taken = ReadonlyMap<string, string>;

const chosen: Taken = new Map();

export type SearchedUnder = Searched & { readonly taken: Taken };

export function searchUnderFewest(
  where: Where,
  scene: Scene,
  accepts: (found: Found) => boolean = () => true,
): SearchedUnder {
  const own = searchCase(where, scene, chosen, accepts);
  if (own.kind !== 'none') return { ...own, taken: chosen };
  const any = searchCase(where, scene, null, accepts);
  if (any.kind !== 'found') return { ...any, taken: chosen };
  let least: SearchedUnder = { ...any, taken: takenIn(any.values, scene) };
  for (const reading of least.taken.keys()) {
    const fewer: Taken = new Map([...least.taken].filter(([other]) => other !== reading));
    const found: Searched = fewer.size === 0 ? own : searchCase(where, scene, fewer, accepts);
    if (found.kind === 'found') least = { ...found, taken: fewer };
  }
  return least;
}

/** Every alternative of the reading that it turns on; where it turns on several at once, those that were found. */
export function alternativesFor(
  taken: Taken,
  where: Where,
  scene: Scene,
): Readonly<Record<string, readonly string[]>> {
  const [only] = taken.size === 1 ? taken.keys() : [];
  if (only === undefined) return Object.fromEntries([...taken].map(([reading, one]) => [reading, [one]]));
  const others = (scene.index.readings.get(only)?.alternatives ?? []).slice(1).map(({ name }) => name);
  const isSo = (name: string): boolean =>
    name === taken.get(only) || searchCase(where, scene, new Map([[only, name]])).kind === 'found';
  return { [only]: others.filter(isSo) };
}

function takenIn(values: Values, { index }: Scene): Taken {
  const taken = new Map<string, string>();
  for (const [{ source }, value] of values)
    if (source.kind === 'reading' && value.kind === 'text') {
      const first = index.readings.get(source.reading)?.alternatives[0]?.name;
      if (first !== value.text) taken.set(source.reading, value.text);
    }
  return taken;
}
