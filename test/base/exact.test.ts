import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { exact, exactText, type Exact } from '../../src/base/exact.ts';

const figures = fc.tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.bigInt(1n, 10n ** 9n));

const ours = ([over, under]: readonly [bigint, bigint]): Exact => exact(`${over}/${under}`);
const theirs = ([over, under]: readonly [bigint, bigint]): Fraction => new Fraction(over, under);

test('sums, products, quotients and orders are those of the library', () => {
  fc.assert(
    fc.property(figures, figures, (one, two) => {
      const [left, right, first, second] = [ours(one), ours(two), theirs(one), theirs(two)];
      expect(left.add(right).toFraction()).toBe(first.add(second).toFraction());
      expect(left.sub(right).toFraction()).toBe(first.sub(second).toFraction());
      expect(left.mul(right).toFraction()).toBe(first.mul(second).toFraction());
      expect(left.gcd(right).toFraction()).toBe(first.gcd(second).toFraction());
      expect(Math.sign(left.compare(right))).toBe(Math.sign(Number(first.compare(second))));
      expect(left.equals(right)).toBe(first.equals(second));
      if (second.n !== 0n) expect(left.div(right).toFraction()).toBe(first.div(second).toFraction());
    }),
    { numRuns: 500 },
  );
});

test('one figure by itself is what the library makes of it', () => {
  fc.assert(
    fc.property(figures, (one) => {
      const [figure, other] = [ours(one), theirs(one)];
      expect([figure.s, figure.n, figure.d]).toEqual([other.n === 0n ? 0n : other.s, other.n, other.d]);
      expect(figure.floor().toFraction()).toBe(other.floor().toFraction());
      expect(figure.ceil().toFraction()).toBe(other.ceil().toFraction());
      expect(figure.neg().toFraction()).toBe(other.neg().toFraction());
      expect(figure.abs().toFraction()).toBe(other.abs().toFraction());
      expect(Math.abs(figure.valueOf() - other.valueOf())).toBeLessThanOrEqual(
        Math.abs(other.valueOf()) * 1e-15,
      );
      if (other.n !== 0n) expect(figure.inverse().toFraction()).toBe(other.inverse().toFraction());
    }),
    { numRuns: 500 },
  );
});

test('digits and doubles are read as the library reads them', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 12 }), (digits, places) => {
      const text = withPoint(digits, places);
      expect(exact(text).toFraction()).toBe(new Fraction(text).toFraction());
    }),
  );
  for (const number of [0, -0, 1.5, 0.1, -1234.56, 123456789.125, 2 ** 60])
    expect(exactText(exact(number)), String(number)).toBe(new Fraction(String(number)).toString());
  expect([1e21, 1e-7, -2.5e-8].map((number) => exactText(exact(number)))).toEqual([
    '1000000000000000000000',
    '0.0000001',
    '-0.000000025',
  ]);
});

function withPoint(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const point = text.length - places;
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${places === 0 ? '' : '.'}${text.slice(point)}`;
}

test.each(['', 'x', '1e3', '1e+999999999', '1/0', '.5', '5.', '1,5', '0x10', ' 7', '1/-2'])(
  "'%s' is no figure",
  (text) => {
    expect(() => exact(text)).toThrow(RangeError);
  },
);

test('zero has no inverse', () => {
  expect(() => exact(0).inverse()).toThrow(RangeError);
  expect(() => exact(1).div(0)).toThrow(RangeError);
});
