/**
 * Whole numbers and truths of which it is left open what they are: text for a solver, or plain numbers. What is written
 * over an algebra can be read by a solver and tried out on any case, and is the same arithmetic in both.
 */
export interface Algebra<Int, Bool> {
  readonly int: (value: number) => Int;
  readonly sum: (...parts: readonly Int[]) => Int;
  readonly times: (factor: number, part: Int) => Int;
  readonly isSame: (left: Int, right: Int) => Bool;
  readonly isAtLeast: (left: Int, right: Int) => Bool;
  readonly allOf: (...parts: readonly Bool[]) => Bool;
  readonly someOf: (...parts: readonly Bool[]) => Bool;
  readonly not: (part: Bool) => Bool;
  readonly choose: (condition: Bool, whenYes: Int, whenNo: Int) => Int;
  /** The same number under a name of its own, so that what is used several times is written once. */
  readonly named: (value: Int) => Int;
}

export const difference = <Int>(
  { sum, times }: Pick<Algebra<Int, never>, 'sum' | 'times'>,
  left: Int,
  right: Int,
): Int => sum(left, times(-1, right));

/** One of some fixed numbers, by the place of another among 0, 1, 2 and so on. */
export function byPlace<Int, Bool>(algebra: Algebra<Int, Bool>, place: Int, values: readonly number[]): Int {
  const places = new Map<number, number[]>();
  for (const [at, value] of values.entries()) places.set(value, [...(places.get(value) ?? []), at]);
  const [last, ...others] = [...places].reverse();
  let made = algebra.int(last?.[0] ?? 0);
  for (const [value, own] of others) {
    const isHere = algebra.someOf(...own.map((at) => algebra.isSame(place, algebra.int(at))));
    made = algebra.choose(isHere, algebra.int(value), made);
  }
  return made;
}
