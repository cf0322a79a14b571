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
  /** Whether it is above zero for sure. */
  readonly isPositive: boolean;
  /** Whether the engine has it in 64 bits: two of them must fit there when they are put together. */
  readonly isNarrow: boolean;
}

/** Magnitudes below this are exact in 64 bits. */
const NARROW = 2n ** 63n;

export interface WholeNumbers {
  readonly fixed: (constant: bigint) => Whole;
  /** A column that holds a figure times a power of ten less. `most` and `isPositive` are of the whole number. */
  readonly ofColumn: (value: Sql, scale: number, known: Pick<Whole, 'most' | 'isPositive'>) => Whole;
  readonly multiplied: (left: Whole, right: Whole) => Whole;
  readonly added: (left: Whole, right: Whole) => Whole;
  readonly negated: (whole: Whole) => Whole;
  /** -1 or 1; not known of zero. */
  readonly signOf: (whole: Whole) => Whole;
  /** Of a quotient. */
  readonly rounded: (figure: Whole, over: Whole, direction: RoundingDirection) => Whole;
  /** Both narrow or both wide, so that one can stand beside the other. */
  readonly alike: (left: Whole, right: Whole) => readonly [Whole, Whole];
}

export function wholeNumbersIn(dialect: Dialect): WholeNumbers {
  const { wide, narrow } = dialect;
  const fixed = (constant: bigint): Whole => {
    const most = magnitude(constant);
    if (most >= wide.limit) throw new Unsayable({ kind: 'digits' });
    const isNarrow = most < NARROW;
    const text = (isNarrow ? narrow : wide).constant(constant);
    return { ...{ sql: plain(text), most, constant, isNarrow }, isPositive: constant > 0n };
  };
  const ofColumn: WholeNumbers['ofColumn'] = (value, scale, { most, isPositive }) => {
    const isNarrow = most < NARROW;
    const whole = (isNarrow ? narrow : wide).scaled(value, scale);
    return { sql: whole, most, constant: null, isPositive, isNarrow };
  };
  const widened = (whole: Whole): Whole => {
    if (!whole.isNarrow) return whole;
    const { constant } = whole;
    const own = constant === null ? wide.scaled(whole.sql, 0) : plain(wide.constant(constant));
    return { ...whole, sql: own, isNarrow: false };
  };
  const alike: WholeNumbers['alike'] = (left, right) =>
    left.isNarrow === right.isNarrow ? [left, right] : [widened(left), widened(right)];
  /** Where what comes of them may not fit in 64 bits, they are made wide first. */
  const put = (left: Whole, sign: '*' | '+', right: Whole, most: bigint): Whole => {
    const isNarrow = left.isNarrow && right.isNarrow && most < NARROW;
    const [one, other] = isNarrow ? [left, right] : [widened(left), widened(right)];
    const isPositive = left.isPositive && right.isPositive;
    return limited({
      sql: sql`(${one.sql} ${sign} ${other.sql})`,
      most,
      constant: null,
      isPositive,
      isNarrow,
    });
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
    return put(left, '*', right, left.most * right.most);
  };
  const added = (left: Whole, right: Whole): Whole => {
    if (left.constant !== null && right.constant !== null) return fixed(left.constant + right.constant);
    if (left.constant === 0n) return right;
    if (right.constant === 0n) return left;
    return put(left, '+', right, left.most + right.most);
  };
  const signOf = (whole: Whole): Whole => {
    if (whole.isPositive) return fixed(1n);
    const [below, above] = [fixed(-1n), fixed(1n)];
    const sign = firstOf(
      [
        [sql`${whole.sql} < 0`, below.sql],
        [sql`${whole.sql} > 0`, above.sql],
      ],
      null,
    );
    return { ...above, sql: sign, constant: null, isPositive: false };
  };
  const floored = (figure: Whole, over: Whole): Whole => {
    if (over.constant === 1n) return figure;
    const [one, other] = alike(figure, over);
    const rest = wide.rest(one.sql, other.sql);
    const below = firstOf([[sql`${rest} < 0`, plain('1')]], plain('0'));
    return {
      ...one,
      sql: sql`(${wide.quotient(one.sql, other.sql)} - ${below})`,
      most: figure.most + 1n,
      ...{ constant: null, isPositive: false },
    };
  };
  const negated = (whole: Whole): Whole =>
    whole.constant === null
      ? { ...whole, sql: sql`(-${whole.sql})`, isPositive: false }
      : fixed(-whole.constant);
  const rounded = (figure: Whole, over: Whole, direction: RoundingDirection): Whole => {
    const down = (): Whole => floored(figure, over);
    const up = (): Whole => negated(floored(negated(figure), over));
    const byzero = (below: Whole, above: Whole): Whole => ({
      ...above,
      sql: firstOf([[sql`${figure.sql} < 0`, below.sql]], above.sql),
      ...{ constant: null, isPositive: false },
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
  return { fixed, ofColumn, multiplied, added, negated, signOf, rounded, alike };
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
