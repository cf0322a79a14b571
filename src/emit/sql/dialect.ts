/** What an engine's SQL is like: how names, texts and types are written, and what has no common words. */
import type { IsoDate } from '../../base/value.ts';
import type { Sql } from './expression.ts';

export type DialectName = 'duckdb' | 'postgres' | 'clickhouse';

/** What a column of the table of facts holds. */
export type ColumnType =
  | { readonly kind: 'boolean' | 'text' | 'date' | 'whole' }
  /** Digits behind the point. */
  | { readonly kind: 'decimal'; readonly scale: number };

/** A text, and when it is there; null: always. */
export type Listed = readonly [when: Sql | null, text: Sql];

export interface Dialect {
  readonly name: DialectName;
  readonly identifier: (name: string) => string;
  readonly text: (text: string) => string;
  readonly date: (day: IsoDate) => string;
  readonly type: (type: ColumnType) => string;
  /** The most bytes that a name may have; null: no limit that matters. */
  readonly longestName: number | null;
  /** The most columns that a select may have; null: no limit that matters. */
  readonly mostColumns: number | null;
  /** Whether it is one of these texts; null where it is not known. */
  readonly oneOf: (value: Sql, texts: readonly string[]) => Sql;
  readonly bits: BitWords;
  readonly narrow: NarrowWords;
  readonly wide: WideWords;
  readonly days: DayWords;
  /** Texts of which the condition holds, with a comma between them; empty where there is none. */
  readonly listed: (texts: readonly Listed[]) => Sql;
  /** A condition as a column of an answer has it. */
  readonly asTruth: (value: Sql) => Sql;
  /** Null in place of a failure of the engine, such as a figure that is too long. */
  readonly attempt: (value: Sql) => Sql;
  /** Behind each layer: keeps a planner from writing it out wherever it is read. */
  readonly fence: string;
  /** Before the brackets of a layer. */
  readonly layerWords: string;
}

/** Whole numbers as sets of up to 62 bits. */
export interface BitWords {
  readonly constant: (bits: bigint) => Sql;
  readonly union: (sets: readonly Sql[]) => Sql;
  readonly common: (set: Sql, bits: bigint) => Sql;
  /** Whether more than one bit is in the set: quicker than comparing it with each. */
  readonly isMany: (set: Sql) => Sql;
  /** Whether one bit, by its place in the word, is in the set. */
  readonly has: (set: Sql, place: number) => Sql;
}

/** Whole numbers of 64 bits: much quicker than wide ones, and wide enough for most figures. */
export interface NarrowWords {
  readonly constant: (figure: bigint) => string;
  /** A figure times a power of ten, as a whole number. */
  readonly scaled: (value: Sql, scale: number) => Sql;
}

/** Whole numbers wide enough for exact products. */
export interface WideWords {
  /** Magnitudes below this are exact. */
  readonly limit: bigint;
  readonly constant: (figure: bigint) => string;
  /** A figure times a power of ten, as a whole number. */
  readonly scaled: (value: Sql, scale: number) => Sql;
  /** Towards zero; and what is left, with the sign of the figure that is divided. */
  readonly quotient: (figure: Sql, divisor: Sql) => Sql;
  readonly rest: (figure: Sql, divisor: Sql) => Sql;
  /** A whole number divided by a power of ten, as a figure with so many digits behind the point. */
  readonly decimal: (figure: Sql, scale: number) => Sql;
}

export interface DayWords {
  readonly plusDays: (day: Sql, count: Sql) => Sql;
  /** Where the day does not exist the last one of the month. */
  readonly plusMonths: (day: Sql, count: Sql) => Sql;
  /** Days from the first to the second. */
  readonly between: (first: Sql, second: Sql) => Sql;
  readonly year: (day: Sql) => Sql;
  readonly month: (day: Sql) => Sql;
  readonly dayOfMonth: (day: Sql) => Sql;
  /** Both days in a text, as `2024-01-01/2024-12-31`. */
  readonly span: (first: Sql, last: Sql) => Sql;
}
