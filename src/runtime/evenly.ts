/**
 * Records in one shape. Where other facts are missing each time, each record has a shape of its own, and the engine under
 * JavaScript looks every fact up anew, which takes ten times as long as deciding. Copied into a record that has a place
 * for each fact they are alike. Records of a few shapes are taken as they are.
 */
import { none } from './read.ts';
import type { Json } from './tables.ts';

/** An engine remembers so many shapes at each place where it reads. */
const SHAPES = 4;

/** So many records in a row may have these shapes at most; from then on they are looked at ever less often. */
const LOOKED_AT = 16;
const MOST_BETWEEN = 1_024;

/** So many are copied before it is looked again whether there are fewer shapes now. */
const COPIED = 1_024;

/** What gives a record in the shape of those before it. `Blank` makes one with a place for each fact that is read. */
export function evenly(Blank: new () => Json): (given: unknown) => Json {
  // With nothing to inherit `__proto__` is a name like any other.
  Blank.prototype = Object.freeze(Object.create(null));
  const shapes = new Set<string>();
  let [looked, between, left] = [0, LOOKED_AT, 0];
  let isCopying = false;
  const restart = (after: number): void => {
    left = after;
    looked = 0;
    shapes.clear();
  };
  const look = (given: object): void => {
    shapes.add(Object.keys(given).join());
    looked += 1;
    if (shapes.size > SHAPES) {
      isCopying = true;
      between = LOOKED_AT;
      restart(COPIED);
    } else if (looked >= LOOKED_AT) {
      isCopying = false;
      between = Math.min(2 * between, MOST_BETWEEN);
      restart(between);
    }
  };
  return (given) => {
    if (given === undefined || given === null) return none;
    if (left > 0) left -= 1;
    else look(given);
    return isCopying && isPlain(given) ? Object.assign(new Blank(), given) : (given as Json);
  };
}

/** Of anything else what is its own is not all that can be read of it. */
function isPlain(given: object): boolean {
  const from: unknown = Object.getPrototypeOf(given);
  return from === Object.prototype || from === null;
}
