/**
 * Figures that are not known: a known fraction of a number of a solver, if need be divided by another. Cents and whole
 * numbers so stay whole in all that is done with them, and comparing a quotient needs no division: with a known bound
 * that stays linear, as it does when one multiplies crosswise by hand.
 */
import { exact, type Exact } from '../base/exact.ts';
import type { RoundingDirection } from '../builtins/arithmetic.ts';
import { allOf, choose, not, truth } from './writer.ts';

export interface Figure {
  readonly sort: 'Int' | 'Real';
  /** It is this fraction */
  readonly by: Exact;
  /** of this number; null: of one. */
  readonly over: string | null;
  /** divided by this one, if it is divided. */
  readonly under: string | null;
}

const one = exact(1);

export const known = (value: Exact): Figure => ({ sort: 'Int', by: value, over: null, under: null });
export const ofInt = (over: string, by: Exact = one): Figure => ({ sort: 'Int', by, over, under: null });
export const ofReal = (over: string): Figure => ({ sort: 'Real', by: one, over, under: null });

/** The value of a figure that is known. */
export const valueOf = ({ by, over, under }: Figure): Exact | null =>
  (over === null && under === null) || by.n === 0n ? by : null;

// ------------------------------------------------------------------------------------------------- texts

type Sort = Figure['sort'];

const numeral = (value: bigint, sort: Sort): string => {
  const size = `${value < 0n ? -value : value}${sort === 'Real' ? '.0' : ''}`;
  return value < 0n ? `(- ${size})` : size;
};

/** A whole number of times a product; null for a factor that is one. */
function times(count: bigint, factors: readonly (string | null)[], sort: Sort): string {
  const own = factors.filter((factor) => factor !== null);
  if (count === 0n || own.length === 0) return numeral(count, sort);
  const all = count === 1n ? own : [numeral(count, sort), ...own];
  return all.length === 1 ? (all[0] ?? '') : `(* ${all.join(' ')})`;
}

const product = (...factors: readonly (string | null)[]): string | null =>
  factors.every((factor) => factor === null) ? null : times(1n, factors, 'Int');

const asReal = (text: string | null): string | null => (text === null ? null : `(to_real ${text})`);

const withSort = (figure: Figure, sort: Sort): Figure =>
  figure.sort === sort ? figure : { ...figure, sort, over: asReal(figure.over), under: asReal(figure.under) };

/** Two figures in numbers of one sort, as so many times a common fraction. */
function together(
  left: Figure,
  right: Figure,
): {
  readonly sort: Sort;
  readonly unit: Exact;
  readonly counts: readonly [bigint, bigint];
  readonly figures: readonly [Figure, Figure];
} {
  const isReal = [left, right].some(({ sort }) => sort === 'Real');
  const sort: Sort = isReal ? 'Real' : 'Int';
  const unit = left.by.gcd(right.by);
  const [first, second] = [left, right].map(({ by }) => (by.n === 0n ? exact(0) : by.div(unit)));
  const whole = (count: Exact | undefined): bigint => (count === undefined ? 0n : count.s * count.n);
  return {
    sort,
    unit,
    counts: [whole(first), whole(second)],
    figures: [withSort(left, sort), withSort(right, sort)],
  };
}

// -------------------------------------------------------------------------------------------- arithmetic

export function add(left: Figure, right: Figure): Figure {
  const values = [valueOf(left), valueOf(right)];
  if (values[0] != null && values[1] != null) return known(values[0].add(values[1]));
  if (values[0]?.n === 0n) return right;
  if (values[1]?.n === 0n) return left;
  const { sort, unit, counts, figures } = together(left, right);
  const [first, second] = figures;
  const isShared = first.under === second.under;
  const overs = [
    times(counts[0], isShared ? [first.over] : [first.over, second.under], sort),
    times(counts[1], isShared ? [second.over] : [second.over, first.under], sort),
  ];
  const under = isShared ? first.under : product(first.under, second.under);
  return { sort, by: unit, over: `(+ ${overs.join(' ')})`, under };
}

export const negate = (figure: Figure): Figure => ({ ...figure, by: figure.by.neg() });
export const subtract = (left: Figure, right: Figure): Figure => add(left, negate(right));

export function multiply(left: Figure, right: Figure): Figure {
  const { sort, figures } = together(left, right);
  const [first, second] = figures;
  return {
    sort,
    by: left.by.mul(right.by),
    over: product(first.over, second.over),
    under: product(first.under, second.under),
  };
}

