/**
 * Exact arithmetic in whole numbers: a figure is a whole number over another, and figures are compared by multiplying
 * crosswise.
 */
import { exact, greatestDivisor, type Exact } from '../../base/exact.ts';
import type { RoundingDirection } from '../../builtins/arithmetic.ts';
import type { Dialect } from './dialect.ts';
import { sql, type Sql } from './expression.ts';
import { wholeNumbersIn, type Whole } from './whole-numbers.ts';

/** The least and the most that a figure can be. */
export interface Ends {
  readonly low: Exact;
  readonly high: Exact;
}

/** As far below zero as above it. */
export const bothWays = (most: Exact): Ends => ({ low: most.neg(), high: most });

/** `over` is above zero. */
export interface Figure {
  readonly figure: Whole;
  readonly over: Whole;
}

export interface Reckoning {
  readonly constant: (value: Exact) => Figure;
  /** A column that holds a figure times a power of ten less, which lies within `ends`. */
  readonly ofColumn: (value: Sql, scale: number, ends: Ends, over?: bigint) => Figure;
  readonly add: (left: Figure, right: Figure) => Figure;
  readonly negate: (figure: Figure) => Figure;
  readonly multiply: (left: Figure, right: Figure) => Figure;
  /** What is divided by zero is not known. */
  readonly divide: (left: Figure, right: Figure) => Figure;
  readonly round: (figure: Figure, decimals: number, direction: RoundingDirection) => Figure;
  readonly compare: (left: Figure, order: '<' | '<=' | '=' | '<>' | '>=' | '>', right: Figure) => Sql;
  /** So that one can stand in place of the other. */
  readonly alike: (left: Whole, right: Whole) => readonly [Whole, Whole];
  /** With null in place of a failure, where one can be. */
  readonly safely: (value: Sql, ...wholes: readonly Whole[]) => Sql;
  /** Times a power of ten, as a whole number; null where that does not make it whole for sure. */
  readonly times: (figure: Figure, power: bigint) => Whole | null;
}

export function reckoningIn(dialect: Dialect): Reckoning {
  const { wide } = dialect;
  const { fixed, ofColumn, multiplied, added, negated, signOf, rounded, alike } = wholeNumbersIn(dialect);
  /** Both over the same. */
  const overOne = (left: Figure, right: Figure): readonly [Whole, Whole, Whole] => {
    if (left.over.constant !== null && right.over.constant !== null) {
      const shared = greatestDivisor(left.over.constant, right.over.constant);
      const [one, two] = [right.over.constant / shared, left.over.constant / shared];
      return [
        multiplied(left.figure, fixed(one)),
        multiplied(right.figure, fixed(two)),
        fixed(left.over.constant * one),
      ];
    }
    return [
      multiplied(left.figure, right.over),
      multiplied(right.figure, left.over),
      multiplied(left.over, right.over),
    ];
  };
  /** Without what divides both, as far as that is known. */
  const reduced = (left: Whole, right: Whole): readonly [Whole, Whole] => {
    if (left.constant === null || right.constant === null) return [left, right];
    const shared = greatestDivisor(left.constant, right.constant);
    return [fixed(left.constant / shared), fixed(right.constant / shared)];
  };
  const safely: Reckoning['safely'] = (value, ...wholes) =>
    wholes.every(({ most }) => most < wide.limit) ? value : dialect.attempt(value);
  const compare: Reckoning['compare'] = (left, order, right) => {
    const [first, second] = overOne(left, right);
    const [one, two] = alike(first, second);
    return safely(sql`(${one.sql} ${order} ${two.sql})`, one, two);
  };
  return {
    constant: (value) => ({ figure: fixed(value.s * value.n), over: fixed(value.d) }),
    ofColumn: (value, scale, { low, high }, over = 1n) => {
      const power = 10n ** BigInt(scale);
      const far = low.abs().compare(high.abs()) > 0 ? low.abs() : high.abs();
      const known = { most: far.mul(exact(power)).ceil().n, isPositive: low.compare(0) > 0 };
      return { figure: ofColumn(value, scale, known), over: fixed(power * over) };
    },
    add: (left, right) => {
      const [one, two, over] = overOne(left, right);
      return { figure: added(one, two), over };
    },
    negate: ({ figure, over }) => ({ figure: negated(figure), over }),
    multiply: (left, right) => ({
      figure: multiplied(left.figure, right.figure),
      over: multiplied(left.over, right.over),
    }),
    divide: (left, right) => {
      const { constant } = right.figure;
      if (constant !== null && constant !== 0n) {
        const sign = constant < 0n ? -1n : 1n;
        return {
          figure: multiplied(left.figure, multiplied(right.over, fixed(sign))),
          over: multiplied(left.over, fixed(constant * sign)),
        };
      }
      const sign = signOf(right.figure);
      const [one, two] = reduced(right.over, left.over);
      return {
        figure: multiplied(multiplied(left.figure, one), sign),
        over: multiplied(two, multiplied(right.figure, sign)),
      };
    },
    round: (figure, decimals, direction) => {
      const power = fixed(10n ** BigInt(decimals));
      const scaled = multiplied(figure.figure, power);
      return { figure: rounded(scaled, figure.over, direction), over: power };
    },
    ...{ compare, alike, safely },
    times: ({ figure, over }, power) => {
      if (over.constant === null || power % over.constant !== 0n) return null;
      return multiplied(figure, fixed(power / over.constant));
    },
  };
}
