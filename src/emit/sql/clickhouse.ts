/** ClickHouse: where one machine is not enough. */
import { joined, plain, sql } from './expression.ts';
import type { ColumnType, Dialect } from './dialect.ts';
import { tinyest } from './duckdb.ts';

const bare = (type: ColumnType): string => {
  switch (type.kind) {
    case 'boolean':
      return 'Bool';
    case 'text':
      return 'String';
    case 'date':
      return 'Date32';
    case 'whole':
      return 'Int64';
    case 'decimal':
      return `Decimal(${16 + type.scale}, ${type.scale})`;
  }
};

const escaped = (text: string, mark: string): string =>
  `${mark}${text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`)}${mark}`;
const texted = (text: string): string => escaped(text, "'");

export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: (name) => escaped(name, '`'),
  text: texted,
  date: (day) => `toDate32('${day}')`,
  type: (type) => `Nullable(${bare(type)})`,
  longestName: null,
  mostColumns: null,
  // `IN` says no of what is not known. Equalities with `OR` between them would be looked at pairwise, through all layers below.
  oneOf: (value, texts) => {
    const [only] = texts;
    if (only === undefined) return sql`(${value} IS NULL AND NULL)`;
    if (texts.length === 1) return sql`(${value} = ${texted(only)})`;
    return sql`if(${value} IS NULL, NULL, ${value} IN (${texts.map(texted).join(', ')}))`;
  },
  bits: {
    constant: (set) => plain(`toUInt64(${set})`),
    union: (sets) => sets.reduce((left, right) => sql`bitOr(${left}, ${right})`),
    common: (set, mask) => sql`bitAnd(${set}, toUInt64(${String(mask)}))`,
    isMany: (set) => sql`(bitAnd(${set}, ${set} - 1) <> 0)`,
    has: (set, place) => sql`bitTest(${set}, ${String(place)})`,
  },
  narrow: {
    constant: (figure) => `toInt64('${figure}')`,
    scaled: (value, scale) =>
      scale === 0
        ? sql`toInt64(${value})`
        : sql`toInt64(toDecimal128(${value}, ${String(scale)}) * ${String(10n ** BigInt(scale))})`,
  },
  wide: {
    // Int256 goes round without a word: what may be longer is refused when it is compiled.
    limit: 2n ** 254n,
    constant: (figure) => `toInt256('${figure}')`,
    scaled: (value, scale) =>
      scale === 0
        ? sql`toInt256(${value})`
        : sql`toInt256(toDecimal256(${value}, ${String(scale)}) * toInt256('${String(10n ** BigInt(scale))}'))`,
    quotient: (figure, divisor) => sql`intDiv(${figure}, ${divisor})`,
    rest: (figure, divisor) => sql`(${figure} % ${divisor})`,
    decimal: (figure, scale) =>
      scale === 0
        ? sql`toDecimal128(${figure}, 0)`
        : sql`(toDecimal128(${figure}, 0) * toDecimal128('${tinyest(scale)}', ${String(scale)}))`,
  },
  days: {
    plusDays: (day, count) => sql`addDays(${day}, ${count})`,
    plusMonths: (day, count) => sql`addMonths(${day}, ${count})`,
    between: (first, second) => sql`dateDiff('day', ${first}, ${second})`,
    year: (day) => sql`toYear(${day})`,
    month: (day) => sql`toMonth(${day})`,
    dayOfMonth: (day) => sql`toDayOfMonth(${day})`,
    span: (first, last) => sql`concat(toString(${first}), '/', toString(${last}))`,
  },
  listed: (texts) => {
    if (texts.length === 0) return plain("''");
    const names = joined(
      texts.map(([, text]) => text),
      ', ',
    );
    const conditions = joined(
      texts.map(([when]) => (when === null ? plain('TRUE') : sql`coalesce(${when}, FALSE)`)),
      ', ',
    );
    return sql`arrayStringConcat(arrayFilter((name, isThere) -> isThere, [${names}], [${conditions}]), ', ')`;
  },
  // A comparison is a small number otherwise, which is shown as 1.
  asTruth: (value) => sql`CAST(${value} AS Nullable(Bool))`,
  attempt: (value) => value,
  fence: '',
  layerWords: '',
};
