/**
 * Exact arithmetic in whole numbers: a figure is a whole number over another, and figures are compared by multiplying
 * crosswise.
 */
import { exact, type Exact } from '../../base/exact.ts';
import type { RoundingDirection } from '../../builtins/arithmetic.ts';
import type { Dialect } from './dialect.ts';
import { sql, type Sql } from './expression.ts';
import { wholeNumbersIn, type Whole } from './whole-numbers.ts';

/** `over` is above zero. */
export interface Figure {
  readonly figure: Whole;
  readonly over: Whole;
}

export interface Reckoning {
  readonly constant: (value: Exact) => Figure;
  /** A column that holds a figure times a power of ten less. */
  readonly ofColumn: (value: Sql, scale: number, most: Exact, over?: bigint) => Figure;
  readonly add: (left: Figure, right: Figure) => Figure;
  readonly negate: (figure: Figure) => Figure;
  readonly multiply: (left: Figure, right: Figure) => Figure;
  /** What is divided by zero is not known. */
  readonly divide: (left: Figure, right: Figure) => Figure;
  readonly round: (figure: Figure, decimals: number, direction: RoundingDirection) => Figure;
  readonly compare: (left: Figure, order: '<' | '<=' | '=' | '<>' | '>=' | '>', right: Figure) => Sql;
  /** With null in place of a failure, where one can be. */
  readonly safely: (value: Sql, ...wholes: readonly Whole[]) => Sql;
  /** Times a power of ten, as a whole number; null where that does not make it whole for sure. */
  readonly times: (figure: Figure, power: bigint) => Whole | null;
}

export function reckoningIn(dialect: Dialect): Reckoning {
  const { wide } = dialect;
  const { fixed, multiplied, added, negated, signOf, rounded } = wholeNumbersIn(dialect);
  /** Both over the same. */
  const alike = (left: Figure, right: Figure): readonly [Whole, Whole, Whole] => {
    if (left.over.constant !== null && right.over.constant !== null) {
      const shared = greatest(left.over.constant, right.over.constant);
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
  const safely: Reckoning['safely'] = (value, ...wholes) =>
    wholes.every(({ most }) => most < wide.limit) ? value : dialect.attempt(value);
  const compare: Reckoning['compare'] = (left, order, right) => {
    const [one, two] = alike(left, right);
    return safely(sql`(${one.sql} ${order} ${two.sql})`, one, two);
  };
  return {
    constant: (value) => ({ figure: fixed(value.s * value.n), over: fixed(value.d) }),
    ofColumn: (value, scale, most, over = 1n) => ({
      figure: {
        sql: wide.scaled(value, scale),
        most: most
          .abs()
          .mul(exact(10n ** BigInt(scale)))
          .ceil().n,
        constant: null,
      },
      over: fixed(10n ** BigInt(scale) * over),
    }),
    add: (left, right) => {
      const [one, two, over] = alike(left, right);
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
      return {
        figure: multiplied(multiplied(left.figure, right.over), sign),
        over: multiplied(left.over, multiplied(right.figure, sign)),
      };
    },
    round: (figure, decimals, direction) => {
      const power = fixed(10n ** BigInt(decimals));
      const scaled = multiplied(figure.figure, power);
      return { figure: rounded(scaled, figure.over, direction), over: power };
    },
    compare,
    safely,
    times: ({ figure, over }, power) => {
      if (over.constant === null || power % over.constant !== 0n) return null;
      return multiplied(figure, fixed(power / over.constant));
    },
  };
}

function greatest(left: bigint, right: bigint): bigint {
  let [high, low] = [left, right];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}
