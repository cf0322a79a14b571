/** DuckDB: the default, which runs inside another program. */
import { firstOf, sql, type Sql } from './expression.ts';
import type { ColumnType, Dialect } from './dialect.ts';
import { bits, dated, listed, oneOf, quoted, texted } from './standard.ts';

/** Before the point. With up to two behind it, a decimal is one of 18 digits. */
const wholeDigits = 16;

const typeOf = (type: ColumnType): string => {
  switch (type.kind) {
    case 'boolean':
      return 'BOOLEAN';
    case 'text':
      return 'VARCHAR';
    case 'date':
      return 'DATE';
    case 'whole':
      return 'BIGINT';
    case 'decimal':
      return `DECIMAL(${wholeDigits + type.scale}, ${type.scale})`;
  }
};

/**
 * A decimal keeps its digits behind the point when it is multiplied, and outgrows what holds so many digits: those of a large one are
 * taken apart. Casting to a longer decimal would be a hundred times as slow.
 */
const scaledTo =
  (type: 'BIGINT' | 'HUGEINT') =>
  (value: Sql, scale: number): Sql => {
    if (scale === 0) return sql`CAST(${value} AS ${type})`;
    const power = String(10n ** BigInt(scale));
    const digits = wholeDigits + scale <= 18 ? 18 : 38;
    const safe = String(10n ** BigInt(digits - 2 * scale - 1));
    const apart = sql`CAST(trunc(${value}) AS ${type}) * ${power} + CAST((${value} - trunc(${value})) * ${power} AS ${type})`;
    return firstOf(
      [[sql`${value} NOT BETWEEN -${safe} AND ${safe}`, apart]],
      sql`CAST(${value} * ${power} AS ${type})`,
    );
  };

export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: quoted,
  text: texted,
  date: dated,
  type: typeOf,
  longestName: null,
  mostColumns: null,
  oneOf: oneOf(texted),
  bits,
  narrow: {
    constant: (figure) => `${figure}::BIGINT`,
    scaled: scaledTo('BIGINT'),
  },
  wide: {
    // HUGEINT.
    limit: 2n ** 126n,
    constant: (figure) => `${figure}::HUGEINT`,
    scaled: scaledTo('HUGEINT'),
    quotient: (figure, divisor) => sql`(${figure} // ${divisor})`,
    rest: (figure, divisor) => sql`(${figure} % ${divisor})`,
    decimal: (figure, scale) =>
      scale === 0
        ? sql`CAST(${figure} AS DECIMAL(38, 0))`
        : sql`(CAST(${figure} AS DECIMAL(38, 0)) * CAST(${`'${tinyest(scale)}'`} AS DECIMAL(${String(scale + 1)}, ${String(scale)})))`,
  },
  days: {
    plusDays: (day, count) => sql`(${day} + CAST(${count} AS INTEGER))`,
    plusMonths: (day, count) => sql`CAST(${day} + to_months(CAST(${count} AS INTEGER)) AS DATE)`,
    between: (first, second) => sql`(${second} - ${first})`,
    year: (day) => sql`year(${day})`,
    month: (day) => sql`month(${day})`,
    dayOfMonth: (day) => sql`day(${day})`,
    span: (first, last) => sql`(CAST(${first} AS VARCHAR) || '/' || CAST(${last} AS VARCHAR))`,
  },
  listed,
  asTruth: (value) => value,
  attempt: (value) => sql`TRY(${value})`,
  fence: '',
  layerWords: 'NOT MATERIALIZED ',
};

/** One in the last of so many digits behind the point. */
export const tinyest = (scale: number): string => `0.${'1'.padStart(scale, '0')}`;
