/**
 * Exact rational numbers. No binary floating point decides anything. Ours and not a library's, because generated
 * modules carry it and must carry nothing else; a test holds it to fraction.js.
 */

/** A rational number in lowest terms. Never changed after it is made. */
export class Exact {
  /** The sign: -1, 0 or 1. */
  readonly s: bigint;
  /** The numerator without its sign. */
  readonly n: bigint;
  /** The denominator, at least 1. */
  readonly d: bigint;

  private constructor(signed: bigint, over: bigint) {
    this.s = signed > 0n ? 1n : signed < 0n ? -1n : 0n;
    this.n = signed < 0n ? -signed : signed;
    this.d = over;
  }

  /** `signed / over`, in lowest terms. Throws a `RangeError` when `over` is zero. */
  static ratio(signed: bigint, over: bigint): Exact {
    if (over === 0n) throw new RangeError('division by zero');
    if (over === 1n) return new Exact(signed, 1n);
    const shared = greatestDivisor(signed < 0n ? -signed : signed, over < 0n ? -over : over);
    const by = over < 0n ? -shared : shared;
    return new Exact(signed / by, over / by);
  }

  add(other: Figure): Exact {
    const [left, right] = [this, exact(other)];
    if (left.d === right.d) return Exact.ratio(left.signed() + right.signed(), left.d);
    return Exact.ratio(left.signed() * right.d + right.signed() * left.d, left.d * right.d);
  }

  sub(other: Figure): Exact {
    return this.add(exact(other).neg());
  }

  mul(other: Figure): Exact {
    const right = exact(other);
    return Exact.ratio(this.signed() * right.signed(), this.d * right.d);
  }

  /** Throws a `RangeError` when the other is zero. */
  div(other: Figure): Exact {
    const right = exact(other);
    return Exact.ratio(this.signed() * right.d, this.d * right.signed());
  }

  neg(): Exact {
    return new Exact(-this.signed(), this.d);
  }

  abs(): Exact {
    return new Exact(this.n, this.d);
  }

  /** The largest whole number that is not above. */
  floor(): Exact {
    const whole = this.signed() / this.d;
    return new Exact(this.s < 0n && whole * this.d !== this.signed() ? whole - 1n : whole, 1n);
  }

  /** The smallest whole number that is not below. */
  ceil(): Exact {
    return this.neg().floor().neg();
  }

  /** Negative, zero or positive: below the other, the same, above it. */
  compare(other: Figure): number {
    const right = exact(other);
    const difference = this.signed() * right.d - right.signed() * this.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Figure): boolean {
    const right = exact(other);
    return this.s === right.s && this.n === right.n && this.d === right.d;
  }

  /** `exponent` is a whole number. Throws a `RangeError` for zero to a negative one. */
  pow(exponent: number): Exact {
    const by = BigInt(Math.abs(exponent));
    const raised = Exact.ratio(this.signed() ** by, this.d ** by);
    return exponent < 0 ? raised.inverse() : raised;
  }

  /** Throws a `RangeError` for zero. */
  inverse(): Exact {
    return Exact.ratio(this.s * this.d, this.n);
  }

  /** The largest figure that goes a whole number of times into both; without sign. */
  gcd(other: Figure): Exact {
    const right = exact(other);
    return Exact.ratio(greatestDivisor(this.n * right.d, right.n * this.d), this.d * right.d);
  }

  /** The nearest double, or one beside it: only for what is counted or shown, never to decide. */
  valueOf(): number {
    const text = exactText(this);
    return text.includes('/') ? Number(this.signed()) / Number(this.d) : Number(text);
  }

  /** `n/d`, or `n` where it is whole. */
  toFraction(): string {
    return this.d === 1n ? String(this.signed()) : `${this.signed()}/${this.d}`;
  }

  toString(): string {
    return exactText(this);
  }

  private signed(): bigint {
    return this.s < 0n ? -this.n : this.n;
  }
}

type Figure = Exact | string | number | bigint;

/**
 * Parses `12`, `-0.5`, `12.345` or `1/3`; a number as the digits that it is written with. Throws a `RangeError` on
 * anything else: callers have checked the text.
 */
export function exact(figure: Figure): Exact {
  if (figure instanceof Exact) return figure;
  if (typeof figure === 'bigint') return Exact.ratio(figure, 1n);
  if (typeof figure === 'string') return parsed(figure);
  if (Number.isSafeInteger(figure)) return Exact.ratio(BigInt(figure), 1n);
  const [digits = '', power = '0'] = String(figure).split('e');
  return parsed(digits).mul(Exact.ratio(10n, 1n).pow(Number(power)));
}

const figurePattern = /^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;

function parsed(text: string): Exact {
  const match = figurePattern.exec(text);
  if (match === null) throw new RangeError(`no figure: '${text}'`);
  const [, sign = '', whole = '', decimals = '', under] = match;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${decimals}`);
  return Exact.ratio(digits, under === undefined ? 10n ** BigInt(decimals.length) : BigInt(under));
}

/** Euclid's. */
/** Of two whole numbers that are not below zero. */
export function greatestDivisor(left: bigint, right: bigint): bigint {
  let [high, low] = [left, right];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

export const compareExact = (left: Exact, right: Exact): number => left.compare(right);

/** The canonical text: a finite decimal without exponent or trailing zeros, else `n/d`. */
export function exactText(value: Exact): string {
  if (value.d === 1n) return value.toFraction();
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
  return `${sign}${whole}.${digits.slice(digits.length - places)}`;
}
