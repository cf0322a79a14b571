/** PostgreSQL, from version 12 on: where the warehouse is there already. */
import { sql, type Sql } from './expression.ts';
import type { ColumnType, Dialect } from './dialect.ts';
import { tinyest } from './duckdb.ts';
import { bits, dated, listed, oneOf, quoted, texted } from './standard.ts';

const typeOf = (type: ColumnType): string => {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'text':
      return 'text';
    case 'date':
      return 'date';
    case 'whole':
      return 'bigint';
    case 'decimal':
      return `numeric(${16 + type.scale}, ${type.scale})`;
  }
};

/** A backslash stands for itself whatever the settings of the server are. */
const escaped = (text: string): string =>
  text.includes('\\') ? `E${texted(text.replaceAll('\\', '\\\\'))}` : texted(text);

const times = (value: Sql, scale: number): Sql =>
  scale === 0 ? value : sql`trunc(${value} * ${String(10n ** BigInt(scale))}::numeric)`;

export const postgres: Dialect = {
  name: 'postgres',
  identifier: quoted,
  text: escaped,
  date: dated,
  type: typeOf,
  longestName: 63,
  mostColumns: 1664,
  oneOf: oneOf(escaped),
  bits: {
    ...bits,
    constant: (set) => sql`${String(set)}::bigint`,
  },
  narrow: {
    constant: (figure) => `${figure}::bigint`,
    scaled: (value, scale) => sql`CAST(${times(value, scale)} AS bigint)`,
  },
  wide: {
    // Numeric has 131,072 digits before the point.
    limit: 10n ** 1000n,
    constant: (figure) => `${figure}::numeric`,
    scaled: (value, scale) => sql`CAST(${times(value, scale)} AS numeric)`,
    quotient: (figure, divisor) => sql`div(${figure}, ${divisor})`,
    rest: (figure, divisor) => sql`(${figure} % ${divisor})`,
    decimal: (figure, scale) =>
      scale === 0 ? sql`CAST(${figure} AS numeric)` : sql`(${figure} * ${tinyest(scale)})`,
  },
  days: {
    plusDays: (day, count) => sql`(${day} + CAST(${count} AS integer))`,
    plusMonths: (day, count) =>
      sql`CAST(${day} + make_interval(months => CAST(${count} AS integer)) AS date)`,
    between: (first, second) => sql`(${second} - ${first})`,
    year: (day) => sql`CAST(extract(year FROM ${day}) AS integer)`,
    month: (day) => sql`CAST(extract(month FROM ${day}) AS integer)`,
    dayOfMonth: (day) => sql`CAST(extract(day FROM ${day}) AS integer)`,
    span: (first, last) => sql`(to_char(${first}, 'YYYY-MM-DD') || '/' || to_char(${last}, 'YYYY-MM-DD'))`,
  },
  listed,
  asTruth: (value) => value,
  attempt: (value) => value,
  fence: ' OFFSET 0',
  layerWords: '',
};