/** The divisor is not zero: whoever divides has asked that before. */
export function divide(left: Figure, right: Figure): Figure {
  const { sort, figures } = together(left, right);
  const [first, second] = figures;
  return {
    sort,
    by: right.by.n === 0n ? exact(0) : left.by.div(right.by),
    over: product(first.over, second.under),
    under: product(first.under, second.over),
  };
}

// ------------------------------------------------------------------------------------------- comparisons

export const isZero = ({ sort, by, over }: Figure): string => {
  if (by.n === 0n) return 'true';
  return over === null ? 'false' : `(= ${over} ${numeral(0n, sort)})`;
};

/** Both sides multiplied by what divides the other. */
function crosswise(left: Figure, right: Figure): { readonly sides: string; readonly isPlain: string } {
  const { sort, counts, figures } = together(left, right);
  const [first, second] = figures;
  const sides = [
    times(counts[0], [first.over, second.under], sort),
    times(counts[1], [second.over, first.under], sort),
  ];
  const signs = [first.under, second.under].flatMap((under) =>
    under === null ? [] : [`(> ${under} ${numeral(0n, sort)})`],
  );
  const [sign, other] = signs;
  // Where just one divisor is negative the order turns.
  const isPlain =
    sign === undefined || sign === other ? 'true' : other === undefined ? sign : `(= ${sign} ${other})`;
  return { sides: sides.join(' '), isPlain };
}

export function isSame(left: Figure, right: Figure): string {
  const values = [valueOf(left), valueOf(right)];
  if (values[0] != null && values[1] != null) return truth(values[0].equals(values[1]));
  return `(= ${crosswise(left, right).sides})`;
}

export function isAtMost(left: Figure, right: Figure): string {
  const values = [valueOf(left), valueOf(right)];
  if (values[0] != null && values[1] != null) return truth(values[0].compare(values[1]) <= 0);
  const { sides, isPlain } = crosswise(left, right);
  return choose(isPlain, `(<= ${sides})`, `(>= ${sides})`);
}

export const isLess = (left: Figure, right: Figure): string => not(isAtMost(right, left));

export const isBetween = (figure: Figure, low: Figure, high: Figure): string =>
  allOf([isAtMost(low, figure), isAtMost(figure, high)]);

/** The one figure or the other. */
export function either(condition: string, whenYes: Figure, whenNo: Figure): Figure {
  const { sort, unit, counts, figures } = together(whenYes, whenNo);
  const [first, second] = figures;
  if (first.under === null && second.under === null) {
    const [left, right] = [times(counts[0], [first.over], sort), times(counts[1], [second.over], sort)];
    return { sort, by: unit, over: choose(condition, left, right), under: null };
  }
  return ofReal(choose(condition, realOf(whenYes), realOf(whenNo)));
}

// --------------------------------------------------------------------------------------------- whole numbers

/** Of a figure that is a whole number. */
export function wholeIn(figure: Figure): string {
  const { sort, by, over, under } = figure;
  if (sort === 'Int' && under === null && by.d === 1n) return times(by.s * by.n, [over], 'Int');
  return `(to_int ${realOf(figure)})`;
}

/** As one number, divided. */
function realOf(figure: Figure): string {
  const { by, over, under } = withSort(figure, 'Real');
  const whole = times(by.s * by.n, [over], 'Real');
  const divisor = times(by.d, [under], 'Real');
  return divisor === '1.0' ? whole : `(/ ${whole} ${divisor})`;
}

export function rounded(figure: Figure, decimals: number, direction: RoundingDirection): Figure {
  const unit = exact(1).div(exact(10n ** BigInt(decimals)));
  return ofInt(wholeOf(divide(figure, known(unit)), direction), unit);
}

function wholeOf(figure: Figure, direction: RoundingDirection): string {
  const up = (): string => `(- ${floorOf(negate(figure))})`;
  const isNegative = (): string => isLess(figure, known(exact(0)));
  switch (direction) {
    case 'up':
      return up();
    case 'down':
      return floorOf(figure);
    case 'halfUp':
      return floorOf(add(figure, known(exact('1/2'))));
    case 'towardsZero':
      return choose(isNegative(), up(), floorOf(figure));
    case 'awayFromZero':
      return choose(isNegative(), floorOf(figure), up());
  }
}

/** Dividing whole numbers rounds down as long as the divisor is not negative. */
function floorOf(figure: Figure): string {
  const { sort, by, over, under } = figure;
  if (sort === 'Real' || under !== null) return `(to_int ${realOf(figure)})`;
  const whole = times(by.s * by.n, [over], 'Int');
  return by.d === 1n ? whole : `(div ${whole} ${by.d})`;
}
