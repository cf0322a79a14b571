/**
 * SHA-256 (FIPS 180-4) where there is no Node: what browsers have of their own answers only later. The text is cut in
 * blocks of 64 bytes, after a bit 1, zeros and its length in bits; eight words are stirred once with each block.
 */
const PRIMES = firstPrimes(64);
/** The first 32 bits behind the point of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

/** 64 hexadecimal digits over the UTF-8 of a text. */
export function sha256Hex(text: string): string {
  const words = Int32Array.from(START);
  const bytes = padded(new TextEncoder().encode(text));
  const schedule = new Int32Array(64);
  for (let at = 0; at < bytes.byteLength; at += 64) {
    for (let place = 0; place < 16; place += 1) schedule[place] = bytes.getInt32(at + place * 4);
    stir(words, schedule);
  }
  return [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function padded(text: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((text.length + 9) / 64) * 64);
  bytes.set(text);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(text.length) * 8n);
  return view;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (words: Int32Array | readonly number[], place: number): number => words[place] ?? 0;

function stir(words: Int32Array, schedule: Int32Array): void {
  for (let place = 16; place < 64; place += 1) {
    const [near, far] = [at(schedule, place - 15), at(schedule, place - 2)];
    const low = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3);
    const high = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10);
    schedule[place] = at(schedule, place - 16) + low + at(schedule, place - 7) + high;
  }
  let [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => at(words, place)) as Eight;
  for (let place = 0; place < 64; place += 1) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      chosen +
      at(CONSTANTS, place) +
      at(schedule, place);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) words[place] = at(words, place) + word;
}

type Eight = [number, number, number, number, number, number, number, number];
