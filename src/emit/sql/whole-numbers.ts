/** Whole numbers of an engine. How large each may become is reckoned along, because they end somewhere. */
import type { RoundingDirection } from '../../builtins/arithmetic.ts';
import type { Dialect } from './dialect.ts';
import { firstOf, plain, sql, type Sql } from './expression.ts';
import { Unsayable } from './unsayable.ts';

/** A whole number of the engine; null where it is not known. */
export interface Whole {
  readonly sql: Sql;
  /** It is never further from zero. */
  readonly most: bigint;
  /** Where it is a constant. */
  readonly constant: bigint | null;
}

export interface WholeNumbers {
  readonly fixed: (constant: bigint) => Whole;
  readonly multiplied: (left: Whole, right: Whole) => Whole;
  readonly added: (left: Whole, right: Whole) => Whole;
  readonly negated: (whole: Whole) => Whole;
  /** -1 or 1; not known of zero. */
  readonly signOf: (whole: Whole) => Whole;
  /** Of a quotient. */
  readonly rounded: (figure: Whole, over: Whole, direction: RoundingDirection) => Whole;
}

export function wholeNumbersIn(dialect: Dialect): WholeNumbers {
  const { wide } = dialect;
  const fixed = (constant: bigint): Whole => {
    if (magnitude(constant) >= wide.limit) throw new Unsayable({ kind: 'digits' });
    return { sql: plain(wide.constant(constant)), most: magnitude(constant), constant };
  };
  const limited = (whole: Whole): Whole => {
    // A dialect without a way to catch a failure must not meet one.
    if (whole.most >= wide.limit && dialect.name !== 'duckdb') throw new Unsayable({ kind: 'digits' });
    return whole;
  };
  const multiplied = (left: Whole, right: Whole): Whole => {
    if (left.constant !== null && right.constant !== null) return fixed(left.constant * right.constant);
    if (left.constant === 1n) return right;
    if (right.constant === 1n) return left;
    return limited({ sql: sql`(${left.sql} * ${right.sql})`, most: left.most * right.most, constant: null });
  };
  const added = (left: Whole, right: Whole): Whole => {
    if (left.constant !== null && right.constant !== null) return fixed(left.constant + right.constant);
    if (left.constant === 0n) return right;
    if (right.constant === 0n) return left;
    return limited({ sql: sql`(${left.sql} + ${right.sql})`, most: left.most + right.most, constant: null });
  };
  const signOf = (whole: Whole): Whole => ({
    sql: firstOf(
      [
        [sql`${whole.sql} < 0`, plain(wide.constant(-1n))],
        [sql`${whole.sql} > 0`, plain(wide.constant(1n))],
      ],
      null,
    ),
    most: 1n,
    constant: null,
  });
  const floored = (figure: Whole, over: Whole): Whole => {
    if (over.constant === 1n) return figure;
    const rest = wide.rest(figure.sql, over.sql);
    const below = firstOf([[sql`${rest} < 0`, plain('1')]], plain('0'));
    return {
      sql: sql`(${wide.quotient(figure.sql, over.sql)} - ${below})`,
      most: figure.most + 1n,
      constant: null,
    };
  };
  const negated = (whole: Whole): Whole =>
    whole.constant === null ? { ...whole, sql: sql`(-${whole.sql})` } : fixed(-whole.constant);
  const rounded = (figure: Whole, over: Whole, direction: RoundingDirection): Whole => {
    const down = (): Whole => floored(figure, over);
    const up = (): Whole => negated(floored(negated(figure), over));
    const byzero = (below: Whole, above: Whole): Whole => ({
      sql: firstOf([[sql`${figure.sql} < 0`, below.sql]], above.sql),
      most: figure.most + 1n,
      constant: null,
    });
    switch (direction) {
      case 'down':
        return down();
      case 'up':
        return up();
      case 'towardsZero':
        return byzero(up(), down());
      case 'awayFromZero':
        return byzero(down(), up());
      case 'halfUp':
        return floored(added(multiplied(figure, fixed(2n)), over), multiplied(over, fixed(2n)));
    }
  };
  return { fixed, multiplied, added, negated, signOf, rounded };
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
