import Fraction from 'fraction.js';

/** An exact rational number. No binary floating point decides anything. */
export type Exact = Fraction;

/** Parses `12`, `-0.5`, `12.345` or `1/3`. Throws on anything else: callers have checked the text. */
export const exact = (text: string | number | bigint): Exact => new Fraction(text);

export const compareExact = (left: Exact, right: Exact): number => Number(left.compare(right));

/** The canonical text: a finite decimal without exponent or trailing zeros, else `n/d`. */
export function exactText(value: Exact): string {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  if (rest !== 1n) return value.toFraction();
  const places = Math.max(twos, fives);
  const scaled = (value.n * 10n ** BigInt(places)) / value.d;
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = value.s < 0n ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - places)}`;
}
