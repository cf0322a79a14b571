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

export interface Even {
  /** So many more are taken as they are, which whoever takes them counts down. */
  asTheyAre: number;
  /** A record in the shape of those before it. */
  readonly take: (given: unknown) => Json;
}

/** `Blank` makes a record with a place for each fact that is read. */
export function evenly(Blank: new () => Json): Even {
  // With nothing to inherit `__proto__` is a name like any other.
  Blank.prototype = Object.freeze(Object.create(null));
  const shapes = new Set<string>();
  let [looked, between, copies] = [0, LOOKED_AT, 0];
  let isUneven = false;
  const look = (given: object): void => {
    shapes.add(Object.keys(given).join());
    looked += 1;
    const areMany = shapes.size > SHAPES;
    if (!areMany && looked < LOOKED_AT) return;
    between = areMany ? LOOKED_AT : Math.min(2 * between, MOST_BETWEEN);
    if (areMany) copies = COPIED;
    else even.asTheyAre = between;
    isUneven = areMany;
    looked = 0;
    shapes.clear();
  };
  const even: Even = {
    asTheyAre: 0,
    take: (given) => {
      if (given === undefined || given === null) return none;
      if (copies > 0) copies -= 1;
      else look(given);
      return isUneven && isPlain(given) ? Object.assign(new Blank(), given) : (given as Json);
    },
  };
  return even;
}

/** Of anything else what is its own is not all that can be read of it. */
function isPlain(given: object): boolean {
  const from: unknown = Object.getPrototypeOf(given);
  return from === Object.prototype || from === null;
}
