/**
 * What is about the same: words that the half-written declaration shares with a norm, or with another declaration, count
 * the more the fewer have them (inverse document frequency, Spärck Jones, 1972). So a norm is found by what the author
 * just wrote of it, and a clause by the facts that an example gives.
 */
import { foldName } from '../../base/suggest.ts';
import { conceptOf, plainTokens } from '../../../grammar/tokens.ts';
import type { Token } from '../../../grammar/tokens.ts';
import type { RegisterNorm } from '../../check/register.ts';

/** The words of something, each once. */
export type Words = ReadonlySet<string>;

/** So much of a word is its stem: `indienen` and `ingediend` stay apart, `declaratie` and `declaraties` do not. */
const STEM = 7;
const SHORTEST = 3;

export function wordsIn(text: string, into = new Set<string>()): Set<string> {
  for (const [word] of foldName(text).matchAll(/[\p{L}\p{N}]+/gu))
    if (word.length >= SHORTEST) into.add(word.slice(0, STEM));
  return into;
}

/** A name counts by its words, and as a whole, which is rarer. */
export function wordsOfTokens(tokens: Iterable<Token>): Words {
  const words = new Set<string>();
  for (const { tokenType, value } of tokens)
    if (tokenType === plainTokens.Identifier) {
      words.add(`_${value}`);
      wordsIn(value.replaceAll('_', ' '), words);
    } else if (tokenType === plainTokens.TextLine) wordsIn(value, words);
    else if (tokenType === plainTokens.NormId) words.add(`_${value}`);
    else if (conceptOf(tokenType) === null && value !== '') words.add(`_${value}`);
  return words;
}

const ofNorm = new WeakMap<RegisterNorm, Words>();

export function wordsOfNorm(norm: RegisterNorm): Words {
  const known =
    ofNorm.get(norm) ??
    wordsIn(
      `${norm.nl} ${norm.en} ${norm.section} ${norm.terms.join(' ')} ${norm.facts.join(' ').replaceAll('_', ' ')}`,
    );
  ofNorm.set(norm, known);
  return known;
}

/** How alike each is to what is asked: from 0, higher is more. The length of each is made up for. */
export function similarities<Item>(asked: Words, items: ReadonlyMap<Item, Words>): ReadonlyMap<Item, number> {
  const counts = new Map<string, number>();
  for (const words of items.values())
    for (const word of words) if (asked.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = items.size;
  const weight = (word: string): number => Math.log((total + 1) / ((counts.get(word) ?? 0) + 0.5)) ** 2;
  const found = new Map<Item, number>();
  for (const [item, words] of items) {
    let sum = 0;
    for (const word of words) if (asked.has(word)) sum += weight(word);
    found.set(item, sum / (10 + words.size) ** 0.5);
  }
  return found;
}
