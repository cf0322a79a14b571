/** What DuckDB and PostgreSQL write alike. */
import { firstOf, joined, plain, sql, type Sql } from './expression.ts';
import type { BitWords, Listed } from './dialect.ts';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const texted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const dated = (day: string): string => `DATE '${day}'`;

export const oneOf =
  (text: (one: string) => string) =>
  (value: Sql, texts: readonly string[]): Sql => {
    const [only] = texts;
    if (only === undefined) return sql`(${value} IS NULL AND NULL)`;
    if (texts.length === 1) return sql`(${value} = ${text(only)})`;
    return sql`(${value} IN (${texts.map(text).join(', ')}))`;
  };

export const bits: BitWords = {
  constant: (set) => plain(String(set)),
  union: (sets) => (sets.length === 1 ? (sets[0] as Sql) : sql`(${joined(sets, ' | ')})`),
  common: (set, mask) => sql`(${set} & ${String(mask)})`,
  isMany: (set) => sql`((${set} & (${set} - 1)) <> 0)`,
  has: (set, place) => sql`((${set} & ${String(1n << BigInt(place))}) <> 0)`,
};

export const listed = (texts: readonly Listed[]): Sql => {
  const written = texts.map(([when, text]) => (when === null ? text : firstOf([[when, text]], null)));
  return texts.length === 0 ? plain("''") : sql`concat_ws(', ', ${joined(written, ', ')})`;
};
