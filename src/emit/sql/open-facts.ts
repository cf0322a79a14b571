/**
 * The facts that are not known and are still asked on a way that is open. Every fact that can still change the outcome is
 * among them; that each of them can is not said.
 */
import { placeIn, setOf, wordOf } from './bits.ts';
import type { Dialect, Listed } from './dialect.ts';
import { allOf, firstOf, not, plain, someOf, truth, type Sql } from './expression.ts';
import type { Layers } from './layers.ts';
import type { Answer } from './outcome.ts';
import type { OpenInput } from './question.ts';
import type { Reached } from './reach.ts';
import { textOf } from './text.ts';

export interface Opening {
  readonly dialect: Dialect;
  readonly layers: Layers;
  readonly prefix: string;
}

/** For each input that may leave the clause open, whether it does. */
export function openIn(
  reached: Reached,
  inLeaves: readonly { readonly when: Sql; readonly input: OpenInput }[],
  { dialect, layers, prefix }: Opening,
): ReadonlyMap<string, Sql> {
  const { bits } = dialect;
  const found = new Map<string, readonly Sql[]>();
  const keep = (name: string, when: Sql): void => void found.set(name, [...(found.get(name) ?? []), when]);
  const words = new Map<number, Sql>();
  const word = (at: number): Sql => {
    const known = words.get(at);
    if (known !== undefined) return known;
    const made = layers.column(`${prefix}m${at === 0 ? '' : at}`, at === 0 ? reached.word(0) : whereOpen(at));
    words.set(at, made);
    return made;
  };
  /** What is settled leaves nothing open, and is not asked further. */
  const whereOpen = (at: number): Sql => {
    const all = setOf(reached.leaves);
    return firstOf([[not(bits.isMany(bits.common(word(0), all))), bits.constant(0n)]], reached.word(at));
  };
  for (const { name, bit } of reached.opens) keep(name, bits.has(word(wordOf(bit)), placeIn(bit)));
  for (const { name, when } of reached.awaited) keep(name, when);
  for (const { when, input } of inLeaves) keep(input.name, allOf([when, input.isOpen ?? truth(true)]));
  return new Map([...found].map(([name, when]) => [name, someOf(distinct(when))]));
}

const distinct = (conditions: readonly Sql[]): readonly Sql[] => [
  ...new Map(conditions.map((condition) => [condition.text, condition])).values(),
];

export function openFactsText(open: ReadonlyMap<string, Sql>, answer: Answer, dialect: Dialect): Sql {
  const texts = [...open].map(([name, when]): Listed => [when, textOf(name, dialect)]);
  if (texts.length === 0) return plain("''");
  return firstOf([[answer.isOpen, dialect.listed(texts)]], plain("''"));
}
