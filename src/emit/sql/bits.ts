/** A set of bits in words that an engine can hold: some always, others on a condition. */
import type { BitWords } from './dialect.ts';
import { firstOf, type Sql } from './expression.ts';

/** Bits of a word: a sign is kept free. */
export const WORD = 62;

export const wordOf = (bit: number): number => Math.floor(bit / WORD);
export const placeIn = (bit: number): number => bit % WORD;
export const bitIn = (bit: number): bigint => 1n << BigInt(placeIn(bit));

/** The bits of the first word. */
export const setOf = (some: readonly { readonly bit: number }[]): bigint =>
  some.reduce((set, { bit }) => set | bitIn(bit), 0n);

/** The bits of a set that stand in a word. */
export const inWord = (word: number, set: bigint): bigint =>
  (set >> BigInt(word * WORD)) & ((1n << BigInt(WORD)) - 1n);

export interface Some {
  readonly bits: readonly number[];
  /** Null: always. */
  readonly when: Sql | null;
}

/** What stands in one word, as constant bits and bits on conditions. */
export function partsIn(
  word: number,
  some: readonly Some[],
): { readonly always: bigint; readonly parts: readonly (readonly [Sql, bigint])[] } {
  let always = 0n;
  const parts: (readonly [Sql, bigint])[] = [];
  for (const { bits, when } of some) {
    const own = bits.filter((bit) => wordOf(bit) === word).reduce((set, bit) => set | bitIn(bit), 0n);
    if (own === 0n) continue;
    if (when === null) always |= own;
    else parts.push([when, own]);
  }
  return { always, parts };
}

/** One word of it. */
export function wordText(word: number, some: readonly Some[], bits: BitWords): Sql {
  const { always, parts } = partsIn(word, some);
  const none = bits.constant(0n);
  const sets = parts.map(([when, own]) => firstOf([[when, bits.constant(own)]], none));
  return bits.union(always === 0n && sets.length > 0 ? sets : [bits.constant(always), ...sets]);
}
