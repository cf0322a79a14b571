/** What is not known, or not told by proofs of this kind. */

/** Thrown where an answer turns on what is not known, or on what proofs of this kind do not tell; caught where one is asked. */
export const UNSETTLED: unique symbol = Symbol('unsettled');

/** Throws `UNSETTLED`. */
export function unsettled(): never {
  // An error would be made with its stack, for what is no error.
  throw UNSETTLED;
}
