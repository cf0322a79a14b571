/** Conditions that are yes or no on every row: what is always so says nothing. */
import { allOf, someOf, truth, type Sql } from './expression.ts';

export function both(parts: readonly Sql[]): Sql {
  if (parts.some(({ text }) => text === 'FALSE')) return truth(false);
  return allOf(parts.filter(({ text }) => text !== 'TRUE'));
}

export function either(parts: readonly Sql[]): Sql {
  if (parts.some(({ text }) => text === 'TRUE')) return truth(true);
  return someOf(parts.filter(({ text }) => text !== 'FALSE'));
}

export const mapped = <Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  make: (one: From, key: Key) => To,
): Readonly<Record<Key, To>> =>
  Object.fromEntries(
    (Object.entries(from) as [Key, From][]).map(([key, one]) => [key, make(one, key)]),
  ) as Record<Key, To>;
